"""FP103: a question that no answer leads to is never asked."""

from collections.abc import Iterator

from ...catalogue import Change, Finding
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    for node in subject.never_asked:
        message = f"no answer leads to the question `{node.id}`."
        yield CHECK.found(node.place, message, "Let an answer lead to it, or take it out.")


CHECK = Check(
    code="FP103",
    name="unreachable-question",
    definition="No answers lead from the first question to this one, and no question that can be reached is `like` it.",
    why="Its author believes that it is asked. What it settles is then never known.",
    mend="Let an answer lead to the question, or take it out.",
    example=(Change("        to: line-unsure\n", "        to: line\n"),),
    run=_run,
)
