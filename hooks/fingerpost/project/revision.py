"""The catalogue of a project at a revision of git, read without a checkout.

What makes a catalogue is the same rule as on a disk, links and submodules included.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ..catalogue import Finding, Place, too_large
from ..catalogue.values import UNREADABLE_FILE
from ..fault import Fault
from .files import CONTENT, in_order, is_catalogue_name
from .repository import git, told

LINK: Final = "120000"
"""The mode of a symbolic link in a tree of git (https://git-scm.com/docs/git-fast-import#_filemodify)."""

SUBMODULE: Final = "160000"
"""The mode of a commit of another repository."""


TREE: Final = "040000"
"""The mode of a folder."""


@dataclass(frozen=True, kw_only=True)
class _Entry:
    """What stands in a folder of a tree of git.

    Attributes:
        mode: its mode, see :data:`LINK`, :data:`SUBMODULE` and :data:`TREE`; empty where a link leads nowhere.
        hash: the name of what it holds.
        size: the length of a file in bytes.
    """

    mode: str
    hash: str
    size: int


_NOTHING: Final = _Entry(mode="", hash="", size=0)


@dataclass(frozen=True)
class _Folder:
    """A folder in a tree of git.

    Attributes:
        repository: a folder of the repository that has it.
        start: what git calls a file in it begins with: a commit, a colon and the path, with a slash at its end.
    """

    repository: Path
    start: str

    def behind(self, name: str) -> _Entry:
        """What a link leads to, within the tree; an empty name is the folder itself.

        git follows as far as the tree goes (https://git-scm.com/docs/git-cat-file, `--follow-symlinks`).
        """
        asked = os.fsencode(f"{self.start}{name}".removesuffix("/") + "\n")
        found = git(self.repository, "cat-file", "--batch-check", "--follow-symlinks", given=asked)
        match os.fsdecode(found.stdout).split():
            case [hash_, ("blob" | "tree") as kind, size]:
                return _Entry(mode=TREE if kind == "tree" else "", hash=hash_, size=int(size))
        return _NOTHING

    def entries(self) -> dict[str, _Entry]:
        """Everything in the folder by its name; empty where there is no such folder."""
        found = git(self.repository, "ls-tree", "-l", "-z", "--full-tree", self.behind("").hash or "--")
        entries = {}
        for line in os.fsdecode(found.stdout).split("\0")[:-1]:
            about, _, name = line.partition("\t")
            mode, _, hash_, size = about.split()
            entries[name] = _Entry(mode=mode, hash=hash_, size=int(size) if size.isdigit() else 0)
        return entries


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


def _submodule(folder: Path, commit: str) -> _Folder:
    """The top folder of a commit of a submodule."""
    own = git(folder, "rev-parse", "--show-prefix") if folder.is_dir() else None
    # Where the submodule is not there, its empty folder belongs to the repository around it.
    if own is None or own.stdout.strip() or git(folder, "cat-file", "-e", commit).returncode:
        raise Fault(
            f"{CONTENT} is a submodule, and its commit {commit[:12]} is not here. `git submodule update --init` brings "
            "it, or `git fetch` in that folder."
        )
    return _Folder(folder, f"{commit}:")


def _content_folder(project: Path, commit: str) -> _Folder:
    """The folder of the catalogue files in a commit: as it is, behind a link, or in a submodule.

    Raises:
        Fault: where it leads out of what git has here.
    """
    prefix = os.fsdecode(git(project, "rev-parse", "--show-prefix").stdout).removesuffix("\n")
    entry = _Folder(project, f"{commit}:{prefix}").entries().get(CONTENT, _NOTHING)
    if entry.mode == SUBMODULE:
        return _submodule(project / CONTENT, entry.hash)
    folder = _Folder(project, f"{commit}:{prefix}{CONTENT}/")
    if entry.mode == LINK and folder.behind("").mode != TREE:
        raise Fault(f"{CONTENT} is a link that leads to no folder of this revision. Compare two folders instead.")
    return folder


def _content(repository: Path, entry: _Entry, name: str) -> bytes | Finding:
    place = Place(name, 1, 1)
    if not entry.hash:
        message = "this is a symbolic link that leads to no file of this revision."
        return Finding(UNREADABLE_FILE, place, message, "Compare two folders instead.")
    large = too_large(entry.size, name)
    if large:
        return large
    found = git(repository, "cat-file", "blob", entry.hash)
    if found.returncode:
        return Finding(UNREADABLE_FILE, place, f"git cannot read the file: {told(found.stderr)}")
    return found.stdout


def contents(project: Path, commit: str, revision: str) -> dict[str, bytes | Finding]:
    """The catalogue files of a commit: the name of each, as git writes it, to its content.

    Args:
        project: the folder of the project.
        commit: the full hash.
        revision: what the commit is called in the names of the files.

    Returns: For each file its bytes, or a finding that says why it cannot be read.

    Raises:
        Fault: where the commit has no catalogue.
    """
    folder = _content_folder(project, commit)
    there = {name: entry for name, entry in folder.entries().items() if is_catalogue_name(name)}
    files = {name: folder.behind(name) if entry.mode == LINK else entry for name, entry in there.items()}
    names = in_order(name for name, entry in files.items() if entry.mode not in (TREE, SUBMODULE))
    if not names:
        raise Fault(f"There is no {CONTENT}/*.yaml at this revision.")
    shown = {name: f"{revision}:{CONTENT}/{name}" for name in names}
    return {shown[name]: _content(folder.repository, files[name], shown[name]) for name in names}
