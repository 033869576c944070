"""Outcomes under an unmet requirement although another path fits, found on the graph for all walks at once."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from .graph import Graph
from .reachability import UNCONSTRAINED, Bits, Reachability, State, TooManyStates, Transition
from .situation import Need
from .walk import Walk

_HELD: Final = -2
"""The mask of a condition whose rule holds for good: no later answer constrains the condition, so its values no longer
matter."""


@dataclass(frozen=True, kw_only=True)
class Rival:
    """Walks that end at a path under an unmet requirement, while another path fits without one.

    Attributes:
        walk: the first of them.
        number: how many there are.
        unmet: the requirement.
        better: the path that fits.
    """

    walk: Walk
    number: int
    unmet: Need
    better: str


@dataclass(frozen=True)
class Rivals:
    """What was found, and what could not be decided.

    Attributes:
        found: in the order of the questions.
        undecided: paths for which it would have taken more states than a proof may have.
        states: how many states were looked at.
    """

    found: tuple[Rival, ...]
    undecided: tuple[str, ...]
    states: int


@dataclass(frozen=True)
class _Rule:
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


_Rules = Mapping[str, _Rule]
"""Condition to what must hold of it."""


def _clearable(need: Need) -> bool:
    return not need.fixed and bool(need.condition)


def _fits(needed: Sequence[Need], bits: Bits) -> _Rules | None:
    """What must hold for a path to fit; ``None`` where it never does, as no question can settle a fixed need of it."""
    rules: dict[str, _Rule] = {}
    for need in needed:
        if not need.condition:
            if need.fixed:
                return None
            continue
        values, rule = bits.mask(need.condition, need.accepted), rules.get(need.condition, _Rule())
        rules[need.condition] = (
            replace(rule, within=(*rule.within, values))
            if need.fixed
            else replace(rule, touching=(*rule.touching, values))
        )
    return rules


class _Search:
    """The search for one guide.

    Attributes:
        states: how many states were looked at so far.
    """

    def __init__(self, graph: Graph, needed: Mapping[str, Sequence[Need]], bits: Bits, most: int) -> None:
        self.states = 0
        self._graph, self._needed, self._bits, self._most = graph, needed, bits, most
        self._settled_ahead = self._look_ahead()
        clearable = {path: tuple(filter(_clearable, needed)) for path, needed in needed.items()}
        self._clearable = {path: needs for path, needs in clearable.items() if needs}

    def _look_ahead(self) -> Mapping[str, frozenset[str]]:
        """For each question and path the conditions that an answer from there on may still settle."""
        ahead: dict[str, frozenset[str]] = dict.fromkeys(self._graph.paths, frozenset())
        for name in reversed(self._graph.forwards):
            choices = self._graph.nodes[name].choices
            ahead[name] = frozenset().union(*(ahead[choice.target] | choice.settles.keys() for choice in choices))
        return ahead

    def _reachability(self, rules: _Rules, ends: Collection[str]) -> Reachability:
        """The walks to some ends on which all rules hold."""

        def reduce(target: str, state: State) -> State | None:
            if target in self._graph.paths and target not in ends:
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

    def _ends(self, rules: _Rules, among: Collection[str]) -> Iterable[str]:
        """Those of some paths at which a walk may end on which all rules hold."""
        # Rules that hold where nothing was said may hold anywhere.
        if not among or all(rule.holds(UNCONSTRAINED) for rule in rules.values()):
            return among
        reached = {transition.choice.target for transition in self._reachability(rules, among).arrivals()}
        return (path for path in among if path in reached)

    def rivals_of(self, better: str) -> Iterator[tuple[Reachability, Transition, Need]]:
        """Where walks end under an unmet requirement although the path ``better`` fits."""
        rules = _fits(self._needed[better], self._bits)
        if rules is None:
            return
        # A dictionary keeps the order of the guide, and finds a path at once.
        others = dict.fromkeys(path for path in self._clearable if path != better)
        for path in self._ends(rules, others):
            for need in self._clearable[path]:
                rule = rules.get(need.condition, _Rule())
                unmet = replace(rule, outside=(*rule.outside, self._bits.mask(need.condition, need.accepted)))
                reachability = self._reachability({**rules, need.condition: unmet}, (path,))
                yield from ((reachability, transition, need) for transition in reachability.arrivals())


def find_rivals(
    graph: Graph, needed: Mapping[str, Sequence[Need]], recommended: Collection[str], bits: Bits, most: int
) -> Rivals:
    """Find the outcomes under an unmet requirement for which another path fits.

    Args:
        graph: complete and free of circles.
        needed: what each path needs.
        recommended: the paths that may be better.
        bits: numbers the values of conditions.
        most: how many states one question of the search may take.
    """
    search = _Search(graph, needed, bits, most)
    first: dict[tuple[str, str], tuple[Reachability, Transition, Need, str]] = {}
    numbers: dict[tuple[str, str], int] = {}
    undecided = []
    for better in recommended:
        try:
            for reachability, transition, need in search.rivals_of(better):
                at = (transition.node.id, transition.choice.id)
                shown = first.setdefault(at, (reachability, transition, need, better))
                if shown[2:] == (need, better):
                    numbers[at] = numbers.get(at, 0) + transition.number
        except TooManyStates:
            undecided.append(better)
    found = (
        Rival(walk=reachability.witness(transition), number=numbers[at], unmet=need, better=better)
        for at, (reachability, transition, need, better) in first.items()
    )
    return Rivals(tuple(found), tuple(undecided), search.states)
