"""What lies ahead of each question: computed once for the graph, not once for each walk."""

from collections.abc import Mapping
from dataclasses import dataclass

from .graph import Graph


@dataclass(frozen=True)
class Ahead:
    """What can still come.

    Attributes:
        most: question id to the largest number of questions still to be answered, itself included.
        outcomes: question id to the paths where walks through it can end.
    """

    most: Mapping[str, int]
    outcomes: Mapping[str, frozenset[str]]


def look_ahead(graph: Graph) -> Ahead:
    """Look ahead from every question that can be reached. The graph must be free of circles."""
    most: dict[str, int] = dict.fromkeys(graph.paths, 0)
    outcomes: dict[str, frozenset[str]] = {path: frozenset((path,)) for path in graph.paths}
    waiting = [graph.start]
    while waiting:
        name = waiting[-1]
        targets = [choice.target for choice in graph.nodes[name].choices] if name not in most else []
        unknown = [target for target in targets if target not in most]
        if unknown:
            waiting += unknown
            continue
        waiting.pop()
        if name not in most:
            most[name] = 1 + max(most[target] for target in targets)
            outcomes[name] = frozenset().union(*(outcomes[target] for target in targets))
    return Ahead(most, outcomes)
