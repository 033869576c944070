"""What a reader's answers say of their situation, and what that means for each path.

A situation is, for every condition, the set of values that are still possible. Before the first answer these are all
values. An answer that settles something takes some away, and no answer gives one back. So the order of the questions
cannot change what is known at the end.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ..catalogue import Guide, Path, Requirement

AIM: Final = "<aim>"
"""The condition that stands for what the reader wants. No id has these characters.

The need of it is fixed: nobody is sent to a path that does not serve their aim.
"""

Possible = frozenset[str]
"""The values that a condition may still have."""

Situation = Mapping[str, Possible]
"""Condition to the values that it may still have; a condition that no answer has settled is absent."""


def learn(situation: Situation, settles: Situation) -> Situation:
    """The situation after an answer. A condition that no value is left for was contradicted."""
    return {
        **situation,
        **{condition: situation.get(condition, values) & values for condition, values in settles.items()},
    }


@dataclass(frozen=True, kw_only=True)
class Need:
    """A requirement of a path, or its aim, in the form that is held against a situation.

    Attributes:
        id: the requirement's id, or :data:`AIM`.
        condition: the condition that settles it; empty where no question can.
        accepted: the values that meet it.
        fixed: whether nobody can meet it later.
        requirement: the requirement as its author wrote it; ``None`` for the aim.
    """

    id: str
    condition: str
    accepted: Possible
    fixed: bool
    requirement: Requirement | None


class Standing(StrEnum):
    """How a need stands in a situation."""

    MET = "met"
    OPEN = "open"
    UNMET = "unmet"
    EXCLUDED = "excluded"


def standing(need: Need, situation: Situation) -> Standing:
    """Hold a need against a situation."""
    possible = situation.get(need.condition)
    if possible is None:
        return Standing.OPEN
    if possible <= need.accepted:
        return Standing.MET
    if possible & need.accepted:
        return Standing.OPEN
    return Standing.EXCLUDED if need.fixed else Standing.UNMET


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """How a path stands in a situation.

    Attributes:
        path: the path's id.
        met: needs that the answers meet.
        open: needs that no answer has settled.
        unmet: needs that the reader said are not met and that somebody can clear.
        excluded: fixed needs that an answer rules out.
    """

    path: str
    met: tuple[Need, ...]
    open: tuple[Need, ...]
    unmet: tuple[Need, ...]
    excluded: tuple[Need, ...]

    @property
    def unopposed(self) -> bool:
        """Whether no answer speaks against the path: no need is excluded or unmet."""
        return not self.excluded and not self.unmet

    @property
    def fits(self) -> bool:
        """Whether the path is known to fit: no answer speaks against it, and all its fixed needs are met."""
        return self.unopposed and not any(need.fixed for need in self.open)


def needs(guide: Guide, path: Path) -> tuple[Need, ...]:
    """What a path needs, its aim first."""
    aim = Need(id=AIM, condition=AIM, accepted=frozenset(path.serves), fixed=True, requirement=None)
    return ((aim,) if path.serves else ()) + tuple(_need(guide.requirements[name]) for name in path.requires)


def needs_of_paths(guide: Guide) -> Mapping[str, tuple[Need, ...]]:
    """What each path needs, by the id of the path, in the order of the guide."""
    return {path.id: needs(guide, path) for path in guide.paths.values()}


def _need(requirement: Requirement) -> Need:
    condition, accepted = next(iter((requirement.needs or {"": ()}).items()))
    return Need(
        id=requirement.id,
        condition=condition,
        accepted=frozenset(accepted),
        fixed=requirement.clear is None,
        requirement=requirement,
    )


def accepted_together(needed: Iterable[Need]) -> Situation:
    """For each condition that fixed needs are about, the values that meet all of them.

    Where there are none, the needs exclude each other whatever is answered, though each may be met alone.
    """
    together: dict[str, Possible] = {}
    for need in needed:
        if need.fixed and need.condition:
            together[need.condition] = together.get(need.condition, need.accepted) & need.accepted
    return together


def judge(path: str, needed: Iterable[Need], situation: Situation) -> Verdict:
    """Hold everything that a path needs against a situation."""
    needed = tuple(needed)
    together = accepted_together(needed)
    impossible = {condition for condition, values in together.items() if not situation.get(condition, values) & values}
    sorted_by: dict[Standing, list[Need]] = {standing: [] for standing in Standing}
    for need in needed:
        stands = Standing.EXCLUDED if need.fixed and need.condition in impossible else standing(need, situation)
        sorted_by[stands].append(need)
    return Verdict(
        path=path,
        met=tuple(sorted_by[Standing.MET]),
        open=tuple(sorted_by[Standing.OPEN]),
        unmet=tuple(sorted_by[Standing.UNMET]),
        excluded=tuple(sorted_by[Standing.EXCLUDED]),
    )
