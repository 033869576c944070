"""FP101: a repeated question must lead somewhere for every answer."""

from collections.abc import Iterator

from ..catalogue import Finding
from .context import Check, Subject


def _run(subject: Subject) -> Iterator[Finding]:
    questions = subject.guide.questions
    for question in questions.values():
        if question.like is None:
            continue
        original = questions[question.like]
        if original.like:
            yield Finding(
                CHECK.code, question.place("like"), f"`{question.like}` is itself only like `{original.like}`.", f"Write `like: {original.like}` here as well."
            )
            continue
        for answer in original.answers:
            if answer not in question.to:
                yield Finding(
                    CHECK.code, question.place("to"), f"the answer `{answer}` of `{original.id}` leads nowhere here.", f"Add `{answer}: <question or path>`."
                )
        for answer in question.to:
            if answer not in original.answers:
                known = ", ".join(f"`{known}`" for known in original.answers)
                yield Finding(CHECK.code, question.place("to"), f"`{original.id}` has no answer `{answer}`.", f"It has {known}.")


CHECK = Check("FP101", "missing-target", False, _run)
