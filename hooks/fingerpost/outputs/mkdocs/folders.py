"""The documentation folder, walked as MkDocs does, behind links too, but never round in a circle."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Found:
    """What stands in a folder or below it.

    Attributes:
        path: a file, or a link to a folder that it lies in itself.
        circular: whether it is such a link, which MkDocs follows until the system refuses, or for hours.
    """

    path: Path
    circular: bool = False


def is_file(path: Path) -> bool:
    """Whether there is a file. Where nobody may ask, there is none: a folder may be listed that may not be entered."""
    try:
        return path.is_file()
    except OSError:
        return False


def walk(folder: Path, way: tuple[str, ...] = ()) -> Iterator[Found]:
    """Everything below a folder but the folders, in the order of names. What may not be read is passed over.

    Args:
        folder: where to begin.
        way: the folders that it lies in, links followed.
    """
    way = (*way, os.path.realpath(folder))
    # As MkDocs lists them: links to folders are among the folders.
    _, folders, files = next(os.walk(folder), ("", [], []))
    for name in sorted(files):
        yield Found(folder / name)
    for name in sorted(folders):
        if os.path.realpath(folder / name) in way:
            yield Found(folder / name, circular=True)
        else:
            yield from walk(folder / name, way)
