"""What of an outcome a reader sees at once, and what folds away."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from ..flow import AIM, Need, Standing, Step
from ..words import words_for
from .crowd import Crowd, OtherPath
from .folding import Folded, folded
from .outcome import Change, Explanation

MOST_NEAR: Final = 4
"""Other paths that an outcome shows open. More would be a list to choose from, which the questions were to spare."""

MOST_CHANGING: Final = 3
"""Other answers to one question that are shown open."""


@dataclass(frozen=True, kw_only=True)
class Decisive:
    """An answer that speaks for where a walk ends, or against other paths.

    Attributes:
        step: the answer.
        settled: what it settled of that, a text each.
        against: how many paths it was the first to rule out.
    """

    step: Step
    settled: tuple[str, ...]
    against: int


@dataclass(frozen=True, kw_only=True)
class Digest:
    """An outcome in brief.

    Attributes:
        judged: whether the guide can say of other paths how they stand: some path needs what an answer can settle.
        ready: whether it is a path that needs something, and every need of it is met.
        first: what is to be cleared first, a few words for each.
        decisive: the answers that decided, in their order. All of them where the guide judges nothing.
        near: the other paths that are worth a look, the best first.
        folded: all others.
        changing: for each answer, the other answers that lead elsewhere, where they are few.
        many: the same, where they are many.
        same: for each answer, the other answers that lead to the same path or ending.
    """

    judged: bool
    ready: bool
    first: tuple[str, ...]
    decisive: tuple[Decisive, ...]
    near: tuple[OtherPath, ...]
    folded: tuple[Folded, ...]
    changing: tuple[Change, ...]
    many: tuple[Change, ...]
    same: tuple[Change, ...]


def digest(told: Explanation) -> Digest:
    """Say what of an outcome stands open."""
    judged = told.guide.is_judged
    near = _near(told.crowd) if judged else {}
    changing = tuple(_changes(told.changes, same=False))
    return Digest(
        judged=judged,
        ready=_is_ready(told),
        first=tuple(_first(told)),
        decisive=tuple(_decisive(told)) if judged else tuple(map(_alone, told.walk.steps)),
        near=tuple(near.values()),
        folded=tuple(folded(told, near)) if judged else (),
        changing=tuple(change for change in changing if len(change.alternatives) <= MOST_CHANGING),
        many=tuple(change for change in changing if len(change.alternatives) > MOST_CHANGING),
        same=tuple(_changes(told.changes, same=True)),
    )


def _near(crowd: Crowd) -> dict[int, OtherPath]:
    """The other paths that are worth a look, the best first, by their places."""
    near = [one for told in crowd.told if told.other.near for one in crowd.named(told, MOST_NEAR)]
    return dict(sorted(sorted(near, key=lambda one: one[0]), key=lambda one: _distance(one[1]))[:MOST_NEAR])


def _is_ready(told: Explanation) -> bool:
    needs_something = told.path is not None and bool(told.path.requires or told.path.serves)
    return needs_something and not told.clear and not told.confirm


def _distance(other: OtherPath) -> tuple[int, bool]:
    order = (Standing.OPEN, Standing.UNMET, Standing.EXCLUDED)
    return order.index(other.standing), not other.fits


def _alone(step: Step) -> Decisive:
    return Decisive(step=step, settled=(), against=0)


def _first(told: Explanation) -> Iterator[str]:
    """What is to be cleared first, in a few words; in its own words where several needs are about one thing."""
    about = [_short(told, need) for need in told.clear]
    for need, short in zip(told.clear, about, strict=True):
        yield short if about.count(short) == 1 else told.in_words(need)


def _short(told: Explanation, need: Need) -> str:
    """A need in a few words: the names of what it is about."""
    words = words_for(told.guide.language)
    if need.id == AIM:
        return words.explore.aim
    names = [told.guide.conditions[condition].name for condition in need.met_by]
    return words.lists.either.join(names) or told.in_words(need)


def _decisive(told: Explanation) -> Iterator[Decisive]:
    settled = {reason.step.name: reason.settled for reason in told.because}
    against = Counter({step.name: gone.number for step, gone in told.crowd.gone})
    for one in told.crowd.told:
        if one.other.reasons:
            against[one.other.reasons[0].step.name] += one.number
    for step in told.walk.steps:
        if step.name in settled or step.name in against:
            yield Decisive(step=step, settled=settled.get(step.name, ()), against=against[step.name])


def _changes(changes: Iterable[Change], *, same: bool) -> Iterator[Change]:
    for change in changes:
        alternatives = tuple(one for one in change.alternatives if one.same is same)
        if alternatives:
            yield Change(step=change.step, alternatives=alternatives)
