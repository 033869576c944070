"""Walks: sequences of answers from the first question. Every prefix of a walk is a page."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from .graph import Graph
from .node import Choice, Node
from .situation import Situation, learn


@dataclass(frozen=True)
class Step:
    """One answer to one question."""

    node: Node
    choice: Choice

    @property
    def name(self) -> str:
        """``question.answer``, as it stands in an address."""
        return f"{self.node.id}.{self.choice.id}"


@dataclass(frozen=True)
class Walk:
    """The answers given so far, and what they led to.

    Attributes:
        steps: the answers in order.
        at: the id of the question that is now asked, or of the path or the ending where the walk ends.
    """

    steps: tuple[Step, ...]
    at: str
    graph: Graph = field(repr=False, compare=False)

    @property
    def node(self) -> Node | None:
        """The question that is now asked; ``None`` at an outcome."""
        return self.graph.nodes.get(self.at)

    @property
    def ended(self) -> bool:
        """Whether the walk has reached an outcome."""
        return self.at not in self.graph.nodes

    @property
    def name(self) -> str:
        """The steps as an address has them, without a slash at the end; empty before the first answer."""
        return "/".join(step.name for step in self.steps)

    @cached_property
    def situation(self) -> Situation:
        """What the answers say together."""
        situation: Situation = {}
        for step in self.steps:
            situation = learn(situation, step.choice.settles)
        return situation

    def answer(self, choice: Choice) -> "Walk":
        """The walk one answer further."""
        node = self.graph.nodes[self.at]
        return Walk((*self.steps, Step(node, choice)), choice.target, self.graph)

    def back_to(self, index: int) -> "Walk":
        """The walk as it was when question ``index`` (from 0) was asked; the answers before it are kept."""
        return Walk(self.steps[:index], self.steps[index].node.id, self.graph)


def begin(graph: Graph) -> Walk:
    """The walk before the first answer."""
    return Walk((), graph.start, graph)


def every_prefix(graph: Graph) -> Iterator[Walk]:
    """Every walk and every prefix of one, each before its continuations, in the order of the answers.

    The graph must be free of circles.
    """
    waiting = [begin(graph)]
    while waiting:
        walk = waiting.pop()
        yield walk
        if walk.node:
            waiting += [walk.answer(choice) for choice in reversed(walk.node.choices)]


def every_walk(graph: Graph) -> Iterator[Walk]:
    """Every walk from the first question to an outcome, in the order of the answers."""
    return (walk for walk in every_prefix(graph) if walk.ended)


def first_walks(graph: Graph) -> Mapping[str, Walk]:
    """For each question that can be reached the first walk that leads to it, in the order of those walks.

    The graph must be complete and free of circles.
    """
    found: dict[str, Walk] = {}
    waiting = [begin(graph)]
    while waiting:
        walk = waiting.pop()
        # Each question is left once: all walks to a question that was met before come later.
        if walk.node and walk.at not in found:
            found[walk.at] = walk
            waiting += [walk.answer(choice) for choice in reversed(walk.node.choices)]
    return found


def _leading_to(graph: Graph, name: str) -> frozenset[str]:
    """The questions from which some answers lead to a question, itself included."""
    leading = {name}
    for other in reversed(graph.forwards):
        if any(choice.target in leading for choice in graph.nodes[other].choices):
            leading.add(other)
    return frozenset(leading)


def every_walk_to(graph: Graph, name: str) -> Iterator[Walk]:
    """Every walk from the first question to another one, in the order of the answers.

    :attr:`Graph.walks_to` counts them without listing them. The graph must be free of circles.
    """
    leading = _leading_to(graph, name)
    waiting = [begin(graph)]
    while waiting:
        walk = waiting.pop()
        if walk.at == name:
            yield walk
        elif walk.node:
            waiting += [walk.answer(choice) for choice in reversed(walk.node.choices) if choice.target in leading]
