"""The author's tree and the suggested one side by side: where the same answers lead to different paths, and why."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice
from typing import Final

from ..flow import Need, Situation, learn
from .requirements import Requirements
from .topic import Topic
from .tree import Ask, Tree

MOST: Final = 100_000
"""Combinations of answers that are compared: five times as many as a flow may have pages."""


@dataclass(frozen=True)
class Difference:
    """Answers after which the two trees end differently.

    Attributes:
        answers: topic and answer, those that either tree asks for.
        author: where the author's tree ends.
        suggested: where the suggested tree ends.
        against: the needs that speak against the author's path, as far as the suggested tree has asked.
    """

    answers: tuple[tuple[str, str], ...]
    author: str
    suggested: str
    against: tuple[Need, ...]


@dataclass(frozen=True)
class Comparison:
    """How far two trees agree.

    Attributes:
        compared: how many combinations of answers were compared; those that contradict themselves are none.
        complete: whether these are all.
        same: the share of them that end at the same path in both trees, each as likely as its answers.
        differences: the others.
    """

    compared: int
    complete: bool
    same: Fraction
    differences: tuple[Difference, ...]


@dataclass(frozen=True)
class _Pair:
    """One walk through both trees at once; ``known`` is what the suggested tree has heard, ``all_known`` what both have."""

    author: Tree
    suggested: Tree
    answers: Mapping[str, str]
    known: Situation
    all_known: Situation
    chance: Fraction


class Comparer:
    """Walks through two trees of one guide at once."""

    def __init__(self, topics: Mapping[str, Topic], requirements: Requirements) -> None:
        self._topics = topics
        self._requirements = requirements

    def compare(self, author: Tree, suggested: Tree) -> Comparison:
        """Compare two trees answer by answer."""
        pairs = self._pairs(_Pair(author, suggested, {}, {}, {}, Fraction(1)))
        compared = list(islice(pairs, MOST))
        everything = sum((pair.chance for pair in compared), Fraction(0))
        same = sum((pair.chance for pair in compared if pair.author == pair.suggested), Fraction(0))
        differences = tuple(self._difference(pair) for pair in compared if pair.author != pair.suggested)
        return Comparison(len(compared), next(pairs, None) is None, same / everything, differences)

    def _pairs(self, pair: _Pair) -> Iterator[_Pair]:
        place = pair.author if isinstance(pair.author, Ask) else pair.suggested
        if not isinstance(place, Ask):
            yield pair
            return
        given = pair.answers.get(place.topic)
        for number, (answer, settles) in enumerate(self._topics[place.topic].answers.items()):
            if given in (None, answer):
                after = self._after(pair, place, number, answer, settles)
                # An answer that contradicts the others belongs to no reader.
                if all(after.all_known.values()):
                    yield from self._pairs(after)

    def _after(self, pair: _Pair, place: Ask, number: int, answer: str, settles: Situation) -> _Pair:
        chance = pair.chance if place.topic in pair.answers else pair.chance / len(place.branches)
        answers, all_known = {**pair.answers, place.topic: answer}, learn(pair.all_known, settles)
        if place is pair.author:
            return _Pair(place.branches[number], pair.suggested, answers, pair.known, all_known, chance)
        return _Pair(pair.author, place.branches[number], answers, learn(pair.known, settles), all_known, chance)

    def _difference(self, pair: _Pair) -> Difference:
        author, suggested = str(pair.author), str(pair.suggested)
        verdict = self._requirements.verdicts(pair.known)[author]
        return Difference(tuple(pair.answers.items()), author, suggested, verdict.excluded or verdict.unmet)
