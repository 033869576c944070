"""What a check is given to look at."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from ..catalogue import Finding, Guide, Place
from ..flow import Explainer, Graph, Verdict, Walk, build_graph, every_walk


@dataclass(frozen=True)
class Ended:
    """A walk at its end, with the verdict on every path."""

    walk: Walk
    verdicts: dict[str, Verdict]

    @property
    def place(self) -> Place:
        """Where the last answer names the path."""
        return self.walk.steps[-1].choice.place


class Subject:
    """A guide under examination; what several checks need is computed once.

    Attributes:
        guide: as its author wrote it.
        graph: its questions, resolved.
    """

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.graph: Graph = build_graph(guide)

    @cached_property
    def countable(self) -> bool:
        """Whether walks can be counted on the graph: every answer leads somewhere, and never in a circle."""
        return self.graph.complete and not self.graph.cycle()

    @cached_property
    def ended(self) -> tuple[Ended, ...]:
        """Every walk at its end. The graph must be free of circles."""
        explainer = Explainer(self.guide, self.graph)
        return tuple(Ended(walk, explainer.verdicts(walk)) for walk in every_walk(self.graph))


@dataclass(frozen=True)
class Check:
    """A check: its stable name, its title, and what it looks for.

    Attributes:
        code: such as ``FP103``.
        name: the fault in two words, such as ``question-circle``.
        needs_walks: whether it can only run where walks can be listed, on a flow without gaps and circles.
        run: yields a finding for every fault.
    """

    code: str
    name: str
    needs_walks: bool
    run: Callable[[Subject], Iterator[Finding]]
