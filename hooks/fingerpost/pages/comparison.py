"""All paths side by side."""

from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar, Final

from ..addresses import GuidePage, paths_address
from ..catalogue import Cell, Criterion, Guide, Path
from ..facts import Support
from .edition import Edition
from .facets import MOST_OPEN, Facet, facets, filters, tokens
from .nearest import Rows, nearest_rows
from .page import Content, Page, SearchEntry, page_of

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


@dataclass(frozen=True, kw_only=True)
class PairsOfPath:
    """A path, and those after it that it has a page with."""

    path: Path
    others: tuple[Path, ...]


@dataclass(frozen=True, kw_only=True)
class ComparisonPage(Content):
    """The comparison.

    Attributes:
        title: the heading.
        table: the paths with their values.
        described: the criteria that say what they measure, or of which there is a list.
        facets: the criteria that the table can be filtered by; empty where there is nothing to choose among.
        nearest: rows that the page can be opened with, without the others.
        many: whether there are so many boxes that they stay folded until a reader asks for them.
        wanted: the two paths of each page that people look for.
        pairs: the pages of two paths, all of them.
        support: how well the values are supported.
    """

    kind: ClassVar = "comparison"

    title: str
    table: Compared
    described: tuple[Criterion, ...]
    facets: tuple[Facet, ...]
    nearest: tuple[Rows, ...]
    many: bool
    wanted: tuple[tuple[Path, Path], ...]
    pairs: tuple[PairsOfPath, ...]
    support: Support


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


def _pairs(edition: Edition) -> tuple[PairsOfPath, ...]:
    paths = edition.guide.paths
    place = {path: number for number, path in enumerate(paths)}
    # In the order of the guide, so that all pairs of one first path stand together.
    in_order = sorted(edition.pairs, key=lambda pair: (place[pair[0]], place[pair[1]]))
    by_first = groupby(in_order, key=lambda pair: pair[0])
    return tuple(
        PairsOfPath(path=paths[first], others=tuple(paths[second] for _, second in pairs)) for first, pairs in by_first
    )


def comparison_page(edition: Edition) -> Page:
    """Lay out the comparison."""
    guide, words = edition.guide, edition.words
    at, title, table = paths_address(guide.guide), words.guide.compare(len(guide.paths)), compared(edition)
    offered = facets(guide) if filters(guide) else ()
    content = ComparisonPage(
        title=title,
        table=table,
        described=tuple(one for one in guide.criteria.values() if one.explain or one.enumerated),
        facets=offered,
        nearest=nearest_rows(edition),
        many=sum(len(facet.values) for facet in offered) > MOST_OPEN,
        wanted=tuple((guide.paths[first], guide.paths[second]) for first, second in edition.wanted),
        pairs=_pairs(edition),
        support=edition.judgement.support(one.cell for row in table.rows for one in row.values),
    )
    criteria = words.lists.comma.join(criterion.name for criterion in guide.criteria.values())
    about = words.comparison.about(question=guide.question, criteria=criteria)
    entry = SearchEntry(address=at, title=f"{guide.title}: {title}", text=about, asked=edition.asked(GuidePage.PATHS))
    return page_of(
        edition,
        content,
        address=at,
        title=title,
        description=about,
        search=(entry,),
        wide=True,
    )
