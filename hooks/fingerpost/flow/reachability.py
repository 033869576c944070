"""What walks know when they reach each question, found on the graph without listing the walks.

A verdict depends on where a walk ends and on what it knows there, not on the way. So walks that reach a question
knowing the same are merged into one state. A state keeps the number of its walks, and the first of them as a witness.
Merging loses nothing: whatever is answered next, the walks of a state go on knowing the same. The work grows with the
questions and the states, not with the walks.

This is reachability on the product of the graph with the states, as model checkers do it
(https://en.wikipedia.org/wiki/State_space_enumeration). Two things keep it small. Only the conditions of one property
are carried along. And a walk is carried only from the first answer that constrains one of them.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from heapq import heappop, heappush
from typing import Final

from .graph import Choice, Graph, Node
from .situation import Possible
from .walk import Step, Walk

State = tuple[int, ...]
"""For each carried condition the values that are still possible, a bit each; or :data:`UNCONSTRAINED`."""

UNCONSTRAINED: Final = -1
"""The mask of a condition that no answer has constrained: all bits are set, so that `&` with a mask gives that mask."""

Reduce = Callable[[str, State], State | None]
"""Takes the question or the end that a walk has come to, and its state there. Gives what of the state still matters
from there on, or ``None`` to drop the walk."""


class TooManyStates(Exception):  # noqa: N818 - it says what there is, and nobody outside the proof meets it
    """A proof would take more states than it may. What it was to prove stays undecided."""


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


@dataclass
class _Merged:
    """The walks of one state at one question.

    Attributes:
        number: how many there are.
        came: how the first of them got here: the question before, the state there, and the answer.
    """

    number: int
    came: tuple[str, State, Choice]


@dataclass(frozen=True, kw_only=True)
class Transition:
    """The walks that give one answer in one state.

    Attributes:
        node: the question.
        choice: the answer.
        before, after: the state before the answer and after it.
        number: how many walks they are.
    """

    node: Node
    choice: Choice
    before: State
    after: State
    number: int


def keep_all(_target: str, state: State) -> State:
    """Drop nothing."""
    return state


class Reachability:
    """Every state in which walks reach each question, once an answer has constrained a carried condition.

    Attributes:
        states: how many states there are, over all questions.
    """

    def __init__(
        self, graph: Graph, conditions: Sequence[str], bits: Bits, reduce: Reduce = keep_all, most: int = 200_000
    ) -> None:
        """Follow the carried conditions from question to question, up to every end.

        Args:
            graph: complete and free of circles.
            conditions: the carried conditions.
            bits: numbers their values.
            reduce: drops what no longer matters; by default everything about the conditions is kept.
            most: how many states may be kept, over all questions.

        Raises:
            TooManyStates: where there are more.
        """
        self._graph, self._bits, self._reduce, self._most = graph, bits, reduce, most
        self._conditions: Mapping[str, int] = {condition: index for index, condition in enumerate(conditions)}
        self._nothing: State = (UNCONSTRAINED,) * len(conditions)
        self._known: dict[str, dict[State, _Merged]] = {}
        self.states = 0
        first = graph.first_constrained
        carried = frozenset(conditions)
        if carried not in first:
            first[carried] = self._first_constrained()
        self._first = first[carried]
        # In the order of the graph, so that all walks to a question are known before it is left.
        self._waiting = sorted((graph.order[name], name) for name in self._first)
        self._visited: list[str] = []
        while self._waiting:
            _, name = heappop(self._waiting)
            if not self._visited or self._visited[-1] != name:
                self._visited.append(name)
                for transition in self._leaving(name):
                    self._arrive(transition)

    def _first_constrained(self) -> dict[str, int]:
        """The questions at which walks meet their first answer that may constrain a carried condition.

        Each has the number of walks that reach it with all carried conditions unconstrained.
        """
        graph, carried = self._graph, self._conditions.keys()
        constraining = {name for condition in carried for name in graph.settled_at.get(condition, ())}
        if not constraining:
            return {}
        constrained: dict[str, int] = {}
        unconstrained: dict[str, int] = {}
        places = [graph.order[name] for name in constraining]
        # No walk is constrained before the first of these questions, and none for the first time after the last.
        for name in graph.forwards[min(places) : max(places) + 1]:
            all_walks, known = graph.walks_to[name], constrained.get(name, 0)
            if name in constraining and all_walks > known:
                unconstrained[name] = all_walks - known
            if name in constraining or known:
                for choice in graph.nodes[name].choices:
                    number = known if carried.isdisjoint(choice.settles) else all_walks
                    if number:
                        constrained[choice.target] = constrained.get(choice.target, 0) + number
        return unconstrained

    def _arrive(self, transition: Transition) -> None:
        """Merge the walks of a transition into the state that they reach."""
        target = transition.choice.target
        if target in self._graph.ends:
            return
        known = self._known.get(target)
        if known is None:
            known = self._known[target] = {}
            heappush(self._waiting, (self._graph.order[target], target))
        merged = known.get(transition.after)
        if merged:
            merged.number += transition.number
            return
        self.states += 1
        if self.states > self._most:
            raise TooManyStates
        came = (transition.node.id, transition.before, transition.choice)
        known[transition.after] = _Merged(transition.number, came)

    def _leaving(self, name: str) -> Iterator[Transition]:
        """Each answer to a question, in each state that reaches the question."""
        node = self._graph.nodes[name]
        masks_of = [(choice, self._masks(choice)) for choice in node.choices]
        numbers = {before: merged.number for before, merged in self._known.get(name, {}).items()}
        if name in self._first:
            numbers[self._nothing] = self._first[name]
        for before, number in numbers.items():
            for choice, masks in masks_of:
                if before == self._nothing and not masks:
                    continue
                known = list(before)
                for position, mask in masks:
                    known[position] &= mask
                after = self._reduce(choice.target, tuple(known))
                if after is not None:
                    yield Transition(node=node, choice=choice, before=before, after=after, number=number)

    def _masks(self, choice: Choice) -> list[tuple[int, int]]:
        """The carried conditions that an answer constrains: position in a state, and mask of the values left."""
        return [
            (self._conditions[condition], self._bits.mask(condition, values))
            for condition, values in choice.settles.items()
            if condition in self._conditions
        ]

    def transitions(self) -> Iterator[Transition]:
        """Every answer in every state, for walks that it or an earlier answer constrains; in the order of the graph."""
        for name in self._visited:
            yield from self._leaving(name)

    def arrivals(self) -> Iterator[Transition]:
        """The transitions that end a walk."""
        return (transition for transition in self.transitions() if transition.choice.target in self._graph.ends)

    @cached_property
    def _arrivals(self) -> Mapping[str, Sequence[Transition]]:
        found: dict[str, list[Transition]] = defaultdict(list)
        for transition in self.arrivals():
            found[transition.choice.target].append(transition)
        return found

    def arrivals_at(self, end: str) -> Sequence[Transition]:
        """The transitions that end a walk at one path or ending.

        The first call lists those of all ends, so that asking for each takes no longer than asking for one.
        """
        return self._arrivals.get(end, ())

    def witness(self, transition: Transition) -> Walk:
        """The first of the walks of a transition, up to and with its answer."""
        steps = [Step(transition.node, transition.choice)]
        name, state = transition.node.id, transition.before
        while state != self._nothing:
            name, state, choice = self._known[name][state].came
            steps.append(Step(self._graph.nodes[name], choice))
        unconstrained = self._graph.route(self._graph.start, name, avoiding=self._conditions)
        return Walk(
            (*(Step(self._graph.nodes[at], choice) for at, choice in unconstrained), *reversed(steps)),
            transition.choice.target,
            self._graph,
        )
