"""All walks together: one line a walk, for the eye of a reviewer and for comparing two versions of a catalogue."""

from collections.abc import Iterator

from ..catalogue import Guide
from .graph import build_graph
from .outcome import Explainer
from .walk import every_walk


def truth_table(guide: Guide) -> Iterator[str]:
    """The answers, where they lead, and what has to be cleared first, in the order of the answers.

    The guide must have been proved sound.
    """
    graph = build_graph(guide)
    explainer = Explainer(guide, graph)
    for walk in every_walk(graph):
        unmet = explainer.verdict(walk).unmet
        clear = f" (clear first: {', '.join(need.id for need in unmet)})" if unmet else ""
        yield f"{' '.join(step.name for step in walk.steps)} -> {walk.at}{clear}"
