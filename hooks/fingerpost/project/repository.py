"""The repository of git that a folder is in: how git is asked, and where its top is."""

import os
import subprocess
from pathlib import Path
from typing import Final

from ..fault import Fault

_OF_A_HOOK: Final = (
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_COMMON_DIR",
    "GIT_INDEX_FILE",
    "GIT_PREFIX",
)
"""What git tells the programs that it starts, as from its hooks (https://git-scm.com/docs/githooks).

It holds for the folder in which git starts them. In another one, git takes that folder for the top of the work tree.
"""


def _run(
    folder: Path, arguments: tuple[str, ...], given: bytes, variables: dict[str, str]
) -> subprocess.CompletedProcess[bytes]:
    command = ["git", *arguments]
    try:
        # No shell reads the command, and no argument can be taken for an option.
        return subprocess.run(  # noqa: S603
            command, cwd=folder, env=variables, input=given, check=False, capture_output=True
        )
    except FileNotFoundError:
        if not folder.is_dir():
            raise Fault(f"There is no folder {folder}.") from None
        raise Fault(
            "The program `git` is not installed, and only it can read a revision. "
            "Install it, or name a catalogue file or a project folder."
        ) from None


def _variables(folder: Path) -> dict[str, str]:
    """The environment in which git finds the repository by the folder, where it does; otherwise as it is."""
    told = dict(os.environ)
    own = {name: value for name, value in told.items() if name not in _OF_A_HOOK}
    found = own == told or _run(folder, ("rev-parse", "--git-dir"), b"", own).returncode == 0
    return own if found else told


def git(folder: Path, *arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Ask git in a folder.

    Args:
        folder: where git looks for the repository.
        arguments: what git is asked.
        given: what it reads.

    Raises:
        Fault: where git, or the folder, is missing.
    """
    return _run(folder, arguments, given, _variables(folder))


def told(output: bytes) -> str:
    """What git said, as text."""
    return output.decode("utf-8", "replace").strip()


def top_of(folder: Path) -> Path | None:
    """The folder at the top of the repository; ``None`` where there is no repository, or no git to ask."""
    try:
        found = git(folder, "rev-parse", "--show-toplevel")
    except Fault:
        return None
    top = os.fsdecode(found.stdout.removesuffix(b"\n"))
    return Path(top).resolve() if found.returncode == 0 and top else None
