"""An outcome explained: all of it follows from the answers and the requirements, and no author writes any of it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ..catalogue import Guide, Status
from .graph import Graph
from .need import Need, Standing, needs_of_ends, standing
from .situation import Situation, learn
from .verdict import Verdict, judge
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
        return {path: judge(path, self.needed[path], walk.situation) for path in self._paths}

    def verdict(self, walk: Walk) -> Verdict:
        """How the path or the ending stands that a walk ends at."""
        return judge(walk.at, self.needed[walk.at], walk.situation)

    def explain(self, walk: Walk) -> Outcome:
        """Explain the outcome that a walk ends at."""
        verdict, along = self.verdict(walk), _along(walk)
        others = tuple(self._not_chosen(along, other) for other in self.verdicts(walk).values() if other.end != walk.at)
        return Outcome(
            walk=walk,
            verdict=verdict,
            because=_because(along, verdict.met, lambda need, known: standing(need, known) is Standing.MET),
            others=others,
            alternatives=alternatives(walk),
            disputed=_disputed(verdict, others),
        )

    def _not_chosen(self, along: Sequence[_After], verdict: Verdict) -> NotChosen:
        """Why a path is not the one that a walk ends at."""
        needed = self.needed[verdict.end]

        def fails(need: Need, known: Situation) -> bool:
            return need in needed.beside(need).failing(known)

        impossible = tuple(need for need in verdict.excluded if not needed.beside(need).ways)
        answered = (need for need in verdict.excluded or verdict.unmet if need not in impossible)
        return NotChosen(verdict=verdict, because=_because(along, answered, fails), impossible=impossible)


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


def _because(
    along: Sequence[_After], needs: Iterable[Need], settled: Callable[[Need, Situation], bool]
) -> tuple[Because, ...]:
    """The answers that settled some needs: the first after which each need stood so. No later one undoes that."""
    settled_by: dict[int, list[Need]] = {}
    for need in needs:
        index = next(index for index, (_, known) in enumerate(along) if settled(need, known))
        settled_by.setdefault(index, []).append(need)
    return tuple(
        Because(step=step, known=known, needs=tuple(settled_by[index]))
        for index, (step, known) in enumerate(along)
        if index in settled_by
    )
