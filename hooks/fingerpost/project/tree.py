"""Folders and files in a revision of git, read without a checkout.

What is a file and what is a folder is the same as on a disk, links and submodules included.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from ..catalogue import Content, Finding, Place, too_large
from ..catalogue.values import UNREADABLE_FILE
from .repository import git, told

LINK: Final = "120000"
"""The mode of a symbolic link in a tree of git (https://git-scm.com/docs/git-fast-import#_filemodify)."""

SUBMODULE: Final = "160000"
"""The mode of a commit of another repository."""

TREE: Final = "040000"
"""The mode of a folder."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """What stands in a folder of a tree of git.

    Attributes:
        mode: its mode, see :data:`LINK`, :data:`SUBMODULE` and :data:`TREE`; empty for what a link leads to, if that is
            no folder.
        hash: the name of what it holds; empty where a link leads nowhere.
        size: the length of a file in bytes.
    """

    mode: str
    hash: str
    size: int


NOTHING: Final = Entry(mode="", hash="", size=0)
"""What a link leads to that leads nowhere."""


@dataclass(frozen=True)
class Folder:
    """A folder in a tree of git.

    Attributes:
        repository: a folder of the repository that has it.
        start: what git calls a file in it begins with: a commit, a colon and the path, with a slash at its end.
        here: the same folder on the disk, where its submodules are.
    """

    repository: Path
    start: str
    here: Path

    def behind(self, name: str) -> Entry:
        """What a link leads to, within the tree; an empty name is the folder itself.

        git follows as far as the tree goes (https://git-scm.com/docs/git-cat-file, `--follow-symlinks`).
        """
        asked = os.fsencode(f"{self.start}{name}".removesuffix("/") + "\n")
        found = git(self.repository, "cat-file", "--batch-check", "--follow-symlinks", given=asked)
        match os.fsdecode(found.stdout).split():
            case [hash_, ("blob" | "tree") as kind, size]:
                return Entry(mode=TREE if kind == "tree" else "", hash=hash_, size=int(size))
        return NOTHING

    @cached_property
    def entries(self) -> Mapping[str, Entry]:
        """Everything in the folder by its name; empty where there is no such folder."""
        found = git(self.repository, "ls-tree", "-l", "-z", "--full-tree", self.behind("").hash or "--")
        entries = {}
        for line in os.fsdecode(found.stdout).split("\0")[:-1]:
            about, _, name = line.partition("\t")
            mode, _, hash_, size = about.split()
            entries[name] = Entry(mode=mode, hash=hash_, size=int(size) if size.isdigit() else 0)
        return entries

    @cached_property
    def files(self) -> Mapping[str, Entry]:
        """The files in the folder, links to files and to nowhere included."""
        there = {name: self.behind(name) if entry.mode == LINK else entry for name, entry in self.entries.items()}
        return {name: entry for name, entry in there.items() if entry.mode not in (TREE, SUBMODULE)}

    def inside(self, name: str) -> "Folder | None":
        """A folder in it, also behind a link or in a submodule that is here; ``None`` where there is none."""
        entry = self.entries.get(name, NOTHING)
        if entry.mode == SUBMODULE:
            return submodule(self.here / name, entry.hash)
        mode = self.behind(name).mode if entry.mode == LINK else entry.mode
        return Folder(self.repository, f"{self.start}{name}/", self.here / name) if mode == TREE else None

    def contents(self, shown: Mapping[str, str]) -> dict[str, Content]:
        """What stands in files of the folder.

        Args:
            shown: the name of each, to what findings call it.
        """
        read: dict[str, Content | None] = {name: _refused(self.files[name], file) for name, file in shown.items()}
        wanted = {name: self.files[name].hash for name, finding in read.items() if not finding}
        # One program for all of them: a guide may have a thousand files.
        asked = "".join(f"{hash_}\n" for hash_ in wanted.values())
        found = git(self.repository, "cat-file", "--batch", given=asked.encode())
        read.update(zip(wanted, _blobs(found.stdout), strict=False))
        why = f"git cannot read the file: {told(found.stderr) or 'it is not here.'}"
        return {
            name: Finding(UNREADABLE_FILE, Place(shown[name], 1, 1), why) if content is None else content
            for name, content in read.items()
        }


def _refused(entry: Entry, file: str) -> Finding | None:
    """Why a file is not read."""
    if not entry.hash:
        message = "this is a symbolic link that leads to no file of this revision."
        return Finding(UNREADABLE_FILE, Place(file, 1, 1), message, "Compare two folders instead.")
    return too_large(entry.size, file)


def _blobs(output: bytes) -> Iterator[bytes | None]:
    """The contents of files in the output of git: each is behind a line that ends in its size, or has none."""
    at = 0
    while at < len(output):
        start = output.index(b"\n", at) + 1
        size = output[at:start].split()[-1]
        at = start
        if size.isdigit():
            yield output[start : start + int(size)]
            at += int(size) + 1
        else:
            yield None


def submodule(folder: Path, commit: str) -> Folder | None:
    """The top folder of a commit of a submodule; ``None`` where that is not here."""
    own = git(folder, "rev-parse", "--show-prefix") if folder.is_dir() else None
    # Where the submodule is not there, its empty folder belongs to the repository around it.
    if own is None or own.stdout.strip() or git(folder, "cat-file", "-e", commit).returncode:
        return None
    return Folder(folder, f"{commit}:", folder)
