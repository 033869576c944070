"""All walks together: one row a walk, for the eye of a reviewer and for comparing two versions of a catalogue."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..catalogue import Guide
from .graph import build_graph
from .outcome import Explainer
from .situation import Need
from .walk import Walk, every_walk


@dataclass(frozen=True)
class Row:
    """A walk at its end.

    Attributes:
        walk: the answers, and the path that they lead to.
        clear: what the path needs and the reader said is not met: to be cleared first.
        confirm: what the path needs and no answer settled: to be confirmed, the aim among it.
    """

    walk: Walk
    clear: tuple[Need, ...]
    confirm: tuple[Need, ...]

    @property
    def steps(self) -> tuple[str, ...]:
        """The answers in order, each as ``question.answer``."""
        return tuple(step.name for step in self.walk.steps)

    @property
    def outcome(self) -> str:
        """The id of the path where the walk ends."""
        return self.walk.at

    def __str__(self) -> str:
        clear = f" (clear first: {', '.join(need.id for need in self.clear)})" if self.clear else ""
        return f"{' '.join(self.steps)} -> {self.outcome}{clear}"


def every_row(guide: Guide) -> Iterator[Row]:
    """Every walk with where it ends, in the order of the answers. Its walks must be such that they can be listed."""
    graph = build_graph(guide)
    explainer = Explainer(guide, graph)
    for walk in every_walk(graph):
        verdict = explainer.verdict(walk)
        yield Row(walk, verdict.unmet, verdict.open)


def truth_table(guide: Guide) -> Iterator[str]:
    """The answers, where they lead, and what has to be cleared first, one line a walk."""
    return (str(row) for row in every_row(guide))
