"""The questions at which walks to one path and walks to another part, found on the graph without listing walks."""

from dataclasses import dataclass

from .ahead import Ahead
from .graph import Graph
from .node import Choice, Node


@dataclass(frozen=True, kw_only=True)
class Parting:
    """A question at which walks to two paths part.

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
        """Whether one answer leaves only the first path in reach, and another answer only the second."""
        return bool(self.first and self.second)

    @property
    def asks(self) -> tuple[str, frozenset[str], frozenset[str]]:
        """What is asked, and which answers leave only one path in reach: the same for questions that part two alike."""
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
    return Parting(node=node, first=first_only, second=second_only, both=both, neither=neither)


def find_partings(graph: Graph, ahead: Ahead, first: str, second: str) -> tuple[Parting, ...]:
    """The questions from which both of two paths can be reached, and only one of them after some answer.

    Every walk to one of the two gives exactly one such answer. Before it both can be reached, and after it the other
    one cannot.

    Args:
        graph: complete and free of circles.
        ahead: what lies ahead of its questions.
        first: the id of a path.
        second: the id of another one.

    Returns:
        First those that decide between the two, then those that only rule one out, each in the order of the graph.
        Empty where no walk reaches one of the paths.
    """
    # After the last question from which both can be reached, each of the two has answers of its own. So where there is
    # any question, one of them decides.
    shared = (name for name in graph.forwards if {first, second} <= ahead.outcomes[name])
    partings = (_parting(graph, ahead, name, first, second) for name in shared)
    return tuple(
        sorted(
            (parting for parting in partings if parting.first or parting.second),
            key=lambda parting: not parting.decides,
        )
    )
