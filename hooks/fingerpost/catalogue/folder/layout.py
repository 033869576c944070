"""Which files make a guide that is a folder, and what each of them holds.

The head of the guide is `guide.yaml`. Whatever has an id may stand in a file of its own: below `paths/` each file is
one path, and its name is the id; below the folder of another key, each file holds some of the entries of that key.
"""

from collections.abc import Callable, Iterable
from pathlib import PurePath
from typing import Final

from ..guide import Guide
from ..place import Location
from ..shape import shapes

HEAD: Final = "guide.yaml"
"""The file that makes a folder a guide, with whatever has no file of its own."""

CELLS: Final = "cells.csv"
"""The file with a table of cells."""

PATHS: Final = "paths"
"""The key whose entries have a file each: a path is as long as a page."""

KEYS: Final = tuple(key for key, shape in shapes(Guide).items() if shape.keys and shape.inside and shape.inside.model)
"""The keys whose entries have ids, and so may stand in files of their own."""

_SUFFIXES: Final = (".yaml", ".yml")


def is_catalogue_name(name: str) -> bool:
    """Whether a file of this name is read, where files of a catalogue lie."""
    # Emacs keeps a link to nowhere beside a file that is being edited, macOS its own notes beside a copied one; the
    # names of both begin with a dot. Capitals are those of other systems.
    return not name.startswith(".") and name.lower().endswith(_SUFFIXES)


def is_head(name: str) -> bool:
    """Whether a file of this name makes the folder that it lies in a guide."""
    return is_catalogue_name(name) and PurePath(name).stem.lower() == PurePath(HEAD).stem


def part_names(files_in: Callable[[str], Iterable[str]]) -> tuple[str, ...]:
    """The files of a guide, each as seen from its folder: the head first. None where the folder is no guide.

    Args:
        files_in: gives the names of the files in a folder of that folder, by its name; of the folder itself by an empty
            one. Where there is no such folder, there are no files in it.
    """
    top = sorted(files_in(""))
    heads = [name for name in top if is_head(name)]
    if not heads:
        return ()
    tables = [name for name in top if name.lower() == CELLS]
    below = (f"{key}/{name}" for key in KEYS for name in sorted(files_in(key)) if is_catalogue_name(name))
    return (heads[0], *tables[:1], *below)


def is_table(part: str) -> bool:
    """Whether a file of a guide is its table of cells, and no YAML."""
    return part.lower() == CELLS


def location_of(part: str) -> Location:
    """What leads to the values of a YAML file in the guide: nothing for the head, ``("paths", "walk")`` for a path."""
    key, below, name = part.partition("/")
    if not below:
        return (key,) if key in KEYS else ()
    return (key, PurePath(name).stem) if key == PATHS else (key,)
