"""All paths under a situation that a reader ticks together: which fit, and what each of the others lacks."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from ..addresses import GuidePage
from ..catalogue import Guide, Path
from ..flow import AIM, Need, Possible, Situation, Walk, accepted_together, needs
from ..words import full_stop
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


@dataclass(frozen=True, kw_only=True)
class Deciding:
    """What ticks say of a need, or of all fixed needs of a path about one condition.

    Attributes:
        token: names it among all of the guide; what is needed by several paths has one name.
        accepted: the tokens of the values that meet it.
        others: the tokens of the other values of its condition.
    """

    token: str
    accepted: tuple[str, ...]
    others: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ExploredNeed:
    """A need of a path.

    Attributes:
        need: the need.
        tokens: what decides it; the second, where there is one, decides all fixed needs about its condition together.
    """

    need: Need
    tokens: str


@dataclass(frozen=True, kw_only=True)
class ExploredPath:
    """A path and what decides whether it fits.

    Attributes:
        path: the path.
        needs: what it needs, its aim first.
        fixed: the tokens of what rules it out where it is not so.
        clearable: the tokens of what somebody can change.
    """

    path: Path
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
        walked: the walks that it can be opened with.
    """

    kind: ClassVar = "explore"

    groups: tuple[TickGroup, ...]
    paths: tuple[ExploredPath, ...]
    walked: tuple[Walked, ...]


def value_token(condition: str, value: str) -> str:
    """The name of a value of a condition. What the reader wants is no condition of the catalogue, and has no name."""
    return f"{'' if condition == AIM else condition}.{value}"


def _values(guide: Guide, condition: str) -> tuple[str, ...]:
    return tuple(guide.aims if condition == AIM else guide.conditions[condition].values)


def _deciding(guide: Guide, token: str, condition: str, accepted: Possible) -> Deciding:
    values = _values(guide, condition) if condition else ()
    return Deciding(
        token=token,
        accepted=tuple(value_token(condition, value) for value in values if value in accepted),
        others=tuple(value_token(condition, value) for value in values if value not in accepted),
    )


def _own(guide: Guide, need: Need) -> Deciding:
    """What decides a need by itself."""
    token = f".{'.'.join(sorted(need.accepted))}" if need.id == AIM else need.id
    return _deciding(guide, token, need.condition, need.accepted)


def _joint(guide: Guide, path: Path, needed: tuple[Need, ...]) -> dict[str, Deciding]:
    """What decides the fixed needs of a path about one condition, where there are several."""
    fixed = [need.condition for need in needed if need.fixed]
    return {
        condition: _deciding(guide, f"{path.id}.{condition}", condition, accepted)
        for condition, accepted in accepted_together(needed).items()
        if fixed.count(condition) > 1
    }


Decided = tuple[Deciding, bool, bool]
"""What ticks decide, whether it is fixed, and whether it is about several needs together."""


def deciding(guide: Guide) -> Iterator[Decided]:
    """Everything that ticks decide, each once."""
    seen: dict[tuple[str, bool], Decided] = {}
    for path in guide.paths.values():
        needed = needs(guide, path)
        for need in needed:
            own = _own(guide, need)
            seen[own.token, need.fixed] = (own, need.fixed, False)
        for joint in _joint(guide, path, needed).values():
            seen[joint.token, True] = (joint, True, True)
    yield from seen.values()


def _explored(guide: Guide, path: Path) -> ExploredPath:
    needed = needs(guide, path)
    joint = _joint(guide, path, needed)
    own = [(need, _own(guide, need).token) for need in needed]
    return ExploredPath(
        path=path,
        needs=tuple(
            ExploredNeed(
                need=need,
                tokens=f"{token} {joint[need.condition].token}" if need.fixed and need.condition in joint else token,
            )
            for need, token in own
        ),
        fixed=" ".join([*(token for need, token in own if need.fixed), *(one.token for one in joint.values())]),
        clearable=" ".join(token for need, token in own if not need.fixed),
    )


def _groups(edition: Edition) -> Iterator[TickGroup]:
    guide = edition.guide
    needed = {need.condition for path in guide.paths.values() for need in needs(guide, path)}
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
    asked = (f"{group.name}: {', '.join(tick.word for tick in group.ticks)}" for group in groups)
    described = " ".join(one + full_stop(one) for one in asked)
    return page_of(
        edition,
        ExplorePage(
            groups=groups,
            paths=tuple(_explored(guide, path) for path in guide.paths.values()),
            walked=tuple(Walked(walk=walk, says=says(walk.situation)) for walk in edition.walked.values()),
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
