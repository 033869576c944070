"""The way to each question that a reader takes who tries the answers in their order."""

from collections.abc import Mapping

from .graph import Graph
from .walk import Walk, begin


def first_walks(graph: Graph) -> Mapping[str, Walk]:
    """For each question that can be reached the first walk that leads to it, in the order of those walks.

    Every question is entered once: the walks to a question that was met before all come later. The graph must be
    complete and free of circles.
    """
    found: dict[str, Walk] = {}
    waiting = [begin(graph)]
    while waiting:
        walk = waiting.pop()
        if walk.node and walk.at not in found:
            found[walk.at] = walk
            waiting += [walk.answer(choice) for choice in reversed(walk.node.choices)]
    return found
