"""Measures how long a tree is, and how short any tree must at least be."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from .tree import Ask, Tree


@dataclass(frozen=True)
class Measure:
    """How many questions a tree asks, where all answers of a question are equally likely.

    Attributes:
        average: questions of a walk, on average.
        worst: questions of the longest walk.
        places: entries of the whole tree under ``questions``.
    """

    average: Fraction
    worst: int
    places: int


@dataclass(frozen=True)
class Bound:
    """The fewest questions of any tree that ends at the same paths as often.

    Attributes:
        average: questions of a walk, on average.
        worst: questions of the longest walk.
    """

    average: float
    worst: int


def places(tree: Tree) -> tuple[Ask, ...]:
    """Every place of a tree that asks, once each, in the order of the walks."""
    found: dict[Ask, None] = {}
    waiting = [tree]
    while waiting:
        place = waiting.pop()
        if isinstance(place, Ask) and place not in found:
            found[place] = None
            waiting += reversed(place.branches)
    return tuple(found)


def measure(tree: Tree) -> Measure:
    """Measure a tree. The chance of a walk is the product of those of its answers."""
    lengths: dict[Ask, tuple[Fraction, int]] = {}

    def length(place: Tree) -> tuple[Fraction, int]:
        if not isinstance(place, Ask):
            return Fraction(0), 0
        if place not in lengths:
            after = [length(branch) for branch in place.branches]
            lengths[place] = (
                1 + sum((average for average, _ in after), Fraction(0)) / len(after),
                1 + max(worst for _, worst in after),
            )
        return lengths[place]

    return Measure(*length(tree), len(places(tree)))


def entropy(chances: Mapping[str, float]) -> float:
    """The entropy of where a walk ends, in bits (Claude Shannon, A Mathematical Theory of Communication, 1948)."""
    return sum(-chance * math.log2(chance) for chance in chances.values())


def bound(chances: Mapping[str, float], answers: Iterable[int]) -> Bound:
    """The bound that information theory sets for any tree that ends at the same paths as often.

    An answer to a question of n answers tells at most log2(n) bits, and no walk asks the same twice. So the entropy is
    gathered soonest by the question of the most answers, then that of the next most, and so on. Likewise, d questions
    tell at most as many paths apart as the product of the d largest numbers of answers.

    Args:
        chances: path to the share of walks that end there.
        answers: the number of answers of each topic.
    """
    bits, average = entropy(chances), 0.0
    groups, worst = 1, 0
    for number in sorted(answers, reverse=True):
        if number < 2:
            break
        told = min(bits, math.log2(number))
        average += told / math.log2(number)
        bits -= told
        if groups < len(chances):
            groups, worst = groups * number, worst + 1
    return Bound(average, worst)
