"""What the comparison can be filtered by: the criteria with boxes, and how many paths fall in each of them."""

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from ..catalogue import Criterion, Guide, Missing, Path, box_of
from ..facts import missing_word
from ..words import Words, words_for

MOST_OPEN: Final = 20
"""Boxes that stand open above the table. More of them would push it out of sight, and fold."""


@dataclass(frozen=True)
class FacetValue:
    """A value that a reader can ask for.

    Attributes:
        token: names the value among all values of the guide: ``complexity.low``. A dot is in no id.
        id: its id.
        word: the value as a reader sees it.
        number: how many paths have it; a path may have several.
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
        values: its boxes, in order; at their end those of cells without a value, where there are any.
    """

    criterion: str
    name: str
    values: tuple[FacetValue, ...]


def token(criterion: str, value: str) -> str:
    """The name of a value of a criterion."""
    return f"{criterion}.{value}"


def boxes(criterion: Criterion, guide: Guide, words: Words) -> Iterator[tuple[str, str, tuple[Path, ...]]]:
    """The boxes of a criterion, each with its word and the paths in it."""
    having: dict[str, list[Path]] = {box: [] for box in criterion.boxes}
    for path in guide.paths.values():
        for box in criterion.boxes_of(path.compare[criterion.id]):
            having.setdefault(box, []).append(path)
    named = dict(criterion.boxes) | {box_of(missing): missing_word(words, missing) for missing in reversed(Missing)}
    yield from ((box, word, tuple(having[box])) for box, word in named.items() if box in having)


def _facet(guide: Guide, criterion: Criterion) -> Facet:
    values = boxes(criterion, guide, words_for(guide.language))
    return Facet(
        criterion.id,
        criterion.name,
        tuple(FacetValue(token(criterion.id, box), box, word, len(paths)) for box, word, paths in values),
    )


def facets(guide: Guide) -> tuple[Facet, ...]:
    """The criteria of a guide that have boxes."""
    return tuple(_facet(guide, criterion) for criterion in guide.columns if criterion.enumerated)


def tokens(guide: Guide, path: Path) -> Mapping[str, tuple[str, ...]]:
    """The values of a path that it can be filtered by: criterion to tokens."""
    return {
        criterion.id: tuple(token(criterion.id, box) for box in criterion.boxes_of(path.compare[criterion.id]))
        for criterion in guide.columns
        if criterion.enumerated
    }


def together(tokens: tuple[str, ...]) -> str:
    """One name for the values that a path has of one criterion: that of the value, where it is one."""
    first, *others = tokens
    return ".".join((first, *(other.partition(".")[2] for other in others)))


@dataclass(frozen=True)
class Combinations:
    """The values that paths of a guide have together.

    Attributes:
        rows: each combination once. Paths of one are shown and hidden together.
        places: the place among them of that of each path, by its id.
    """

    rows: tuple[Mapping[str, tuple[str, ...]], ...]
    places: Mapping[str, int]


def combinations(guide: Guide) -> Combinations:
    """The values that paths have together, each combination once."""
    rows = {path.id: tokens(guide, path) for path in guide.paths.values()}
    keys = {path: tuple(row.items()) for path, row in rows.items()}
    distinct = {key: place for place, key in enumerate(dict.fromkeys(keys.values()))}
    return Combinations(tuple(map(dict, distinct)), {path: distinct[key] for path, key in keys.items()})


def holders(guide: Guide, criterion: Criterion, combined: Combinations) -> tuple[frozenset[int], ...]:
    """For each value that paths have of a criterion, which combinations have it, by their places.

    Those that are silent stand there twice: of them it is not known that they have the value of the others, or of each
    other.
    """
    having: dict[Hashable | None, set[int]] = {}
    for path in guide.paths.values():
        key = criterion.key(path.compare[criterion.id])
        having.setdefault(key, set()).add(combined.places[path.id])
    silent = having.get(None)
    return tuple(frozenset(one) for one in (*having.values(), *([silent] if silent else [])))


def filters(guide: Guide) -> bool:
    """Whether there is anything to choose among."""
    return len(guide.paths) > 1 and bool(facets(guide))
