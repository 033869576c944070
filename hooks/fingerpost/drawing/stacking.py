"""Stacks the boxes of columns: how far down each of them stands, and how far down each line passes."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from .boxes import Box, Gaps, Line
from .ordering import Column, Stop


@dataclass(frozen=True)
class Stacked:
    """How far down everything stands.

    Attributes:
        tops: the upper edge of each box, by its name.
        passes: for each line, how far down it passes each column on its way, in order.
        height: where the lowest box ends.
    """

    tops: dict[str, float] = field(default_factory=dict)
    passes: dict[int, list[float]] = field(default_factory=lambda: defaultdict(list))
    height: float = 0


def _close(column: Column, heights: Mapping[str, float], gaps: Gaps) -> Iterator[float]:
    """How far down each stop of a column stands where all are as high as they can be; then, where the column ends."""
    top = 0.0
    for stop, after in pairwise((*column, None)):
        yield top
        top += heights[stop] if isinstance(stop, str) else 0
        if after is not None:
            top += gaps.boxes if isinstance(stop, str) and isinstance(after, str) else gaps.lines
    yield top


def stack(columns: Sequence[Column], boxes: Sequence[Box], lines: Sequence[Line], gaps: Gaps) -> Stacked:
    """Place all columns from the top, none of them longer than the longest has to be.

    Where a column has room, a box stands no higher than those that lead to it, and a line passes where it comes from.
    """
    heights = {box.name: box.height for box in boxes}
    close = [tuple(_close(column, heights, gaps)) for column in columns]
    found = Stacked(height=max(column[-1] for column in close))

    def wanted(stop: Stop) -> float:
        if isinstance(stop, str):
            return min((found.tops[line.source] for line in lines if line.target == stop), default=0)
        line, passed = lines[stop], found.passes[stop]
        return passed[-1] if passed else found.tops[line.source] + line.leaves

    for column, (*tops, end) in zip(columns, close, strict=True):
        lower, room = 0.0, found.height - end
        for stop, top in zip(column, tops, strict=True):
            lower = max(lower, min(wanted(stop) - top, room))
            if isinstance(stop, str):
                found.tops[stop] = top + lower
            else:
                found.passes[stop].append(top + lower)
    return found
