"""The comparison as a table: its columns, and the values of a path with their evidence."""

from dataclasses import dataclass

from ..addresses import list_address
from ..catalogue import Path
from .edition import Edition
from .facts import FactView


@dataclass(frozen=True)
class ColumnView:
    """A criterion as the heading of a column.

    Attributes:
        criterion: its id.
        name: its heading.
        explain: what it measures; may be empty.
        href: the list of the paths by value; empty where the criterion has no vocabulary.
    """

    criterion: str
    name: str
    explain: str
    href: str


@dataclass(frozen=True)
class CellView:
    """One value of the comparison.

    Attributes:
        column: the id of the criterion.
        criterion: its heading.
        fact: the value with its evidence.
        about: what the value is of, for a link to its evidence that is heard alone.
        note: the number of its footnote; 0 where nothing is disputed.
    """

    column: str
    criterion: str
    fact: FactView
    about: str
    note: int = 0


def column_views(edition: Edition, at: str) -> tuple[ColumnView, ...]:
    """The criteria in their order."""
    guide = edition.guide
    return tuple(
        ColumnView(
            name,
            criterion.name,
            criterion.explain or "",
            edition.links(at, list_address(guide.guide, name)) if criterion.values else "",
        )
        for name, criterion in guide.criteria.items()
    )


def cell_views(edition: Edition, path: Path, at: str) -> tuple[CellView, ...]:
    """The values of a path in the order of the criteria."""
    guide, comma = edition.guide, edition.words.lists.comma
    return tuple(
        CellView(
            name,
            criterion.name,
            edition.facts.view(path.compare[name], criterion.word(path.compare[name].value), at),
            comma.join((path.short, criterion.name)),
        )
        for name, criterion in guide.criteria.items()
    )
