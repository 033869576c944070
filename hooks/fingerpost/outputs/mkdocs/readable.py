"""What no file of the documentation may be, told before MkDocs opens it: it would wait without end, or break off."""

import os
from collections.abc import Iterator
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files, InclusionLevel

from ...catalogue import printable


def _circles(folder: str, way: tuple[str, ...] = ()) -> Iterator[str]:
    """Every link to a folder that it lies in itself: MkDocs follows it until the system refuses, or for hours."""
    way = (*way, os.path.realpath(folder))
    # As MkDocs lists them: links to folders are among them, and what may not be read is not.
    _, below, _ = next(os.walk(folder), ("", [], []))
    for path in (str(Path(folder) / name) for name in sorted(below)):
        if os.path.realpath(path) in way:
            yield f"{path}: this link leads to a folder that it lies in."
        else:
            yield from _circles(path, way)


def _unreadable(files: Files) -> Iterator[str]:
    """Why each file that is published from the disk cannot be read, where it cannot."""
    for file in files:
        if file.inclusion is InclusionLevel.EXCLUDED or file.generated_by or file.abs_src_path is None:
            continue
        path = Path(file.abs_src_path)
        try:
            file.src_uri.encode()
        except UnicodeEncodeError:
            yield f"{path}: the name of this file is not UTF-8, so no address can hold it. Give it another name."
        if path.is_file():
            continue
        if path.is_symlink():
            yield f"{path}: this is a link that leads to no file. Mend it, or take it away."
        else:
            yield f"{path}: this is no file that can be read. Take it away, or leave it out by `exclude_docs`."


def _refuse(faults: Iterator[str]) -> None:
    found = [printable(fault) for fault in faults]
    if found:
        raise PluginError("\n".join(["the documentation cannot be read:", *found]))


def require_no_circles(folder: str) -> None:
    """Look through the folder of the documentation before MkDocs does.

    Raises:
        PluginError: with every link that leads round in a circle.
    """
    if Path(folder).is_dir():
        _refuse(_circles(folder))


def require_readable(files: Files) -> None:
    """Look at the files that MkDocs has found before it opens any.

    Raises:
        PluginError: with each one that cannot be read.
    """
    _refuse(_unreadable(files))
