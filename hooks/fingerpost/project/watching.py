"""Looks at the guides of a project again and again, and tells of each change."""

import contextlib
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from ..catalogue import is_catalogue_name, parts_in

State = TypeVar("State")


def state(root: Path, places: Sequence[str]) -> dict[str, tuple[int, int]]:
    """When each file of the guides of a project was written, and its size. What is just being replaced is left out.

    Args:
        root: the folder of the project.
        places: where its guides are, seen from there.
    """
    found: dict[str, tuple[int, int]] = {}
    for path in (file for one in places for file in _files(root / one)):
        with contextlib.suppress(OSError):
            told = os.stat(path)  # noqa: PTH116 - a server does this for a thousand files, many times a second
            found[path] = (told.st_mtime_ns, told.st_size)
    return found


def _files(place: Path) -> Iterator[str]:
    """A place, what lies in it, and the files of guides that are folders.

    Nothing that is further down: the place may be the whole project, with its environments and its sites.
    """
    yield str(place)
    children = [] if is_catalogue_name(place.name) else _children(place)
    for folder in (place, *children):
        yield str(folder)
        yield from (f"{folder}/{part}" for part in parts_in(folder))


def _children(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:  # it is a file, or it is gone
        return []


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
