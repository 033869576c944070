"""What a question asks, wherever it stands in the flow, and where it makes sense to ask it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..catalogue import Guide
from ..flow import AIM, Graph, Node, Situation, every_prefix


@dataclass(frozen=True)
class Topic:
    """A question without its place in the flow.

    Attributes:
        id: the id of the question that has the words.
        answers: answer to what it settles, in order.
        scope: condition to the values for which the question makes sense. A condition that is absent may have any.
    """

    id: str
    answers: Mapping[str, Situation]
    scope: Situation

    @property
    def conditions(self) -> frozenset[str]:
        """What its answers settle."""
        return frozenset(condition for settles in self.answers.values() for condition in settles)

    def may_be_asked(self, known: Situation) -> bool:
        """Whether every answer can still be true, and all that the question presupposes is known."""
        possible = all(
            known.get(condition, values) & values
            for settles in self.answers.values()
            for condition, values in settles.items()
        )
        return possible and all(
            condition in known and known[condition] <= values for condition, values in self.scope.items()
        )


def topics(guide: Guide, graph: Graph) -> dict[str, Topic]:
    """The topics that the author's tree asks about, by id, in the order of the file."""
    asked: dict[str, list[Situation]] = {}
    nodes: dict[str, Node] = {}
    for walk in every_prefix(graph):
        if walk.node:
            asked.setdefault(walk.node.topic, []).append(walk.situation)
            nodes.setdefault(walk.node.topic, walk.node)
    every = {
        AIM: frozenset(guide.aims),
        **{condition.id: frozenset(condition.values) for condition in guide.conditions.values()},
    }
    return {name: _topic(nodes[name], asked[name], every) for name in guide.questions if name in nodes}


def _topic(node: Node, asked: Iterable[Situation], every: Situation) -> Topic:
    """A topic with its scope: the values that its answers speak of, and those possible where the author asks it.

    "Which identifier do you want to get rid of?" makes no sense to somebody who may want to read profiles. No answer
    says so, but no answer speaks of reading either. An answer that settles nothing ("I am not sure") speaks of nothing.
    """
    answers = {choice.id: choice.settles for choice in node.choices}
    speaking = [settles for settles in answers.values() if settles]
    scope = {}
    for condition in {condition for settles in speaking for condition in settles}:
        spoken_of = frozenset[str]().union(*(settles.get(condition, every[condition]) for settles in speaking))
        values = spoken_of.union(*(known.get(condition, every[condition]) for known in asked))
        if values != every[condition]:
            scope[condition] = values
    return Topic(node.topic, answers, scope)
