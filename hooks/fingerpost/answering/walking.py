"""Answers as others give them: by their ids, and refused where they are none."""

from collections.abc import Iterable

from ..catalogue import closest
from ..fault import Fault
from ..flow import Walk


def answer(walk: Walk, choice: str) -> Walk:
    """The walk one answer further.

    Raises:
        Fault: where the walk has ended, or the question has no such answer.
    """
    if walk.node is None:
        raise Fault(f"The walk has ended at `{walk.at}`: there is no question left to answer.")
    known = {one.id: one for one in walk.node.choices}
    if choice not in known:
        raise Fault(f"The question `{walk.at}` has no answer `{choice}`. {closest(choice, known)}")
    return walk.answer(known[choice])


def follow(walk: Walk, answers: str | Iterable[str]) -> Walk:
    """The walk that some answers lead to.

    Args:
        walk: where to go on from.
        answers: each as ``question.answer``, in their order; or in one text, with slashes between them.

    Raises:
        Fault: where one of them is none of the question that is asked then.
    """
    steps = answers.split("/") if isinstance(answers, str) else answers
    for step in filter(None, steps):
        question, dot, choice = step.partition(".")
        if walk.ended or question != walk.at or not dot:
            asked = f"the walk has ended at `{walk.at}`" if walk.ended else f"`{walk.at}` is asked"
            raise Fault(f"`{step}` answers nothing: {asked}. An answer is written as `question.answer`.")
        walk = answer(walk, choice)
    return walk
