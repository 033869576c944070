"""Begins a site of one's own, from nothing: its files are those of `new_site/`, a small guide and the schema."""

import datetime
import os
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from ..catalogue import catalogue_schema
from ..fault import Fault
from .disk import write_files
from .scaffold import SCHEMA, new_guide

FIRST_GUIDE: Final = "hold-a-meeting"
"""The id of the guide that a new site has."""

_FILES: Final = Path(__file__).parent / "new_site"

_OF_A_REPOSITORY: Final = ("README.md", ".gitignore")
"""What a fresh repository has before anything else is in it. Where one is there, it stays."""

_PINNED: Final = b"==@VERSION@"
"""What stands in those files for the release that has written them."""


class StartError(Fault):
    """There is something already where a new site would begin."""


def _pin() -> bytes:
    try:
        return f"=={version('fingerpost')}".encode()
    except PackageNotFoundError:
        # The program runs from its sources, and was never installed.
        return b""


def _site_files(today: datetime.date) -> Iterator[tuple[str, bytes]]:
    for path in sorted(path for path in _FILES.rglob("*") if path.is_file()):
        yield path.relative_to(_FILES).as_posix(), path.read_bytes().replace(_PINNED, _pin())
    yield f"content/{FIRST_GUIDE}.yaml", new_guide(FIRST_GUIDE, (), today).encode()
    yield SCHEMA, catalogue_schema().encode()


def begin_site(folder: Path, today: datetime.date) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Write a site with one guide.

    Args:
        folder: where; it may be there already, as a fresh repository is.
        today: the day on which the facts of the guide are taken to be reviewed.

    Returns:
        The files that were written, and those that were there and stay; both seen from there.

    Raises:
        StartError: where any other of them is there already. Then nothing is written.
    """
    files = dict(_site_files(today))
    kept = tuple(name for name in _OF_A_REPOSITORY if os.path.lexists(folder / name))
    files = {name: content for name, content in files.items() if name not in kept}
    there = [name for name in files if os.path.lexists(folder / name)]
    if there:
        raise StartError(
            f"Nothing was written: {folder.absolute()} has {', '.join(there)} already. A new site begins in a folder "
            "of its own: name another one. A guide for the site that is here begins with `fingerpost new`."
        )
    write_files(folder, files)
    return tuple(files), kept
