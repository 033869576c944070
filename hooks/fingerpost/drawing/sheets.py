"""Cuts a map into pictures: one for the whole guide, or one for each first answer."""

from dataclasses import dataclass
from typing import Final

from ..flow import Choice, Graph

MOST_AT_ONCE: Final = 12
"""Questions of one picture for the whole guide: a few rows of posts in a wide window. A larger map is cut."""

MOST_DRAWN: Final = 120
"""Questions of any picture. With more, lines are longer than a reader can follow, and the list is the map."""


@dataclass(frozen=True)
class Sheet:
    """What one picture shows.

    Attributes:
        start: the id of its first question.
        after: the first answers that lead to it; empty where the picture shows the whole guide.
        questions: the ids of its questions, each before those that its answers lead to.
    """

    start: str
    after: tuple[Choice, ...]
    questions: tuple[str, ...]

    @property
    def drawn(self) -> bool:
        """Whether there are few enough questions for a picture."""
        return len(self.questions) <= MOST_DRAWN


def _beyond(graph: Graph, start: str) -> tuple[str, ...]:
    """A question and all those that can follow it."""
    seen = {start}
    for name in graph.forwards[graph.order[start] :]:
        if name in seen:
            seen |= {choice.target for choice in graph.nodes[name].choices if choice.target in graph.nodes}
    return tuple(name for name in graph.forwards if name in seen)


def sheets(graph: Graph) -> tuple[Sheet, ...]:
    """The pictures of a map, in the order of the first answers.

    A first answer that leads to a path has none.
    """
    if len(graph.forwards) <= MOST_AT_ONCE:
        return (Sheet(graph.start, (), graph.forwards),)
    onward = [choice for choice in graph.first.choices if choice.target in graph.nodes]
    starts = dict.fromkeys(choice.target for choice in onward)
    return tuple(
        Sheet(start, tuple(choice for choice in onward if choice.target == start), _beyond(graph, start))
        for start in starts
    )
