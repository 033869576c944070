"""Finds the walks at whose end some rules about needs hold, on the graph and for all walks at once."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from .graph import Graph
from .need import Need
from .reachability import UNCONSTRAINED, Bits, Reachability, State

_HELD: Final = -2
"""The mask of a condition whose rules hold for good: no later answer constrains what they are about, so its values no
longer matter."""

Known = Iterable[tuple[int, int]]
"""For each condition that can meet a need the values that are still possible, and those that meet it, as masks."""


@dataclass(frozen=True)
class Rule(ABC):
    """What must hold of a need at the end of a walk.

    Attributes:
        met_by: for each condition that can meet the need, the values that do, as a mask.
    """

    met_by: Mapping[str, int]

    @classmethod
    def of(cls, need: Need, bits: Bits) -> "Rule":
        """The rule about a need."""
        return cls({condition: bits.mask(condition, values) for condition, values in need.met_by.items()})

    @abstractmethod
    def holds(self, known: Known) -> bool:
        """Whether the rule holds. Of an unconstrained condition nothing is known: all its bits are set."""

    @abstractmethod
    def hopeless(self, known: Known) -> bool:
        """Whether no further answer can make the rule hold. Answers only ever take values away."""


class Met(Rule):
    """The need is met."""

    def holds(self, known: Known) -> bool:
        """One of its conditions has no other value left."""
        return any(mask and not mask & ~values for mask, values in known)

    def hopeless(self, known: Known) -> bool:
        """None of its conditions can meet it."""
        return all(not mask & values for mask, values in known)


class NotUnmet(Rule):
    """The need is met or open."""

    def holds(self, known: Known) -> bool:
        """One of its conditions may still meet it."""
        return any(mask & values or not mask for mask, values in known)

    def hopeless(self, known: Known) -> bool:
        """None of them can."""
        return not self.holds(known)


class Unmet(Rule):
    """The need is not met."""

    def holds(self, known: Known) -> bool:
        """None of its conditions can meet it."""
        return all(mask and not mask & values for mask, values in known)

    def hopeless(self, known: Known) -> bool:
        """One of them was contradicted."""
        return any(not mask for mask, _ in known)


def holds_anywhere(rule: Rule) -> bool:
    """Whether a rule holds where nothing was said."""
    return rule.holds([(UNCONSTRAINED, values) for values in rule.met_by.values()])


@dataclass(frozen=True)
class _Linked:
    """Rules that have conditions in common: they are given up, or hold for good, together.

    Attributes:
        positions: of each of their conditions the position in a state.
        rules: the rules, each with the positions of its conditions and the masks of the values that meet its need.
    """

    positions: Mapping[str, int]
    rules: Sequence[tuple[Rule, Sequence[tuple[int, int]]]]

    def hopeless(self, state: State) -> bool:
        """Whether no further answer can make all of them hold."""
        return any(rule.hopeless((state[at], values) for at, values in parts) for rule, parts in self.rules)

    def hold(self, state: State) -> bool:
        """Whether all of them hold."""
        return all(rule.holds((state[at], values) for at, values in parts) for rule, parts in self.rules)


def _linked(rules: Sequence[Rule], positions: Mapping[str, int]) -> list[_Linked]:
    apart: list[frozenset[str]] = []
    for rule in rules:
        touched = [one for one in apart if not one.isdisjoint(rule.met_by)]
        apart = [*(one for one in apart if one not in touched), frozenset(rule.met_by).union(*touched)]
    return [
        _Linked(
            {condition: positions[condition] for condition in conditions},
            [
                (rule, [(positions[condition], values) for condition, values in rule.met_by.items()])
                for rule in rules
                if not conditions.isdisjoint(rule.met_by)
            ],
        )
        for conditions in apart
    ]


class RuleSearch:
    """Searches the flow of one guide.

    Attributes:
        states: how many states were looked at so far.
    """

    def __init__(self, graph: Graph, bits: Bits, most: int) -> None:
        """Prepare a search.

        Args:
            graph: complete and free of circles.
            bits: numbers the values of conditions.
            most: how many states the walks for one set of rules may take.
        """
        self.states = 0
        self._graph, self._bits, self._most = graph, bits, most
        self._settled_ahead = self._look_ahead()

    def _look_ahead(self) -> Mapping[str, frozenset[str]]:
        """For each question and path the conditions that an answer from there on may still settle."""
        ahead: dict[str, frozenset[str]] = dict.fromkeys(self._graph.paths, frozenset())
        for name in reversed(self._graph.forwards):
            choices = self._graph.nodes[name].choices
            ahead[name] = frozenset().union(*(ahead[choice.target] | choice.settles.keys() for choice in choices))
        return ahead

    def walks(self, rules: Sequence[Rule], ends: Collection[str]) -> Reachability:
        """The walks to some ends on which all rules hold.

        Raises:
            TooManyStates: where they take more states than they may.
        """
        conditions = tuple(dict.fromkeys(condition for rule in rules for condition in rule.met_by))
        linked = _linked(rules, {condition: position for position, condition in enumerate(conditions)})

        def reduce(target: str, state: State) -> State | None:
            if target in self._graph.paths and target not in ends:
                return None
            live, kept = self._settled_ahead[target], list(state)
            for one in linked:
                if not live.isdisjoint(one.positions):
                    if one.hopeless(state):
                        return None
                elif all(state[at] == _HELD for at in one.positions.values()):
                    continue
                elif one.hold(state):
                    for at in one.positions.values():
                        kept[at] = _HELD
                else:
                    return None
            return tuple(kept)

        reachability = Reachability(self._graph, conditions, self._bits, reduce, self._most)
        self.states += reachability.states
        return reachability
