"""Which files make the catalogue of a project, and what stands in them."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from ..catalogue import Catalogue, CatalogueError, Finding, Guide, closest, file_name, load_catalogue
from ..fault import Fault

FIRST: Final = "paths.yaml"
"""The catalogue file whose guide comes first."""

CONTENT: Final = "content"
"""The folder of the catalogue files."""

SUFFIXES: Final = (".yaml", ".yml")
"""What the names of catalogue files end with."""


def catalogue_files_in(folder: Path) -> tuple[Path, ...]:
    """The catalogue files of a folder, the first guide's first."""
    # Emacs keeps a link to nowhere beside a file that is being edited, macOS its own notes beside a copied one; the
    # names of both begin with a dot.
    candidates = (path for path in folder.glob("[!.]*.y*ml") if path.suffix in SUFFIXES)
    found = sorted(candidates, key=lambda path: (path.name != FIRST, path.name))
    # Where there is none, reading the first says what is missing.
    return tuple(found) or (folder / FIRST,)


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
