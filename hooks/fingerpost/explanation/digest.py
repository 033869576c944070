"""What of an outcome a reader sees at once, and what folds away."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from ..catalogue import Grouped, Guide, grouped
from ..flow import AIM, Need, Standing, Step
from ..words import words_for
from .outcome import Change, Explanation, OtherPath

MOST_NEAR: Final = 4
"""Other paths that an outcome shows open. More would be a list to choose from, which the questions were to spare."""

MOST_CHANGING: Final = 3
"""Other answers to one question that are shown open."""


MOST_FOLDED: Final = 30
"""Other paths that one line opens to. With more, each outcome would hold the comparison, and the site its square."""


@dataclass(frozen=True, kw_only=True)
class Decisive:
    """An answer that speaks for where a walk ends, or against other paths.

    Attributes:
        step: the answer.
        settled: what it settled of that, a text each.
        against: the paths that it was the first to rule out.
    """

    step: Step
    settled: tuple[str, ...]
    against: tuple[OtherPath, ...]


@dataclass(frozen=True, kw_only=True)
class Folded:
    """Other paths that are told in one line.

    Attributes:
        step: the answer that ruled them out first; ``None`` where no answer did, or the aim alone.
        goal: whether each of them serves another aim than the reader's and is opposed by nothing else.
        number: how many they are.
        groups: the first of the paths, by their groups.
    """

    step: Step | None
    goal: bool
    number: int
    groups: tuple[Grouped[OtherPath], ...]

    @property
    def others(self) -> tuple[OtherPath, ...]:
        """The paths that are told."""
        return tuple(other for group in self.groups for other in group.members)

    @property
    def more(self) -> int:
        """How many are not told: the comparison has them."""
        return self.number - len(self.others)


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
    others = told.others if judged else ()
    near = tuple(sorted((other for other in others if other.near), key=_distance)[:MOST_NEAR])
    # By their ids: two paths are compared value by value.
    shown = {other.path.id for other in near}
    changing = tuple(_changes(told.changes, same=False))
    return Digest(
        judged=judged,
        ready=_is_ready(told),
        first=tuple(_first(told)),
        decisive=tuple(_decisive(told, others)) if judged else tuple(map(_alone, told.walk.steps)),
        near=near,
        folded=tuple(_folded(told.guide, (other for other in others if other.path.id not in shown))),
        changing=tuple(change for change in changing if len(change.alternatives) <= MOST_CHANGING),
        many=tuple(change for change in changing if len(change.alternatives) > MOST_CHANGING),
        same=tuple(_changes(told.changes, same=True)),
    )


def _is_ready(told: Explanation) -> bool:
    needs_something = told.path is not None and bool(told.path.requires or told.path.serves)
    return needs_something and not told.clear and not told.confirm


def _distance(other: OtherPath) -> tuple[int, bool]:
    order = (Standing.OPEN, Standing.UNMET, Standing.EXCLUDED)
    return order.index(other.standing), not other.fits


def _alone(step: Step) -> Decisive:
    return Decisive(step=step, settled=(), against=())


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


def _decisive(told: Explanation, others: Iterable[OtherPath]) -> Iterator[Decisive]:
    settled = {reason.step.name: reason.settled for reason in told.because}
    against: dict[str, list[OtherPath]] = {}
    for other in others:
        if other.reasons:
            against.setdefault(other.reasons[0].step.name, []).append(other)
    for step in told.walk.steps:
        if step.name in settled or step.name in against:
            yield Decisive(step=step, settled=settled.get(step.name, ()), against=tuple(against.get(step.name, ())))


def _folded(guide: Guide, others: Iterable[OtherPath]) -> Iterator[Folded]:
    by: dict[tuple[str, bool], list[OtherPath]] = {}
    for other in others:
        answered = other.reasons and not other.goal
        by.setdefault((other.reasons[0].step.name if answered else "", other.goal), []).append(other)
    for (name, goal), found in by.items():
        yield Folded(
            step=found[0].reasons[0].step if name else None,
            goal=goal,
            number=len(found),
            groups=grouped(guide.path_groups, found[:MOST_FOLDED], lambda other: other.path.group),
        )


def _changes(changes: Iterable[Change], *, same: bool) -> Iterator[Change]:
    for change in changes:
        alternatives = tuple(one for one in change.alternatives if one.same is same)
        if alternatives:
            yield Change(step=change.step, alternatives=alternatives)
