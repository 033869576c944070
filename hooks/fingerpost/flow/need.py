"""What a path or an ending needs of a reader's situation, and how a need stands in one."""

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Self

from ..catalogue import End, Guide, Requirement
from .situation import AIM, Situation
from .ways import every_way


@dataclass(frozen=True, kw_only=True)
class Need:
    """A requirement of a path or of an ending, or the aim of a path, in the form that is held against a situation.

    Attributes:
        id: the requirement's id, or :data:`AIM`.
        met_by: for each condition that can meet it, the values that do. One condition is enough. Empty where no
            question can settle it.
        fixed: whether nobody can meet it later. What an ending needs says when it is true, and is always fixed.
        requirement: the requirement as its author wrote it; ``None`` for the aim.
    """

    id: str
    met_by: Situation
    fixed: bool
    requirement: Requirement | None

    @cached_property
    def key(self) -> Hashable:
        """What is the same for the same need of another path of the guide: an aim is one of several."""
        return (self.id, self.met_by[AIM]) if self.id == AIM else (self.id, self.fixed)

    @property
    def called(self) -> str:
        """What a message calls it, in the words of its author."""
        return self.requirement.called if self.requirement else self.id


class Standing(StrEnum):
    """How a need stands in a situation."""

    MET = "met"
    OPEN = "open"
    UNMET = "unmet"
    EXCLUDED = "excluded"


def fails(need: Need, situation: Situation) -> bool:
    """Whether none of the conditions of a need can meet it any more."""
    return bool(need.met_by) and all(
        condition in situation and situation[condition].isdisjoint(values) for condition, values in need.met_by.items()
    )


def standing(need: Need, situation: Situation) -> Standing:
    """Hold a need by itself against a situation: it is met as soon as one of its conditions meets it."""
    failed = bool(need.met_by)
    for condition, values in need.met_by.items():
        possible = situation.get(condition)
        if possible is not None and possible <= values:
            return Standing.MET
        failed = failed and possible is not None and possible.isdisjoint(values)
    if not failed:
        return Standing.OPEN
    return Standing.EXCLUDED if need.fixed else Standing.UNMET


@dataclass(frozen=True, kw_only=True)
class Together:
    """Needs that one and the same situation has to meet.

    Attributes:
        needs: the needs.
        conditions: what they are about.
        ways: every way to meet all of them; none where they exclude each other whatever is answered.
    """

    needs: tuple[Need, ...]
    conditions: tuple[str, ...]
    ways: tuple[Situation, ...]

    @cached_property
    def key(self) -> Hashable:
        """What is the same for the same needs of another path of the guide."""
        return tuple(need.key for need in self.needs)

    @classmethod
    def of(cls, *needs: Need) -> Self:
        """Some needs that are about something."""
        conditions = dict.fromkeys(condition for need in needs for condition in need.met_by)
        return cls(needs=needs, conditions=tuple(conditions), ways=every_way(need.met_by for need in needs))

    def possible(self, situation: Situation) -> bool:
        """Whether some way to meet them is still open."""
        return any(
            all(situation.get(condition, values) & values for condition, values in way.items()) for way in self.ways
        )

    def failing(self, situation: Situation) -> tuple[Need, ...]:
        """The needs that are not met where no way is open.

        Those that fail by themselves; where none does, all but those that are met; and all where there is no way from
        the beginning.
        """
        if self.possible(situation):
            return ()
        alone = tuple(need for need in self.needs if fails(need, situation))
        unmet = (need for need in self.needs if standing(need, situation) is not Standing.MET)
        return (alone or tuple(unmet) or self.needs) if self.ways else self.needs


class Needs(tuple[Need, ...]):
    """What a path needs, its aim first; or when an ending is true."""

    @cached_property
    def together(self) -> tuple[Together, ...]:
        """The fixed needs that are about something, those together that a condition links."""
        linked: dict[str, frozenset[str]] = {}
        fixed = [need for need in self if need.fixed and need.met_by]
        for need in fixed:
            conditions = frozenset(need.met_by).union(*(linked.get(condition, ()) for condition in need.met_by))
            linked.update(dict.fromkeys(conditions, conditions))
        groups: dict[frozenset[str], list[Need]] = {}
        for need in fixed:
            groups.setdefault(linked[next(iter(need.met_by))], []).append(need)
        return tuple(Together.of(*group) for group in groups.values())

    @cached_property
    def deciding(self) -> tuple[Together, ...]:
        """The same, and each need by itself that somebody can clear: what some answers may leave no way to meet."""
        return (*self.together, *(Together.of(need) for need in self if need.met_by and not need.fixed))

    @cached_property
    def _beside(self) -> Mapping[str, Together]:
        return {need.id: together for together in self.deciding for need in together.needs}

    def beside(self, need: Need) -> Together:
        """A need that is about something, with the fixed ones that have to be met together with it."""
        return self._beside[need.id]


def needs(guide: Guide, end: End) -> Needs:
    """What a path needs, its aim first; or when an ending is true."""
    return Needs((*_aim(end), *(_need(guide.requirements[name], end) for name in end.requires)))


def needs_of_ends(guide: Guide) -> Mapping[str, Needs]:
    """What each path and each ending needs, by its id, in the order of the guide."""
    return {end.id: needs(guide, end) for end in guide.ends.values()}


def _aim(end: End) -> Iterator[Need]:
    if end.aims:
        yield Need(id=AIM, met_by={AIM: frozenset(end.aims)}, fixed=True, requirement=None)


def _need(requirement: Requirement, end: End) -> Need:
    return Need(
        id=requirement.id,
        met_by={condition: frozenset(values) for condition, values in requirement.met_by.items()},
        fixed=requirement.clear is None or not end.met_later,
        requirement=requirement,
    )
