"""Trees of topics whose equal parts are one object, and what remains of a tree when some answers are known."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from ..flow import Graph


class OutOfBudget(Exception):  # noqa: N818 - no error: the search then goes on with less
    """More work than was allowed."""


class Budget:
    """Work that may still be done.

    It is counted and not timed, so that the same guide gives the same suggestion on every machine.

    Attributes:
        left: steps of it.
    """

    def __init__(self, steps: int) -> None:
        self.left = steps

    def spend(self, steps: int = 1) -> None:
        """Do some steps.

        Raises:
            OutOfBudget: where fewer are left.
        """
        self.left -= steps
        if self.left < 0:
            raise OutOfBudget


@dataclass(frozen=True, eq=False)
class Ask:
    """A place of a tree where a topic is asked.

    Two places of one table that ask the same and go on alike are the same object.

    Attributes:
        topic: the id of the topic.
        branches: what follows each answer, in the order of the answers.
        ends: the paths and endings where walks from here end.
        topics: everything that walks from here may ask.
    """

    topic: str
    branches: tuple["Tree", ...]
    ends: frozenset[str]
    topics: frozenset[str]


Tree: TypeAlias = "Ask | str"
"""A place where a topic is asked, or the id of the path or the ending where a walk ends."""


def ends(tree: Tree) -> frozenset[str]:
    """The paths where walks from here end."""
    return tree.ends if isinstance(tree, Ask) else frozenset((tree,))


def topics_of(tree: Tree) -> frozenset[str]:
    """Everything that walks from here may ask."""
    return tree.topics if isinstance(tree, Ask) else frozenset()


class TreeTable:
    """Makes the places of trees, and makes equal ones once, as the unique table of a binary decision diagram does.

    No walk of a tree asks a topic twice. All answers of a topic are equally likely.

    Attributes:
        budget: how many places may still be made.
    """

    def __init__(self, budget: Budget) -> None:
        self.budget = budget
        self._made: dict[tuple[str, tuple[Tree, ...]], Ask] = {}
        self._answered: dict[tuple[Ask, str, int], Tree] = {}
        self._chances: dict[Ask, Mapping[str, float]] = {}

    def ask(self, topic: str, branches: tuple[Tree, ...]) -> Ask:
        """The place that asks a topic and goes on with these branches."""
        place = self._made.get((topic, branches))
        if place is None:
            self.budget.spend()
            reached = frozenset[str]().union(*map(ends, branches))
            asked = frozenset((topic,)).union(*map(topics_of, branches))
            place = self._made[topic, branches] = Ask(topic, branches, reached, asked)
        return place

    def ask_if_it_matters(self, topic: str, branches: tuple[Tree, ...]) -> Tree:
        """The same, or what follows if all branches are one."""
        return branches[0] if len(set(branches)) == 1 else self.ask(topic, branches)

    def as_written(self, graph: Graph) -> Tree:
        """The author's tree, question for question."""
        return self._copy(graph, graph.start, self.ask, {})

    def what_matters(self, graph: Graph) -> Tree:
        """The author's tree without the questions that change no path."""
        return self._copy(graph, graph.start, self.ask_if_it_matters, {})

    def idle(self, graph: Graph) -> tuple[str, ...]:
        """The questions of the author's tree after which all branches are one, in the order of the file."""
        after: dict[str, Tree] = {end: end for end in graph.ends}
        self._copy(graph, graph.start, self.ask_if_it_matters, after)
        return tuple(
            name
            for name, node in graph.nodes.items()
            if name in after and len({after[choice.target] for choice in node.choices}) == 1
        )

    def _copy(
        self, graph: Graph, name: str, ask: Callable[[str, tuple["Tree", ...]], Tree], done: dict[str, Tree]
    ) -> Tree:
        if name in graph.ends:
            return name
        if name not in done:
            node = graph.nodes[name]
            done[name] = ask(node.topic, tuple(self._copy(graph, choice.target, ask, done) for choice in node.choices))
        return done[name]

    def answered(self, tree: Tree, topic: str, answer: int) -> Tree:
        """What remains of a tree when a topic is answered, without the questions that no longer change the path."""
        if not isinstance(tree, Ask) or topic not in tree.topics:
            return tree
        if tree.topic == topic:
            return tree.branches[answer]
        key = (tree, topic, answer)
        if key not in self._answered:
            self._answered[key] = self.ask_if_it_matters(
                tree.topic, tuple(self.answered(branch, topic, answer) for branch in tree.branches)
            )
        return self._answered[key]

    def chances(self, tree: Tree) -> Mapping[str, float]:
        """How likely each path is. In floating point, because the search takes it of every tree, and only compares."""
        if not isinstance(tree, Ask):
            return {tree: 1.0}
        if tree not in self._chances:
            total = dict.fromkeys(tree.ends, 0.0)
            for branch in tree.branches:
                for path, chance in self.chances(branch).items():
                    total[path] += chance / len(tree.branches)
            self._chances[tree] = total
        return self._chances[tree]
