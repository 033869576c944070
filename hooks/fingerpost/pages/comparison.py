"""All paths side by side."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import ClassVar

from ..addresses import GuidePage, filter_address, paths_address
from ..catalogue import Cell, Criterion, Grouped, Guide, Path, grouped
from ..facts import Support
from ..words import Words
from .compared import Compared, compared
from .edition import Edition
from .facets import MOST_OPEN, Facet, facets, filters
from .nearest import Rows, nearest_rows
from .order import Order, orders
from .page import Content, Page, SearchEntry, page_of
from .parts import Place
from .turning import turned


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
        turned: whether paths stand side by side on a wide screen until a reader asks for the other way.
        wanted: the two paths of each page that people look for.
        pairs: the pages of two paths, all of them.
        orders: the orders that the table can be seen in, rising and falling.
        order: the one that it is seen in, in words.
        support: how well the values are supported.
        styles: the style sheet that filters it.
        place: where this part stands among the others; ``None`` where it is the whole table.
    """

    kind: ClassVar = "comparison"

    title: str
    table: Compared
    facets: tuple[Grouped[Facet], ...]
    many: bool
    turned: bool
    order: str
    support: Support
    styles: str
    described: tuple[Criterion, ...] = ()
    nearest: tuple[Rows, ...] = ()
    wanted: tuple[tuple[Path, Path], ...] = ()
    pairs: tuple[PairsOfPath, ...] = ()
    orders: tuple[tuple[Order, Order], ...] = ()
    place: Place | None = None


def _pairs(edition: Edition) -> tuple[PairsOfPath, ...]:
    paths = edition.guide.paths
    place = {path: number for number, path in enumerate(paths)}
    # In the order of the guide, so that all pairs of one first path stand together.
    in_order = sorted(edition.pairs, key=lambda pair: (place[pair[0]], place[pair[1]]))
    by_first = groupby(in_order, key=lambda pair: pair[0])
    return tuple(
        PairsOfPath(path=paths[first], others=tuple(paths[second] for _, second in pairs)) for first, pairs in by_first
    )


def in_words(words: Words, order: Order | None) -> str:
    """What an order is called; ``None`` is that of the guide."""
    if order is None:
        return words.order.own
    name = order.criterion.name
    return words.order.falling_by(name) if order.falling else words.order.rising_by(name)


def content_of(edition: Edition, guide: Guide, title: str, table: Compared, styles: str) -> ComparisonPage:
    """What stands on a page with a table, without what leads on from it to pages about all paths.

    Args:
        edition: the guide.
        guide: the same, with the paths of the table.
        title: the heading.
        table: the table.
        styles: the style sheet that filters it.
    """
    offered = facets(guide) if filters(guide) else ()
    return ComparisonPage(
        title=title,
        table=table,
        facets=grouped(guide.criterion_groups, offered, lambda facet: guide.criteria[facet.criterion].group),
        many=sum(len(facet.values) for facet in offered) > MOST_OPEN,
        turned=turned(edition, table),
        order=in_words(edition.words, table.order),
        support=edition.judgement.support(one.cell for row in table.rows for one in row.values),
        styles=styles,
    )


def described(guide: Guide) -> tuple[Criterion, ...]:
    """The criteria that say what they measure, or of which there is a list."""
    return tuple(one for one in guide.columns if one.explain or one.listed)


def wanted(edition: Edition) -> tuple[tuple[Path, Path], ...]:
    """The two paths of each page that people look for."""
    paths = edition.guide.paths
    return tuple((paths[first], paths[second]) for first, second in edition.wanted)


def _content(edition: Edition, title: str, table: Compared) -> ComparisonPage:
    guide = edition.guide
    return replace(
        content_of(edition, guide, title, table, filter_address(guide.guide)),
        described=described(guide),
        # An outcome leads to rows of the table in the order of the guide.
        nearest=() if table.order else nearest_rows(edition),
        wanted=wanted(edition),
        pairs=_pairs(edition),
        orders=orders(guide),
    )


def found_comparison(edition: Edition) -> SearchEntry:
    """What the search knows of the comparison."""
    guide, words = edition.guide, edition.words
    criteria = words.lists.comma.join(criterion.name for criterion in guide.columns)
    return SearchEntry(
        address=paths_address(guide.guide),
        title=f"{guide.title}: {words.guide.compare(len(guide.paths))}",
        text=words.comparison.about(question=guide.question, criteria=criteria),
        asked=edition.asked(GuidePage.PATHS),
    )


def cells(paths: Iterable[Path]) -> Iterator[Cell]:
    """All cells of some paths."""
    return (cell for path in paths for cell in path.compare.values())


def comparison_page(edition: Edition) -> Page:
    """Lay out the comparison."""
    guide, found = edition.guide, found_comparison(edition)
    title = edition.words.guide.compare(len(guide.paths))
    return page_of(
        edition,
        _content(edition, title, compared(edition)),
        address=found.address,
        title=title,
        description=found.text,
        search=(found,),
        wide=True,
        shown=cells(guide.paths.values()),
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
        name=in_words(words, order),
        below=edition.above_paths,
        wide=True,
        listed=False,
    )
