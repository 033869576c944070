"""What ticks of a reader say of what paths and endings need.

A tick is a value of a condition. Tokens name values and needs among all of a guide, for the page and its style sheet.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ..catalogue import End, Guide
from ..flow import AIM, Need, Situation, Together, needs


@dataclass(frozen=True)
class Ticked:
    """What ticks say of one condition.

    Attributes:
        accepted: the tokens of the values that will do.
        others: the tokens of its other values.
    """

    accepted: tuple[str, ...]
    others: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Deciding:
    """What ticks say of a need, or of fixed needs of a path or an ending that have to be met together.

    Attributes:
        token: names it among all of the guide; what is needed in several places has one name.
        ways: every way to meet it, one of which is enough: all of the conditions of the way have to do.
        parts: of needs that have to be met together, each by itself; of a single need, nothing.
    """

    token: str
    ways: tuple[tuple[Ticked, ...], ...]
    parts: tuple["Deciding", ...] = ()


def value_token(condition: str, value: str) -> str:
    """The name of a value of a condition. What the reader wants is no condition of the catalogue, and has no name."""
    return f"{'' if condition == AIM else condition}.{value}"


def _values(guide: Guide, condition: str) -> tuple[str, ...]:
    return tuple(guide.aims if condition == AIM else guide.conditions[condition].values)


def _way(guide: Guide, way: Situation) -> tuple[Ticked, ...]:
    return tuple(
        Ticked(
            tuple(value_token(condition, value) for value in _values(guide, condition) if value in accepted),
            tuple(value_token(condition, value) for value in _values(guide, condition) if value not in accepted),
        )
        for condition, accepted in way.items()
    )


def decided_alone(guide: Guide, need: Need) -> Deciding:
    """What decides a need by itself."""
    token = f".{'.'.join(sorted(need.met_by[AIM]))}" if need.id == AIM else need.id
    ways = tuple(_way(guide, {condition: values}) for condition, values in need.met_by.items())
    return Deciding(token=token, ways=ways)


def _joint(guide: Guide, end: End, together: Together) -> Deciding:
    """What decides several fixed needs of a path or an ending together."""
    return Deciding(
        token=f"{end.id}.{together.conditions[0]}",
        ways=tuple(_way(guide, way) for way in together.ways),
        parts=tuple(decided_alone(guide, need) for need in together.needs),
    )


def decided_together(guide: Guide, end: End) -> dict[str, Deciding]:
    """What decides fixed needs that have to be met together, by the id of each of them."""
    several = (together for together in needs(guide, end).together if len(together.needs) > 1)
    joints = ((together, _joint(guide, end, together)) for together in several)
    return {need.id: joint for together, joint in joints for need in together.needs}


Decided = tuple[Deciding, bool]
"""What ticks decide, and whether it is fixed."""


def deciding(guide: Guide) -> Iterator[Decided]:
    """Everything that ticks decide, each once."""
    seen: dict[tuple[str, bool], Decided] = {}
    for end in guide.ends.values():
        for need in needs(guide, end):
            own = decided_alone(guide, need)
            seen[own.token, need.fixed] = (own, need.fixed)
        for joint in decided_together(guide, end).values():
            seen[joint.token, True] = (joint, True)
    yield from seen.values()


def says(situation: Situation) -> str:
    """The tokens of all values that a situation leaves possible, of each condition that is settled."""
    return " ".join(
        value_token(condition, value) for condition, values in situation.items() for value in sorted(values)
    )
