"""Where a walk would have gone if one answer had been another one."""

from dataclasses import dataclass

from .node import Choice
from .replay import answers, replay, still_to_reach
from .walk import Walk


@dataclass(frozen=True, kw_only=True)
class Alternative:
    """One answer changed, the others kept.

    Attributes:
        step: which answer was changed, counted from 0.
        choice: the answer given instead.
        walk: how far the other answers then lead: to an outcome, or to the first question without an answer.
        ends: the paths and endings where it can still end if the other answers are given again after that question too.
    """

    step: int
    choice: Choice
    walk: Walk
    ends: frozenset[str]


def alternatives(walk: Walk) -> tuple[Alternative, ...]:
    """Every other answer to every question of the walk, in the order of the walk.

    The answers to the other questions are given again wherever the same thing is asked.
    """
    found = []
    for index, step in enumerate(walk.steps):
        kept = answers(other for other in walk.steps if other is not step)
        before = walk.back_to(index)
        for choice in step.node.choices:
            if choice is not step.choice:
                led = replay(before.answer(choice), kept)
                found.append(Alternative(step=index, choice=choice, walk=led, ends=still_to_reach(led, kept)))
    return tuple(found)
