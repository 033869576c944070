"""Outcomes under an unmet requirement although another path fits, found on the graph for all walks at once."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from .clause_search import ClauseSearch
from .clauses import Clause, met, not_unmet, unmet
from .graph import Graph
from .need import Need
from .reachability import Bits, Reachability, TooManyStates, Transition
from .walk import Walk


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


def _clearable(need: Need) -> bool:
    return not need.fixed and bool(need.met_by)


def _fits(needed: Sequence[Need], bits: Bits) -> list[Clause] | None:
    """What must hold for a path to fit; ``None`` where it never does, as no question can settle a fixed need of it."""
    if any(need.fixed and not need.met_by for need in needed):
        return None
    about = (need for need in needed if need.met_by)
    return [clause for need in about for clause in (met if need.fixed else not_unmet)(need, bits)]


class _Search(ClauseSearch):
    """The search for one guide."""

    def __init__(self, graph: Graph, needed: Mapping[str, Sequence[Need]], bits: Bits, most: int) -> None:
        super().__init__(graph, bits, most)
        self._needed = needed
        clearable = {path: tuple(filter(_clearable, needed)) for path, needed in needed.items()}
        self._clearable = {path: needs for path, needs in clearable.items() if needs}
        self._place = {path: place for place, path in enumerate(self._clearable)}

    def _ends(self, clauses: Sequence[Clause]) -> Iterable[str]:
        """The paths with something to clear at which a walk may end on which all clauses hold; in their order."""
        # Clauses that hold where nothing was said may hold anywhere.
        if not self._place or all(clause.is_open for clause in clauses):
            return self._place
        reached = {transition.choice.target for transition in self.walks(clauses, self._place).arrivals()}
        return sorted(reached, key=self._place.__getitem__)

    def rivals_of(self, better: str) -> Iterator[tuple[Reachability, Transition, Need]]:
        """Where walks end under an unmet requirement although the path ``better`` fits."""
        fits = _fits(self._needed[better], self.bits)
        if fits is None:
            return
        for path in self._ends(fits):
            for need in self._clearable[path] if path != better else ():
                reachability = self.walks([*fits, *unmet(need, self.bits)], (path,))
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
