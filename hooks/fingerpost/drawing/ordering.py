"""Orders the columns of a drawing from top to bottom, so that few lines cross.

The method is that of Sugiyama, Tagawa and Toda (1981): each column is put in the order of what stands beside it, to the
right and back again, and neighbours change places wherever that takes crossings away.
"""

from bisect import bisect, insort
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean
from typing import Final

Stop = str | int
"""What stands in a column: a box by its name, or a line that passes it, by its place among the lines."""

Column = tuple[Stop, ...]
"""From top to bottom."""

_SWEEPS: Final = 6
"""How often all columns are gone through, to the right and back in turn. Hardly a guide becomes better after two."""


@dataclass(frozen=True)
class Piece:
    """A part of a line, from one column to the next.

    Attributes:
        source, target: the stops at its ends.
        share: how far down its source it leaves, from 0 at the top to 1.
    """

    source: Stop
    share: float
    target: Stop


def _places(column: Iterable[Stop]) -> dict[Stop, int]:
    return {stop: place for place, stop in enumerate(column)}


def crossings(columns: Iterable[Iterable[Stop]], gaps: Iterable[Iterable[Piece]]) -> int:
    """How many pairs of lines cross."""
    found = 0
    for (left, right), pieces in zip(pairwise(map(_places, columns)), gaps, strict=True):
        above: list[int] = []
        for _, enters in sorted((left[piece.source] + piece.share, right[piece.target]) for piece in pieces):
            found += len(above) - bisect(above, enters)
            insort(above, enters)
    return found


@dataclass(frozen=True)
class _Sides:
    """For each stop of a column, how far down the other ends of its lines are.

    Attributes:
        left: in the column before it; empty for the first column.
        right: in the column after it; empty for the last one.
    """

    left: Mapping[Stop, Sequence[float]]
    right: Mapping[Stop, Sequence[float]]

    def crossed(self, upper: Stop, lower: Stop) -> int:
        """How many lines of two neighbours cross each other."""
        both = ((side.get(upper, ()), side.get(lower, ())) for side in (self.left, self.right))
        return sum(one > other for ends, others in both for one in ends for other in others)


def _sides(columns: Sequence[Column], gaps: Sequence[Sequence[Piece]], number: int) -> _Sides:
    left, right = defaultdict[Stop, list[float]](list), defaultdict[Stop, list[float]](list)
    if number > 0:
        places = _places(columns[number - 1])
        for piece in gaps[number - 1]:
            left[piece.target].append(places[piece.source] + piece.share)
    if number < len(gaps):
        places = _places(columns[number + 1])
        for piece in gaps[number]:
            right[piece.source].append(places[piece.target])
    return _Sides(left, right)


def _amid(column: Column, ends: Mapping[Stop, Sequence[float]]) -> Column:
    """Each stop amid what it is joined to on one side. What is joined to nothing stays about where it is."""
    places = _places(column)
    return tuple(sorted(column, key=lambda stop: fmean(ends[stop]) if stop in ends else places[stop]))


def _swept(columns: Sequence[Column], gaps: Sequence[Sequence[Piece]], *, rightward: bool) -> list[Column]:
    """Each column in the order of the one before it, or of the one after it, which were put in order themselves."""
    found = list(columns)
    for number in range(len(found)) if rightward else reversed(range(len(found))):
        sides = _sides(found, gaps, number)
        found[number] = _amid(found[number], sides.left if rightward else sides.right)
    return found


def _exchanged(column: Column, sides: _Sides) -> Column:
    """Each two neighbours in the order in which fewer of their lines cross."""
    found = list(column)
    for place in range(len(found) - 1):
        upper, lower = found[place : place + 2]
        if sides.crossed(upper, lower) > sides.crossed(lower, upper):
            found[place : place + 2] = lower, upper
    return tuple(found)


def _settled(columns: Sequence[Column], gaps: Sequence[Sequence[Piece]]) -> list[Column]:
    """Neighbours change places until that takes no crossing away."""
    found, before = list(columns), None
    while found != before:
        before = list(found)
        for number in range(len(found)):
            found[number] = _exchanged(found[number], _sides(found, gaps, number))
    return found


def ordered(columns: Sequence[Sequence[Stop]], gaps: Sequence[Sequence[Piece]]) -> tuple[Column, ...]:
    """The columns, each in the best order that was found. Of orders that are as good, the first stays.

    Args:
        columns: what stands in each, from left to right.
        gaps: the parts of lines in the gap after each column but the last.
    """
    found = _settled([tuple(column) for column in columns], gaps)
    best, fewest = found, crossings(found, gaps)
    for sweep in range(_SWEEPS):
        if fewest == 0:
            break
        found = _settled(_swept(found, gaps, rightward=sweep % 2 == 0), gaps)
        if (now := crossings(found, gaps)) < fewest:
            best, fewest = found, now
    return tuple(best)
