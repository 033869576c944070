"""The reference as files: written below a folder, where nobody else's file is overwritten or deleted."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from ...fault import Fault
from ..disk import write_files
from .checks import FOLDER, check_pages
from .keys import keys_page

_OURS: Final = "[//]: # (Made by fingerpost reference"

MARK: Final = f"{_OURS}. Changes to this file are lost.)"
"""The first line of every page, by which the command knows its own pages.

It defines a link that nothing uses, so it leaves no trace on the page. A comment in HTML would stay on the page, and
MkDocs would take its title from the name of the file, because the heading would not come first.
"""


class InTheWayError(Fault):
    """Files that were not written by this command stand where it would write."""


def _is_ours(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.readline().startswith(_OURS.encode())


def _in_the_way(folder: Path, names: Iterable[str]) -> Iterator[Path]:
    """What cannot be written to: a file where a folder has to be, or anything but a page of ours."""
    places = [folder / name for name in names]
    for parent in sorted({folder, *(place.parent for place in places)}):
        if parent.exists() and not parent.is_dir():
            yield parent
    for place in places:
        if os.path.lexists(place) and not _is_ours(place):
            yield place


def reference_pages() -> dict[str, str]:
    """Every page, with its mark: its file below the documentation folder, and its text in Markdown."""
    pages = {"catalogue.md": keys_page(), **check_pages()}
    return {name: f"{MARK}\n\n{text}" for name, text in pages.items()}


def write_reference(folder: Path) -> int:
    """Write every page, and delete the pages of checks that are gone.

    Returns:
        How many pages were written.

    Raises:
        InTheWayError: where a file without the mark has the name of a page; then nothing is written or deleted.
    """
    pages = reference_pages()
    found = list(_in_the_way(folder, pages))
    if found:
        listed = "\n".join(f"  {path}" for path in found)
        raise InTheWayError(
            "Nothing was written. `fingerpost reference` overwrites only its own pages, which begin with the line\n"
            f"  {MARK}\nMove away or delete what stands in their place:\n{listed}"
        )
    write_files(folder, {name: text.encode() for name, text in pages.items()})
    for old in sorted(folder.glob(f"{FOLDER}/*.md")):
        if f"{FOLDER}/{old.name}" not in pages and _is_ours(old):
            old.unlink()
    return len(pages)
