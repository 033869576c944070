"""What the comparison can be filtered by: the criteria with a vocabulary, and how many paths have each value."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ..catalogue import Guide, Path

MOST_TERMS: Final = 5_000
"""Conditions that the style sheet may spend on columns which are the same for all paths shown: some 400 KB of text, and
a hundredth of that compressed."""


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


def same_for_all(guide: Guide, criterion: str) -> bool:
    """Whether all paths have one value of a criterion."""
    return len({path.compare[criterion].value for path in guide.paths.values()}) == 1


def filters(guide: Guide) -> bool:
    """Whether there is anything to choose among."""
    return len(guide.paths) > 1 and bool(facets(guide))


def offers_differences(guide: Guide) -> bool:
    """Whether columns can be left out that are the same for all paths shown.

    That takes a table that is filtered, and a style sheet that stays small.
    """
    found = facets(guide)
    return (
        filters(guide)
        and sum(len(facet.values) for facet in found) * len(found) * len(combinations(guide)) <= MOST_TERMS
    )
