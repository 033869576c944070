"""Files, written aside and then renamed: a file is the old one or the new one at every moment, and never half."""

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import Final

from ...fault import Fault
from .aside import aside

INSIDE: Final = ".fingerpost-"
"""How the name of a folder aside begins that is in the folder of its files. MkDocs and the catalogue pass over it."""


class PlaceError(Fault):
    """Something stands where a file would be written; then nothing is."""


def _in_the_way(folder: Path, names: Mapping[str, bytes]) -> Iterator[str]:
    """What keeps files from being written below a folder: a link that leads out of it, a folder with their name."""
    top = folder.resolve()
    for parent in sorted({parent for name in names for parent in (folder / name).relative_to(folder).parents}):
        place = folder / parent
        if not place.resolve().is_relative_to(top):
            yield f"{place} is a link that leads out of {folder}"
        elif os.path.lexists(place) and not place.is_dir():
            yield f"{place} is no folder"
    for name in names:
        if (folder / name).is_dir() and not (folder / name).is_symlink():
            yield f"{folder / name} is a folder"


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files below a folder, with the folders that they need; each is named from that folder.

    All are written aside first, so a full disk is met before the first file is replaced.

    Raises:
        PlaceError: where one of them cannot be written.
    """
    found = list(_in_the_way(folder, files))
    if found:
        raise PlaceError("\n".join(["Nothing was written. Move away or delete what stands in the way:", *found]))
    folder.mkdir(parents=True, exist_ok=True)
    with aside(folder, INSIDE) as room:
        for number, content in enumerate(files.values()):
            (room / str(number)).write_bytes(content)
        for number, name in enumerate(files):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            (room / str(number)).replace(path)


def write_new(path: Path, content: bytes) -> None:
    """Write a file that is not there yet, with the folders that it needs.

    Raises:
        FileExistsError: where something has its name, be it a link to nowhere; that stays as it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with aside(path.parent, INSIDE) as room:
        written = room / "new"
        written.write_bytes(content)
        try:
            # A second name for the file: the one way to rename that never overwrites.
            path.hardlink_to(written)
        except FileExistsError:
            raise
        except OSError:
            # This disk gives no file two names.
            if os.path.lexists(path):
                raise FileExistsError(path) from None
            written.rename(path)


@contextmanager
def replace_file(path: Path) -> Iterator[Path]:
    """Give a place to write a file to; at the end it takes the place of the one that is there."""
    with aside(path.parent, f"{path.name}.new-") as room:
        yield room / path.name
        (room / path.name).replace(path)


def move_in(file: Path, folder: Path, name: PurePath) -> None:
    """Rename a file into a folder that is the program's own. What stands in its way there goes, links as links."""
    for parent in [*reversed(name.parents)][1:]:
        place = folder / parent
        if place.is_symlink() or (place.exists() and not place.is_dir()):
            place.unlink()
        place.mkdir(exist_ok=True)
    place = folder / name
    if place.is_dir() and not place.is_symlink():
        shutil.rmtree(place)
    file.replace(place)
