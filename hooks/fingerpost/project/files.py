"""Which files make the catalogue of a project, and what stands in them."""

import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from ..catalogue import (
    Catalogue,
    CatalogueError,
    Finding,
    Guide,
    Place,
    Severity,
    closest,
    file_name,
    load_catalogue,
)
from ..fault import Fault

FIRST: Final = "paths.yaml"
"""The catalogue file whose guide comes first."""

UNREAD_GUIDE: Final = "FP008"
"""The code of a guide that lies where none is read."""

CONTENT: Final = "content"
"""The folder of the catalogue files."""

SUFFIXES: Final = (".yaml", ".yml")
"""What the names of catalogue files end with."""


def is_catalogue_name(name: str) -> bool:
    """Whether a file of this name, in the folder of the catalogue, is one of its files."""
    # Emacs keeps a link to nowhere beside a file that is being edited, macOS its own notes beside a copied one; the
    # names of both begin with a dot. Capitals are those of other systems.
    return not name.startswith(".") and name.lower().endswith(SUFFIXES)


def in_order(names: Iterable[str]) -> list[str]:
    """The names of catalogue files, the first guide's first."""
    return sorted(names, key=lambda name: (name != FIRST, name))


def catalogue_files_in(folder: Path) -> tuple[Path, ...]:
    """The catalogue files of a folder, the first guide's first.

    What is below its folders does not belong to the catalogue.
    """
    there = folder.iterdir() if folder.is_dir() else ()
    names = in_order(path.name for path in there if is_catalogue_name(path.name) and not path.is_dir())
    # Where there is none, reading the first says what is missing.
    return tuple(folder / name for name in names or [FIRST])


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


def unread_guides(root: Path) -> tuple[Finding, ...]:
    """A warning for each guide that lies in a folder below that of the catalogue, where none is read.

    Links to folders are not followed, so none leads in a circle.
    """
    content = root / CONTENT
    below = (
        Path(folder) / name
        for folder, _, names in os.walk(content)
        for name in names
        if Path(folder) != content and is_catalogue_name(name)
    )
    message = f"this guide is not read: the catalogue is made of the files in {CONTENT}/, not of those below."
    hint = f"Move it up into {CONTENT}/, or out of it."
    found = (path for path in sorted(below) if _begins_a_guide(path))
    return tuple(
        Finding(UNREAD_GUIDE, Place(file_name(path, root), 1, 1), message, hint, Severity.WARNING) for path in found
    )


def catalogue_files(root: Path) -> tuple[Path, ...]:
    """The catalogue files of a project, the first guide's first."""
    return catalogue_files_in(root / CONTENT)


def has_catalogue(root: Path) -> bool:
    """Whether a folder has a catalogue file where a project has them."""
    return any(path.is_file() for path in catalogue_files(root))


def why_no_project(root: Path) -> str:
    """What to tell somebody who is in a folder without a catalogue; empty where there is one."""
    if (root / CONTENT).is_dir():
        return ""
    said = f"{root.absolute()} has no folder `{CONTENT}`" if root.is_dir() else f"there is no folder {root}"
    return f"No project here: {said}. Go to the folder of the project, or name it before the command: `--project DIR`."


def read_catalogue(root: Path) -> Catalogue:
    """The catalogue of a project, unproved.

    Raises:
        CatalogueError: with every fault of every file.
    """
    return load_catalogue(catalogue_files(root), root)


def read_readable(files: Iterable[Path], root: Path) -> tuple[Catalogue, tuple[Finding, ...]]:
    """What can be read of some catalogue files, and everything that is wrong with the others.

    One file that cannot be read hides no fault of another.
    """
    files = tuple(files)
    try:
        return load_catalogue(files, root), ()
    except CatalogueError as error:
        faulty = {finding.place.file for finding in error.findings}
        readable = [path for path in files if file_name(path, root) not in faulty]
        return load_catalogue(readable, root), error.findings


def chosen_guides(catalogue: Catalogue, name: str | None) -> tuple[Guide, ...]:
    """The guide of that id, or every one where none is named.

    Raises:
        Fault: where no guide has the id, with the one that may have been meant.
    """
    chosen = tuple(guide for guide in catalogue.guides if name in (None, guide.guide))
    if not chosen:
        known = tuple(guide.guide for guide in catalogue.guides)
        raise Fault(f"No guide is called `{name}`. {closest(str(name), known)}")
    return chosen
