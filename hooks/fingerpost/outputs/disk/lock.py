"""A lock on a folder: held by one process at a time, and released when that process ends, however it ends."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform != "win32":
    import fcntl


def try_lock(folder: Path) -> int | None:
    """Lock a folder without waiting.

    The folder itself is opened and locked, so no file is left behind. A link in its place is not followed.

    Returns:
        What to close when the lock is no longer needed; ``None`` where another holds or uses the folder. Windows, and
        some disks of a network, cannot lock a folder; there nobody is kept out.
    """
    if sys.platform == "win32":
        return os.open(os.devnull, os.O_RDONLY)
    return _lock(folder, fcntl.LOCK_EX)


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


def _lock(folder: Path, kind: int) -> int | None:
    held = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        fcntl.flock(held, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(held)
        return None
    except OSError:
        return held
    return held


def _wait(folder: Path) -> int:
    """Lock a folder when its holder has let it go."""
    held = os.open(folder, os.O_RDONLY)
    if sys.platform != "win32":
        fcntl.flock(held, fcntl.LOCK_EX)
    return held


@contextmanager
def only_one(folder: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold the lock of a folder; where another process holds it, say so and wait.

    Args:
        folder: what is locked; where it is a link, what that leads to.
        waiting: called before the wait.
    """
    folder = folder.resolve()
    held = try_lock(folder)
    if held is None:
        waiting()
        held = _wait(folder)
    try:
        yield
    finally:
        os.close(held)
