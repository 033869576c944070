"""One side of a comparison: a catalogue file, a project folder, a revision, or the project as it stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..catalogue import Catalogue, Guide, load_catalogue, load_contents
from ..fault import Fault
from ..project import read_catalogue
from .revision import contents, find_commit, why_unknown


@dataclass(frozen=True)
class Side:
    """A catalogue that is compared with another one.

    Attributes:
        kind: what it is, in words that a name follows.
        name: what was typed; empty for the project as it stands.
        note: what a reader has to know to tell which one is meant; may be empty.
        whole: whether it stands for all the guides of a project; not so for a single file.
        guides: id to guide, in the order of the files.
    """

    kind: str
    name: str
    note: str
    whole: bool
    guides: Mapping[str, Guide]


def _guides(catalogue: Catalogue) -> dict[str, Guide]:
    return {guide.guide: guide for guide in catalogue.guides}


def side_of(catalogue: Catalogue, kind: str) -> Side:
    """A catalogue that somebody has read already.

    Args:
        catalogue: its guides.
        kind: what it is called.
    """
    return Side(kind, "", "", True, _guides(catalogue))


def _of_path(path: Path, typed: str, project: Path) -> Side:
    """A file or a folder. What is also the name of a revision is said to be taken for the path."""
    try:
        hidden = find_commit(project, typed)
    except Fault:
        hidden = ""
    note = "not the revision of the same name" if hidden else ""
    if path.is_dir():
        return Side("the folder", typed, note, True, _guides(read_catalogue(path)))
    return Side("the file", typed, note, False, _guides(load_catalogue([path])))


def _of_revision(typed: str, project: Path) -> Side:
    commit = find_commit(project, typed)
    if not commit:
        raise Fault(why_unknown(project))
    return Side("the revision", typed, commit[:7], True, _guides(load_contents(contents(project, commit, typed))))


def _side(typed: str | None, project: Path) -> Side:
    if typed is None:
        return Side("the project as it stands", "", "", True, _guides(read_catalogue(project)))
    if not typed:
        raise Fault("Expected a catalogue file, a project folder or a revision.")
    path = Path(typed)
    return _of_path(path, typed, project) if path.exists() else _of_revision(typed, project)


def read_side(typed: str | None, project: Path) -> Side:
    """Read what a person named: a path where there is one, otherwise a revision of the project; the project as it stands where nothing was named.

    Raises:
        Fault: where it is none of them, or cannot be read; the text begins with what was named.
    """
    try:
        return _side(typed, project)
    except Fault as fault:
        named = "The project as it stands" if typed is None else f"`{typed}`"
        raise Fault(f"{named} cannot be read:\n{fault}") from None
