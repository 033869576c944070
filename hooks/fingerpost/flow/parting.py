"""Where the walks to one path and the walks to another part: found on the graph, not by listing walks."""

from collections.abc import Iterator
from dataclasses import dataclass

from .ahead import Ahead
from .graph import Choice, Graph, Node
from .walk import Walk, begin


@dataclass(frozen=True)
class Parting:
    """A question after which walks to two paths go different ways.

    Attributes:
        node: the question.
        first: the answers after which only the first of the two can still be reached.
        second: those after which only the second can.
        both: those after which either can.
        neither: those after which neither can.
    """

    node: Node
    first: tuple[Choice, ...]
    second: tuple[Choice, ...]
    both: tuple[Choice, ...]
    neither: tuple[Choice, ...]

    @property
    def decides(self) -> bool:
        """Whether an answer leads to one path alone and another answer to the other one alone."""
        return bool(self.first and self.second)

    @property
    def asks(self) -> tuple[str, frozenset[str], frozenset[str]]:
        """What is asked, and which answers lead to one path alone: the same for questions that part the two in the same way."""
        return (
            self.node.topic,
            frozenset(choice.id for choice in self.first),
            frozenset(choice.id for choice in self.second),
        )


def _parting(graph: Graph, ahead: Ahead, name: str, first: str, second: str) -> Parting:
    node = graph.nodes[name]
    sorted_by: dict[tuple[bool, bool], list[Choice]] = {}
    for choice in node.choices:
        ends = ahead.outcomes[choice.target]
        sorted_by.setdefault((first in ends, second in ends), []).append(choice)
    first_only, second_only, both, neither = (
        tuple(sorted_by.get(key, ())) for key in ((True, False), (False, True), (True, True), (False, False))
    )
    return Parting(node, first_only, second_only, both, neither)


def find_partings(graph: Graph, ahead: Ahead, first: str, second: str) -> tuple[Parting, ...]:
    """The questions from which both of two paths can be reached, with an answer after which one of them no longer can while the other one can.

    Every walk to one of the two gives exactly one such answer: before it both could be reached, and after it the other
    one is out of reach for good.

    Args:
        graph: complete and free of circles.
        ahead: what lies ahead of its questions.
        first: the id of a path.
        second: the id of another one.

    Returns: Those that decide between the two before those that only rule one out, each in the order of the graph;
    empty where a path is reached by no walk.
    """
    # The last question from which both can be reached leads to each of the two by an answer of its own. So where there
    # is any, one of them decides.
    shared = (name for name in graph.forwards if {first, second} <= ahead.outcomes[name])
    partings = (_parting(graph, ahead, name, first, second) for name in shared)
    return tuple(
        sorted(
            (parting for parting in partings if parting.first or parting.second),
            key=lambda parting: not parting.decides,
        )
    )


def _leading_to(graph: Graph, name: str) -> frozenset[str]:
    """The questions that some answers lead from to a question, itself included."""
    leading = {name}
    for other in reversed(graph.forwards):
        if any(choice.target in leading for choice in graph.nodes[other].choices):
            leading.add(other)
    return frozenset(leading)


def walks_to(graph: Graph, name: str) -> Iterator[Walk]:
    """Every walk from the first question to another one, in the order of the answers.

    How many there are, :attr:`Graph.walks_to` says without listing them.

    The graph must be free of circles.
    """
    leading = _leading_to(graph, name)
    waiting = [begin(graph)]
    while waiting:
        walk = waiting.pop()
        if walk.at == name:
            yield walk
        elif walk.node:
            waiting += [walk.answer(choice) for choice in reversed(walk.node.choices) if choice.target in leading]
