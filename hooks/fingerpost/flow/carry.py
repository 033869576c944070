"""Carries what walks know along the graph, and merges walks that stand at one question knowing the same.

A verdict depends on where a walk ends and on what it knows, not on the way there. So walks need not be listed to be proved: for the few conditions
that a proof is about, every question has the set of states in which walks reach it, each with the number of walks that it stands for and the first of
them as a witness. The work grows with the questions and the states, not with the walks. Merging loses nothing: whatever the answers after a question
are, two walks that knew the same before them know the same after them.

This is reachability on the product of the graph with the states, as model checkers do it
(https://en.wikipedia.org/wiki/State_space_enumeration), made small by carrying only what one property needs.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from .graph import Choice, Graph, Node
from .situation import Possible
from .walk import Step, Walk

State = tuple[int, ...]
"""For each condition that is carried, a bit for every value that is still possible; :data:`UNSAID` where nothing was said."""

UNSAID: Final = -1
"""All bits: whatever an answer says remains of it."""

Reduce = Callable[[str, State], State | None]
"""Given where a walk has come to and what it knows, what is worth knowing from there on; ``None`` where the walk is of no more interest."""


class TooManyStates(Exception):  # noqa: N818 - it says what there is, and nobody outside the proof meets it
    """More states than a proof may have: the question stays open, and whoever asked must say so."""


class Bits:
    """Numbers the values of conditions, so that sets of them are whole numbers."""

    def __init__(self) -> None:
        self._bits: dict[tuple[str, str], int] = {}
        self._next: dict[str, int] = {}

    def mask(self, condition: str, values: Possible) -> int:
        """The set of values of a condition as a number."""
        mask = 0
        for value in values:
            bit = self._bits.get((condition, value))
            if bit is None:
                position = self._next.get(condition, 0)
                self._next[condition] = position + 1
                bit = self._bits[condition, value] = 1 << position
            mask |= bit
        return mask


@dataclass
class _Merged:
    """Walks that are at one question and know the same: how many, and how the first of them came there."""

    number: int
    came: "tuple[str, State, Choice] | None"


@dataclass(frozen=True)
class Passage:
    """Walks that give one answer, knowing the same before it.

    Attributes:
        node: the question.
        choice: the answer.
        before, after: what is known before and after it, of the conditions that are carried.
        number: how many walks they are.
    """

    node: Node
    choice: Choice
    before: State
    after: State
    number: int


class Carried:
    """Every state in which walks reach each question, for some of the conditions."""

    def __init__(self, graph: Graph, conditions: Sequence[str], bits: Bits, reduce: Reduce | None = None, most: int = 200_000) -> None:
        """Carry the conditions from the first question to every end.

        Args:
            graph: complete and free of circles.
            conditions: those that are carried.
            bits: numbers their values.
            reduce: forgets what is of no more use; without it everything about the conditions is kept.
            most: states that may be kept, over all questions.

        Raises:
            TooManyStates: where there are more.
        """
        self._graph, self._bits, self._reduce = graph, bits, reduce
        self._conditions: Mapping[str, int] = {condition: index for index, condition in enumerate(conditions)}
        self._known: dict[str, dict[State, _Merged]] = {graph.start: {(UNSAID,) * len(conditions): _Merged(1, None)}}
        self.states = 1
        for name in graph.forwards:
            for passage in self._onward(name):
                self._arrive(passage, most)

    def _arrive(self, passage: Passage, most: int) -> None:
        target = passage.choice.target
        if target in self._graph.paths:
            return
        known = self._known.setdefault(target, {})
        merged = known.get(passage.after)
        if merged:
            merged.number += passage.number
            return
        self.states += 1
        if self.states > most:
            raise TooManyStates
        known[passage.after] = _Merged(passage.number, (passage.node.id, passage.before, passage.choice))

    def _onward(self, name: str) -> Iterator[Passage]:
        node = self._graph.nodes[name]
        index, bits, reduce = self._conditions, self._bits, self._reduce
        learned = [
            (choice, [(index[condition], bits.mask(condition, values)) for condition, values in choice.settles.items() if condition in index])
            for choice in node.choices
        ]
        for before, merged in self._known.get(name, {}).items():
            for choice, masks in learned:
                after: State | None = before
                if masks:
                    knows = list(before)
                    for position, mask in masks:
                        knows[position] &= mask
                    after = tuple(knows)
                if reduce:
                    after = reduce(choice.target, after) if after is not None else None
                if after is not None:
                    yield Passage(node, choice, before, after, merged.number)

    def passages(self) -> Iterator[Passage]:
        """Every answer with every state in which walks give it, in the order of the graph."""
        for name in self._graph.forwards:
            yield from self._onward(name)

    def arrivals(self) -> Iterator[Passage]:
        """The passages that end a walk."""
        return (passage for passage in self.passages() if passage.choice.target in self._graph.paths)

    def witness(self, passage: Passage) -> Walk:
        """The first of the walks that a passage stands for, up to and with its answer."""
        steps = [Step(passage.node, passage.choice)]
        came = self._known[passage.node.id][passage.before].came
        while came:
            name, state, choice = came
            steps.append(Step(self._graph.nodes[name], choice))
            came = self._known[name][state].came
        return Walk(tuple(reversed(steps)), passage.choice.target, self._graph)
