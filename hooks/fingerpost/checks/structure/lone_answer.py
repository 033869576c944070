"""FP110: a question with one answer asks nothing."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, Severity
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    for question in subject.guide.questions.values():
        if len(question.answers) == 1:
            (answer,) = question.answers
            message = f"the question `{question.id}` has one answer, `{answer}`: there is nothing to choose."
            yield CHECK.found(question.place("answers"), message, about=(question,))


CHECK = Check(
    code="FP110",
    name="lone-answer",
    severity=Severity.WARNING,
    definition="A question has exactly one answer.",
    why="A page that every reader leaves by the same link costs a click and decides nothing.",
    mend=(
        "Give it a second answer, or lead to what comes after it. Accept the warning where the page is there to be "
        "read."
    ),
    example=(
        Change(
            "      no:\n        label: No, or not yet\n        says: {room: none}\n        to: call\n",
            "",
        ),
    ),
    run=_run,
)
