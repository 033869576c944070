"""An outcome explained: all of it follows from the answers and the requirements, and no author writes any of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from ..catalogue import Guide, Status
from .graph import Graph
from .situation import Need, Situation, Standing, Verdict, judge, learn, needs_of_paths, standing
from .walk import Step, Walk, every_walk
from .what_if import Alternative, alternatives

_FOR: Final = frozenset({Standing.MET})
_AGAINST: Final = frozenset({Standing.EXCLUDED, Standing.UNMET})


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
        because: the answers that speak against it. Empty where the path would fit too, and where its own needs exclude
            each other.
    """

    verdict: Verdict
    because: tuple[Because, ...]


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """The end of a walk, with its reasons.

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
    """Explains the outcomes of one guide.

    Attributes:
        graph: the questions of the guide.
        needed: what each path needs.
    """

    def __init__(self, guide: Guide, graph: Graph) -> None:
        self.graph = graph
        self.needed = needs_of_paths(guide)

    def verdicts(self, walk: Walk) -> dict[str, Verdict]:
        """How every path stands after the answers of a walk."""
        return {path: judge(path, needed, walk.situation) for path, needed in self.needed.items()}

    def verdict(self, walk: Walk) -> Verdict:
        """How the path stands that a walk ends at."""
        return judge(walk.at, self.needed[walk.at], walk.situation)

    def explain(self, walk: Walk) -> Outcome:
        """Explain the outcome that a walk ends at."""
        verdicts, known = self.verdicts(walk), _situations(walk)
        verdict = verdicts.pop(walk.at)
        others = tuple(
            NotChosen(other, _because(walk, known, other.excluded or other.unmet, _AGAINST))
            for other in verdicts.values()
        )
        return Outcome(
            walk=walk,
            verdict=verdict,
            because=_because(walk, known, verdict.met, _FOR),
            others=others,
            alternatives=alternatives(walk),
            disputed=_disputed(verdict, others),
        )


def _disputed(verdict: Verdict, others: Iterable[NotChosen]) -> tuple[Need, ...]:
    """The disputed requirements that are met or unmet by the path, or that speak against another one; each once."""
    decisive = [
        *verdict.met,
        *verdict.unmet,
        *(need for other in others for need in (*other.verdict.excluded, *other.verdict.unmet)),
    ]
    disputed = (need for need in decisive if need.requirement and need.requirement.status is Status.DISPUTED)
    return tuple({need.id: need for need in disputed}.values())


def _situations(walk: Walk) -> tuple[Situation, ...]:
    """What was known after each answer."""
    known: list[Situation] = []
    for step in walk.steps:
        known.append(learn(known[-1] if known else {}, step.choice.settles))
    return tuple(known)


def _settled_at(walk: Walk, known: Sequence[Situation], need: Need, settled: frozenset[Standing]) -> int | None:
    """The index of the answer after which a need stood so for good.

    A need that fails only together with another one fails with the last answer about its condition. Where no answer is
    about that condition, the two needs exclude each other whatever is answered, and no answer is the reason.
    """
    for index, situation in enumerate(known):
        if standing(need, situation) in settled:
            return index
    return max((index for index, step in enumerate(walk.steps) if need.condition in step.choice.settles), default=None)


def _because(
    walk: Walk, known: Sequence[Situation], needs: Iterable[Need], settled: frozenset[Standing]
) -> tuple[Because, ...]:
    """The answers that settled some needs, each with those that it settled."""
    settled_by: dict[int, list[Need]] = {}
    for need in needs:
        index = _settled_at(walk, known, need, settled)
        if index is not None:
            settled_by.setdefault(index, []).append(need)
    return tuple(Because(walk.steps[index], tuple(settled_by[index])) for index in sorted(settled_by))


def neighbours(guide: Guide, explainer: Explainer) -> frozenset[frozenset[str]]:
    """Every two paths that readers meet together: a walk ends at one, and the other would fit too.

    To fit too, all that the other path needs must be met, and its author must not advise against it.

    Args:
        guide: the guide.
        explainer: explains its outcomes; its graph must be free of circles.
    """
    advised = [path.id for path in guide.paths.values() if not path.not_recommended]
    found = set()
    for walk in every_walk(explainer.graph):
        verdicts = explainer.verdicts(walk)
        found |= {
            frozenset((walk.at, path))
            for path in advised
            if path != walk.at and verdicts[path].unopposed and not verdicts[path].open
        }
    return frozenset(found)
