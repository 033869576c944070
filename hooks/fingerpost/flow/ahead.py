"""What lies ahead of each question: computed once for the graph, not once for each walk."""

from collections.abc import Iterator, Mapping
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


def _in_order(graph: Graph) -> Iterator[str]:
    """The questions that can be reached, each after all those that its answers lead to."""
    done = set(graph.paths)
    waiting = [graph.start]
    while waiting:
        name = waiting[-1]
        later = [choice.target for choice in graph.nodes[name].choices if choice.target not in done] if name not in done else []
        if later:
            waiting += later
            continue
        waiting.pop()
        if name not in done:
            done.add(name)
            yield name


def count_prefixes(graph: Graph) -> int:
    """How many pages the flow has: one for every walk and every prefix of one. Counted on the graph, not by walking; it must be free of circles."""
    pages: dict[str, int] = dict.fromkeys(graph.paths, 1)
    for name in _in_order(graph):
        pages[name] = 1 + sum(pages[choice.target] for choice in graph.nodes[name].choices)
    return pages[graph.start]


def longest_name(graph: Graph) -> str:
    """The longest name that a walk has in an address. The graph must be free of circles."""
    names: dict[str, str] = dict.fromkeys(graph.paths, "")
    for name in _in_order(graph):
        steps = (f"{name}.{choice.id}/{names[choice.target]}" for choice in graph.nodes[name].choices)
        names[name] = max(steps, key=len)
    return names[graph.start].rstrip("/")


def look_ahead(graph: Graph) -> Ahead:
    """Look ahead from every question that can be reached. The graph must be free of circles."""
    most: dict[str, int] = dict.fromkeys(graph.paths, 0)
    outcomes: dict[str, frozenset[str]] = {path: frozenset((path,)) for path in graph.paths}
    for name in _in_order(graph):
        targets = [choice.target for choice in graph.nodes[name].choices]
        most[name] = 1 + max(most[target] for target in targets)
        outcomes[name] = frozenset().union(*(outcomes[target] for target in targets))
    return Ahead(most, outcomes)
