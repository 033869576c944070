"""Places boxes in columns from left to right and from the top, and leads the lines between them at right angles."""

from collections.abc import Sequence
from dataclasses import dataclass

from .boxes import Box, Gaps, Line, Placement, Point
from .columns import columns_of
from .leading import TRACK, Hop, entries, tracks
from .ordering import Column
from .stacking import Stacked, stack


def _rounded(number: float) -> float:
    """Rounded to a tenth, as processors may differ in the last bits of a sum. A zero has no minus."""
    return round(number, 1) + 0.0


@dataclass(frozen=True)
class _Way:
    """A line from column to column.

    Attributes:
        start: the column that it begins at.
        down: how far down it is where it leaves, passes and enters, a number for each column.
    """

    start: int
    down: list[float]

    def at(self, column: int) -> float:
        """How far down it is at a column."""
        return self.down[column - self.start]


def _ways(columns: Sequence[Column], stacked: Stacked, boxes: Sequence[Box], lines: Sequence[Line]) -> list[_Way]:
    """Every line, from the finger that it leaves to where it enters a box."""
    standing = {stop: place for place, column in enumerate(columns) for stop in column if isinstance(stop, str)}
    ways = [
        _Way(standing[line.source], [stacked.tops[line.source] + line.leaves, *stacked.passes[number]])
        for number, line in enumerate(lines)
    ]
    for box in boxes:
        gap = standing[box.name] - 1
        crossing = [
            way.at(gap) for way, line in zip(ways, lines, strict=True) if way.start <= gap < standing[line.target]
        ]
        coming = sorted((ways[number].at(gap), number) for number, line in enumerate(lines) if line.target == box.name)
        entered = entries([y for y, _ in coming], crossing, stacked.tops[box.name], box.height)
        for (_, number), y in zip(coming, entered, strict=True):
            ways[number].down.append(y)
    return ways


def _crossing(ways: Sequence[_Way], gap: int) -> dict[int, Hop]:
    """The lines in the gap after a column."""
    return {
        number: Hop(way.at(gap), way.at(gap + 1))
        for number, way in enumerate(ways)
        if way.start <= gap < way.start + len(way.down) - 1
    }


def place(boxes: Sequence[Box], lines: Sequence[Line], gaps: Gaps) -> Placement:
    """Place boxes in columns from left to right, each of them as far up as it can be, so that few lines cross.

    Lines run at right angles and touch no box on their way. The same boxes and lines are always placed the same.
    """
    columns = columns_of(boxes, lines)
    stacked = stack(columns, boxes, lines, gaps)
    ways = _ways(columns, stacked, boxes, lines)
    widths = {box.name: box.width for box in boxes}
    points: list[list[Point]] = [[] for _ in lines]
    corners: dict[str, Point] = {}
    left = 0.0
    for number, column in enumerate(columns):
        for name in (stop for stop in column if isinstance(stop, str)):
            corners[name] = Point(_rounded(left), _rounded(stacked.tops[name]))
        right = left + max(widths[stop] for stop in column if isinstance(stop, str))
        hops = _crossing(ways, number)
        found = dict(zip(hops, tracks(tuple(hops.values())), strict=True))
        room = TRACK * max(found.values(), default=0)
        gap = max(gaps.columns, room + 2 * gaps.lines)
        for line, hop in hops.items():
            x = right + (gap - room) / 2 + TRACK * found[line]
            turns = [] if hop.straight else [(x, hop.leaves), (x, hop.enters)]
            begins = [(right, hop.leaves)] if ways[line].start == number else []
            ends = [(right + gap, hop.enters)] if number + 2 == ways[line].start + len(ways[line].down) else []
            points[line] += [Point(_rounded(x), _rounded(y)) for x, y in (*begins, *turns, *ends)]
        left = right + gap
    return Placement(
        width=_rounded(right), height=_rounded(stacked.height), corners=corners, lines=tuple(map(tuple, points))
    )
