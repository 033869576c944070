"""One path in full."""

from dataclasses import dataclass
from typing import Final

from ..addresses import GuidePage, page_address, pair_address, path_address, paths_address, walk_address
from ..catalogue import FaqEntry, Guide, Path
from ..facts import section_heading
from ..flow import AIM, needs
from .asked import asked
from .comparison_table import CellView, cell_views
from .edition import Edition
from .facts import FactView, Link, NumberedFact
from .page import Crumb, Frame, Page, SearchEntry
from .requirement import NeedView, need_view

MOST_LISTED: Final = 12
"""Paths that a navigation lists one by one.

Every page carries the navigation of all: with 1,000 pages in it, a build wrote 284 MB.
"""


def lists_paths(guide: Guide) -> bool:
    """Whether a navigation lists the paths of a guide, and not the comparison alone."""
    return len(guide.paths) <= MOST_LISTED


@dataclass(frozen=True)
class SectionView:
    """A heading and the facts below it; two halves stand side by side where there is room."""

    anchor: str
    heading: str
    facts: tuple[NumberedFact, ...]
    half: bool


@dataclass(frozen=True)
class OtherPath:
    """Another path, and the page that holds the two against each other.

    Attributes:
        path: the link to its page.
        short: its name in a few words.
        pair: the page of the two; empty where there is none.
    """

    path: Link
    short: str
    pair: str


@dataclass(frozen=True)
class PathView:
    """What a guide says of a path, wherever that stands in full."""

    name: str
    badges: tuple[str, ...]
    not_recommended: str
    summary: FactView
    serves: tuple[str, ...]
    glance: tuple[CellView, ...]
    needs: tuple[NeedView, ...]
    sections: tuple[SectionView, ...]


@dataclass(frozen=True)
class PathPageView:
    """A path page, ready for its template: the path, and the ways on from it."""

    caption: str
    path: PathView
    start: str
    faq: tuple[Link, ...]
    others: tuple[OtherPath, ...]
    compare: str


def _sections(edition: Edition, path: Path, at: str) -> tuple[SectionView, ...]:
    both = bool(path.use_when and path.avoid_when)
    sections = (
        SectionView(
            key.replace("_", "-"),
            heading,
            edition.path_facts(path, facts, heading, at),
            both and key in ("use_when", "avoid_when"),
        )
        for key, facts in path.sections.items()
        for heading in (section_heading(edition.words, key),)
    )
    return tuple(section for section in sections if section.facts)


def _others(edition: Edition, path: Path, at: str) -> tuple[OtherPath, ...]:
    guide = edition.guide
    pairs = {other: pair for pair in edition.pairs if path.id in pair for other in pair}
    hrefs = {other: edition.links(at, pair_address(guide.guide, *pair)) for other, pair in pairs.items()}
    return tuple(
        OtherPath(edition.path_link(other.id, at), other.short, hrefs.get(other.id, ""))
        for other in guide.paths.values()
        if other.id != path.id
    )


def _faq_link(edition: Edition, entry: FaqEntry, at: str) -> Link:
    return Link(entry.question, edition.links(at, f"{page_address(edition.guide.guide, GuidePage.FAQ)}#{entry.id}"))


def _search(edition: Edition, path: Path, at: str, sections: tuple[SectionView, ...]) -> tuple[SearchEntry, ...]:
    whole = SearchEntry(
        at,
        "",
        path.name,
        edition.prose.plain(path.summary.text),
        (path.short, *asked(edition.guide, f"paths/{path.id}")),
    )
    parts = (
        SearchEntry(
            at,
            section.anchor,
            f"{path.short}: {section.heading}",
            " ".join(one.fact.text.striptags() for one in section.facts),
            stands_alone=False,
        )
        for section in sections
    )
    return (whole, *parts)


def path_view(edition: Edition, path: Path, at: str) -> PathView:
    """A path in full as the page at an address shows it."""
    guide = edition.guide
    return PathView(
        path.name,
        edition.badges(path),
        path.not_recommended or "",
        edition.facts.view(path.summary, path.summary.text, at),
        tuple(guide.aims[aim] for aim in path.serves),
        cell_views(edition, path, at),
        tuple(need_view(edition, need, {}, at) for need in needs(guide, path) if need.id != AIM),
        _sections(edition, path, at),
    )


def path_page(edition: Edition, path: Path) -> Page:
    """Lay out a path."""
    guide = edition.guide
    at = path_address(guide.guide, path.id)
    shown = path_view(edition, path, at)
    view = PathPageView(
        guide.title,
        shown,
        edition.links(at, walk_address(guide.guide, edition.first.name)),
        tuple(_faq_link(edition, entry, at) for entry in guide.faq.values() if path.id in entry.paths),
        _others(edition, path, at),
        edition.links(at, paths_address(guide.guide)),
    )
    return Page(
        at,
        f"{path.name} - {guide.title}",
        edition.prose.plain(path.summary.text),
        guide.language,
        Frame.THEME,
        edition.render("path", view=view),
        Crumb(edition.words.pages.paths, paths_address(guide.guide)),
        edition.near,
        _search(edition, path, at, shown.sections),
        edition.file,
        listed=lists_paths(guide),
    )
