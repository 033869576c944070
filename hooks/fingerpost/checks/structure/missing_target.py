"""FP101: a repeated question must lead somewhere for every answer."""

from collections.abc import Iterator, Mapping

from ...catalogue import Change, Finding, Question, closest
from ..check import Check
from ..subject import Subject


def _hint(questions: Mapping[str, Question], question: Question) -> str:
    """Names the question that stands in full, where there is one."""
    if question.like == question.id:
        return "Name the question that it repeats, or write it in full, with `ask`, `short` and `answers`."
    seen: set[str] = set()
    while question.like and question.id not in seen:
        seen.add(question.id)
        question = questions[question.like]
    return (
        "Write one of them in full, with `ask`, `short` and `answers`."
        if question.like
        else f"Write `like: {question.id}` here as well."
    )


def _run(subject: Subject) -> Iterator[Finding]:
    questions = subject.guide.questions
    for question in questions.values():
        if question.like is None:
            continue
        original = questions[question.like]
        if original.like:
            message = (
                f"`{question.id}` is like itself."
                if original is question
                else f"`{original.id}` is itself only like `{original.like}`."
            )
            yield CHECK.found(question.place("like"), message, _hint(questions, question))
            continue
        for answer in original.answers:
            if answer not in question.to:
                message = f"the answer `{answer}` of `{original.id}` leads nowhere here."
                yield CHECK.found(question.place("to"), message, f"Add `{answer}: <question, path or ending>`.")
        for answer in question.to:
            if answer not in original.answers:
                yield CHECK.found(
                    question.place("to"),
                    f"`{original.id}` has no answer `{answer}`.",
                    closest(answer, tuple(original.answers)),
                )


CHECK = Check(
    code="FP101",
    name="missing-target",
    definition=(
        "A question that is `like` another one gives no target for one of its answers, gives one for an answer that is "
        "not there, or is `like` a question that is itself only `like` a third."
    ),
    why="A reader who gives that answer would meet a dead end.",
    mend="Give a target under `to` for each answer of the question that stands in full, and for no other.",
    example=(Change("    to:\n      yes: call\n      no: call\n", "    to:\n      yes: call\n"),),
    run=_run,
)
