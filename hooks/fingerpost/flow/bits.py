"""Sets of values as integers, a bit for each value: what a proof carries along of a situation."""

from typing import Final

from .situation import Possible

State = tuple[int, ...]
"""For each carried condition the values that are still possible, a bit each; or :data:`UNCONSTRAINED`."""


UNCONSTRAINED: Final = -1
"""The mask of a condition that no answer has constrained: all bits are set, so that `&` with a mask gives that mask."""


class Bits:
    """Numbers the values of conditions, so that a set of values is an integer with a bit for each."""

    def __init__(self) -> None:
        self._bits: dict[tuple[str, str], int] = {}
        self._next: dict[str, int] = {}

    def mask(self, condition: str, values: Possible) -> int:
        """The set of values of a condition as an integer."""
        mask = 0
        for value in values:
            bit = self._bits.get((condition, value))
            if bit is None:
                position = self._next.get(condition, 0)
                self._next[condition] = position + 1
                bit = self._bits[condition, value] = 1 << position
            mask |= bit
        return mask
