"""FP105: an answer must know whether it leads to a question or to a path."""

from collections.abc import Iterator

from ...catalogue import Change, Finding
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    for question in subject.guide.questions.values():
        if question.id in subject.guide.paths:
            here = question.place()
            elsewhere = subject.guide.paths[question.id].place().seen_from(here)
            message = f"`{question.id}` is a question here and a path in {elsewhere}."
            yield CHECK.found(here, message, "Rename one of them.")


CHECK = Check(
    code="FP105",
    name="same-id",
    definition="A question and a path have the same id.",
    why="`to` names either: nobody could say where the answer leads.",
    mend="Rename one of them.",
    example=(
        Change("says: {place: same}\n        to: room", "says: {place: same}\n        to: in-person"),
        Change("  room:\n    ask", "  in-person:\n    ask"),
    ),
    run=_run,
)
