"""The paths with their values: the table that the comparison shows, and the page of the whole guide."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count
from typing import Final

from ..catalogue import Cell, Criterion, Grouped, Guide, Path, grouped
from .edition import Edition
from .facets import together, tokens
from .order import Order

FIRST_TOLD: Final = 4
"""Values that a path shows on a phone before a reader asks for all of them."""


@dataclass(frozen=True, kw_only=True)
class ComparedValue:
    """The value of a path for one criterion.

    Attributes:
        criterion: the column.
        cell: the value with its evidence.
        words: the value in words, as Markdown.
        heading: the name of its group, for the first of one; else empty.
        footnote: the number of its footnote; 0 where nothing is disputed.
    """

    criterion: Criterion
    cell: Cell
    words: str
    heading: str
    footnote: int

    @property
    def faces(self) -> tuple[str, ...]:
        """How it stands in its column, by the names of its classes; none for a word of a vocabulary."""
        faces = {
            "fp-number": self.criterion.ordered,
            "fp-text": not self.criterion.listed,
            "fp-missing": self.cell.missing is not None,
        }
        return tuple(face for face, has in faces.items() if has)


@dataclass(frozen=True, kw_only=True)
class ComparedPath:
    """A path and its values.

    Attributes:
        path: the path.
        group: the name of its group, where no heading says it; else empty.
        tokens: its id, and the values that it can be filtered by.
        values: all its values, in the order of the criteria.
    """

    path: Path
    group: str
    tokens: str
    values: tuple[ComparedValue, ...]


@dataclass(frozen=True, kw_only=True)
class Compared:
    """The comparison as a table.

    Attributes:
        sections: the paths, by their groups.
        told: the criteria that a phone shows first; the others fold.
        groups: the names of the groups of criteria.
        order: the order of the paths; ``None`` where it is that of the guide.
    """

    sections: tuple[Grouped[ComparedPath], ...]
    told: frozenset[str]
    groups: Mapping[str, str]
    order: Order | None

    @property
    def rows(self) -> tuple[ComparedPath, ...]:
        """All paths."""
        return tuple(row for section in self.sections for row in section.members)

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """The columns."""
        return tuple(one.criterion for one in self.rows[0].values)

    @property
    def heads(self) -> tuple[Grouped[Criterion], ...]:
        """The columns by their groups."""
        return grouped(self.groups, self.criteria, lambda criterion: criterion.group)

    @property
    def disputed(self) -> tuple[tuple[Path, ComparedValue], ...]:
        """The values with a footnote, each with its path, in the order of the footnotes."""
        return tuple((row.path, one) for row in self.rows for one in row.values if one.footnote)


def _told(guide: Guide) -> frozenset[str]:
    """The criteria that tell paths apart best: the value that most paths share is shared by few.

    Words of a vocabulary and numbers come before free text, which differs nearly everywhere and is long.
    """

    def most(name: str) -> int:
        keys = Counter(guide.criteria[name].key(path.compare[name]) for path in guide.paths.values())
        (_, number), *_ = keys.most_common(1)
        return number

    differing = (criterion.id for criterion in guide.columns if most(criterion.id) < len(guide.paths))
    best = sorted(differing, key=lambda name: (not guide.criteria[name].listed, most(name)))
    return frozenset(best[:FIRST_TOLD])


def compared(edition: Edition, order: Order | None = None, some: Guide | None = None) -> Compared:
    """The paths with their values, by their groups or in an order of their own.

    A value that is disputed has a footnote; they are numbered through the table.

    Args:
        edition: the guide.
        order: the order of the paths, if not that of the guide.
        some: the guide with some of its paths, if not all are to be in the table.
    """
    guide, footnotes = some or edition.guide, count(1)
    headings = {group.members[0].id: group.name for group in guide.grouped_criteria}

    def value(path: Path, criterion: Criterion) -> ComparedValue:
        cell = path.compare[criterion.id]
        return ComparedValue(
            criterion=criterion,
            cell=cell,
            words=edition.cells.value(criterion, cell),
            heading=headings.get(criterion.id, ""),
            footnote=next(footnotes) if cell.dispute else 0,
        )

    def row(path: Path) -> ComparedPath:
        return ComparedPath(
            path=path,
            group=guide.path_groups[path.group] if order and path.group else "",
            tokens=" ".join((path.id, *map(together, tokens(guide, path).values()))),
            values=tuple(value(path, criterion) for criterion in guide.columns),
        )

    paths = (Grouped("", "", order.arranged(guide)),) if order else guide.grouped_paths
    sections = tuple(Grouped(group.id, group.name, tuple(map(row, group.members))) for group in paths)
    return Compared(sections=sections, told=_told(guide), groups=guide.criterion_groups, order=order)
