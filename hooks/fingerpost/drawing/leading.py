"""Leads lines through the gap between two columns, so that none lies on another."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_APART: Final = 12
"""The most pixels between the places at which lines enter a box."""

_CLOSE: Final = 5
"""Lines at right angles to each other may meet; two that run side by side are this many pixels apart."""

TRACK: Final = 6
"""Pixels between lines that run down beside each other."""


@dataclass(frozen=True)
class Hop:
    """A line between two columns: how far down it leaves the one and enters the other."""

    leaves: float
    enters: float

    @property
    def straight(self) -> bool:
        """Whether it has no corner."""
        return self.leaves == self.enters

    def beside(self, other: "Hop") -> bool:
        """Whether the two run down beside each other somewhere, or come close to it."""
        ends, others = sorted((self.leaves, self.enters)), sorted((other.leaves, other.enters))
        return ends[0] < others[1] + _CLOSE and others[0] < ends[1] + _CLOSE


def entries(leaving: Sequence[float], others: Sequence[float], top: float, height: float) -> list[float]:
    """Where lines enter a box: straight on where they can, and apart from each other.

    Args:
        leaving: how far down they come from, from top to bottom.
        others: how far down all lines in the gap come from.
        top: the upper edge of the box.
        height: how high it is.
    """
    edge = min(8.0, height / 4)
    first, last = top + edge, top + height - edge
    apart = min(_APART, (last - first) / max(len(leaving) - 1, 1))
    found: list[float] = []
    for place, comes in enumerate(leaving):
        highest, lowest = found[-1] + apart if found else first, last - apart * (len(leaving) - 1 - place)
        y = min(max(comes, highest), lowest)
        # Where another line comes from, the two would lie on each other: a little further down, or up.
        below, above = int((lowest - y) // _CLOSE), int((y - highest) // _CLOSE)
        steps = (*range(below + 1), *(-step for step in range(1, above + 1)))
        apart_from = [other for other in others if other != comes]
        free = (y + step * _CLOSE for step in steps)
        found.append(next((one for one in free if all(abs(one - other) >= _CLOSE for other in apart_from)), y))
    return found


def tracks(hops: Sequence[Hop]) -> list[int]:
    """For each hop, how far right it runs up or down, counted from 0. Straight ones stay on 0.

    Of hops that run down, lower ones turn first, and of those that run up, higher ones: so they do not cross.
    """
    found = [0] * len(hops)
    turned: list[int] = []

    def order(place: int) -> tuple[bool, float]:
        hop = hops[place]
        return (hop.leaves < hop.enters, -hop.leaves if hop.leaves < hop.enters else hop.leaves)

    for place in sorted((place for place, hop in enumerate(hops) if not hop.straight), key=order):
        hop = hops[place]
        others = [other for other in turned if hops[other].beside(hop)]
        alike = [
            found[other] for other in others if (hops[other].leaves < hops[other].enters) == (hop.leaves < hop.enters)
        ]
        track, taken = max(alike, default=-1) + 1, {found[other] for other in others}
        while track in taken:
            track += 1
        found[place] = track
        turned.append(place)
    return found
