"""FP201: the answers of one walk must be able to be true together."""

from collections.abc import Iterator

from ..catalogue import Finding
from ..flow import Situation, learn
from .context import Check, Subject


def _run(subject: Subject) -> Iterator[Finding]:
    for ended in subject.ended:
        situation: Situation = {}
        for step in ended.walk.steps:
            situation = learn(situation, step.choice.settles)
            nothing_left = [condition for condition in step.choice.settles if not situation[condition]]
            if nothing_left:
                yield Finding(
                    CHECK.code,
                    step.choice.place,
                    f"on the walk {ended.walk.name} the answer `{step.name}` contradicts an earlier one about `{nothing_left[0]}`.",
                    "Ask this question on a branch where the answer is still open.",
                )
                break


CHECK = Check("FP201", "contradictory-answers", True, _run)
