"""Every fact of a guide with its source, its status and the day of its review."""

from dataclasses import dataclass
from itertools import groupby

from ..addresses import GuidePage, guide_address, page_address
from ..catalogue import Source, Status
from ..facts import MARKS, status_word
from ..prose import Document, document_address, mark
from .asked import asked
from .edition import Edition
from .facts import FactView
from .page import Crumb, Frame, Page, SearchEntry


@dataclass(frozen=True)
class RowView:
    """A fact on its row."""

    anchor: str
    topic: str
    fact: FactView


@dataclass(frozen=True)
class GroupView:
    """A heading and the facts below it."""

    anchor: str
    heading: str
    rows: tuple[RowView, ...]


@dataclass(frozen=True)
class SourceView:
    """A source, with the number of facts that it states or disputes."""

    anchor: str
    title: str
    href: str
    dated: str
    note: str
    facts: int


@dataclass(frozen=True)
class CountView:
    """How many facts have a status."""

    status: str
    mark: str
    word: str
    number: int


@dataclass(frozen=True)
class EvidenceView:
    """The evidence of a guide, ready for a template."""

    caption: str
    counts: tuple[CountView, ...]
    review_days: int
    sources: tuple[SourceView, ...]
    groups: tuple[GroupView, ...]


def _href(source: Source) -> str:
    """Where a source can be read; empty where it has no address."""
    if source.document:
        file, _, anchor = source.document.partition("#")
        return mark(document_address(Document(file, anchor)))
    return source.url or ""


def _sources(edition: Edition) -> tuple[SourceView, ...]:
    used = dict.fromkeys(edition.guide.sources, 0)
    for row in edition.ledger.rows:
        names = set(row.evidence.source) | set(row.evidence.dispute.source if row.evidence.dispute else ())
        for name in names:
            used[name] += 1
    return tuple(
        SourceView(
            f"source.{source.id}", source.title, _href(source), source.dated or "", source.note or "", used[source.id]
        )
        for source in edition.guide.sources.values()
    )


def evidence_view(edition: Edition, at: str) -> EvidenceView:
    """Every fact with its evidence as the page at an address shows it."""
    guide, rows = edition.guide, edition.ledger.rows
    counts = tuple(
        CountView(
            status.value,
            MARKS[status],
            status_word(edition.words, status),
            sum(row.evidence.status is status for row in rows),
        )
        for status in Status
    )
    groups = []
    for number, (heading, members) in enumerate(groupby(rows, key=lambda row: row.group), 1):
        views = tuple(RowView(row.anchor, row.topic, edition.facts.view(row.evidence, row.text, at)) for row in members)
        groups.append(GroupView(f"group-{number}", heading, views))
    return EvidenceView(guide.title, counts, guide.review_days, _sources(edition), tuple(groups))


def evidence_page(edition: Edition) -> Page:
    """Lay out the evidence."""
    guide = edition.guide
    at = page_address(guide.guide, GuidePage.EVIDENCE)
    sources = " ".join(source.title for source in guide.sources.values())
    return Page(
        at,
        f"{edition.words.pages.evidence} - {guide.title}",
        edition.words.evidence.about(guide.title, len(edition.ledger.rows)),
        guide.language,
        Frame.THEME,
        edition.render("evidence", view=evidence_view(edition, at)),
        Crumb(guide.title, guide_address(guide.guide)),
        edition.near,
        (SearchEntry(at, "", edition.words.evidence.found(guide.title), sources, asked(guide, "evidence")),),
        edition.file,
        wide=True,
    )
