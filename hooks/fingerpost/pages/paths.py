"""One path in full."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar, Final

from ..addresses import GuidePage, pair_address, path_address
from ..catalogue import Fact, FaqEntry, Grouped, Guide, Path, grouped
from ..facts import Support, section_headings
from ..flow import AIM, Need, needs
from .edition import Edition
from .page import Content, Page, SearchEntry, page_of

MOST_LISTED: Final = 12
"""Paths that a navigation lists one by one. Every page carries the navigation of all: with 1,000 pages in it, a build
wrote 284 MB."""


MOST_OTHERS: Final = 60
"""Paths up to which the page of each lists all others; beyond that, those that it is held against."""


def lists_paths(guide: Guide) -> bool:
    """Whether a navigation lists the paths of a guide, and not the comparison alone."""
    return len(guide.paths) <= MOST_LISTED


@dataclass(frozen=True, kw_only=True)
class FactSection:
    """A heading and the facts below it; two halves stand side by side where there is room."""

    anchor: str
    heading: str
    facts: tuple[Fact, ...]
    half: bool


@dataclass(frozen=True, kw_only=True)
class PathInFull:
    """What a guide says of a path, wherever that stands in full.

    Attributes:
        path: the path.
        needs: what it needs, its aims aside.
        sections: its facts.
        support: how well all of this is supported.
    """

    path: Path
    needs: tuple[Need, ...]
    sections: tuple[FactSection, ...]
    support: Support


@dataclass(frozen=True, kw_only=True)
class PathPage(Content):
    """One path, and the ways on from it.

    Attributes:
        full: what is said of it.
        asked: the frequently asked questions that speak of it.
        others: the other paths by their groups, first those that people look for beside it; of many paths, those that
            it has a page with.
        more: how many others there are.
        pairs: the address of the page of two, by the id of the other one; where there is one.
    """

    kind: ClassVar = "path"

    full: PathInFull
    asked: tuple[FaqEntry, ...]
    others: tuple[Grouped[Path], ...]
    more: int
    pairs: Mapping[str, str]


def _sections(edition: Edition, path: Path) -> Iterator[FactSection]:
    both = bool(path.use_when and path.avoid_when)
    headings = section_headings(edition.words)
    for key, facts in path.sections.items():
        if facts:
            half = both and key in ("use_when", "avoid_when")
            yield FactSection(anchor=key.replace("_", "-"), heading=headings[key], facts=facts, half=half)


def in_full(edition: Edition, path: Path) -> PathInFull:
    """A path with all that the guide says of it."""
    needed = tuple(need for need in needs(edition.guide, path) if need.id != AIM)
    sections = tuple(_sections(edition, path))
    stated = [fact for section in sections for fact in section.facts]
    needing = [need.requirement for need in needed if need.requirement]
    support = edition.judgement.support([path.summary, *path.compare.values(), *needing, *stated])
    return PathInFull(path=path, needs=needed, sections=sections, support=support)


def _further_down(edition: Edition, full: PathInFull) -> Iterator[str]:
    """Where a path leads on to, what it needs, and its place in the comparison: the words of all, for the search."""
    plain, cells = edition.prose.plain, full.path.compare
    yield from (step.label for step in full.path.next)
    yield from (plain(need.requirement.text) for need in full.needs if need.requirement)
    yield from (
        f"{criterion.name} {plain(edition.cells.noted(criterion, cells[criterion.id]))}"
        for criterion in edition.guide.columns
        if criterion.id in cells
    )


def _search(edition: Edition, at: str, full: PathInFull) -> Iterator[SearchEntry]:
    path, prose = full.path, edition.prose
    yield SearchEntry(
        address=at,
        title=path.name,
        text=prose.plain(path.summary.text),
        holds=" ".join(_further_down(edition, full)),
        asked=(path.short, *edition.asked(f"{GuidePage.PATHS}/{path.id}")),
    )
    for section in full.sections:
        yield SearchEntry(
            address=at,
            fragment=section.anchor,
            title=f"{path.short}: {section.heading}",
            text=" ".join(prose.plain(fact.text) for fact in section.facts),
            stands_alone=False,
        )


def pairs_of(edition: Edition, path: Path) -> Mapping[str, str]:
    """The address of the page on which a path stands beside another one, by the id of that one; where there is one."""
    guide = edition.guide.guide
    return {
        (second if first == path.id else first): pair_address(guide, first, second)
        for first, second in edition.pairs_with.get(path.id, ())
    }


def _others(edition: Edition, path: Path) -> tuple[Path, ...]:
    """The other paths; first those that people look for beside this one."""
    pairs = edition.pairs_with.get(path.id, ())
    beside = {other for pair in pairs for other in pair}
    wanted = {other for pair in pairs if pair in edition.wanted for other in pair}
    paths = edition.guide.paths
    # Of many, only those beside it are looked at: whoever looks at all for each takes the square of the time.
    ids = paths if len(paths) <= MOST_OTHERS else sorted(beside, key=edition.place.__getitem__)
    others = (paths[other] for other in ids if other != path.id)
    return tuple(sorted(others, key=lambda other: other.id not in wanted))


def path_page(edition: Edition, path: Path) -> Page:
    """Lay out a path."""
    guide = edition.guide
    at, full = path_address(guide.guide, path.id), in_full(edition, path)
    others = _others(edition, path)
    content = PathPage(
        full=full,
        asked=tuple(entry for entry in guide.faq.values() if path.id in entry.paths),
        others=grouped(guide.path_groups, others, lambda other: other.group),
        more=len(guide.paths) - 1 - len(others),
        pairs=pairs_of(edition, path),
    )
    return page_of(
        edition,
        content,
        address=at,
        title=path.name,
        name=path.short,
        description=edition.prose.plain(path.summary.text),
        below=edition.above_paths,
        search=tuple(_search(edition, at, full)),
        listed=lists_paths(guide),
        shown=(path,),
    )
