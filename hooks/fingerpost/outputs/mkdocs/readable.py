"""What no file of the documentation may be, told before MkDocs opens it: it would wait without end, or break off."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files, InclusionLevel

from ...catalogue import Finding, Place, file_name, printable
from .files import files_of
from .folders import walk
from .settings import Settings, documentation

UNREADABLE_DOCUMENTATION: Final = "FP009"
"""The code of a file of the documentation that cannot be read."""


@dataclass(frozen=True)
class _Unreadable:
    """A file that cannot be read.

    Attributes:
        path: where it is.
        message: why.
        hint: what to do about it.
    """

    path: Path
    message: str
    hint: str


_CLOSED: Final = (
    "this may not be read.",
    "Change its rights and those of its folder, or leave it out by `exclude_docs`.",
)
_TO_NO_FILE: Final = ("this is a link that leads to no file.", "Mend it, or take it away.")
_NO_FILE: Final = ("this is no file that can be read.", "Take it away, or leave it out by `exclude_docs`.")
_NO_NAME: Final = ("the name of this file is not UTF-8, so no address can hold it.", "Give it another name.")
_CIRCLE: Final = ("this link leads to a folder that it lies in.", "Take it away: MkDocs would follow it without end.")


def _why(path: Path) -> Iterator[tuple[str, str]]:
    """Why a file cannot be read, and what to do about it; nothing where it can."""
    try:
        if not path.is_file():
            yield _TO_NO_FILE if path.is_symlink() else _NO_FILE
        elif not os.access(path, os.R_OK):
            yield _CLOSED
    except PermissionError:
        # Its folder may be listed, and not entered.
        yield _CLOSED


def _circles(folder: Path) -> Iterator[_Unreadable]:
    """Every link below a folder that leads round in a circle."""
    return (_Unreadable(found.path, *_CIRCLE) for found in walk(folder) if found.circular)


def _unreadable(files: Files) -> Iterator[_Unreadable]:
    """Every file that is published from the disk and cannot be read."""
    for file in files:
        if file.inclusion is InclusionLevel.EXCLUDED or file.generated_by or file.abs_src_path is None:
            continue
        path = Path(file.abs_src_path)
        try:
            file.src_uri.encode()
        except UnicodeEncodeError:
            yield _Unreadable(path, *_NO_NAME)
        yield from (_Unreadable(path, *why) for why in _why(path))


def unreadable_documentation(root: Path, settings: Settings) -> tuple[Finding, ...]:
    """What a build would refuse of the documentation of a project, as findings."""
    found = (*_circles(documentation(root, settings)), *_unreadable(files_of(root, settings)))
    return tuple(
        Finding(UNREADABLE_DOCUMENTATION, Place(file_name(one.path, root), 1, 1), one.message, one.hint)
        for one in found
    )


def _refuse(found: Iterable[_Unreadable]) -> None:
    told = [printable(f"{one.path}: {one.message} {one.hint}") for one in found]
    if told:
        raise PluginError("\n".join(["the documentation cannot be read:", *told]))


def require_no_circles(folder: str) -> None:
    """Look through the folder of the documentation before MkDocs does.

    Raises:
        PluginError: with every link that leads round in a circle.
    """
    _refuse(_circles(Path(folder)))


def require_readable(files: Files) -> None:
    """Look at the files that MkDocs has found before it opens any.

    Raises:
        PluginError: with each one that cannot be read.
    """
    _refuse(_unreadable(files))
