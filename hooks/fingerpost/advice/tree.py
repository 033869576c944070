"""A tree of topics that shares what is equal, and what remains of it once some answers are known."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from ..flow import Graph
from .budget import Budget


@dataclass(frozen=True, eq=False)
class Ask:
    """A place of a tree where a topic is asked.

    Two places of one grove that ask the same and go on alike are the same object.

    Attributes:
        topic: the id of the topic.
        branches: what follows each answer, in the order of the answers.
        ends: the paths where walks from here end.
        topics: everything that walks from here may ask.
    """

    topic: str
    branches: tuple["Tree", ...]
    ends: frozenset[str]
    topics: frozenset[str]


Tree: TypeAlias = "Ask | str"
"""A place where something is asked, or the path where the walk ends."""


def ends(tree: Tree) -> frozenset[str]:
    """The paths where walks from here end."""
    return tree.ends if isinstance(tree, Ask) else frozenset((tree,))


def topics_of(tree: Tree) -> frozenset[str]:
    """Everything that walks from here may ask."""
    return tree.topics if isinstance(tree, Ask) else frozenset()


class Grove:
    """Trees that share their parts.

    No walk of a tree asks a topic twice, and all answers of a topic are equally likely.

    Attributes:
        budget: what may be spent on growing.
    """

    def __init__(self, budget: Budget) -> None:
        self.budget = budget
        self._grown: dict[tuple[str, tuple[Tree, ...]], Ask] = {}
        self._given: dict[tuple[Ask, str, int], Tree] = {}
        self._chances: dict[Ask, Mapping[str, float]] = {}

    def ask(self, topic: str, branches: tuple[Tree, ...]) -> Ask:
        """The place that asks a topic and goes on so."""
        grown = self._grown.get((topic, branches))
        if grown is None:
            self.budget.spend()
            reached = frozenset[str]().union(*map(ends, branches))
            asked = frozenset((topic,)).union(*map(topics_of, branches))
            grown = self._grown[topic, branches] = Ask(topic, branches, reached, asked)
        return grown

    def ask_if_it_matters(self, topic: str, branches: tuple[Tree, ...]) -> Tree:
        """The same; or, where all answers go on alike, what follows."""
        return branches[0] if len(set(branches)) == 1 else self.ask(topic, branches)

    def as_written(self, graph: Graph) -> Tree:
        """The author's tree, question for question."""
        return self._copy(graph, graph.start, self.ask, {})

    def what_matters(self, graph: Graph) -> Tree:
        """The author's tree without the questions that change no path."""
        return self._copy(graph, graph.start, self.ask_if_it_matters, {})

    def idle(self, graph: Graph) -> tuple[str, ...]:
        """The questions of the author's tree that change no path: what follows is the same after each answer.

        In the order of the file.
        """
        after: dict[str, Tree] = {path: path for path in graph.paths}
        self._copy(graph, graph.start, self.ask_if_it_matters, after)
        return tuple(
            name
            for name, node in graph.nodes.items()
            if name in after and len({after[choice.target] for choice in node.choices}) == 1
        )

    def _copy(
        self, graph: Graph, name: str, ask: Callable[[str, tuple["Tree", ...]], Tree], done: dict[str, Tree]
    ) -> Tree:
        if name in graph.paths:
            return name
        if name not in done:
            node = graph.nodes[name]
            done[name] = ask(node.topic, tuple(self._copy(graph, choice.target, ask, done) for choice in node.choices))
        return done[name]

    def given(self, tree: Tree, topic: str, answer: int) -> Tree:
        """What remains of a tree once a topic is answered: it is not asked any more, nor anything that only mattered after another answer."""
        if not isinstance(tree, Ask) or topic not in tree.topics:
            return tree
        if tree.topic == topic:
            return tree.branches[answer]
        key = (tree, topic, answer)
        if key not in self._given:
            self._given[key] = self.ask_if_it_matters(
                tree.topic, tuple(self.given(branch, topic, answer) for branch in tree.branches)
            )
        return self._given[key]

    def chances(self, tree: Tree) -> Mapping[str, float]:
        """How likely each path is. In floating point: it is taken of every remainder of a tree, and only compared."""
        if not isinstance(tree, Ask):
            return {tree: 1.0}
        if tree not in self._chances:
            total = dict.fromkeys(tree.ends, 0.0)
            for branch in tree.branches:
                for path, chance in self.chances(branch).items():
                    total[path] += chance / len(tree.branches)
            self._chances[tree] = total
        return self._chances[tree]
