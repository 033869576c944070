"""The rows of the comparison, each with what several checks have to know of it, worked out once for each path."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Final

from ..catalogue import Cell, Criterion, Guide, Path, once
from .comparable import comparable_text

_BLANK: Final = frozenset({"", "na", "tbd", "todo", "unknown", "-", "?", "\N{EN DASH}", "\N{EM DASH}"})
"""What fills a cell of free text and says nothing, as :func:`.comparable_text` gives it."""


class Columns:
    """The criteria of a guide. They equal those of another guide that take the same values, in the same order.

    Attributes:
        criteria: the criteria by their ids.
    """

    def __init__(self, criteria: Mapping[str, Criterion]) -> None:
        """Look at some criteria."""
        self.criteria = criteria
        self._taken: Hashable = tuple(
            (name, one.kind, tuple(one.values), tuple((band.id, band.start, band.end) for band in one.bands.values()))
            for name, one in criteria.items()
        )
        self._hash = hash(self._taken)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Columns) and self._taken == other._taken

    def __hash__(self) -> int:
        return self._hash


@dataclass(frozen=True, kw_only=True)
class Row:
    """What a path has in the comparison.

    Attributes:
        said: for each criterion what is compared; ``None`` where the path has nothing to say.
        boxes: the boxes that it falls in, each with its criterion before it.
        full: the criteria of which it has a value that they take, or says why not.
        unfit: those whose cell holds something of another kind.
        unknown: those whose cell holds words that the vocabulary lacks.
        outside: those whose cell holds a number that is in no band.
    """

    said: tuple[Hashable | None, ...]
    boxes: frozenset[tuple[str, str]]
    full: frozenset[str]
    unfit: tuple[str, ...]
    unknown: tuple[str, ...]
    outside: tuple[str, ...]


def _said(criterion: Criterion, cell: Cell | None) -> Hashable | None:
    said = criterion.key(cell) if cell else None
    if not isinstance(said, str):
        return said
    text = comparable_text(said)
    return None if text in _BLANK else text


def _row(path: Path, columns: Columns) -> Row:
    cells = [(columns.criteria[name], cell) for name, cell in path.compare.items()]
    valued = [(criterion, cell.value) for criterion, cell in cells if cell.value]
    unfit = tuple(criterion.id for criterion, value in valued if not criterion.fits(value))
    unknown = tuple(criterion.id for criterion, value in valued if criterion.unknown(value))
    return Row(
        said=tuple(_said(criterion, path.compare.get(name)) for name, criterion in columns.criteria.items()),
        boxes=frozenset((criterion.id, box) for criterion, cell in cells for box in criterion.boxes_of(cell)),
        full=frozenset(path.compare) - {*unfit, *unknown},
        unfit=unfit,
        unknown=unknown,
        outside=tuple(one.id for one, value in valued if one.id not in unfit and one.outside(value)),
    )


def rows_of(guide: Guide) -> Mapping[str, Row]:
    """The row of each path, in the order of the guide."""
    columns = Columns(guide.criteria)
    return {path.id: once(path, _row, columns) for path in guide.paths.values()}
