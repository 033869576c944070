"""The comparison of a guide that is too large for one table: what parts there are, and each of them.

A part is filtered by its own style sheet, which is about its paths alone.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

from ..addresses import filter_address, filter_beside, paths_address
from ..catalogue import Criterion, Guide, Path
from ..catalogue.kinds import FrozenDict
from ..facts import Support
from .compared import compared
from .comparison import ComparisonPage, cells, content_of, described, found_comparison, wanted
from .edition import Edition
from .nearest import Rows, nearest_rows
from .order import Order, orders
from .page import Content, Page, page_of
from .parts import Part, places


@dataclass(frozen=True, kw_only=True)
class ComparisonParts(Content):
    """The list of all parts.

    Attributes:
        title: the heading.
        parts: the parts.
        described: the criteria that say what they measure, or of which there is a list.
        orders: the orders that the table can be seen in, rising and falling.
        wanted: the two paths of each page that people look for.
        unreached: the paths that no question leads to.
        support: how well the values are supported.
    """

    kind: ClassVar = "comparison-parts"

    title: str
    parts: tuple[Part[Path], ...]
    described: tuple[Criterion, ...]
    orders: tuple[tuple[Order, Order], ...]
    wanted: tuple[tuple[Path, Path], ...]
    unreached: tuple[Path, ...]
    support: Support


def with_paths(guide: Guide, paths: tuple[Path, ...]) -> Guide:
    """A guide as if it had some of its paths alone, for what is made of a table of them."""
    return guide.model_copy(update={"paths": FrozenDict({path.id: path for path in paths})})


def comparison_index(edition: Edition) -> Page:
    """Lay out the list of all parts, in the place of the comparison."""
    guide, found = edition.guide, found_comparison(edition)
    title = edition.words.guide.compare(len(guide.paths))
    return page_of(
        edition,
        ComparisonParts(
            title=title,
            parts=edition.cuts.compared,
            described=described(guide),
            orders=orders(guide),
            wanted=wanted(edition),
            unreached=tuple(path for path in guide.paths.values() if path.unreached),
            support=edition.judgement.support(cells(guide.paths.values())),
        ),
        address=found.address,
        title=title,
        description=found.text,
        search=(found,),
        wide=True,
        shown=cells(guide.paths.values()),
    )


def _of_part(every: Iterable[Rows], part: Part[Path]) -> tuple[Rows, ...]:
    """The rows that some outcome leads to, of those that stand together in a part."""
    own = {path.id for path in part.members}
    return tuple(rows for rows in every if own.issuperset(rows))


def _page(edition: Edition, part: Part[Path], content: ComparisonPage) -> Page:
    return page_of(
        edition,
        content,
        address=part.address,
        title=content.title,
        description=edition.words.order.about(question=edition.guide.question, order=content.title),
        name=part.name,
        below=edition.above_paths,
        wide=True,
        listed=False,
        shown=cells(part.members),
    )


def comparison_parts(edition: Edition) -> Iterator[Page]:
    """Lay out each part. The search finds the comparison as a whole."""
    guide, words, every = edition.guide, edition.words, nearest_rows(edition)
    for part, place in places(paths_address(guide.guide), edition.cuts.compared):
        own = with_paths(guide, part.members)
        title = words.parts.of(page=words.whole.comparison, part=part.name)
        content = content_of(edition, own, title, compared(edition, some=own), filter_beside(part.address))
        yield _page(edition, part, replace(content, place=place, nearest=_of_part(every, part)))


def ordered_parts(edition: Edition, order: Order) -> Iterator[Page]:
    """Lay out the parts of the comparison in an order of its own: the first one stands where the whole table would.

    They have no boxes: what is ticked on one part says nothing on the next.
    """
    guide, words, at = edition.guide, edition.words, edition.address(order)
    name = order.criterion.name
    title = words.order.falling(name) if order.falling else words.order.rising(name)
    first, *others = edition.cuts.of_table(at, [order.arranged(guide)])
    for part, place in places(paths_address(guide.guide), (replace(first, address=at), *others)):
        own = with_paths(guide, part.members)
        named = words.parts.of(page=title, part=part.name)
        content = content_of(edition, own, named, compared(edition, order, own), filter_address(guide.guide))
        yield _page(edition, part, replace(content, place=place, facets=()))
