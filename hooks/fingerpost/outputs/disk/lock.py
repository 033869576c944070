"""A lock on a folder: it is released when the process that holds it ends, however that ends.

The folder itself is opened and locked, so no file is left behind. Windows, and some disks of a network, cannot lock a
folder; there nobody is kept out.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform != "win32":
    import fcntl


def _lock(folder: Path, kind: int) -> int | None:
    """Open and lock a folder without waiting; ``None`` where that is not possible. A link is not followed."""
    held = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        fcntl.flock(held, kind | fcntl.LOCK_NB)
    except OSError:
        os.close(held)
        return None
    return held


def try_lock(folder: Path) -> int | None:
    """Lock a folder without waiting.

    Returns:
        What to close when the lock is no longer needed; ``None`` where another holds or uses the folder, or where
        nobody can tell.
    """
    return None if sys.platform == "win32" else _lock(folder, fcntl.LOCK_EX)


@contextmanager
def using(folder: Path) -> Iterator[tuple[int, ...]]:
    """Keep others from locking a folder.

    Gives what holds it, to be handed to a program that is started: the folder is then in use until both have ended.
    """
    held = None if sys.platform == "win32" else _lock(folder, fcntl.LOCK_SH)
    try:
        yield () if held is None else (held,)
    finally:
        if held is not None:
            os.close(held)


def _claim(held: int, waiting: Callable[[], None]) -> None:
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        waiting()
        fcntl.flock(held, fcntl.LOCK_EX)
    except OSError:
        # This disk locks no folder. Each build still has a folder aside of its own.
        return


@contextmanager
def only_one(folder: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold the lock of a folder; where another process holds it, say so and wait.

    Args:
        folder: what is locked; where it is a link, what that leads to.
        waiting: called before the wait.
    """
    if sys.platform == "win32":
        yield
        return
    held = os.open(folder, os.O_RDONLY)
    try:
        _claim(held, waiting)
        yield
    finally:
        os.close(held)
