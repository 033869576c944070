"""All walks of a guide, one row each: for a reviewer to read, and to compare two versions of a catalogue."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..catalogue import Guide
from .building import build_graph
from .need import Need
from .outcome import Explainer
from .walk import Walk, every_walk


@dataclass(frozen=True)
class Row:
    """A walk at its end.

    Attributes:
        walk: the answers, and the path or the ending that they lead to.
        clear: the needs of the path that are unmet: to be cleared first.
        confirm: the needs that are open: to be confirmed, the aim among them.
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
        """The id of the path or the ending where the walk ends."""
        return self.walk.at

    @property
    def kind(self) -> str:
        """What that is: ``path`` or ``ending``."""
        return self.walk.graph.kind(self.outcome)

    def __str__(self) -> str:
        clear = f" (clear first: {', '.join(need.id for need in self.clear)})" if self.clear else ""
        ending = " (ending)" if self.kind == "ending" else ""
        return f"{' '.join(self.steps)} -> {self.outcome}{ending}{clear}"


def every_row(guide: Guide) -> Iterator[Row]:
    """Every walk with where it ends, in the order of the answers. The guide must be free of gaps and circles."""
    graph = build_graph(guide)
    explainer = Explainer(guide, graph)
    for walk in every_walk(graph):
        verdict = explainer.verdict(walk)
        yield Row(walk, verdict.unmet, verdict.open)


def truth_table(guide: Guide) -> Iterator[str]:
    """A line for each walk: its answers, where they lead, and what has to be cleared first."""
    return (str(row) for row in every_row(guide))
