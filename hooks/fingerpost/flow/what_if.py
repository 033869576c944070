"""Where a walk would have gone, had one answer been another one."""

from collections.abc import Mapping
from dataclasses import dataclass

from .graph import Choice
from .walk import Walk


@dataclass(frozen=True)
class Alternative:
    """One answer changed, the others kept.

    Attributes:
        step: which answer was changed, counted from 0.
        choice: the answer in its stead.
        walk: how far the other answers then lead: to an outcome, or to the first question that was never answered.
    """

    step: int
    choice: Choice
    walk: Walk


def _replay(walk: Walk, known: Mapping[str, str]) -> Walk:
    """Go on for as long as the questions asked are ones that were answered."""
    while walk.node and walk.node.topic in known:
        answer = known[walk.node.topic]
        choice = next((choice for choice in walk.node.choices if choice.id == answer), None)
        if choice is None:
            break
        walk = walk.answer(choice)
    return walk


def alternatives(walk: Walk) -> tuple[Alternative, ...]:
    """Every other answer to every question of the walk, in the order of the walk.

    The other answers are given again wherever the same thing is asked.
    """
    found = []
    for index, step in enumerate(walk.steps):
        kept = {other.node.topic: other.choice.id for other in walk.steps if other is not step}
        before = walk.back_to(index)
        found += [Alternative(index, choice, _replay(before.answer(choice), kept)) for choice in step.node.choices if choice is not step.choice]
    return tuple(found)
