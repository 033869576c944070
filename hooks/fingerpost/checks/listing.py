"""Lists walks and judges each by itself: a second proof by other means, where there are few enough walks."""

from collections.abc import Iterator
from typing import Final

from ..catalogue import Place
from ..flow import Situation, Walk, every_walk, judge, learn
from .subject import Subject

MOST_JUDGED: Final = 20_000
"""Verdicts on a path at the end of a walk: more would take longer than about a second."""


def listable(subject: Subject) -> bool:
    """Whether the walks of a guide, and what may be recommended at each, are few enough to judge each by itself."""
    return subject.walks * (1 + len(subject.guide.recommended)) <= MOST_JUDGED


def _contradictions(walk: Walk) -> Iterator[Place]:
    """The place of each answer of a walk after which no value of some condition is possible any more."""
    situation: Situation = {}
    for step in walk.steps:
        before, situation = situation, learn(situation, step.choice.settles)
        if any(before.get(condition, True) and not situation[condition] for condition in step.choice.settles):
            yield step.choice.place


def faults_of_walks(subject: Subject) -> dict[str, frozenset[Place]]:
    """Where walks are at fault, by the code of the check that should say so.

    Every walk is judged by the definitions alone, and nothing is merged.
    """
    faults: dict[str, set[Place]] = {"FP201": set(), "FP202": set(), "FP203": set(), "FP212": set()}
    endings, recommended = subject.guide.endings, subject.guide.recommended
    for walk in every_walk(subject.graph):
        faults["FP201"].update(_contradictions(walk))
        verdict = judge(walk.at, subject.needed[walk.at], walk.situation)
        others = [judge(path, subject.needed[path], walk.situation) for path in recommended]
        if verdict.excluded:
            faults["FP202"].add(walk.steps[-1].choice.place)
        if verdict.unmet and any(other.fits for other in others):
            faults["FP203"].add(walk.steps[-1].choice.place)
        if walk.at in endings and any(other.surely_fits for other in others):
            faults["FP212"].add(walk.steps[-1].choice.place)
    return {code: frozenset(places) for code, places in faults.items()}
