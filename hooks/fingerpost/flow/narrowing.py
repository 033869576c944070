"""How the paths that may still matter grow fewer along a walk, so that no outcome has to look at all of them.

Two answers that rule a path out are enough: whatever is answered next, it is told as one of those that the first of
them ruled out, and never by itself. So it is counted there and not looked at again. Paths of the same needs stand
together and are looked at once.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import merge
from itertools import islice
from typing import Final

from ..catalogue import Guide
from .need import Need, Needs, Standing, Together, standing
from .situation import Situation, learn
from .verdict import Judge
from .walk import Step, Walk

MOST_KEPT: Final = 30
"""Paths that are kept by name of those that are only counted."""


@dataclass(frozen=True)
class Alike:
    """Paths of which the same can be said in any situation, but for their names.

    Attributes:
        first: the id of one of them.
        places: their places among all paths of the guide, in order.
    """

    first: str
    places: tuple[int, ...]


@dataclass(frozen=True)
class Gone:
    """Paths that two answers or more have ruled out, by the first of these.

    Attributes:
        number: how many there are.
        places: the places of the first of them among all paths of the guide, in order.
    """

    number: int = 0
    places: tuple[int, ...] = ()

    def with_more(self, found: Iterable[Alike]) -> "Gone":
        """The same with some more."""
        more = tuple(found)
        places = merge(self.places, *(one.places for one in more))
        return Gone(self.number + sum(len(one.places) for one in more), tuple(islice(places, MOST_KEPT)))


class Settling:
    """Which answer of a walk settled what paths need. Many paths need the same, which is looked for once.

    Attributes:
        along: each answer of the walk, and what was known after it.
        judges: what judges after each answer.
    """

    def __init__(self, along: Sequence[tuple[Step, Situation]], judges: Sequence[Judge]) -> None:
        self.along, self.judges = along, judges
        self._failed: dict[Hashable, int] = {}

    def met(self, need: Need) -> int:
        """The number of the first answer that met a need."""
        return next(at for at, (_, known) in enumerate(self.along) if standing(need, known) is Standing.MET)

    def failed(self, need: Need, together: Together) -> int:
        """The number of the first answer after which a need could not be met together with the others."""
        key = need.key, together.key
        at = self._failed.get(key)
        if at is None:
            at = next(at for at, judge in enumerate(self.judges) if need.id in judge.failing(together))
            self._failed[key] = at
        return at


@dataclass(frozen=True)
class Narrowed:
    """What is left after some answers.

    Attributes:
        judge: judges after the last of them.
        settling: finds which of them settled what.
        alike: the paths that are still looked at.
        gone: the others, by the number of the first answer that ruled them out.
    """

    judge: Judge
    settling: Settling
    alike: tuple[Alike, ...]
    gone: Mapping[int, Gone]


class Narrowing:
    """Follows walks, and keeps what it found along the last one: the next one begins alike."""

    def __init__(self, guide: Guide, needed: Mapping[str, Needs]) -> None:
        """Follow the walks of a guide.

        Args:
            guide: the guide.
            needed: what each path needs.
        """
        self._needed = needed
        places: dict[Hashable, list[int]] = {}
        names = tuple(guide.paths)
        for place, path in enumerate(guide.paths.values()):
            told = tuple(need.key for need in needed[path.id]), path.not_recommended, path.set_aside
            places.setdefault(told, []).append(place)
        self.every = tuple(Alike(names[found[0]], tuple(found)) for found in places.values())
        """All paths, as long as nothing was answered."""
        start = Judge({})
        self._chain: list[tuple[str, Narrowed]] = [("", Narrowed(start, Settling((), ()), self.every, {}))]

    def at(self, walk: Walk) -> Narrowed:
        """What is left after the answers of a walk."""
        shared = 0
        last = self._chain
        for step, (name, _) in zip(walk.steps, last[1:], strict=False):
            if step.name != name:
                break
            shared += 1
        # Another one, because a server explains several walks at once.
        chain = last[: shared + 1]
        for step in walk.steps[shared:]:
            chain.append((step.name, self._after(chain[-1][1], step)))
        self._chain = chain
        return chain[-1][1]

    def _after(self, before: Narrowed, step: Step) -> Narrowed:
        judge = Judge(learn(before.judge.situation, step.choice.settles))
        judges = (*before.settling.judges, judge)
        settling = Settling((*before.settling.along, (step, judge.situation)), judges)
        left: list[Alike] = []
        found: dict[int, list[Alike]] = {}
        for one in before.alike:
            by = self._ruled_out_by(one, judge, settling)
            if len(by) > 1:
                found.setdefault(min(by), []).append(one)
            else:
                left.append(one)
        gone = dict(before.gone)
        for at, more in found.items():
            gone[at] = gone.get(at, Gone()).with_more(more)
        return Narrowed(judge, settling, tuple(left), gone)

    def _ruled_out_by(self, one: Alike, judge: Judge, settling: Settling) -> frozenset[int]:
        """The answers that ruled a path out, by their numbers."""
        needed = self._needed[one.first]
        return frozenset(
            settling.failed(need, together)
            for together in needed.together
            if together.ways
            for need in together.needs
            if need.id in judge.failing(together)
        )
