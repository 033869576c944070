"""Looks at the guides of a project again and again, and tells of each change."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

State = TypeVar("State")


def state(root: Path, places: Sequence[str]) -> dict[Path, tuple[int, int]]:
    """When each file of the guides of a project was written, and its size. What is just being replaced is left out.

    Args:
        root: the folder of the project.
        places: where its guides are, seen from there.
    """
    found: dict[Path, tuple[int, int]] = {}
    for place in (root / one for one in places):
        for path in (place, *place.rglob("*")):
            try:
                told = path.stat()
            except OSError:
                continue
            found[path] = (told.st_mtime_ns, told.st_size)
    return found


def changes(look: Callable[[], State], wait: Callable[[], object]) -> Iterator[State]:
    """What is seen, each time that it has changed since it was seen last. Never ends.

    Args:
        look: what gives it.
        wait: what passes the time between two looks.
    """
    last = look()
    while True:
        wait()
        now = look()
        if now != last:
            last = now
            yield now
