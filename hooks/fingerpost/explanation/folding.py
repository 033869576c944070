"""The other paths of an outcome that are told in one line for each answer that kept them out."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Final

from ..catalogue import Grouped, grouped
from ..flow import MOST_KEPT, Step
from .crowd import OtherPath
from .outcome import Explanation

MOST_FOLDED: Final = MOST_KEPT
"""Other paths that one line opens to. With more, each outcome would hold the comparison, and the site its square."""


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


@dataclass
class _Fold:
    """Paths that are told in one line, while they are gathered.

    Attributes:
        step: the answer that ruled them out first, where one did.
        goal: whether they serve another aim, and nothing else is against them.
        number: how many they are.
        first: the first of them, by their places; one that is not told yet stands as ``None``.
    """

    step: Step | None
    goal: bool
    number: int = 0
    first: dict[int, OtherPath | None] = field(default_factory=dict)


def _folds(told: Explanation, shown: Collection[int]) -> list[_Fold]:
    """All other paths but those that are shown, in the order of the first path of each line."""
    folds: dict[tuple[str, bool], _Fold] = {}

    def fold(step: Step | None, goal: bool) -> _Fold:
        return folds.setdefault((step.name if step else "", goal), _Fold(step, goal))

    for one in told.crowd.told:
        other = one.other
        found = {place: path for place, path in told.crowd.named(one, MOST_FOLDED + len(shown)) if place not in shown}
        number = one.number - sum(place in one.places for place in shown)
        if number:
            into = fold(other.reasons[0].step if other.reasons and not other.goal else None, other.goal)
            into.number += number
            into.first |= found
    for step, gone in told.crowd.gone:
        into = fold(step, False)
        into.number += gone.number
        into.first |= dict.fromkeys(gone.places)
    return sorted(folds.values(), key=lambda one: min(one.first))


def folded(told: Explanation, shown: Collection[int]) -> Iterator[Folded]:
    """The lines, in the order of the first path of each.

    Args:
        told: the outcome.
        shown: the places of the paths that stand open.
    """
    guide, crowd = told.guide, told.crowd
    for one in _folds(told, shown):
        first = sorted(one.first)[:MOST_FOLDED]
        others = [one.first[place] or crowd.tell(crowd.paths[place]) for place in first]
        yield Folded(
            step=one.step,
            goal=one.goal,
            number=one.number,
            groups=grouped(guide.path_groups, others, lambda other: other.path.group),
        )
