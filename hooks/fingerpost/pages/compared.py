"""The paths with their values: the table that the comparison shows, and the page of the whole guide."""

from collections import Counter
from dataclasses import dataclass
from typing import Final

from ..catalogue import Cell, Criterion, Guide, Path
from .edition import Edition
from .facets import tokens

FIRST_TOLD: Final = 4
"""Values that a path shows on a phone before a reader asks for all of them."""


@dataclass(frozen=True, kw_only=True)
class ComparedValue:
    """The value of a path for one criterion.

    Attributes:
        criterion: the column.
        cell: the value with its evidence.
        note: the number of its footnote; 0 where nothing is disputed.
    """

    criterion: Criterion
    cell: Cell
    note: int


@dataclass(frozen=True, kw_only=True)
class ComparedPath:
    """A path and its values.

    Attributes:
        path: the path.
        tokens: its id, and the values that it can be filtered by.
        values: all its values, in the order of the criteria.
    """

    path: Path
    tokens: str
    values: tuple[ComparedValue, ...]


@dataclass(frozen=True, kw_only=True)
class Compared:
    """The comparison as a table.

    Attributes:
        rows: the paths.
        told: the criteria that a phone shows first; the others fold.
    """

    rows: tuple[ComparedPath, ...]
    told: frozenset[str]

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """The columns."""
        return tuple(one.criterion for one in self.rows[0].values)

    @property
    def disputed(self) -> tuple[tuple[Path, ComparedValue], ...]:
        """The values with a footnote, each with its path, in the order of the footnotes."""
        return tuple((row.path, one) for row in self.rows for one in row.values if one.note)


def _told(guide: Guide) -> frozenset[str]:
    """The criteria that tell paths apart best: the value that most paths share is shared by few.

    Words of a vocabulary come before free text, which differs nearly everywhere and is long.
    """

    def most(name: str) -> int:
        (_, number), *_ = Counter(path.compare[name].value for path in guide.paths.values()).most_common(1)
        return number

    differing = (name for name in guide.criteria if most(name) < len(guide.paths))
    best = sorted(differing, key=lambda name: (not guide.criteria[name].enumerated, most(name)))
    return frozenset(best[:FIRST_TOLD])


def compared(edition: Edition) -> Compared:
    """The paths with their values. A value that is disputed has a footnote; they are numbered through the table."""
    guide, notes = edition.guide, 0
    rows: list[ComparedPath] = []
    for path in guide.paths.values():
        values = []
        for name, criterion in guide.criteria.items():
            cell = path.compare[name]
            notes += cell.dispute is not None
            values.append(ComparedValue(criterion=criterion, cell=cell, note=notes if cell.dispute else 0))
        names = " ".join((path.id, *tokens(guide, path).values()))
        rows.append(ComparedPath(path=path, tokens=names, values=tuple(values)))
    return Compared(rows=tuple(rows), told=_told(guide))
