"""The questions of a guide as a graph: a node for each question, an edge for each of its answers."""

from collections import deque
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ..catalogue import Guide
from .node import Choice, Node


@dataclass(frozen=True)
class Graph:
    """The flow of one guide.

    Attributes:
        guide: the guide.
        start: the id of the first question.
        nodes: every question by its id, in the order of the file.
        ends: the ids of the guide's paths and endings, where walks may end.
    """

    guide: Guide = field(repr=False, compare=False)
    start: str
    nodes: Mapping[str, Node]
    ends: frozenset[str]

    @property
    def first(self) -> Node:
        """The first question."""
        return self.nodes[self.start]

    @property
    def complete(self) -> bool:
        """Whether every question has answers, and every answer leads to a question or an end."""
        known = self.nodes.keys() | self.ends
        return all(
            node.choices and all(choice.target in known for choice in node.choices) for node in self.nodes.values()
        )

    def kind(self, target: str) -> str:
        """What an answer leads to: ``question``, ``path`` or ``ending``."""
        if target in self.nodes:
            return "question"
        return "ending" if target in self.guide.endings else "path"

    @cached_property
    def forwards(self) -> tuple[str, ...]:
        """The questions that can be reached, each before all those that its answers lead to (a topological order).

        It is the reverse of the order in which a depth-first search leaves them, so the questions of one branch stand
        together. The graph must be complete and free of circles.
        """
        done: set[str] = set(self.ends)
        backwards: list[str] = []
        work: list[tuple[str, Iterator[Choice]]] = [(self.start, iter(self.nodes[self.start].choices))]
        while work:
            name, choices = work[-1]
            choice = next(choices, None)
            if choice is None:
                work.pop()
                backwards.append(name)
            elif choice.target not in done:
                done.add(choice.target)
                work.append((choice.target, iter(self.nodes[choice.target].choices)))
        return tuple(reversed(backwards))

    def reachable(self) -> frozenset[str]:
        """Every question and end that some answers lead to from the first question."""
        seen: set[str] = set()
        waiting = [self.start]
        while waiting:
            name = waiting.pop()
            if name not in seen:
                seen.add(name)
                node = self.nodes.get(name)
                waiting += [choice.target for choice in node.choices] if node else []
        return frozenset(seen)

    @cached_property
    def order(self) -> Mapping[str, int]:
        """The place of each question in :attr:`forwards`."""
        return {name: place for place, name in enumerate(self.forwards)}

    @cached_property
    def walks_to(self) -> Mapping[str, int]:
        """How many walks lead from the first question to each question and each end that can be reached.

        Counted on the graph, not by walking.
        """
        walks = {self.start: 1}
        for name in self.forwards:
            for choice in self.nodes[name].choices:
                walks[choice.target] = walks.get(choice.target, 0) + walks[name]
        return walks

    @cached_property
    def ends_below(self) -> Mapping[str, frozenset[str]]:
        """Where walks can end that go through each question that can be reached, and each end itself.

        The graph must be complete and free of circles.
        """
        ends = {end: frozenset((end,)) for end in self.ends}
        for name in reversed(self.forwards):
            ends[name] = frozenset().union(*(ends[choice.target] for choice in self.nodes[name].choices))
        return ends

    @cached_property
    def topic_bits(self) -> Mapping[str, int]:
        """A bit for each topic: sets of topics are numbers, as a set for each question could fill memory."""
        return {topic: 1 << place for place, topic in enumerate({node.topic: None for node in self.nodes.values()})}

    @cached_property
    def topics_below(self) -> Mapping[str, int]:
        """The topics that each question and those behind it ask about, as bits; the rest as above."""
        below = dict.fromkeys(self.ends, 0)
        for name in reversed(self.forwards):
            asked = self.topic_bits[self.nodes[name].topic]
            for choice in self.nodes[name].choices:
                asked |= below[choice.target]
            below[name] = asked
        return below

    @cached_property
    def settled_at(self) -> Mapping[str, tuple[str, ...]]:
        """For each condition the questions with an answer that settles it, in the order of :attr:`forwards`."""
        places: dict[str, list[str]] = {}
        for name in self.forwards:
            for condition in dict.fromkeys(
                condition for choice in self.nodes[name].choices for condition in choice.settles
            ):
                places.setdefault(condition, []).append(name)
        return {condition: tuple(names) for condition, names in places.items()}

    def route(self, start: str, goal: str, avoiding: Collection[str] = ()) -> tuple[tuple[str, Choice], ...]:
        """The shortest way from one question to another, as answers, each with its question; empty where there is none.

        Args:
            start: the question to begin with.
            goal: the question to come to.
            avoiding: conditions that no answer on the way may settle.
        """
        came: dict[str, tuple[str, Choice]] = {}
        waiting = deque((start,))
        while waiting and goal not in came:
            name = waiting.popleft()
            for choice in self.nodes[name].choices:
                if (
                    choice.target in self.nodes
                    and choice.target not in came
                    and choice.settles.keys().isdisjoint(avoiding)
                ):
                    came[choice.target] = (name, choice)
                    waiting.append(choice.target)
        steps: list[tuple[str, Choice]] = []
        while goal != start and goal in came:
            goal, choice = came[goal]
            steps.append((goal, choice))
        return tuple(reversed(steps))

    def cycle(self) -> tuple[str, ...]:
        """The questions of a circle, the first of them again at the end; empty where there is none.

        The last answer is the one that closes the circle, seen from the first question.
        """
        done: set[str] = set()
        # The walk so far. A mapping, because membership is asked at every step.
        trail: dict[str, None] = {}
        work: list[Iterator[str]] = [iter((self.start,))]
        while work:
            name = next(work[-1], None)
            if name is None:
                work.pop()
                if trail:
                    done.add(trail.popitem()[0])
            elif name in trail:
                names = tuple(trail)
                return (*names[names.index(name) :], name)
            elif name in self.nodes and name not in done:
                trail[name] = None
                work.append(iter([choice.target for choice in self.nodes[name].choices]))
        return ()
