"""What the comparison can be filtered by: the criteria with a vocabulary, and how many paths have each value."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ..catalogue import Guide, Path

MOST_OPEN: Final = 20
"""Boxes that stand open above the table. More of them would push it out of sight, and fold."""


@dataclass(frozen=True)
class FacetValue:
    """A value that a reader can ask for.

    Attributes:
        token: names the value among all values of the guide: ``complexity.low``. A dot is in no id.
        id: its id.
        word: the value as a reader sees it.
        number: how many paths have it.
    """

    token: str
    id: str
    word: str
    number: int


@dataclass(frozen=True)
class Facet:
    """A criterion to filter by.

    Attributes:
        criterion: its id, which is the name of its boxes.
        name: the heading of its column.
        values: its vocabulary, in order.
    """

    criterion: str
    name: str
    values: tuple[FacetValue, ...]


def token(criterion: str, value: str) -> str:
    """The name of a value of a criterion."""
    return f"{criterion}.{value}"


def facets(guide: Guide) -> tuple[Facet, ...]:
    """The criteria of a guide that have a vocabulary."""
    chosen = {name: [path.compare[name].value for path in guide.paths.values()] for name in guide.criteria}
    return tuple(
        Facet(
            name,
            criterion.name,
            tuple(
                FacetValue(token(name, value), value, word, chosen[name].count(value))
                for value, word in criterion.values.items()
            ),
        )
        for name, criterion in guide.criteria.items()
        if criterion.enumerated
    )


def tokens(guide: Guide, path: Path) -> Mapping[str, str]:
    """The values of a path that it can be filtered by: criterion to token."""
    return {
        name: token(name, path.compare[name].value)
        for name, criterion in guide.criteria.items()
        if criterion.enumerated
    }


def combinations(guide: Guide) -> tuple[Mapping[str, str], ...]:
    """The values that paths have together, each combination once.

    Paths of one combination are shown and hidden together.
    """
    distinct = {tuple(tokens(guide, path).items()): None for path in guide.paths.values()}
    return tuple(dict(items) for items in distinct)


def holders(guide: Guide, criterion: str) -> tuple[frozenset[int], ...]:
    """For each value that paths have of a criterion, which :func:`combinations` have it, by their places."""
    places = {tuple(row.items()): place for place, row in enumerate(combinations(guide))}
    having: dict[str, set[int]] = {}
    for path in guide.paths.values():
        having.setdefault(path.compare[criterion].value, set()).add(places[tuple(tokens(guide, path).items())])
    return tuple(frozenset(one) for one in having.values())


def filters(guide: Guide) -> bool:
    """Whether there is anything to choose among."""
    return len(guide.paths) > 1 and bool(facets(guide))
