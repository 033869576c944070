"""All paths side by side."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count, groupby
from typing import ClassVar, Final

from ..addresses import GuidePage, paths_address
from ..catalogue import Cell, Criterion, Grouped, Guide, Path, grouped
from ..facts import Support
from ..words import Words
from .edition import Edition
from .facets import MOST_OPEN, Facet, facets, filters, together, tokens
from .nearest import Rows, nearest_rows
from .order import Order, orders
from .page import Content, Page, SearchEntry, page_of

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
        facets: the criteria that the table can be filtered by, by their groups; empty where there is nothing to choose
            among.
        nearest: rows that the page can be opened with, without the others.
        many: whether there are so many boxes that they stay folded until a reader asks for them.
        pairs: the pages of two paths.
        orders: the orders that the table can be seen in, rising and falling.
        order: the one that it is seen in, in words.
        support: how well the values are supported.
    """

    kind: ClassVar = "comparison"

    title: str
    table: Compared
    described: tuple[Criterion, ...]
    facets: tuple[Grouped[Facet], ...]
    nearest: tuple[Rows, ...]
    many: bool
    pairs: tuple[PairsOfPath, ...]
    orders: tuple[tuple[Order, Order], ...]
    order: str
    support: Support


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


def compared(edition: Edition, order: Order | None = None) -> Compared:
    """The paths with their values, by their groups or in an order of their own.

    A value that is disputed has a footnote; they are numbered through the table.
    """
    guide, footnotes = edition.guide, count(1)
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


def _pairs(edition: Edition) -> tuple[PairsOfPath, ...]:
    paths = edition.guide.paths
    # In the order of the guide, so that all pairs of one first path stand together.
    by_first = groupby(edition.pairs, key=lambda pair: pair[0])
    return tuple(
        PairsOfPath(path=paths[first], others=tuple(paths[second] for _, second in pairs)) for first, pairs in by_first
    )


def _in_words(words: Words, order: Order | None) -> str:
    if order is None:
        return words.order.own
    name = order.criterion.name
    return words.order.falling_by(name) if order.falling else words.order.rising_by(name)


def _content(edition: Edition, title: str, table: Compared) -> ComparisonPage:
    guide = edition.guide
    offered = facets(guide) if filters(guide) else ()
    return ComparisonPage(
        title=title,
        table=table,
        described=tuple(one for one in guide.columns if one.explain or one.listed),
        facets=grouped(guide.criterion_groups, offered, lambda facet: guide.criteria[facet.criterion].group),
        # An outcome leads to rows of the table in the order of the guide.
        nearest=() if table.order else nearest_rows(edition),
        many=sum(len(facet.values) for facet in offered) > MOST_OPEN,
        pairs=_pairs(edition),
        orders=orders(guide),
        order=_in_words(edition.words, table.order),
        support=edition.judgement.support(one.cell for row in table.rows for one in row.values),
    )


def comparison_page(edition: Edition) -> Page:
    """Lay out the comparison."""
    guide, words = edition.guide, edition.words
    at, title = paths_address(guide.guide), words.guide.compare(len(guide.paths))
    criteria = words.lists.comma.join(criterion.name for criterion in guide.columns)
    about = words.comparison.about(question=guide.question, criteria=criteria)
    entry = SearchEntry(address=at, title=f"{guide.title}: {title}", text=about, asked=edition.asked(GuidePage.PATHS))
    return page_of(
        edition,
        _content(edition, title, compared(edition)),
        address=at,
        title=title,
        description=about,
        search=(entry,),
        wide=True,
    )


def ordered_page(edition: Edition, order: Order) -> Page:
    """Lay out the comparison in an order of its own: a table that is sorted by going to another address.

    It stays out of the search, which finds the comparison.
    """
    guide, words = edition.guide, edition.words
    name = order.criterion.name
    title = words.order.falling(name) if order.falling else words.order.rising(name)
    return page_of(
        edition,
        _content(edition, title, compared(edition, order)),
        address=edition.address(order),
        title=title,
        description=words.order.about(question=guide.question, order=title),
        name=_in_words(words, order),
        below=edition.above_paths,
        wide=True,
        listed=False,
    )
