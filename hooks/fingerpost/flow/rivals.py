"""Outcomes under an unmet requirement although another path fits, found on the graph for all walks at once."""

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from .bits import Bits
from .clause_search import ClauseSearch
from .clauses import Clause, met, not_unmet, unmet
from .graph import Graph
from .need import Need
from .reachability import Reachability, TooManyStates, Transition
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


def _meeting(need: Need) -> Hashable:
    """What meets a need: the same for two needs that are met by the same."""
    return frozenset(need.met_by.items())


def _fits(needed: Sequence[Need], bits: Bits) -> list[Clause] | None:
    """What must hold for a path to fit; ``None`` where it never does, as no question can settle a fixed need of it."""
    if any(need.fixed and not need.met_by for need in needed):
        return None
    about = (need for need in needed if need.met_by)
    return [clause for need in about for clause in (met if need.fixed else not_unmet)(need, bits)]


@dataclass(frozen=True)
class _Hit:
    """Walks that end at a path under an unmet need of it."""

    reachability: Reachability
    transition: Transition
    need: Need


class _Search(ClauseSearch):
    """The search for one guide.

    What is searched for depends on what a path needs, not on which path it is, and neither the states of a search nor
    its witnesses depend on where walks end. So paths that need the same are searched for once, and so are all ends
    under the same need.
    """

    def __init__(self, graph: Graph, needed: Mapping[str, Sequence[Need]], bits: Bits, most: int) -> None:
        super().__init__(graph, bits, most)
        self._needed = needed
        clearable = {path: tuple(filter(_clearable, needed)) for path, needed in needed.items()}
        self._clearable = {path: needs for path, needs in clearable.items() if needs}
        self._hits: dict[Hashable, Sequence[_Hit] | None] = {}

    def _ends(self, clauses: Sequence[Clause]) -> Iterable[str]:
        """The paths with a need to be cleared at which a walk may end on which all clauses hold."""
        # Clauses that hold where nothing was said may hold anywhere.
        if all(clause.is_open for clause in clauses):
            return self._clearable
        reached = {transition.choice.target for transition in self.walks(clauses, self._clearable).arrivals()}
        return (path for path in self._clearable if path in reached)

    def _search(self, fits: Sequence[Clause], met: Collection[Hashable]) -> Sequence[_Hit]:
        """Where walks end under an unmet need although some clauses hold, of which some needs are met."""
        under: dict[str, tuple[Need, list[str]]] = {}
        places: dict[tuple[str, str], tuple[int, int]] = {}
        for row, path in enumerate(self._ends(fits)):
            for column, need in enumerate(self._clearable[path]):
                # What is met is not unmet: nothing has to be searched.
                if _meeting(need) not in met:
                    under.setdefault(need.id, (need, []))[1].append(path)
                    places[path, need.id] = row, column
        hits = []
        for need, paths in under.values():
            reachability = self.walks([*fits, *unmet(need, self.bits)], frozenset(paths))
            hits += [_Hit(reachability, transition, need) for transition in reachability.arrivals()]
        # Sorting keeps the order of the graph where path and need are the same.
        return sorted(hits, key=lambda hit: places[hit.transition.choice.target, hit.need.id])

    def rivals_of(self, better: str) -> Iterator[_Hit]:
        """Where walks end under an unmet requirement although the path ``better`` fits.

        Raises:
            TooManyStates: where it takes more states than it may.
        """
        needed = self._needed[better]
        fits = _fits(needed, self.bits)
        if fits is None or self._clearable.keys() <= {better}:
            return
        met = frozenset((need.fixed, _meeting(need)) for need in needed if need.met_by)
        if met not in self._hits:
            try:
                self._hits[met] = self._search(fits, {meeting for _, meeting in met})
            except TooManyStates:
                self._hits[met] = None
        hits = self._hits[met]
        if hits is None:
            raise TooManyStates
        yield from (hit for hit in hits if hit.transition.choice.target != better)


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
    first: dict[tuple[str, str], tuple[_Hit, str]] = {}
    numbers: dict[tuple[str, str], int] = {}
    undecided = []
    for better in recommended:
        try:
            for hit in search.rivals_of(better):
                at = (hit.transition.node.id, hit.transition.choice.id)
                shown, by = first.setdefault(at, (hit, better))
                if (shown.need, by) == (hit.need, better):
                    numbers[at] = numbers.get(at, 0) + hit.transition.number
        except TooManyStates:
            undecided.append(better)
    found = (
        Rival(walk=hit.reachability.witness(hit.transition), number=numbers[at], unmet=hit.need, better=better)
        for at, (hit, better) in first.items()
    )
    return Rivals(tuple(found), tuple(undecided), search.states)
