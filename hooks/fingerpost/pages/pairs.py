"""Two paths side by side: what differs first, and the question that separates them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar

from ..catalogue import Criterion, Evidence, Fact, Grouped, Guide, Path, grouped
from ..facts import Support, section_headings
from ..flow import AIM, Need, needs
from .edition import Edition
from .page import Content, Page, SearchEntry, page_of
from .partings import Parted, parted


@dataclass(frozen=True, kw_only=True)
class Side:
    """One of the two paths.

    Attributes:
        path: the path.
        aims: what it alone serves.
        needs: what it alone needs.
        unreached: that no walk ends at it, and why not; empty where one does.
    """

    path: Path
    aims: tuple[str, ...]
    needs: tuple[Need, ...]
    unreached: str


@dataclass(frozen=True, kw_only=True)
class Cases:
    """A section that both pages have, side by side."""

    anchor: str
    heading: str
    facts: tuple[tuple[Fact, ...], tuple[Fact, ...]]


@dataclass(frozen=True, kw_only=True)
class Shared:
    """What the two have in common."""

    criteria: tuple[Grouped[Criterion], ...]
    aims: tuple[str, ...]
    needs: tuple[Need, ...]

    def __bool__(self) -> bool:
        """Whether there is anything."""
        return bool(self.criteria or self.aims or self.needs)


@dataclass(frozen=True, kw_only=True)
class PairPage(Content):
    """Two paths.

    Attributes:
        title: the heading.
        sides: the two.
        differing: the criteria in which they differ.
        unknown: the criteria of which that is not known, because one of the two is silent.
        cases: when to use each of them, and when not to.
        parted: the questions that separate them.
        shared: what they have in common.
        support: how well all of this is supported.
    """

    kind: ClassVar = "pair"

    title: str
    sides: tuple[Side, Side]
    differing: tuple[Grouped[Criterion], ...]
    unknown: tuple[Grouped[Criterion], ...]
    cases: tuple[Cases, ...]
    parted: Parted
    shared: Shared
    support: Support


def _aims(edition: Edition, aims: Iterable[str]) -> tuple[str, ...]:
    wanted = frozenset(aims)
    return tuple(words for aim, words in edition.guide.aims.items() if aim in wanted)


def _side(edition: Edition, path: Path, other: Path) -> Side:
    reached = path.id in edition.ahead.outcomes[edition.guide.start]
    unreached = "" if reached else f"{edition.words.pair.unreached(path.short)} {path.set_aside}".strip()
    alone = (need for need in needs(edition.guide, path) if need.id != AIM and need.id not in other.requires)
    aims = _aims(edition, set(path.serves) - set(other.serves))
    return Side(path=path, aims=aims, needs=tuple(alone), unreached=unreached)


@dataclass(frozen=True)
class _Compared:
    """The criteria in which two paths differ, those in which they do not, and those of which that is not known."""

    differing: tuple[Grouped[Criterion], ...]
    same: tuple[Grouped[Criterion], ...]
    unknown: tuple[Grouped[Criterion], ...]


def _criteria(guide: Guide, first: Path, second: Path) -> _Compared:
    split: dict[str, list[Criterion]] = {"differing": [], "same": [], "unknown": []}
    for criterion in guide.columns:
        keys = criterion.key(first.compare[criterion.id]), criterion.key(second.compare[criterion.id])
        kind = "unknown" if None in keys else "same" if keys[0] == keys[1] else "differing"
        split[kind].append(criterion)
    by_group = {kind: grouped(guide.criterion_groups, some, lambda one: one.group) for kind, some in split.items()}
    return _Compared(**by_group)


def _cases(edition: Edition, first: Path, second: Path) -> tuple[Cases, ...]:
    headings = section_headings(edition.words)
    cases = (
        Cases(anchor="use-when", heading=headings["use_when"], facts=(first.use_when, second.use_when)),
        Cases(anchor="avoid-when", heading=headings["avoid_when"], facts=(first.avoid_when, second.avoid_when)),
    )
    return tuple(one for one in cases if any(one.facts))


def _shared(edition: Edition, first: Path, second: Path, criteria: tuple[Grouped[Criterion], ...]) -> Shared:
    in_both = (need for need in needs(edition.guide, first) if need.id != AIM and need.id in second.requires)
    aims = _aims(edition, set(first.serves) & set(second.serves))
    return Shared(criteria=criteria, aims=aims, needs=tuple(in_both))


def _stated(edition: Edition, path: Path) -> Iterator[Evidence]:
    """The facts about a path that the page states."""
    yield from (path.summary, *path.compare.values(), *path.use_when, *path.avoid_when)
    yield from (need.requirement for need in needs(edition.guide, path) if need.requirement)


def pair_page(edition: Edition, first: Path, second: Path) -> Page:
    """Lay out a pair.

    It stays out of the search, where it would stand before the pages of its own paths, unless people look for it.
    """
    guide, words, at = edition.guide, edition.words.pair, edition.address((first, second))
    title, criteria = words.title(first=first.name, second=second.name), _criteria(guide, first, second)
    content = PairPage(
        title=title,
        sides=(_side(edition, first, second), _side(edition, second, first)),
        differing=criteria.differing,
        unknown=criteria.unknown,
        cases=_cases(edition, first, second),
        parted=parted(edition, first, second),
        shared=_shared(edition, first, second, criteria.same),
        support=edition.judgement.support([*_stated(edition, first), *_stated(edition, second)]),
    )
    about = words.about(first=first.name, second=second.name)
    short = words.title(first=first.short, second=second.short)
    entry = SearchEntry(address=at, title=title, text=about, asked=(short,))
    return page_of(
        edition,
        content,
        address=at,
        title=title,
        name=short,
        description=about,
        below=edition.above_paths,
        search=(entry,) if (first.id, second.id) in edition.wanted else (),
        listed=False,
    )
