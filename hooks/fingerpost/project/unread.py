"""What an author may take for a guide, or for a part of one, and what nobody reads."""

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from ..catalogue import (
    CELLS,
    HEAD,
    KEYS,
    Finding,
    Place,
    Severity,
    file_name,
    is_catalogue_name,
    is_guide_folder,
    parts_in,
)
from .files import PLACES, catalogue_files

UNREAD_GUIDE: Final = "FP008"
"""The code of a guide, or of a part of one, that lies where none is read."""

_FOLDERS: Final = ", ".join(f"`{key}/`" for key in KEYS)

_PARTS: Final = f"The files of a guide are `{HEAD}`, `{CELLS}`, and those right below {_FOLDERS}."

_BEGINS_A_GUIDE: Final = re.compile(rb"^guide *:", re.MULTILINE)

_LOOKED_AT: Final = 64 * 1024
"""Bytes at the beginning of a file in which its id is looked for: more than any comment before it has."""


def _begins_a_guide(path: Path) -> bool:
    try:
        # Asked before it is opened: opening a pipe waits for whoever fills it.
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return bool(_BEGINS_A_GUIDE.search(file.read(_LOOKED_AT)))
    except OSError:
        return False


def _is_table_name(name: str) -> bool:
    return not name.startswith(".") and name.lower().endswith(Path(CELLS).suffix)


def _files_below(folder: Path) -> Iterator[Path]:
    """The files of YAML and the tables below a folder, in order. Links to folders lead nowhere here."""
    for at, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(at) / name for name in sorted(names) if is_catalogue_name(name) or _is_table_name(name))


def _unread(path: Path, root: Path, message: str, hint: str) -> Finding:
    return Finding(UNREAD_GUIDE, Place(file_name(path, root), 1, 1), message, hint, Severity.WARNING)


def unread_parts(folder: Path, root: Path) -> Iterator[Finding]:
    """A warning for each file in the folder of a guide that is none of its files."""
    parts = {folder / part for part in parts_in(folder)}
    for path in _files_below(folder):
        if path not in parts:
            yield _unread(path, root, "this is not read: no file of a guide stands here.", _PARTS)


def _unread_folder(folder: Path, root: Path, place: str) -> Iterator[Finding]:
    """Warnings for a folder that is no guide: for each guide that lies in it, or for all of its files together."""
    files = [path for path in _files_below(folder) if is_catalogue_name(path.name)]
    guides = [path for path in files if _begins_a_guide(path)]
    for path in guides:
        message = f"this guide is not read: a guide is a file in {place}/, or a folder there that has a `{HEAD}`."
        yield _unread(path, root, message, f"Move it, or the folder that it makes a guide, up into {place}/.")
    for path in [] if guides else files[:1]:
        message = f"nothing in this folder of {place}/ is read: it has no `{HEAD}`, which would make it a guide."
        yield _unread(path, root, message, f"Write one, or move the folder out of {place}/.")


def unread_guides(root: Path, places: Sequence[str] = PLACES) -> tuple[Finding, ...]:
    """A warning for whatever below the folder of the catalogue looks like a guide, or a part of one, and is not read.

    Links to folders that are no guides are not followed, so none leads in a circle.
    """
    return tuple(finding for place in places for finding in _unread_in(root / place, root, place))


def _unread_in(content: Path, root: Path, place: str) -> Iterator[Finding]:
    there = sorted(content.iterdir()) if content.is_dir() and content not in catalogue_files(root, (place,)) else ()
    folders = [path for path in there if not path.name.startswith(".") and os.path.isdir(path)]  # noqa: PTH112 - closed ones too
    for folder in folders:
        if is_guide_folder(folder):
            yield from unread_parts(folder, root)
        elif not folder.is_symlink():
            yield from _unread_folder(folder, root, place)
