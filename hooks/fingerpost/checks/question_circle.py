"""FP102: no answer may lead back to a question that was asked before."""

from collections.abc import Iterator

from ..catalogue import Finding
from .context import Check, Subject


def _run(subject: Subject) -> Iterator[Finding]:
    cycle = subject.graph.cycle()
    if cycle:
        node = subject.graph.nodes[cycle[-2]]
        place = next(choice.place for choice in node.choices if choice.target == cycle[-1])
        yield Finding(
            CHECK.code, place, f"the questions go round in a circle: {' > '.join(cycle)}.", "Let this answer lead on, to another question or to a path."
        )


CHECK = Check("FP102", "question-circle", False, _run)
