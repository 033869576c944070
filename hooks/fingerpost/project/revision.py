"""The catalogue of a project at a revision of git, read without a checkout."""

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from ..catalogue import Finding, Place, too_large
from ..catalogue.values import UNREADABLE_FILE
from ..fault import Fault
from .files import CONTENT, SUFFIXES

LINK: Final = "120000"
"""The mode of a symbolic link in a tree of git (https://git-scm.com/docs/git-fast-import#_filemodify)."""


@dataclass(frozen=True, kw_only=True)
class _File:
    """A file of a tree of git.

    Attributes:
        mode: its mode, see :data:`LINK`.
        hash: the name of the blob that holds its content.
        size: its length in bytes.
        name: its path from the folder of the project.
    """

    mode: str
    hash: str
    size: int
    name: str


def _git(project: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = ["git", *arguments]
    try:
        # No shell reads the command, and no argument can be taken for an option.
        return subprocess.run(command, cwd=project, check=False, capture_output=True)  # noqa: S603
    except FileNotFoundError:
        if not project.is_dir():
            raise Fault(f"There is no folder {project}.") from None
        raise Fault(
            "The program `git` is not installed, and only it can read a revision. "
            "Install it, or name a catalogue file or a project folder."
        ) from None


def _text(output: bytes) -> str:
    return output.decode("utf-8", "replace").strip()


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
    named = _git(project, "rev-parse", "--verify", "--quiet", revision)
    # A tag with a message is an object of its own, so git is asked for the commit behind it. It is asked in a second
    # step, because after `:/words` a suffix would be one more word.
    found = _git(project, "rev-parse", "--verify", "--quiet", f"{_text(named.stdout)}^{{commit}}")
    return _text(found.stdout) if named.returncode == found.returncode == 0 else ""


def why_unknown(project: Path) -> str:
    """What to tell somebody who typed what is neither a path nor a revision."""
    there = _git(project, "rev-parse", "--git-dir")
    if there.returncode:
        said = _text(there.stderr)
        return f"There is no file or folder of this name, and no revision either: git says of {project}: {said}"
    return (
        "There is no file or folder of this name, and git knows no such revision here. "
        "`git log` and `git tag` list what there is; in a copy without its history, `git fetch --unshallow` brings it."
    )


def _catalogue_files(project: Path, commit: str) -> Iterator[_File]:
    """The catalogue files of a commit, in the order of their names."""
    # git runs in the folder of the project, so it takes and prints paths relative to it.
    found = _git(project, "ls-tree", "-l", "-z", commit, f"{CONTENT}/")
    if found.returncode:
        raise Fault(f"git cannot list the files of {commit[:12]}: {_text(found.stderr)}")
    for line in found.stdout.decode("utf-8", "surrogateescape").split("\0"):
        about, _, name = line.partition("\t")
        if PurePosixPath(name).suffix in SUFFIXES:
            mode, kind, blob, size = about.split()
            if kind == "blob":
                yield _File(mode=mode, hash=blob, size=int(size), name=name)


def _content(project: Path, file: _File, name: str) -> bytes | Finding:
    place = Place(name, 1, 1)
    if file.mode == LINK:
        told = "this is a symbolic link, which is not followed in a revision."
        return Finding(UNREADABLE_FILE, place, told, "Compare two folders instead.")
    large = too_large(file.size, name)
    if large:
        return large
    found = _git(project, "cat-file", "blob", file.hash)
    if found.returncode:
        return Finding(UNREADABLE_FILE, place, f"git cannot read the file: {_text(found.stderr)}")
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
    named = {f"{revision}:{file.name}": file for file in _catalogue_files(project, commit)}
    if not named:
        raise Fault(f"There is no {CONTENT}/*.yaml at this revision.")
    return {name: _content(project, file, name) for name, file in named.items()}
