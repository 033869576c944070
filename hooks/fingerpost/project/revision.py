"""The catalogue of a project at a revision of git, read without a checkout.

What makes a catalogue is the same rule as on a disk.
"""

import os
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from ..catalogue import KEYS, Content, GuideContent, is_catalogue_name, part_names
from ..fault import Fault
from .files import CONTENT, PLACES, in_order, is_about_else
from .repository import git, told
from .tree import LINK, NOTHING, SUBMODULE, Entry, Folder


def find_commit(project: Path, revision: str) -> str:
    """The full hash of the commit that a revision means; empty where git knows none.

    Args:
        project: a folder of the repository.
        revision: a branch, a tag, a hash, ``HEAD~1``: whatever git reads as a single commit.

    Raises:
        Fault: where git is missing.
    """
    # An option begins with a hyphen and no revision does; a zero byte would end the argument.
    if not revision or revision.startswith("-") or "\0" in revision:
        return ""
    named = git(project, "rev-parse", "--verify", "--quiet", revision)
    # A tag with a message is an object of its own, so git is asked for the commit behind it. It is asked in a second
    # step, because after `:/words` a suffix would be one more word.
    found = git(project, "rev-parse", "--verify", "--quiet", f"{told(named.stdout)}^{{commit}}")
    return told(found.stdout) if named.returncode == found.returncode == 0 else ""


def why_unknown(project: Path) -> str:
    """What to tell somebody who typed what is neither a path nor a revision."""
    there = git(project, "rev-parse", "--git-dir")
    if there.returncode:
        said = told(there.stderr)
        return f"There is no file or folder of this name, and no revision either: git says of {project}: {said}"
    return (
        "There is no file or folder of this name, and git knows no such revision here. "
        "`git log` and `git tag` list what there is; in a copy without its history, `git fetch --unshallow` brings it."
    )


def _folder_at(project: Path, commit: str, above: str) -> Folder | None:
    """A folder in a commit: as it is, behind a link, or in a submodule; ``None`` where there is none.

    Args:
        project: the folder of the project.
        commit: the full hash.
        above: the folder, seen from there.
    """
    prefix = os.fsdecode(git(project, "rev-parse", "--show-prefix").stdout).removesuffix("\n")
    start, here, below = PurePosixPath(prefix), project, list(PurePosixPath(above).parts)
    # The guides may be beside the folder of the configuration: upwards, there are no links.
    while below[:1] == [".."]:
        if not start.parts:
            return None
        start, here, below = start.parent, here.parent, below[1:]
    named = "" if start == PurePosixPath() else f"{start.as_posix()}/"
    folder: Folder | None = Folder(project, f"{commit}:{named}", here)
    for name in below:
        folder = folder and folder.inside(name)
    return folder


def _require_all(entry: Entry, place: str) -> None:
    """Make sure that a place leads to what git has here.

    Raises:
        Fault: where it leads out of that.
    """
    if entry.mode == SUBMODULE:
        raise Fault(
            f"{place} is a submodule, and its commit {entry.hash[:12]} is not here. `git submodule update --init` "
            "brings it, or `git fetch` in that folder."
        )
    if entry.mode == LINK:
        raise Fault(f"{place} is a link that leads to no folder of this revision. Compare two folders instead.")


def _guides_at(project: Path, commit: str, place: str, shown: str) -> dict[str, GuideContent]:
    """The guides of one place of a project, in order; none where nothing is there.

    Args:
        project: the folder of the project.
        commit: the full hash.
        place: a folder of guides, a guide, or a folder that is one.
        shown: what findings call it.
    """
    above, name = PurePosixPath(place).parent.as_posix(), PurePosixPath(place).name
    around = _folder_at(project, commit, above)
    folder = around and around.inside(name)
    if around is None:
        return {}
    if folder is None:
        if is_catalogue_name(name) and name in around.files:
            return {shown: around.contents({name: shown})[name]}
        _require_all(around.entries.get(name, NOTHING), place)
        return {}
    # In the folder of the catalogue, a guide may be called as the head of one is.
    parts = _parts(folder, shown) if name != CONTENT else {}
    if parts:
        return {shown: parts}
    guides = _guides_in(folder, shown)
    return {f"{shown}/{name}": guides[name] for name in in_order(guides)}


def _guides_in(folder: Folder, shown: str) -> dict[str, GuideContent]:
    """The guides of a folder, by their names: its files, and the folders in it that are guides."""
    there: dict[str, GuideContent] = dict(
        folder.contents({name: f"{shown}/{name}" for name in folder.files if is_catalogue_name(name)})
    )
    for name in folder.entries:
        inside = None if name.startswith(".") else folder.inside(name)
        parts = _parts(inside, f"{shown}/{name}") if inside else {}
        there |= {name: parts} if parts else {}
    meant = {name: told for name, told in there.items() if not (isinstance(told, bytes) and is_about_else(told))}
    return meant or there


def _parts(folder: Folder, shown: str) -> dict[str, Content]:
    """The files of a guide, each as seen from its folder, with what stands in it; none where the folder is no guide.

    Args:
        folder: the folder.
        shown: what findings call it.
    """
    folders = {"": folder, **{key: inner for key in KEYS if (inner := folder.inside(key))}}
    parts = part_names(lambda below: folders[below].files if below in folders else ())
    read: dict[str, Content] = {}
    for below, there in folders.items() if parts else ():
        start = f"{below}/" if below else ""
        names = {name: f"{shown}/{start}{name}" for name in there.files if f"{start}{name}" in parts}
        read |= {start + name: content for name, content in there.contents(names).items()}
    return {part: read[part] for part in parts}


def contents(project: Path, commit: str, revision: str, places: Sequence[str] = PLACES) -> dict[str, GuideContent]:
    """The catalogue files of a commit: the name of each, as git writes it, to its content.

    Args:
        project: the folder of the project.
        commit: the full hash.
        revision: what the commit is called in the names of the files.
        places: where the guides of the project are now, seen from its folder. A commit in which there are none may be
            older than the setting that says so, and is then read as without one.

    Returns: For each guide what stands in its file, or in each of its files; a finding where that cannot be read.

    Raises:
        Fault: where the commit has no catalogue.
    """
    for known in dict.fromkeys((tuple(places), PLACES)):
        guides: dict[str, GuideContent] = {}
        for place in known:
            guides |= _guides_at(project, commit, place, f"{revision}:{place}")
        if guides:
            return guides
    named = " and no ".join(place if is_catalogue_name(place) else f"{place}/*.yaml" for place in places)
    raise Fault(f"There is no {named} at this revision.")
