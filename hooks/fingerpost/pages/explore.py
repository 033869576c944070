"""All paths under a situation that a reader ticks together: which fit, and what each of the others lacks."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from ..addresses import GuidePage
from ..catalogue import End, Guide
from ..flow import AIM, Need, Walk, needs
from ..words import full_stop
from .cuts import MOST_FACTS
from .edition import Edition
from .page import Content, Page, SearchEntry, page_of
from .ticked import decided_alone, decided_together, says, value_token


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


def _explored(guide: Guide, end: End) -> Explored:
    joints = decided_together(guide, end)
    own = [(need, decided_alone(guide, need).token) for need in needs(guide, end)]
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
