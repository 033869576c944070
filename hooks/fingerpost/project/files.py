"""Which files make the catalogue of a project, and what stands in them."""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePath
from typing import Final

from ..catalogue import (
    Catalogue,
    CatalogueError,
    Finding,
    Guide,
    Memory,
    Place,
    closest,
    file_name,
    is_catalogue_name,
    is_guide_folder,
    load_catalogue,
    parts_in,
    too_large,
)
from ..catalogue.values import UNREADABLE_FILE
from ..fault import Fault

FIRST: Final = "paths.yaml"
"""The catalogue file whose guide comes first."""

CONTENT: Final = "content"
"""The folder of the catalogue files."""

PLACES: Final = (CONTENT,)
"""Where the guides of a project are, if nothing else is said: folders, files of guides, and folders of guides."""

_ELSEWHERE: Final = (
    "Begin a guide there: `fingerpost new choose-a-plan`. Where guides are in another place, name it under `content` "
    "of the plug-in."
)
"""What to do where a folder of guides has none."""

_OF_A_GUIDE: Final = re.compile(rb"^\s*\{?\s*[\"']?(?:guide|questions|paths|start)[\"']?\s*:", re.MULTILINE)
"""The keys that every guide has. A file without any of them is about something else."""


def in_order(names: Iterable[str]) -> list[str]:
    """The names of guides, each that of its file or of its folder; the first one's first."""
    return sorted(names, key=lambda name: (name not in (FIRST, Path(FIRST).stem), name))


def is_about_else(content: bytes) -> bool:
    """Whether a file of YAML has something in it, and none of the keys of a guide."""
    return bool(content.strip()) and b"\0" not in content and not _OF_A_GUIDE.search(content)


def _is_about_something_else(path: Path) -> bool:
    """The same of a file on the disk. One that cannot be read may have the keys of a guide."""
    try:
        # Asked before it is opened: opening a pipe waits for whoever fills it.
        content = path.read_bytes() if path.is_file() and not too_large(path.stat().st_size, path.name) else b""
    except OSError:
        return False
    return is_about_else(content)


def _guides(folder: Path) -> Iterator[str]:
    """The names of the guides in a folder. Where every file is about something else, they are all meant as guides."""
    there = [path for path in folder.iterdir() if _is_guide(path)] if folder.is_dir() else []
    meant = [path for path in there if not _is_about_something_else(path)]
    yield from (path.name for path in meant or there)


def _is_guide(path: Path) -> bool:
    """Whether what lies in the folder of the catalogue may be a guide: a file, or a folder with a head."""
    if os.path.isdir(path):  # noqa: PTH112 - one that is closed, or a link that goes round, is told by its reading
        return not path.name.startswith(".") and is_guide_folder(path)
    return is_catalogue_name(path.name)


def catalogue_files_in(folder: Path) -> tuple[Path, ...]:
    """The guides of a folder, each a file or a folder, the first guide's first; or the folder, where it is a guide."""
    # In the folder of the catalogue, a guide may be called as the head of one is.
    if folder.absolute().name != CONTENT and is_guide_folder(folder):
        return (folder,)
    names = in_order(_guides(folder))
    # Where there is none, reading the first says what is missing.
    return tuple(folder / name for name in names or [FIRST])


def guide_at(path: Path) -> Path:
    """The guide that a file belongs to: the folder of the guide that it is a part of, or else the file itself."""
    whole = path.absolute()
    # A path may be called as the head of a guide is, so the folder further up counts.
    for height in (1, 0):
        folder = path.parents[height] if len(path.parents) > height else whole.parents[height]
        part = whole.relative_to(whole.parents[height]).as_posix()
        if whole.parents[height].name != CONTENT and part in parts_in(folder):
            return folder
    return path


def _files_at(place: Path) -> tuple[Path, ...]:
    """The guides in one of the places of a project."""
    return (place,) if is_catalogue_name(place.name) and not place.is_dir() else catalogue_files_in(place)


def catalogue_files(root: Path, places: Sequence[str] = PLACES) -> tuple[Path, ...]:
    """The guides of a project, each a file or a folder, the first one's first.

    Args:
        root: the folder of the project.
        places: where its guides are, seen from there.
    """
    return tuple(dict.fromkeys(file for place in places for file in _files_at(root / place)))


