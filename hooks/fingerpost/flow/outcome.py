"""An outcome explained: all of it follows from the answers and the requirements, and no author writes any of it."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass

from ..catalogue import Guide, Status
from .graph import Graph
from .need import Need, Standing, Together, needs_of_ends, standing
from .situation import Situation, learn
from .verdict import Judge, Verdict, judge
from .walk import Step, Walk
from .what_if import Alternative, alternatives

_After = tuple[Step, Situation]
"""An answer of a walk, and what was known after it."""


@dataclass(frozen=True, kw_only=True)
class Because:
    """An answer and what it settled for a path.

    Attributes:
        step: the answer.
        known: what was known after it.
        needs: the needs of the path that it settled, one way or the other.
    """

    step: Step
    known: Situation
    needs: tuple[Need, ...]


@dataclass(frozen=True, kw_only=True)
class NotChosen:
    """Another path and why the outcome does not recommend it.

    Attributes:
        verdict: how it stands.
        because: the answers that speak against it, each with the needs that could not be met after it. Fixed needs
            that are about the same are judged together here too.
        impossible: the needs that exclude each other whatever is answered. No answer is the reason for them.
    """

    verdict: Verdict
    because: tuple[Because, ...]
    impossible: tuple[Need, ...]


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """The end of a walk, with its reasons.

    Attributes:
        walk: the answers that led here.
        verdict: how the path or the ending stands.
        because: the answers that settled something it needs.
        others: every other path, in the order of the guide.
        alternatives: where each other answer would have led.
        disputed: the disputed requirements that an answer touches: those of the end, or those that alone speak
            against another path.
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
        needed: what each path and each ending needs.
    """

    def __init__(self, guide: Guide, graph: Graph) -> None:
        self.graph = graph
        self.needed = needs_of_ends(guide)
        self._paths = tuple(guide.paths)

    def verdicts(self, walk: Walk) -> dict[str, Verdict]:
        """How every path stands after the answers of a walk."""
        held = Judge(walk.situation)
        return {path: held.verdict(path, self.needed[path]) for path in self._paths}

    def verdict(self, walk: Walk) -> Verdict:
        """How the path or the ending stands that a walk ends at."""
        return judge(walk.at, self.needed[walk.at], walk.situation)

    def explain(self, walk: Walk) -> Outcome:
        """Explain the outcome that a walk ends at."""
        verdict, along = self.verdict(walk), _along(walk)
        settling = _Settling(along)
        others = (other for other in self.verdicts(walk).values() if other.end != walk.at)
        against = tuple(self._not_chosen(settling, other) for other in others)
        return Outcome(
            walk=walk,
            verdict=verdict,
            because=_because(along, verdict.met, settling.met),
            others=against,
            alternatives=alternatives(walk),
            disputed=_disputed(verdict, against),
        )

    def _not_chosen(self, settling: "_Settling", verdict: Verdict) -> NotChosen:
        """Why a path is not the one that a walk ends at."""
        needed = self.needed[verdict.end]
        missed = verdict.excluded or verdict.unmet
        impossible = tuple(need for need in verdict.excluded if not needed.beside(need).ways)
        answered = [need for need in missed if need not in impossible] if impossible else missed
        because = _because(settling.along, answered, lambda need: settling.failed(need, needed.beside(need)))
        return NotChosen(verdict=verdict, because=because, impossible=impossible)


class _Settling:
    """Which answer of a walk settled what paths need. Many paths need the same, which is looked for once.

    Attributes:
        along: each answer of the walk, and what was known after it.
    """

    def __init__(self, along: Sequence[_After]) -> None:
        self.along = along
        self._judges = [Judge(known) for _, known in along]
        self._failed: dict[Hashable, int] = {}

    def met(self, need: Need) -> int:
        """The number of the first answer that met a need."""
        return next(at for at, (_, known) in enumerate(self.along) if standing(need, known) is Standing.MET)

    def failed(self, need: Need, together: Together) -> int:
        """The number of the first answer after which a need could not be met together with the others."""
        key = need.key, together.key
        at = self._failed.get(key)
        if at is None:
            at = next(at for at, judge in enumerate(self._judges) if need.id in judge.failing(together))
            self._failed[key] = at
        return at


def _disputed(verdict: Verdict, others: Iterable[NotChosen]) -> tuple[Need, ...]:
    """The disputed requirements without which an answer would have meant something else.

    Those of the end that answers settled, and those that alone keep another path out; one for all that are about the
    same, as a need and its opposite are one dispute.
    """
    missed = ((*other.verdict.excluded, *other.verdict.unmet) for other in others if other.because)
    decisive = [*verdict.met, *verdict.unmet, *(needs[0] for needs in missed if len(needs) == 1)]
    found: dict[frozenset[str], Need] = {}
    for need in decisive:
        if need.requirement and need.requirement.status is Status.DISPUTED:
            found.setdefault(frozenset(need.met_by), need)
    return tuple(found.values())


def _along(walk: Walk) -> tuple[_After, ...]:
    """Each answer of a walk, and what was known after it."""
    along: list[_After] = []
    known: Situation = {}
    for step in walk.steps:
        known = learn(known, step.choice.settles)
        along.append((step, known))
    return tuple(along)


def _because(along: Sequence[_After], needs: Iterable[Need], settled: Callable[[Need], int]) -> tuple[Because, ...]:
    """The answers that settled some needs: the first after which each need stood so. No later one undoes that."""
    settled_by: dict[int, list[Need]] = {}
    for need in needs:
        settled_by.setdefault(settled(need), []).append(need)
    return tuple(
        Because(step=along[at][0], known=along[at][1], needs=tuple(settled_by[at])) for at in sorted(settled_by)
    )
