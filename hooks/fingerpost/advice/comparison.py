"""Compares the author's tree with the suggested one: where the same answers lead to different paths, and why."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import islice
from typing import Final

from ..flow import Need, Situation, learn
from .requirements import Requirements
from .topic import Topic
from .tree import Ask, Tree

MOST: Final = 100_000
"""Combinations of answers that are compared: five times the number of pages that a flow may have."""


@dataclass(frozen=True, kw_only=True)
class Difference:
    """Answers after which the two trees end differently.

    Attributes:
        answers: topic and answer, of all topics that either tree asks about.
        author: where the author's tree ends.
        suggested: where the suggested tree ends.
        against: the needs that speak against the author's path, by what the suggested tree has asked.
    """

    answers: tuple[tuple[str, str], ...]
    author: str
    suggested: str
    against: tuple[Need, ...]


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """How far two trees agree.

    Attributes:
        compared: how many combinations of answers were compared, without those that contradict themselves.
        complete: whether these are all.
        same: the share of them that end at the same path in both trees, weighted by how likely their answers are.
        differences: those that end at two paths.
    """

    compared: int
    complete: bool
    same: Fraction
    differences: tuple[Difference, ...]


@dataclass(frozen=True, kw_only=True)
class _Pair:
    """A walk through both trees at once.

    Attributes:
        author, suggested: where it stands in each tree.
        answers: topic to answer.
        known: what the answers say that the suggested tree has asked for.
        all_known: what all answers say.
        chance: how likely the answers are.
    """

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
        start = _Pair(author=author, suggested=suggested, answers={}, known={}, all_known={}, chance=Fraction(1))
        pairs = self._pairs(start)
        compared = list(islice(pairs, MOST))
        everything = sum((pair.chance for pair in compared), Fraction(0))
        same = sum((pair.chance for pair in compared if pair.author == pair.suggested), Fraction(0))
        differences = tuple(self._difference(pair) for pair in compared if pair.author != pair.suggested)
        return Comparison(
            compared=len(compared),
            complete=next(pairs, None) is None,
            same=same / everything,
            differences=differences,
        )

    def _pairs(self, pair: _Pair) -> Iterator[_Pair]:
        place = pair.author if isinstance(pair.author, Ask) else pair.suggested
        if not isinstance(place, Ask):
            yield pair
            return
        given = pair.answers.get(place.topic)
        for number, (answer, settles) in enumerate(self._topics[place.topic].answers.items()):
            if given in (None, answer):
                after = self._after(pair, place, number, answer, settles)
                # Nobody can give an answer that contradicts the others.
                if all(after.all_known.values()):
                    yield from self._pairs(after)

    def _after(self, pair: _Pair, place: Ask, number: int, answer: str, settles: Situation) -> _Pair:
        answered = replace(
            pair,
            answers={**pair.answers, place.topic: answer},
            all_known=learn(pair.all_known, settles),
            chance=pair.chance if place.topic in pair.answers else pair.chance / len(place.branches),
        )
        if place is pair.author:
            return replace(answered, author=place.branches[number])
        return replace(answered, suggested=place.branches[number], known=learn(pair.known, settles))

    def _difference(self, pair: _Pair) -> Difference:
        author, suggested = str(pair.author), str(pair.suggested)
        verdict = self._requirements.verdicts(pair.known)[author]
        return Difference(
            answers=tuple(pair.answers.items()),
            author=author,
            suggested=suggested,
            against=verdict.excluded or verdict.unmet,
        )
