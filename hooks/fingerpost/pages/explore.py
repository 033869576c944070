"""All paths under a situation that a reader ticks together: which fit, and what each of the others lacks."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from ..addresses import GuidePage
from ..catalogue import End, Guide
from ..flow import AIM, Need, Situation, Together, Walk, needs
from ..words import full_stop
from .cuts import MOST_FACTS
from .edition import Edition
from .page import Content, Page, SearchEntry, page_of


@dataclass(frozen=True)
class Tick:
    """A value that a reader can tick.

    Attributes:
        token: names the value among all values of the guide: ``space.exists``. A dot is in no id.
        word: the value as a reader sees it.
    """

    token: str
    word: str


@dataclass(frozen=True)
class TickGroup:
    """A condition that some path needs, or what the reader wants.

    Attributes:
        name: what it is.
        ticks: its values.
    """

    name: str
    ticks: tuple[Tick, ...]


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


@dataclass(frozen=True, kw_only=True)
class ExploredNeed:
    """A need of a path or an ending.

    Attributes:
        need: the need.
        tokens: what decides it; the second, where there is one, decides it together with the other fixed needs that are
            about the same.
    """

    need: Need
    tokens: str


@dataclass(frozen=True, kw_only=True)
class Explored:
    """A path and what decides whether it fits; or an ending, and what decides whether it is true.

    Attributes:
        end: the path or the ending.
        needs: what it needs, its aim first.
        fixed: the tokens of what rules it out where it is not so.
        clearable: the tokens of what somebody can change.
    """

    end: End
    needs: tuple[ExploredNeed, ...]
    fixed: str
    clearable: str


@dataclass(frozen=True, kw_only=True)
class Walked:
    """A walk whose answers the page can be opened with.

    Attributes:
        walk: the answers.
        says: the tokens of all values that they leave possible.
    """

    walk: Walk
    says: str


@dataclass(frozen=True, kw_only=True)
class ExplorePage(Content):
    """The page.

    Attributes:
        groups: what can be ticked.
        paths: the paths.
        endings: the endings that say when they are true.
        walked: the walks that it can be opened with.
        brief: whether a path shows how it stands alone: with what each needs, the page would be too large.
    """

    kind: ClassVar = "explore"

    groups: tuple[TickGroup, ...]
    paths: tuple[Explored, ...]
    endings: tuple[Explored, ...]
    walked: tuple[Walked, ...]
    brief: bool


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


def _own(guide: Guide, need: Need) -> Deciding:
    """What decides a need by itself."""
    token = f".{'.'.join(sorted(need.met_by[AIM]))}" if need.id == AIM else need.id
    ways = tuple(_way(guide, {condition: values}) for condition, values in need.met_by.items())
    return Deciding(token=token, ways=ways)


def _joint(guide: Guide, end: End, together: Together) -> Deciding:
    """What decides several fixed needs of a path or an ending together."""
    return Deciding(
        token=f"{end.id}.{together.conditions[0]}",
        ways=tuple(_way(guide, way) for way in together.ways),
        parts=tuple(_own(guide, need) for need in together.needs),
    )


def _joints(guide: Guide, end: End) -> dict[str, Deciding]:
    """For each fixed need that has to be met together with others, by its id, what decides all of these."""
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
            own = _own(guide, need)
            seen[own.token, need.fixed] = (own, need.fixed)
        for joint in _joints(guide, end).values():
            seen[joint.token, True] = (joint, True)
    yield from seen.values()


def _explored(guide: Guide, end: End) -> Explored:
    joints = _joints(guide, end)
    own = [(need, _own(guide, need).token) for need in needs(guide, end)]
    return Explored(
        end=end,
        needs=tuple(
            ExploredNeed(need=need, tokens=f"{token} {joints[need.id].token}" if need.id in joints else token)
            for need, token in own
        ),
        fixed=" ".join(
            dict.fromkeys([*(token for need, token in own if need.fixed), *(one.token for one in joints.values())])
        ),
        clearable=" ".join(token for need, token in own if not need.fixed),
    )


def _groups(edition: Edition) -> Iterator[TickGroup]:
    guide = edition.guide
    needed = {condition for end in guide.ends.values() for need in needs(guide, end) for condition in need.met_by}
    if AIM in needed:
        yield TickGroup(
            edition.words.explore.aim, tuple(Tick(value_token(AIM, aim), word) for aim, word in guide.aims.items())
        )
    for name, condition in guide.conditions.items():
        if name in needed:
            ticks = tuple(Tick(value_token(name, value), word) for value, word in condition.values.items())
            yield TickGroup(condition.name, ticks)


def says(situation: Situation) -> str:
    """The tokens of all values that a situation leaves possible, of each condition that is settled."""
    return " ".join(
        value_token(condition, value) for condition, values in situation.items() for value in sorted(values)
    )


def explore_page(edition: Edition) -> Page:
    """Lay out the page, for a guide of which a path needs something that can be ticked."""
    guide, words = edition.guide, edition.words.explore
    at, title = edition.address(GuidePage.EXPLORE), edition.words.pages.explore
    groups = tuple(_groups(edition))
    paths = tuple(_explored(guide, path) for path in guide.paths.values())
    asked = (f"{group.name}: {', '.join(tick.word for tick in group.ticks)}" for group in groups)
    described = " ".join(one + full_stop(one) for one in asked)
    return page_of(
        edition,
        ExplorePage(
            groups=groups,
            paths=paths,
            endings=tuple(_explored(guide, ending) for ending in guide.endings.values() if ending.requires),
            walked=tuple(Walked(walk=walk, says=says(walk.situation)) for walk in edition.walked.values()),
            brief=sum(len(path.needs) for path in paths) > MOST_FACTS,
        ),
        address=at,
        title=title,
        description=words.about,
        search=(
            SearchEntry(
                address=at,
                title=f"{guide.title}: {title}",
                text=f"{words.about} {described}",
                asked=edition.asked(GuidePage.EXPLORE),
            ),
        ),
        wide=True,
    )
