"""An outcome explained: all of it follows from the answers and the requirements, and no author writes any of it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from ..catalogue import Guide, Status
from .graph import Graph
from .narrowing import Alike, Gone, Narrowing, Settling
from .need import Need, needs_of_ends
from .situation import Situation
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
        alike: why other paths are not recommended, once for all that need the same; the end may be among them.
        gone: those that several answers have ruled out, by the first of these: they are counted, and not looked at.
        alternatives: where each other answer would have led.
        disputed: the disputed requirements that an answer touches: those of the end, or those that alone speak
            against another path.
        not_chosen: why a path is not recommended, by its id.
        paths: the ids of all paths.
    """

    walk: Walk
    verdict: Verdict
    because: tuple[Because, ...]
    alike: tuple[tuple[NotChosen, Alike], ...]
    gone: tuple[tuple[Step, Gone], ...]
    alternatives: tuple[Alternative, ...]
    disputed: tuple[Need, ...]
    not_chosen: Callable[[str], NotChosen] = field(repr=False, compare=False)
    paths: tuple[str, ...] = field(repr=False)

    @cached_property
    def others(self) -> tuple[NotChosen, ...]:
        """Every other path, in the order of the guide."""
        return tuple(self.not_chosen(path) for path in self.paths if path != self.walk.at)


class Explainer:
    """Explains the outcomes of one guide.

    Attributes:
        graph: the questions of the guide.
        needed: what each path and each ending needs.
        paths: all paths, in the order of the guide. Outcomes share it: one each would fill memory.
        place: the place of each path in that order, and of each ending behind them, by its id.
    """

    def __init__(self, guide: Guide, graph: Graph) -> None:
        self.graph = graph
        self.needed = needs_of_ends(guide)
        self.paths = tuple(guide.paths.values())
        self._paths = tuple(guide.paths)
        self.place = {end: place for place, end in enumerate((*self._paths, *guide.endings))}
        self._narrowing = Narrowing(guide, self.needed)

    def verdicts(self, walk: Walk) -> dict[str, Verdict]:
        """How every path stands after the answers of a walk."""
        held = Judge(walk.situation)
        return {path: held.verdict(path, self.needed[path]) for path in self._paths}

    def verdict(self, walk: Walk) -> Verdict:
        """How the path or the ending stands that a walk ends at."""
        return judge(walk.at, self.needed[walk.at], walk.situation)

    def explain(self, walk: Walk) -> Outcome:
        """Explain the outcome that a walk ends at."""
        verdict, left = self.verdict(walk), self._narrowing.at(walk)
        settling = left.settling
        # The end of a walk is never ruled out; whoever asks about a walk that was not proved is told all the same.
        sound = not verdict.excluded
        every = left.alike if sound else self._narrowing.every
        alike = tuple((self._not_chosen(settling, left.judge, one.first), one) for one in every)
        return Outcome(
            walk=walk,
            verdict=verdict,
            because=_because(settling.along, verdict.met, settling.met),
            alike=alike,
            gone=tuple((settling.along[at][0], gone) for at, gone in left.gone.items()) if sound else (),
            alternatives=alternatives(walk),
            disputed=_disputed(verdict, self._without(alike, walk.at)),
            not_chosen=lambda path: self._not_chosen(settling, left.judge, path),
            paths=self._paths,
        )

    def _without(self, alike: Iterable[tuple[NotChosen, Alike]], end: str) -> Iterator[NotChosen]:
        """Why other paths are not recommended than the end, in the order of the first path that it is said of."""
        own = self.place.get(end)
        firsts = ((next((place for place in one.places if place != own), None), said) for said, one in alike)
        yield from (
            said for place, said in sorted(((p, s) for p, s in firsts if p is not None), key=lambda one: one[0])
        )

    def _not_chosen(self, settling: Settling, held: Judge, path: str) -> NotChosen:
        """Why a path is not the one that a walk ends at."""
        needed = self.needed[path]
        verdict = held.verdict(path, needed)
        missed = verdict.excluded or verdict.unmet
        impossible = tuple(need for need in verdict.excluded if not needed.beside(need).ways)
        answered = [need for need in missed if need not in impossible] if impossible else missed
        because = _because(settling.along, answered, lambda need: settling.failed(need, needed.beside(need)))
        return NotChosen(verdict=verdict, because=because, impossible=impossible)


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


def _because(along: Sequence[_After], needs: Iterable[Need], settled: Callable[[Need], int]) -> tuple[Because, ...]:
    """The answers that settled some needs: the first after which each need stood so. No later one undoes that."""
    settled_by: dict[int, list[Need]] = {}
    for need in needs:
        settled_by.setdefault(settled(need), []).append(need)
    return tuple(
        Because(step=along[at][0], known=along[at][1], needs=tuple(settled_by[at])) for at in sorted(settled_by)
    )
