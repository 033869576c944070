"""Outcomes that stand under an unmet requirement although another path is known to fit: found on the graph, for all walks at once."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from .carry import UNSAID, Bits, Carried, Passage, State, TooManyStates
from .graph import Graph
from .situation import Need
from .walk import Walk

_HELD: Final = -2
"""Stands for a condition of which what is wanted holds, where no answer from there on can change it: no more is worth
knowing."""


@dataclass(frozen=True)
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
class _Wanted:
    """What must hold of one condition at the end of a walk.

    Attributes:
        within: sets of values, each of which has to contain everything that is still possible.
        touching: sets of values, each of which must have something in common with what is still possible, or nothing
            may be possible any more.
        outside: sets of values, none of which may have anything in common with it.
    """

    within: tuple[int, ...] = ()
    touching: tuple[int, ...] = ()
    outside: tuple[int, ...] = ()

    def holds(self, mask: int) -> bool:
        """Whether it holds of what is still possible; of a condition that nothing was said of, no need is known to be met or unmet."""
        if mask == UNSAID:
            return not self.within and not self.outside
        return (
            all(mask and not mask & ~values for values in self.within)
            and all(mask & values or not mask for values in self.touching)
            and all(mask and not mask & values for values in self.outside)
        )

    def hopeless(self, mask: int) -> bool:
        """Whether no further answer can make it hold. Answers only ever take values away."""
        return mask != UNSAID and (
            any(not mask & values for values in self.within)
            or any(mask and not mask & values for values in self.touching)
            or (bool(self.outside) and not mask)
        )


def _fits(needed: Sequence[Need], bits: Bits) -> dict[str, _Wanted] | None:
    """What must hold for a path to fit; ``None`` for one that never does, because a fixed need of it can be settled by no question."""
    wanted: dict[str, _Wanted] = {}
    for need in needed:
        if not need.condition:
            if need.fixed:
                return None
            continue
        values, known = bits.mask(need.condition, need.accepted), wanted.get(need.condition, _Wanted())
        wanted[need.condition] = (
            _Wanted((*known.within, values), known.touching, known.outside)
            if need.fixed
            else _Wanted(known.within, (*known.touching, values), known.outside)
        )
    return wanted


class _Search:
    """The search for one guide."""

    def __init__(self, graph: Graph, needed: Mapping[str, Sequence[Need]], bits: Bits, most: int) -> None:
        self.graph, self.needed, self.bits, self.most = graph, needed, bits, most
        self.states = 0
        self.settled_ahead = self._settled_ahead()

    def _settled_ahead(self) -> dict[str, frozenset[str]]:
        """For every question the conditions that an answer from there on may still settle."""
        ahead: dict[str, frozenset[str]] = dict.fromkeys(self.graph.paths, frozenset())
        for name in reversed(self.graph.forwards):
            choices = self.graph.nodes[name].choices
            ahead[name] = frozenset().union(*(ahead[choice.target] | choice.settles.keys() for choice in choices))
        return ahead

    def carry(self, wanted: Mapping[str, _Wanted], ends: Collection[str]) -> Carried:
        """The walks to some ends on which all that is wanted holds."""
        conditions = tuple(wanted)
        rules = tuple(wanted.values())
        never = frozenset(self.graph.paths) - frozenset(ends)

        def reduce(target: str, state: State) -> State | None:
            if target in never:
                return None
            live = self.settled_ahead[target]
            kept = []
            for condition, rule, mask in zip(conditions, rules, state, strict=True):
                if condition in live:
                    if rule.hopeless(mask):
                        return None
                    kept.append(mask)
                elif mask == _HELD or rule.holds(mask):
                    kept.append(_HELD)
                else:
                    return None
            return tuple(kept)

        carried = Carried(self.graph, conditions, self.bits, reduce, self.most)
        self.states += carried.states
        return carried

    def rivals_of(self, better: str) -> Iterator[tuple[Carried, Passage, Need]]:
        """Where walks end under an unmet requirement although a path fits."""
        wanted = _fits(self.needed[better], self.bits)
        if wanted is None:
            return
        others = [
            path for path, needed in self.needed.items() if path != better and any(_clearable(need) for need in needed)
        ]
        # Where a path fits walks that were told nothing of what it needs, it may fit anywhere.
        unless_told = all(rule.holds(UNSAID) for rule in wanted.values())
        met = (
            others
            if unless_told
            else {passage.choice.target for passage in self.carry(wanted, others).arrivals()}
            if others
            else ()
        )
        for path in (path for path in others if path in met):
            for need in filter(_clearable, self.needed[path]):
                known = wanted.get(need.condition, _Wanted())
                unmet = _Wanted(
                    known.within, known.touching, (*known.outside, self.bits.mask(need.condition, need.accepted))
                )
                carried = self.carry({**wanted, need.condition: unmet}, (path,))
                yield from ((carried, passage, need) for passage in carried.arrivals())


def _clearable(need: Need) -> bool:
    return not need.fixed and bool(need.condition)


def find_rivals(
    graph: Graph, needed: Mapping[str, Sequence[Need]], recommended: Collection[str], bits: Bits, most: int
) -> Rivals:
    """Look for them.

    Args:
        graph: complete and free of circles.
        needed: what each path needs.
        recommended: the paths that may be better.
        bits: numbers the values of conditions.
        most: states that one question of the search may take.
    """
    search = _Search(graph, needed, bits, most)
    first: dict[tuple[str, str], tuple[Carried, Passage, Need, str]] = {}
    numbers: dict[tuple[str, str], int] = {}
    undecided = []
    for better in recommended:
        try:
            for carried, passage, need in search.rivals_of(better):
                at = (passage.node.id, passage.choice.id)
                shown = first.setdefault(at, (carried, passage, need, better))
                if shown[2:] == (need, better):
                    numbers[at] = numbers.get(at, 0) + passage.number
        except TooManyStates:
            undecided.append(better)
    found = (
        Rival(carried.witness(passage), numbers[at], need, better)
        for at, (carried, passage, need, better) in first.items()
    )
    return Rivals(tuple(found), tuple(undecided), search.states)
