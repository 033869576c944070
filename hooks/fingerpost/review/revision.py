"""The catalogue of a project as it was at a revision of git, read without checking anything out."""

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from ..catalogue import Finding, Place, too_large
from ..catalogue.values import UNREADABLE_FILE
from ..fault import Fault
from ..project import CONTENT, SUFFIXES

LINK: Final = "120000"
"""The mode of a symbolic link in a tree of git (https://git-scm.com/docs/git-fast-import#_filemodify)."""


@dataclass(frozen=True)
class _File:
    """A file of a tree.

    Attributes:
        mode: what kind of file it is.
        hash: where git keeps its content.
        size: its bytes.
        name: its path from the folder of the project.
    """

    mode: str
    hash: str
    size: int
    name: str


def _git(project: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", *arguments], cwd=project, check=False, capture_output=True)  # noqa: S603, S607 - no shell, and no argument that could be an option
    except FileNotFoundError:
        if not project.is_dir():
            raise Fault(f"There is no folder {project}.") from None
        raise Fault(
            "The program `git` is not installed, and only it can read a revision. Install it, or name a catalogue file or a project folder."
        ) from None


def _words(output: bytes) -> str:
    return output.decode("utf-8", "replace").strip()


def find_commit(project: Path, revision: str) -> str:
    """The full hash of the commit that a revision means; empty where git knows none.

    Args:
        project: a folder of the repository.
        revision: a branch, a tag, a hash, ``HEAD~1``: whatever git reads as a single commit.

    Raises:
        Fault: where git is missing.
    """
    # No name of a revision begins so, but an option does; and a zero byte ends the argument of a program.
    if not revision or revision.startswith("-") or "\0" in revision:
        return ""
    named = _git(project, "rev-parse", "--verify", "--quiet", revision)
    # Of what it names, which may be a tag with a message, the commit; in a second step, because `:/words` takes all
    # that follows for the words.
    found = _git(project, "rev-parse", "--verify", "--quiet", f"{_words(named.stdout)}^{{commit}}")
    return _words(found.stdout) if named.returncode == found.returncode == 0 else ""


def why_unknown(project: Path) -> str:
    """What to tell somebody who typed what is neither a path nor a revision."""
    there = _git(project, "rev-parse", "--git-dir")
    if there.returncode:
        return f"There is no file or folder of this name, and no revision either: git says of {project}: {_words(there.stderr)}"
    return (
        "There is no file or folder of this name, and git knows no such revision here. "
        "`git log` and `git tag` list what there is; in a copy without its history, `git fetch --unshallow` brings it."
    )


def _listed(project: Path, commit: str) -> Iterator[_File]:
    """The catalogue files of a commit, in the order of their names."""
    # From the folder of the project on, git shows and takes paths relative to it, wherever in the repository it stands.
    found = _git(project, "ls-tree", "-l", "-z", commit, f"{CONTENT}/")
    if found.returncode:
        raise Fault(f"git cannot list the files of {commit[:12]}: {_words(found.stderr)}")
    for line in found.stdout.decode("utf-8", "surrogateescape").split("\0"):
        about, _, name = line.partition("\t")
        if PurePosixPath(name).suffix in SUFFIXES:
            mode, kind, content, size = about.split()
            if kind == "blob":
                yield _File(mode, content, int(size), name)


def _content(project: Path, file: _File, name: str) -> bytes | Finding:
    if file.mode == LINK:
        return Finding(
            UNREADABLE_FILE,
            Place(name, 1, 1),
            "this is a symbolic link, which is not followed in a revision.",
            "Compare two folders instead.",
        )
    large = too_large(file.size, name)
    if large:
        return large
    found = _git(project, "cat-file", "blob", file.hash)
    return (
        found.stdout
        if found.returncode == 0
        else Finding(UNREADABLE_FILE, Place(name, 1, 1), f"git cannot read the file: {_words(found.stderr)}")
    )


def contents(project: Path, commit: str, revision: str) -> dict[str, bytes | Finding]:
    """The catalogue files of a commit: each one's name, as git writes it, to what stands in it.

    Args:
        project: the folder of the project.
        commit: the full hash.
        revision: what the commit is called in the names of the files.

    Raises:
        Fault: where the commit has no catalogue.
    """
    named = {f"{revision}:{file.name}": file for file in _listed(project, commit)}
    if not named:
        raise Fault(f"There is no {CONTENT}/*.yaml at this revision.")
    return {name: _content(project, file, name) for name, file in named.items()}
