"""What must hold of some conditions at the end of a walk: clauses, of each of which one part is enough.

A state has a mask for each condition: the values that are still possible, a bit each. Of a condition that no answer has
constrained, all bits are set.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .bits import UNCONSTRAINED, Bits
from .need import Need, Together
from .situation import Situation


@dataclass(frozen=True)
class Clause(ABC):
    """Something that must hold of one of some conditions.

    Attributes:
        parts: each condition with a set of its values, as a mask.
    """

    parts: Mapping[str, int]

    @staticmethod
    @abstractmethod
    def holds(mask: int, values: int) -> bool:
        """Whether it holds of a condition."""

    @staticmethod
    @abstractmethod
    def lost(mask: int, values: int) -> bool:
        """Whether no further answer can make it hold of a condition. Answers only ever take values away."""

    @property
    def is_open(self) -> bool:
        """Whether it holds where nothing was said."""
        return any(self.holds(UNCONSTRAINED, values) for values in self.parts.values())


class Within(Clause):
    """All values that are possible are in the set."""

    @staticmethod
    def holds(mask: int, values: int) -> bool:
        """Something is possible, and nothing outside."""
        return bool(mask) and not mask & ~values

    @staticmethod
    def lost(mask: int, values: int) -> bool:
        """Nothing in the set is possible."""
        return not mask & values


class Touching(Clause):
    """A value in the set is possible; or none at all, after answers that contradict each other."""

    @staticmethod
    def holds(mask: int, values: int) -> bool:
        """Something in the set is possible."""
        return bool(mask & values) or not mask

    @staticmethod
    def lost(mask: int, values: int) -> bool:
        """What is possible is outside."""
        return bool(mask) and not mask & values


class Outside(Clause):
    """All values that are possible are outside of the set."""

    @staticmethod
    def holds(mask: int, values: int) -> bool:
        """Something is possible, and nothing in the set."""
        return bool(mask) and not mask & values

    @staticmethod
    def lost(mask: int, values: int) -> bool:  # noqa: ARG004 - as the other clauses have it
        """Nothing is possible."""
        return not mask


class Missed(Clause):
    """No value in the set is possible."""

    @staticmethod
    def holds(mask: int, values: int) -> bool:
        """Nothing in the set is possible."""
        return not mask & values

    @staticmethod
    def lost(mask: int, values: int) -> bool:  # noqa: ARG004 - as the other clauses have it
        """Never: answers may take everything away."""
        return False


def _masks(bits: Bits, values: Situation) -> dict[str, int]:
    return {condition: bits.mask(condition, some) for condition, some in values.items()}


def met(need: Need, bits: Bits) -> Iterator[Clause]:
    """One of its conditions has only values left that meet the need."""
    yield Within(_masks(bits, need.met_by))


def not_unmet(need: Need, bits: Bits) -> Iterator[Clause]:
    """One of its conditions may still meet the need."""
    yield Touching(_masks(bits, need.met_by))


def unmet(need: Need, bits: Bits) -> Iterator[Clause]:
    """None of its conditions can meet the need."""
    yield from (Outside({condition: values}) for condition, values in _masks(bits, need.met_by).items())


def impossible(needs: Together, bits: Bits) -> Iterator[Clause]:
    """No way to meet some needs is open: one of the conditions of each does not do."""
    yield from (Missed(_masks(bits, way)) for way in needs.ways)
