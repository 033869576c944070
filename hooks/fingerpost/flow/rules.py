"""Finds the walks at whose end some rules about conditions hold, on the graph and for all walks at once."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from .graph import Graph
from .reachability import UNCONSTRAINED, Bits, Reachability, State

_HELD: Final = -2
"""The mask of a condition whose rule holds for good: no later answer constrains the condition, so its values no longer
matter."""


@dataclass(frozen=True)
class Rule:
    """What must hold of one condition at the end of a walk. All sets of values are masks.

    Attributes:
        within: sets that each have to contain every value that is still possible.
        touching: sets that each must contain a value that is still possible, unless none is.
        outside: sets that may contain no value that is still possible.
    """

    within: tuple[int, ...] = ()
    touching: tuple[int, ...] = ()
    outside: tuple[int, ...] = ()

    def holds(self, mask: int) -> bool:
        """Whether the rule holds of the values that are still possible.

        Of an unconstrained condition, no need is known to be met or unmet.
        """
        if mask == UNCONSTRAINED:
            return not self.within and not self.outside
        return (
            all(mask and not mask & ~values for values in self.within)
            and all(mask & values or not mask for values in self.touching)
            and all(mask and not mask & values for values in self.outside)
        )

    def hopeless(self, mask: int) -> bool:
        """Whether no further answer can make the rule hold. Answers only ever take values away."""
        return mask != UNCONSTRAINED and (
            any(not mask & values for values in self.within)
            or any(mask and not mask & values for values in self.touching)
            or (bool(self.outside) and not mask)
        )


Rules = Mapping[str, Rule]
"""Condition to what must hold of it."""


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
        """For each question and end the conditions that an answer from there on may still settle."""
        ahead: dict[str, frozenset[str]] = dict.fromkeys(self._graph.ends, frozenset())
        for name in reversed(self._graph.forwards):
            choices = self._graph.nodes[name].choices
            ahead[name] = frozenset().union(*(ahead[choice.target] | choice.settles.keys() for choice in choices))
        return ahead

    def walks(self, rules: Rules, ends: Collection[str]) -> Reachability:
        """The walks to some ends on which all rules hold.

        Raises:
            TooManyStates: where they take more states than they may.
        """

        def reduce(target: str, state: State) -> State | None:
            if target in self._graph.ends and target not in ends:
                return None
            live = self._settled_ahead[target]
            kept = []
            for (condition, rule), mask in zip(rules.items(), state, strict=True):
                if condition in live:
                    if rule.hopeless(mask):
                        return None
                    kept.append(mask)
                elif mask == _HELD or rule.holds(mask):
                    kept.append(_HELD)
                else:
                    return None
            return tuple(kept)

        reachability = Reachability(self._graph, tuple(rules), self._bits, reduce, self._most)
        self.states += reachability.states
        return reachability
