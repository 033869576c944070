"""One side of a comparison: a single guide, a project folder, a revision, or the project as it stands."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..catalogue import Catalogue, Guide, is_guide_folder, load_catalogue, load_contents
from ..fault import Fault
from .files import PLACES, catalogue_files_in, guide_at, has_catalogue, read_catalogue
from .revision import contents, find_commit, why_unknown

PlacesOf = Callable[[Path], Sequence[str]]
"""Says where the guides of a project are, seen from its folder."""


def _as_usual(_: Path) -> Sequence[str]:
    return PLACES


@dataclass(frozen=True, kw_only=True)
class Side:
    """The guides of one side, and what the side is called.

    Attributes:
        kind: what the side is, such as ``the folder``.
        name: what was typed; empty for the project as it stands.
        note: what tells it apart from another thing of the same name; may be empty.
        whole: whether it has all the guides of a project. A single guide is not.
        guides: id to guide, in the order of the files.
    """

    kind: str
    name: str = ""
    note: str = ""
    whole: bool = True
    guides: Mapping[str, Guide]


def side_of(catalogue: Catalogue, kind: str, name: str = "", note: str = "") -> Side:
    """A whole catalogue as a side; see :class:`Side` for what it is called."""
    return Side(kind=kind, name=name, note=note, guides=_by_id(catalogue))


def _by_id(catalogue: Catalogue) -> dict[str, Guide]:
    return {guide.guide: guide for guide in catalogue.guides}


def _of_folder(path: Path, places_of: PlacesOf) -> Catalogue:
    """The guides of the project in a folder; of one that is no project, those that lie in it."""
    places = places_of(path)
    files = () if has_catalogue(path, places) else catalogue_files_in(path)
    if any(file.exists() for file in files):
        return load_catalogue(files)
    return read_catalogue(path, places)


def _of_path(path: Path, typed: str, project: Path, places_of: PlacesOf) -> Side:
    """A file or a folder. A note says so where a revision has the same name."""
    try:
        commit = find_commit(project, typed)
    except Fault:  # without git there is no revision of the same name
        commit = ""
    note = "not the revision of the same name" if commit else ""
    guide = guide_at(path)
    if guide != path:
        raise Fault(f"This file is a part of a guide. Name the folder of the guide: {guide}.")
    if path.is_dir() and not is_guide_folder(path):
        return side_of(_of_folder(path, places_of), "the folder", typed, note)
    kind = "the folder" if path.is_dir() else "the file"
    return Side(kind=kind, name=typed, note=note, whole=False, guides=_by_id(load_catalogue([path])))


def _of_revision(typed: str, project: Path, places_of: PlacesOf) -> Side:
    commit = find_commit(project, typed)
    if not commit:
        raise Fault(why_unknown(project))
    there = contents(project, commit, typed, places_of(project))
    return side_of(load_contents(there), "the revision", typed, commit[:7])


def _side(typed: str | None, project: Path, places_of: PlacesOf) -> Side:
    if typed is None:
        return side_of(read_catalogue(project, places_of(project)), "the project as it stands")
    if not typed:
        raise Fault("Expected a catalogue file, the folder of a guide or a project, or a revision.")
    path = Path(typed)
    if path.exists():
        return _of_path(path, typed, project, places_of)
    return _of_revision(typed, project, places_of)


def read_side(typed: str | None, project: Path, places_of: PlacesOf = _as_usual) -> Side:
    """Read the side that a person named.

    Args:
        typed: a path that exists, otherwise a revision of the project; ``None`` for the project as it stands.
        project: the folder of the project.
        places_of: says where guides are in the folder of a project, this one or another.

    Raises:
        Fault: where it is none of these or cannot be read; the text begins with what was typed.
    """
    try:
        return _side(typed, project, places_of)
    except Fault as fault:
        named = "The project as it stands" if typed is None else f"`{typed}`"
        raise Fault(f"{named} cannot be read:\n{fault}") from None
