"""Walks that end without a path although a path surely fits, found on the graph for all walks at once."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from .bits import Bits
from .clause_search import ClauseSearch
from .clauses import Clause, met
from .graph import Graph
from .need import Need
from .reachability import Reachability, TooManyStates, Transition
from .walk import Walk


@dataclass(frozen=True, kw_only=True)
class TurnedAway:
    """Walks that end at an ending, while the answers meet everything that a path needs.

    Attributes:
        walk: the first of them.
        number: how many there are.
        fitting: the path.
    """

    walk: Walk
    number: int
    fitting: str


@dataclass(frozen=True)
class AllTurnedAway:
    """What was found, and what could not be decided.

    Attributes:
        found: in the order of the guide's paths.
        undecided: paths for which it would have taken more states than a proof may have.
        states: how many states were looked at.
    """

    found: tuple[TurnedAway, ...]
    undecided: tuple[str, ...]
    states: int


def _all_met(needed: Sequence[Need], bits: Bits) -> list[Clause]:
    """What must hold for a path to fit surely; nothing where it needs nothing, or what no question can settle."""
    if not all(need.met_by for need in needed):
        return []
    return [clause for need in needed for clause in met(need, bits)]


def find_turned_away(graph: Graph, needed: Mapping[str, Sequence[Need]], bits: Bits, most: int) -> AllTurnedAway:
    """Find the walks to endings for which a path surely fits.

    Args:
        graph: complete and free of circles.
        needed: what each path needs.
        bits: numbers the values of conditions.
        most: how many states the search for one path may take.
    """
    search, endings = ClauseSearch(graph, bits, most), graph.guide.endings

    def walks_while_it_fits(path: str) -> Iterator[tuple[Reachability, Transition]]:
        clauses = _all_met(needed[path], bits)
        if clauses:
            reachability = search.walks(clauses, endings)
            yield from ((reachability, transition) for transition in reachability.arrivals())

    first: dict[tuple[str, str], tuple[Reachability, Transition, str]] = {}
    numbers: dict[tuple[str, str], int] = {}
    undecided = []
    for fitting in graph.guide.recommended if endings else ():
        try:
            for reachability, transition in walks_while_it_fits(fitting):
                at = (transition.node.id, transition.choice.id)
                shown = first.setdefault(at, (reachability, transition, fitting))
                if shown[2] == fitting:
                    numbers[at] = numbers.get(at, 0) + transition.number
        except TooManyStates:
            undecided.append(fitting)
    found = (
        TurnedAway(walk=reachability.witness(transition), number=numbers[at], fitting=fitting)
        for at, (reachability, transition, fitting) in first.items()
    )
    return AllTurnedAway(tuple(found), tuple(undecided), search.states)
