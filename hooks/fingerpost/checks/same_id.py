"""FP105: an answer must know whether it leads to a question or to a path."""

from collections.abc import Iterator

from ..catalogue import Finding
from .context import Check, Subject


def _run(subject: Subject) -> Iterator[Finding]:
    for question in subject.guide.questions.values():
        if question.id in subject.guide.paths:
            other = subject.guide.paths[question.id].place()
            yield Finding(CHECK.code, question.place(), f"`{question.id}` is a question here and a path in line {other.line}.", "Rename one of them.")


CHECK = Check("FP105", "same-id", False, _run)
