"""FP111: a reader must be able to tell the answers of a question apart."""

from collections.abc import Iterator

from ...catalogue import Answer, Change, Finding, quoted
from ..check import Check
from ..comparable import comparable_text
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    for question in subject.guide.questions.values():
        seen: dict[str, Answer] = {}
        for answer in question.answers.values():
            first = seen.setdefault(comparable_text(answer.label), answer)
            if first is not answer:
                message = (
                    f"the answers `{first.id}` and `{answer.id}` of `{question.id}` read the same: "
                    f"{quoted(answer.label)}."
                )
                yield CHECK.found(answer.place("label"), message)


CHECK = Check(
    code="FP111",
    name="same-label",
    definition="Two answers of one question have the same label, capitals, spaces and punctuation aside.",
    why="A reader cannot tell them apart, and a screen reader reads two links of one name.",
    mend="Say in each label what sets it apart.",
    example=(Change("label: No, or not yet", "label: yes."),),
    run=_run,
)
