"""What no file of the documentation may be, told before MkDocs opens it: it would wait without end, or break off."""

import os
from collections.abc import Iterator
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files, InclusionLevel

from ...catalogue import printable
from .folders import walk


def _why_unreadable(path: Path) -> str:
    """Why a file cannot be read, as a sentence; empty where it can."""
    closed = "this may not be read. Change its rights and those of its folder, or leave it out by `exclude_docs`."
    try:
        if path.is_file():
            return "" if os.access(path, os.R_OK) else closed
        if path.is_symlink():
            return "this is a link that leads to no file. Mend it, or take it away."
    except PermissionError:
        # Its folder may be listed, and not entered.
        return closed
    return "this is no file that can be read. Take it away, or leave it out by `exclude_docs`."


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
        why = _why_unreadable(path)
        if why:
            yield f"{path}: {why}"


def _refuse(faults: Iterator[str]) -> None:
    found = [printable(fault) for fault in faults]
    if found:
        raise PluginError("\n".join(["the documentation cannot be read:", *found]))


def require_no_circles(folder: str) -> None:
    """Look through the folder of the documentation before MkDocs does.

    Raises:
        PluginError: with every link that leads round in a circle.
    """
    _refuse(
        f"{found.path}: this link leads to a folder that it lies in." for found in walk(Path(folder)) if found.circular
    )


def require_readable(files: Files) -> None:
    """Look at the files that MkDocs has found before it opens any.

    Raises:
        PluginError: with each one that cannot be read.
    """
    _refuse(_unreadable(files))
