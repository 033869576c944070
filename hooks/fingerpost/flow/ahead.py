"""What lies ahead of each question, computed once on the graph and not for each walk."""

from collections.abc import Mapping
from dataclasses import dataclass

from .graph import Graph


@dataclass(frozen=True)
class Ahead:
    """What can still come.

    Attributes:
        most: question id to the largest number of questions still to be answered, itself included.
        outcomes: question id to the paths and endings where walks through it can end.
    """

    most: Mapping[str, int]
    outcomes: Mapping[str, frozenset[str]]


def count_prefixes(graph: Graph) -> int:
    """How many pages the flow has: one for every walk and every prefix of one.

    They are counted on the graph, not by walking. The graph must be free of circles.
    """
    pages: dict[str, int] = dict.fromkeys(graph.ends, 1)
    for name in reversed(graph.forwards):
        pages[name] = 1 + sum(pages[choice.target] for choice in graph.nodes[name].choices)
    return pages[graph.start]


def count_walks(graph: Graph) -> int:
    """How many walks there are from the first question to an end. The graph must be free of circles."""
    return sum(number for name, number in graph.walks_to.items() if name in graph.ends)


def look_ahead(graph: Graph) -> Ahead:
    """Look ahead from every question that can be reached. The graph must be free of circles."""
    most: dict[str, int] = dict.fromkeys(graph.ends, 0)
    for name in reversed(graph.forwards):
        targets = [choice.target for choice in graph.nodes[name].choices]
        most[name] = 1 + max(most[target] for target in targets)
    return Ahead(most, graph.ends_below)
