"""An outcome explained: all of it derived from the answers and the requirements, none of it written by hand."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..catalogue import Evidence, Guide, Status
from .graph import Graph
from .situation import Need, Situation, Standing, Verdict, judge, learn, needs, standing
from .walk import Step, Walk
from .what_if import Alternative, alternatives


@dataclass(frozen=True)
class Because:
    """An answer and what it settled for a path.

    Attributes:
        step: the answer.
        needs: the needs of the path that it settled, one way or the other.
    """

    step: Step
    needs: tuple[Need, ...]


@dataclass(frozen=True)
class NotChosen:
    """Another path and why the outcome does not recommend it.

    Attributes:
        verdict: how it stands.
        because: the answers that speak against it; empty where it would fit too, and where its own needs exclude each
            other.
    """

    verdict: Verdict
    because: tuple[Because, ...]


@dataclass(frozen=True)
class Outcome:
    """Where a walk ends, with its reasons.

    Attributes:
        walk: the answers that led here.
        verdict: how the recommended path stands.
        because: the answers that settled something the path needs.
        others: every other path, in the order of the guide.
        alternatives: where each other answer would have led.
        disputed: the disputed requirements that the outcome rests on: its own, or those that speak against another
            path.
    """

    walk: Walk
    verdict: Verdict
    because: tuple[Because, ...]
    others: tuple[NotChosen, ...]
    alternatives: tuple[Alternative, ...]
    disputed: tuple[Need, ...]


class Explainer:
    """Explains the outcomes of one guide; holds what is the same for all of them."""

    def __init__(self, guide: Guide, graph: Graph) -> None:
        self.graph = graph
        self.needed: Mapping[str, tuple[Need, ...]] = {path.id: needs(guide, path) for path in guide.paths.values()}

    def verdicts(self, walk: Walk) -> dict[str, Verdict]:
        """How every path stands after the answers of a walk."""
        return {path: judge(path, needed, walk.situation) for path, needed in self.needed.items()}

    def verdict(self, walk: Walk) -> Verdict:
        """How the path stands that a walk ends at."""
        return judge(walk.at, self.needed[walk.at], walk.situation)

    def explain(self, walk: Walk) -> Outcome:
        """Explain the outcome that a walk ends at."""
        verdicts = self.verdicts(walk)
        verdict = verdicts.pop(walk.at)
        others = tuple(NotChosen(other, _against(walk, other.excluded or other.unmet)) for other in verdicts.values())
        decisive = [
            *verdict.met,
            *verdict.unmet,
            *(need for other in others for need in (*other.verdict.excluded, *other.verdict.unmet)),
        ]
        disputed = {need.id: need for need in decisive if need.requirement and _disputed(need.requirement)}
        return Outcome(walk, verdict, _because(walk, verdict.met), others, alternatives(walk), tuple(disputed.values()))


def _disputed(evidence: Evidence) -> bool:
    return evidence.status is Status.DISPUTED


def _situations(walk: Walk) -> tuple[Situation, ...]:
    """What was known before the first answer, and after each one."""
    known: list[Situation] = [{}]
    for step in walk.steps:
        known.append(learn(known[-1], step.choice.settles))
    return tuple(known)


def _settled_at(walk: Walk, need: Need, settled: tuple[Standing, ...], known: tuple[Situation, ...]) -> int | None:
    """The answer after which a need stood so for good.

    A need that only fails together with another one fails with the last answer about its condition.

    Where no answer is about that, the two exclude each other whatever is answered, and no answer is the reason.
    """
    for index in range(len(walk.steps)):
        if standing(need, known[index + 1]) in settled:
            return index
    return max((index for index, step in enumerate(walk.steps) if need.condition in step.choice.settles), default=None)


def _because(walk: Walk, met: tuple[Need, ...]) -> tuple[Because, ...]:
    """For each of those needs the answer that settled that it is met."""
    known = _situations(walk)
    return _by_step(walk, [(_settled_at(walk, need, (Standing.MET,), known), need) for need in met])


def _against(walk: Walk, failed: tuple[Need, ...]) -> tuple[Because, ...]:
    """For each of those needs the answer after which it could no longer be met as things are."""
    known = _situations(walk)
    return _by_step(
        walk, [(_settled_at(walk, need, (Standing.EXCLUDED, Standing.UNMET), known), need) for need in failed]
    )


def _by_step(walk: Walk, settled: list[tuple[int | None, Need]]) -> tuple[Because, ...]:
    return tuple(
        Because(step, tuple(need for at, need in settled if at == index))
        for index, step in enumerate(walk.steps)
        if any(at == index for at, _ in settled)
    )
