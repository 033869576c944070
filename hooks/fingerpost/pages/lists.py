"""The paths by their value of one criterion: the filtered comparison as a page that can be linked and printed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from ..addresses import list_address
from ..catalogue import Criterion, Guide, Path
from ..facts import Support
from .edition import Edition
from .page import Content, Page, page_of


@dataclass(frozen=True, kw_only=True)
class ListPage(Content):
    """The paths by one criterion.

    Attributes:
        criterion: it has a vocabulary.
        having: the paths that have each of its values.
        others: the other criteria that have such a page.
        support: how well these values are supported.
    """

    kind: ClassVar = "list"

    criterion: Criterion
    having: Mapping[str, tuple[Path, ...]]
    others: tuple[Criterion, ...]
    support: Support


def _having(guide: Guide, criterion: Criterion) -> Mapping[str, tuple[Path, ...]]:
    having: dict[str, list[Path]] = {value: [] for value in criterion.values}
    for path in guide.paths.values():
        having[path.compare[criterion.id].value].append(path)
    return {value: tuple(paths) for value, paths in having.items()}


def list_page(edition: Edition, criterion: Criterion) -> Page:
    """Lay out the list of the paths by one criterion, which has a vocabulary.

    It stays out of the search, where it would stand before the paths that have the value.
    """
    guide, words = edition.guide, edition.words.by
    at, title, having = list_address(guide.guide, criterion.id), words.title(criterion.name), _having(guide, criterion)
    others = tuple(other for other in guide.criteria.values() if other.enumerated and other is not criterion)
    support = edition.judgement.support(path.compare[criterion.id] for path in guide.paths.values())
    return page_of(
        edition,
        ListPage(criterion=criterion, having=having, others=others, support=support),
        address=at,
        title=title,
        description=words.about(guide=guide.title, criterion=criterion.name),
        below=edition.above_paths,
        listed=False,
    )
