"""The whole guide on one page, to read from top to bottom and to print.

Its links lead to a part of the page where there is one.
"""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar, Final

from ..addresses import GuidePage, Site, guide_address, page_address, path_address, whole_address
from ..catalogue import GlossaryEntry, Grouped
from ..flow import Walk
from .columns import sheets_of
from .compared import Compared, compared
from .edition import Edition
from .evidence import EvidencePage, evidence_of
from .glossary import in_order
from .page import Content, Page, SearchEntry, page_of
from .paths import PathInFull, in_full
from .queries import answer_titles

QUESTIONS: Final = "questions"
"""The id of the chapter that holds all questions."""

PATHS: Final = "paths"
"""The id of the chapter that holds all paths."""

ENDINGS: Final = "endings"
"""The id of the chapter that holds all endings."""


@dataclass(frozen=True, kw_only=True)
class Chapter:
    """A chapter.

    Attributes:
        anchor: its id.
        heading: its heading.
        address: the page that shows the same; empty where it has none of its own.
    """

    anchor: str
    heading: str
    address: str = ""


@dataclass(frozen=True, kw_only=True)
class WholePage(Content):
    """The whole guide.

    Attributes:
        reviewed: the day of the newest review.
        paper: whether the same is there as a PDF.
        chapters: its chapters, in their order.
        questions: the way to every question, in the order of a reader who tries the answers in theirs, by its id.
        numbers: the number of every question, counted from 1.
        helped: where the help of a question stands, by its id: at the first one that has the same words.
        paths: every path in full, by their groups.
        table: the comparison.
        tables: the same in tables that are no wider than a sheet.
        answers: the title of the page that answers a query, by the name of the page.
        glossary: the words that the guide explains.
        evidence: the evidence.
    """

    kind: ClassVar = "whole"

    reviewed: datetime.date
    paper: bool
    chapters: tuple[Chapter, ...]
    questions: Mapping[str, Walk]
    numbers: Mapping[str, int]
    helped: Mapping[str, str]
    paths: tuple[Grouped[PathInFull], ...]
    table: Compared
    tables: tuple[Compared, ...]
    answers: Mapping[str, str]
    glossary: tuple[GlossaryEntry, ...]
    evidence: EvidencePage


def chapters(edition: Edition) -> Iterator[Chapter]:
    """The chapters that a guide has, in their order. A page that says only that there is nothing has none."""
    names, words, guide = edition.words.pages, edition.words.whole, edition.guide

    def at(page: GuidePage) -> str:
        return page_address(guide.guide, page)

    yield Chapter(anchor=QUESTIONS, heading=words.questions, address=at(GuidePage.DECIDE))
    if guide.rules:
        yield Chapter(anchor="guide.rules", heading=edition.words.guide.rules)
    yield Chapter(anchor=PATHS, heading=edition.words.guide.paths)
    if guide.endings:
        yield Chapter(anchor=ENDINGS, heading=edition.words.ending.all)
    if GuidePage.PATHS in guide.pages:
        yield Chapter(anchor="comparison", heading=words.comparison, address=at(GuidePage.PATHS))
    if GuidePage.QUERIES in guide.pages:
        yield Chapter(anchor="queries", heading=names.queries, address=at(GuidePage.QUERIES))
    if GuidePage.FAQ in guide.pages:
        yield Chapter(anchor="faq", heading=names.faq, address=at(GuidePage.FAQ))
    if GuidePage.GLOSSARY in guide.pages:
        yield Chapter(anchor="glossary", heading=names.glossary, address=at(GuidePage.GLOSSARY))
    yield Chapter(anchor="evidence", heading=names.evidence, address=at(GuidePage.EVIDENCE))


def _parts(edition: Edition, chapters: tuple[Chapter, ...]) -> Mapping[str, str]:
    """Each page whose content stands on this one, and the id that it has here."""
    guide = edition.guide
    whole = dict.fromkeys((guide_address(guide.guide), whole_address(guide.guide)), "guide")
    pages = {chapter.address: chapter.anchor for chapter in chapters if chapter.address}
    return whole | pages | {path_address(guide.guide, path): f"path.{path}" for path in guide.paths}


def _helped(edition: Edition) -> Mapping[str, str]:
    """For each question with help the one that it stands at."""
    first: dict[str, str] = {}
    nodes = (edition.graph.nodes[name] for name in edition.ways)
    return {node.id: first.setdefault(node.topic, node.id) for node in nodes if node.about}


def found_whole(edition: Edition) -> SearchEntry:
    """What the search knows of the whole guide."""
    guide, name, words = edition.guide, edition.names[GuidePage.ALL], edition.words.whole
    return SearchEntry(
        address=whole_address(guide.guide),
        title=f"{guide.title}: {name}",
        text=words.about_parts(guide.title) if edition.cuts.volumes else words.about(guide.title),
        asked=edition.asked(GuidePage.ALL),
    )


def whole_page(edition: Edition, site: Site) -> Page:
    """Lay out the whole guide.

    It stays out of the search, which finds the pages that it is made of, unless an author's query names it.
    """
    guide = edition.guide
    found, parts = found_whole(edition), tuple(chapters(edition))
    table = compared(edition)
    content = WholePage(
        reviewed=edition.reviewed,
        paper=site.paper,
        chapters=parts,
        questions=edition.ways,
        numbers={node: number for number, node in enumerate(edition.ways, 1)},
        helped=_helped(edition),
        paths=tuple(
            Grouped(group.id, group.name, tuple(in_full(edition, path) for path in group.members))
            for group in guide.grouped_paths
        ),
        table=table,
        tables=sheets_of(edition, table),
        answers=answer_titles(edition),
        glossary=in_order(edition.guide),
        evidence=evidence_of(edition),
    )
    return page_of(
        edition,
        content,
        address=found.address,
        title=edition.names[GuidePage.ALL],
        description=found.text,
        search=(found,) if found.asked else (),
        parts=_parts(edition, parts),
        wide=True,
    )
