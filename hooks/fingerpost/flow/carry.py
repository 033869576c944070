"""Carries what walks were told along the graph, and merges walks that stand at one question and know the same.

A verdict depends on where a walk ends and on what it knows, not on the way there. So walks need not be listed to be
proved: for the few conditions that a proof is about, every question has the set of states in which walks reach it, each
with the number of walks that it stands for and the first of them as a witness. The work grows with the questions and
the states, not with the walks. Merging loses nothing: whatever the answers after a question are, two walks that knew
the same before them know the same after them.

This is reachability on the product of the graph with the states, as model checkers do it
(https://en.wikipedia.org/wiki/State_space_enumeration), made small in two ways: only the conditions of one property are
carried, and a walk is carried only from the answer on that first says something of them.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Final

from .graph import Choice, Graph, Node
from .situation import Possible
from .walk import Step, Walk

State = tuple[int, ...]
"""For each condition that is carried, a bit for every value that is still possible; :data:`UNSAID` where nothing was
said."""

UNSAID: Final = -1
"""All bits: whatever an answer says remains of it."""

Reduce = Callable[[str, State], State | None]
"""Given where a walk has come to and what it knows, what is worth knowing from there on; ``None`` where the walk is of
no more interest."""


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
    came: "tuple[str, State, Choice]"


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
    """Every state in which walks that were told something of some conditions reach each question.

    Attributes:
        states: how many states there are, over all questions.
    """

    def __init__(
        self, graph: Graph, conditions: Sequence[str], bits: Bits, reduce: Reduce | None = None, most: int = 200_000
    ) -> None:
        """Carry the conditions to every end.

        Args:
            graph: complete and free of circles.
            conditions: those that are carried.
            bits: numbers their values.
            reduce: forgets what is of no more use; without it everything about the conditions is kept.
            most: states that may be kept, over all questions.

        Raises:
            TooManyStates: where there are more.
        """
        self._graph, self._bits, self._reduce, self._most = graph, bits, reduce, most
        self._conditions: Mapping[str, int] = {condition: index for index, condition in enumerate(conditions)}
        self._nothing: State = (UNSAID,) * len(conditions)
        self._known: dict[str, dict[State, _Merged]] = {}
        self.states = 0
        self._first = self._first_told()
        # In the order of the graph, so that all walks to a question are known before it is left.
        self._waiting = sorted((graph.order[name], name) for name in self._first)
        self._visited: list[str] = []
        while self._waiting:
            _, name = heappop(self._waiting)
            if not self._visited or self._visited[-1] != name:
                self._visited.append(name)
                for passage in self._onward(name):
                    self._arrive(passage)

    def _first_told(self) -> dict[str, int]:
        """The questions of which an answer says something to walks that were told nothing before, each with the number of those walks."""
        graph, carried = self._graph, self._conditions.keys()
        tellers = {name for condition in carried for name in graph.settled_at.get(condition, ())}
        if not tellers:
            return {}
        told: dict[str, int] = {}
        untold: dict[str, int] = {}
        places = [graph.order[name] for name in tellers]
        # Before the first of them nobody was told anything, and after the last of them nobody is told for the first
        # time.
        for name in graph.forwards[min(places) : max(places) + 1]:
            all_walks, known = graph.walks_to[name], told.get(name, 0)
            if name in tellers and all_walks > known:
                untold[name] = all_walks - known
            if name in tellers or known:
                for choice in graph.nodes[name].choices:
                    number = known if carried.isdisjoint(choice.settles) else all_walks
                    if number:
                        told[choice.target] = told.get(choice.target, 0) + number
        return untold

    def _arrive(self, passage: Passage) -> None:
        target = passage.choice.target
        if target in self._graph.paths:
            return
        known = self._known.get(target)
        if known is None:
            known = self._known[target] = {}
            heappush(self._waiting, (self._graph.order[target], target))
        merged = known.get(passage.after)
        if merged:
            merged.number += passage.number
            return
        self.states += 1
        if self.states > self._most:
            raise TooManyStates
        known[passage.after] = _Merged(passage.number, (passage.node.id, passage.before, passage.choice))

    def _onward(self, name: str) -> Iterator[Passage]:
        node = self._graph.nodes[name]
        index, bits, reduce = self._conditions, self._bits, self._reduce
        learned = [
            (
                choice,
                [
                    (index[condition], bits.mask(condition, values))
                    for condition, values in choice.settles.items()
                    if condition in index
                ],
            )
            for choice in node.choices
        ]
        numbers = {before: merged.number for before, merged in self._known.get(name, {}).items()}
        if name in self._first:
            numbers[self._nothing] = self._first[name]
        for before, number in numbers.items():
            for choice, masks in learned:
                if before == self._nothing and not masks:
                    continue
                knows = list(before)
                for position, mask in masks:
                    knows[position] &= mask
                after: State | None = tuple(knows)
                if reduce and after is not None:
                    after = reduce(choice.target, after)
                if after is not None:
                    yield Passage(node, choice, before, after, number)

    def passages(self) -> Iterator[Passage]:
        """Every answer with every state in which walks that were told something, by this answer or before, give it; in the order of the graph."""
        for name in self._visited:
            yield from self._onward(name)

    def arrivals(self) -> Iterator[Passage]:
        """The passages that end a walk."""
        return (passage for passage in self.passages() if passage.choice.target in self._graph.paths)

    def witness(self, passage: Passage) -> Walk:
        """The first of the walks that a passage stands for, up to and with its answer."""
        steps = [Step(passage.node, passage.choice)]
        name, state = passage.node.id, passage.before
        while state != self._nothing:
            name, state, choice = self._known[name][state].came
            steps.append(Step(self._graph.nodes[name], choice))
        untold = self._graph.route(self._graph.start, name, avoiding=self._conditions)
        return Walk(
            (*(Step(self._graph.nodes[at], choice) for at, choice in untold), *reversed(steps)),
            passage.choice.target,
            self._graph,
        )
