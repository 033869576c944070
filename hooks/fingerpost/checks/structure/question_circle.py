"""FP102: no answer may lead back to a question that was asked before."""

from collections.abc import Iterator

from ...catalogue import Change, Finding
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    cycle = subject.graph.cycle()
    if cycle:
        node = subject.graph.nodes[cycle[-2]]
        place = next(choice.place for choice in node.choices if choice.target == cycle[-1])
        yield CHECK.found(
            place,
            f"the questions go round in a circle: {' > '.join(cycle)}.",
            "Let this answer lead on, to another question or to an end.",
        )


CHECK = Check(
    code="FP102",
    name="question-circle",
    definition="Some answers lead from a question back to itself.",
    why="A reader could go round for ever, and walks without end can be neither listed nor proved.",
    mend="Let one of the answers lead on, to another question, to a path or to an ending.",
    example=(Change("says: {line: poor}\n        to: call", "says: {line: poor}\n        to: place"),),
    run=_run,
)
