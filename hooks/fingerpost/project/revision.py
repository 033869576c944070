"""The catalogue of a project at a revision of git, read without a checkout.

What makes a catalogue is the same rule as on a disk.
"""

import os
from pathlib import Path

from ..catalogue import KEYS, Content, GuideContent, is_catalogue_name, part_names
from ..fault import Fault
from .files import CONTENT, in_order
from .repository import git, told
from .tree import LINK, NOTHING, SUBMODULE, Folder


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


def _content_folder(project: Path, commit: str) -> Folder:
    """The folder of the catalogue files in a commit: as it is, behind a link, or in a submodule.

    Raises:
        Fault: where it leads out of what git has here.
    """
    prefix = os.fsdecode(git(project, "rev-parse", "--show-prefix").stdout).removesuffix("\n")
    root = Folder(project, f"{commit}:{prefix}", project)
    entry = root.entries.get(CONTENT, NOTHING)
    folder = root.inside(CONTENT)
    if folder is not None:
        return folder
    if entry.mode == SUBMODULE:
        raise Fault(
            f"{CONTENT} is a submodule, and its commit {entry.hash[:12]} is not here. `git submodule update --init` "
            "brings it, or `git fetch` in that folder."
        )
    if entry.mode == LINK:
        raise Fault(f"{CONTENT} is a link that leads to no folder of this revision. Compare two folders instead.")
    raise Fault(f"There is no {CONTENT}/*.yaml at this revision.")


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


def contents(project: Path, commit: str, revision: str) -> dict[str, GuideContent]:
    """The catalogue files of a commit: the name of each, as git writes it, to its content.

    Args:
        project: the folder of the project.
        commit: the full hash.
        revision: what the commit is called in the names of the files.

    Returns: For each guide what stands in its file, or in each of its files; a finding where that cannot be read.

    Raises:
        Fault: where the commit has no catalogue.
    """
    folder, shown = _content_folder(project, commit), f"{revision}:{CONTENT}"
    files = {name: f"{shown}/{name}" for name in folder.files if is_catalogue_name(name)}
    guides: dict[str, GuideContent] = dict(folder.contents(files))
    for name in folder.entries:
        inside = None if name.startswith(".") else folder.inside(name)
        parts = _parts(inside, f"{shown}/{name}") if inside else {}
        guides |= {name: parts} if parts else {}
    if not guides:
        raise Fault(f"There is no {CONTENT}/*.yaml at this revision.")
    return {f"{shown}/{name}": guides[name] for name in in_order(guides)}
