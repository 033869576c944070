"""The paths by their value of one criterion: the filtered comparison as a page that can be linked and printed."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from ..addresses import list_address
from ..catalogue import Cell, Criterion, Path
from ..facts import Support
from .edition import Edition
from .facets import boxes
from .order import Order
from .page import Content, Page, page_of

IN_ORDER = "order"
"""The id of the list of all numbers, where they are in no boxes."""


@dataclass(frozen=True, kw_only=True)
class ListedPath:
    """A path in the list.

    Attributes:
        path: the path.
        cell: its value.
        words: the value in words, where the heading above does not say it all; else empty.
    """

    path: Path
    cell: Cell
    words: str


@dataclass(frozen=True, kw_only=True)
class ListSection:
    """The paths of one value; of a criterion that counts they stand in the order of their numbers.

    Attributes:
        id: the value.
        heading: its word.
        paths: the paths that have it.
    """

    id: str
    heading: str
    paths: tuple[ListedPath, ...]


@dataclass(frozen=True, kw_only=True)
class ListPage(Content):
    """The paths by one criterion.

    Attributes:
        criterion: it has boxes, or its values have an order.
        sections: the paths that have each of its values.
        others: the other criteria that have such a page.
        support: how well these values are supported.
    """

    kind: ClassVar = "list"

    criterion: Criterion
    sections: tuple[ListSection, ...]
    others: tuple[Criterion, ...]
    support: Support


def _listed(edition: Edition, criterion: Criterion, path: Path) -> ListedPath:
    cell = path.compare[criterion.id]
    told = cell.value is None or (not criterion.ordered and len(criterion.boxes_of(cell)) == 1)
    return ListedPath(path=path, cell=cell, words="" if told else edition.cells.value(criterion, cell))


def _sections(edition: Edition, criterion: Criterion) -> Iterator[ListSection]:
    """A section for each box; of numbers without boxes one for all of them."""
    guide, words = edition.guide, edition.words
    in_order = Order(criterion, falling=False).arranged(guide) if criterion.ordered else tuple(guide.paths.values())
    found = [(box, word, {path.id for path in paths}) for box, word, paths in boxes(criterion, guide, words)]
    if not criterion.enumerated:
        numbers = {path.id for path in in_order if path.compare[criterion.id].value}
        found.insert(0, (IN_ORDER, words.by.order, numbers))
    for box, word, members in found:
        paths = tuple(_listed(edition, criterion, path) for path in in_order if path.id in members)
        yield ListSection(id=box, heading=word, paths=paths)


def list_page(edition: Edition, criterion: Criterion) -> Page:
    """Lay out the list of the paths by one criterion, which has boxes or counts.

    It stays out of the search, where it would stand before the paths that have the value.
    """
    guide, words = edition.guide, edition.words.by
    at, title = list_address(guide.guide, criterion.id), words.title(criterion.name)
    others = tuple(other for other in guide.columns if other.listed and other is not criterion)
    support = edition.judgement.support(path.compare[criterion.id] for path in guide.paths.values())
    return page_of(
        edition,
        ListPage(criterion=criterion, sections=tuple(_sections(edition, criterion)), others=others, support=support),
        address=at,
        title=title,
        description=words.about(guide=guide.title, criterion=criterion.name),
        below=edition.above_paths,
        listed=False,
    )