def has_catalogue(root: Path, places: Sequence[str] = PLACES) -> bool:
    """Whether a folder has a catalogue file where a project has them."""
    return any(path.is_file() or path.is_dir() for path in catalogue_files(root, places))


def why_no_project(root: Path, places: Sequence[str] = PLACES) -> str:
    """What to tell somebody who is in a folder without a catalogue; empty where there is one."""
    if any((root / place).exists() for place in places):
        return ""
    go = "Go to the folder of the project, or name it before the command: `--project DIR`."
    if not root.is_dir():
        return f"No project here: there is no folder {root}. {go}"
    kinds = (f"{'file' if is_catalogue_name(place) else 'folder'} `{place}`" for place in places)
    first = "Where this is it, `fingerpost new choose-a-plan` begins its first guide."
    return f"No project here: {root.absolute()} has no {' and no '.join(kinds)}. {go} {first}"


def read_catalogue(root: Path, places: Sequence[str] = PLACES, memory: Memory | None = None) -> Catalogue:
    """The catalogue of a project, unproved.

    Args:
        root: the folder of the project.
        places: where its guides are, seen from there.
        memory: what was read before, where somebody keeps that.

    Raises:
        CatalogueError: with every fault of every file.
    """
    files = catalogue_files(root, places)
    found = (*_parts_of_guides(files, root), *_folders_without_guides(files, root))
    if found:
        raise CatalogueError(found)
    return load_catalogue(files, root, memory)


def _stands_for_none(path: Path) -> bool:
    """Whether a file is what :func:`catalogue_files_in` names where a folder has no guide."""
    return path.name == FIRST and not os.path.lexists(path)


def _folders_without_guides(files: Iterable[Path], root: Path) -> Iterator[Finding]:
    """One finding for each folder in which guides were looked for and none is."""
    for path in files:
        if _stands_for_none(path):
            name = file_name(path.parent, root)
            yield Finding(
                UNREADABLE_FILE, Place(name, 1, 1), f"no guide was found: {_why_none(path.parent)}.", _ELSEWHERE
            )


def _why_none(folder: Path) -> str:
    if folder.is_dir():
        return "guides are looked for in this folder, and neither a file of YAML nor the folder of a guide is in it"
    if folder.exists():
        return "guides are looked for in a folder of this name, and this is none"
    what = "it is a link that leads nowhere" if folder.is_symlink() else "it is not there"
    return f"guides are looked for in this folder, and {what}"


def _parts_of_guides(files: Iterable[Path], root: Path) -> Iterator[Finding]:
    """One finding for each guide that is a folder and of which files are named in the place of the whole."""
    told = set[Path]()
    for path in files:
        guide = guide_at(path)
        if guide != path and guide not in told:
            told.add(guide)
            folder = file_name(guide, root)
            message = f"this is one file of the guide {folder}, which is a folder."
            hint = f"Name the folder in the place of it, as under `content` of the plug-in: `{folder}`."
            yield Finding(UNREADABLE_FILE, Place(file_name(path, root), 1, 1), message, hint)


def read_readable(
    files: Iterable[Path], root: Path, memory: Memory | None = None
) -> tuple[Catalogue, tuple[Finding, ...]]:
    """What can be read of some catalogue files, and everything that is wrong with the others.

    One file that cannot be read hides no fault of another.
    """
    files = tuple(files)
    none = (*_parts_of_guides(files, root), *_folders_without_guides(files, root))
    if none:
        files = tuple(path for path in files if guide_at(path) == path and not _stands_for_none(path))
        catalogue, found = read_readable(files, root, memory)
        return catalogue, (*none, *found)
    try:
        return load_catalogue(files, root, memory), ()
    except CatalogueError as error:
        faulty = {name for finding in error.findings for name in _names_around(finding.place.file)}
        readable = [path for path in files if file_name(path, root) not in faulty]
        return load_catalogue(readable, root), error.findings


def _names_around(file: str) -> Iterator[str]:
    """The name of a file and of each folder around it: any of them may be the guide that it belongs to."""
    yield file
    yield from (folder.as_posix() for folder in PurePath(file).parents)


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
