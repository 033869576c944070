"""A folder aside: where something is written until it is whole.

It has a name that nobody else has. It is removed at the end. Where the program was killed, the next one that writes in
the same place removes it.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from .lock import try_lock, using

_MARK: Final = ".gitignore"
"""The file that tells a folder aside from one of an author. What it says keeps git from seeing the folder."""

_MADE: Final = (
    "# Made by fingerpost, which writes here until all is whole. Left by a run that was killed: delete it.\n*\n"
)

_RANDOM: Final = 8
"""How many characters ``tempfile.mkdtemp`` adds to a name."""


def _is_ours(folder: Path) -> bool:
    mark = folder / _MARK
    return not folder.is_symlink() and mark.is_file() and not mark.is_symlink() and mark.read_text("utf-8") == _MADE


def _remove(folder: Path) -> None:
    """Remove a folder aside. The mark goes last: what could not be removed now is found again by the next run."""
    for path in [path for path in folder.iterdir() if path.name != _MARK]:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink()
    if [path.name for path in folder.iterdir()] == [_MARK]:
        (folder / _MARK).unlink()
        folder.rmdir()


@contextmanager
def left(folder: Path, name: str) -> Iterator[list[Path]]:
    """The folders aside that killed runs have left in a folder, locked. They are removed at the end.

    Args:
        folder: where they are.
        name: how their names begin.
    """
    found, held = [], []
    try:
        for path in sorted(folder.glob("*")) if folder.is_dir() else []:
            if path.name.startswith(name) and len(path.name) == len(name) + _RANDOM and _is_ours(path):
                # Without a way to lock a folder, one that is in use could not be told from one that was left.
                lock = None if os.name == "nt" else try_lock(path)
                if lock is not None:
                    held.append(lock)
                    found.append(path)
        yield found
        for path in found:
            _remove(path)
    finally:
        for lock in held:
            os.close(lock)


@contextmanager
def aside(folder: Path, name: str) -> Iterator[Path]:
    """Make a folder aside, and remove it with all that is still in it at the end.

    Args:
        folder: where it is made; it has to be there.
        name: how its name begins. The rest is made up, and nothing that is there already is taken for it.
    """
    with left(folder, name):
        pass
    try:
        made = Path(tempfile.mkdtemp(prefix=name, dir=folder))
    except OSError as error:
        # Whoever reads this knows the folder, and not the name that was made up.
        raise OSError(error.errno, error.strerror, str(folder)) from None
    with using(made):
        try:
            (made / _MARK).write_text(_MADE, encoding="utf-8", newline="\n")
            yield made
        finally:
            _remove(made)
