"""Finds the walks at whose end some clauses hold, on the graph and for all walks at once."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from .bits import UNCONSTRAINED, Bits, State
from .clauses import Clause
from .graph import Graph
from .reachability import Reachability, first_constrained

_HELD: Final = -2
"""The mask of a condition whose values no longer matter, because all clauses about it hold for good."""


class _Keeping:
    """Keeps of a state what still matters, for one search.

    A condition is live while an answer may still settle it. A clause holds for good where it holds of a condition that
    is not. Of the masks of such a condition, those mean the same that make the same clauses hold; one stands for all.
    """

    def __init__(self, clauses: Sequence[Clause], conditions: Sequence[str]) -> None:
        at = {condition: position for position, condition in enumerate(conditions)}
        self._clauses = [
            (clause, [(at[condition], values) for condition, values in clause.parts.items()]) for clause in clauses
        ]
        self._same: dict[tuple[int, bool, tuple[int, ...]], int] = {}

    def __call__(self, state: State, live: Sequence[bool]) -> State | None:
        """A state that means the same, or nothing where some clause can hold no more."""
        # For each condition the clauses that it makes hold for good, and those about it that nothing does yet.
        held: list[tuple[int, ...]] = [()] * len(state)
        waiting: list[tuple[int, ...]] = [()] * len(state)
        for number, (clause, parts) in enumerate(self._clauses):
            hopeless = True
            for at, values in parts:
                if live[at]:
                    hopeless = hopeless and clause.lost(state[at], values)
                elif state[at] == _HELD or clause.holds(state[at], values):
                    held[at] += (number,)
                    break
            else:
                if hopeless:
                    return None
                for at, _ in parts:
                    waiting[at] += (~number,)
        kept = list(state)
        for at, mask in enumerate(state):
            if not waiting[at]:
                kept[at] = _HELD
            elif not live[at]:
                kept[at] = self._same.setdefault((at, mask == UNCONSTRAINED, held[at] + waiting[at]), mask)
        return tuple(kept)


class ClauseSearch:
    """Searches the flow of one guide.

    Attributes:
        bits: numbers the values of conditions.
        states: how many states were looked at so far.
    """

    def __init__(self, graph: Graph, bits: Bits, most: int) -> None:
        """Prepare a search.

        Args:
            graph: complete and free of circles.
            bits: numbers the values of conditions.
            most: how many states the walks for some clauses may take.
        """
        self.bits = bits
        self.states = 0
        self._graph, self._most = graph, most
        self._settled_ahead = self._look_ahead()
        self._last: tuple[frozenset[str], Mapping[str, int]] = (frozenset(), {})

    def _look_ahead(self) -> Mapping[str, frozenset[str]]:
        """For each question and end the conditions that an answer from there on may still settle."""
        ahead: dict[str, frozenset[str]] = dict.fromkeys(self._graph.ends, frozenset())
        for name in reversed(self._graph.forwards):
            choices = self._graph.nodes[name].choices
            ahead[name] = frozenset().union(*(ahead[choice.target] | choice.settles.keys() for choice in choices))
        return ahead

    def _first_constrained(self, conditions: frozenset[str]) -> Mapping[str, int]:
        """Where walks are first told of some conditions. Paths of one guide often need something of the same ones."""
        if self._last[0] != conditions:
            self._last = (conditions, first_constrained(self._graph, conditions))
        return self._last[1]

    def walks(self, clauses: Sequence[Clause], ends: Collection[str]) -> Reachability:
        """The walks to some ends at which all clauses hold.

        Raises:
            TooManyStates: where they take more states than they may.
        """
        conditions = tuple(dict.fromkeys(condition for clause in clauses for condition in clause.parts))
        keep, live = _Keeping(clauses, conditions), dict[str, Sequence[bool]]()

        def reduce(target: str, state: State) -> State | None:
            if target in self._graph.ends and target not in ends:
                return None
            if target not in live:
                live[target] = [condition in self._settled_ahead[target] for condition in conditions]
            return keep(state, live[target])

        first = self._first_constrained(frozenset(conditions))
        reachability = Reachability(self._graph, conditions, self.bits, reduce, self._most, first=first)
        self.states += reachability.states
        return reachability
