"""Every fact of a guide with its source, its status and the day of its review."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from ..addresses import GuidePage, page_address
from ..catalogue import Status
from ..facts import FactRow
from .edition import Edition
from .page import Content, Page, SearchEntry, page_of


@dataclass(frozen=True, kw_only=True)
class FactGroup:
    """A heading and the facts below it."""

    anchor: str
    heading: str
    rows: tuple[FactRow, ...]


@dataclass(frozen=True, kw_only=True)
class EvidencePage(Content):
    """The evidence of a guide.

    Attributes:
        counts: how many facts have each status.
        used: how many facts each source states or disputes, by its id.
        groups: the facts.
    """

    kind: ClassVar = "evidence"

    counts: Mapping[Status, int]
    used: Mapping[str, int]
    groups: tuple[FactGroup, ...]


def _used(rows: tuple[FactRow, ...]) -> Counter[str]:
    """How many facts name each source, for them or against them."""
    used: Counter[str] = Counter()
    for row in rows:
        dispute = row.evidence.dispute
        used.update({*row.evidence.source, *(dispute.source if dispute else ())})
    return used


def evidence_of(edition: Edition) -> EvidencePage:
    """Every fact of a guide with its evidence."""
    rows = edition.ledger.rows
    counts = Counter(row.evidence.status for row in rows)
    groups = groupby(rows, key=lambda row: row.group)
    return EvidencePage(
        counts={status: counts[status] for status in Status},
        used=_used(rows),
        groups=tuple(
            FactGroup(anchor=f"group-{number}", heading=heading, rows=tuple(members))
            for number, (heading, members) in enumerate(groups, 1)
        ),
    )


def evidence_page(edition: Edition) -> Page:
    """Lay out the evidence."""
    guide, words = edition.guide, edition.words
    at = page_address(guide.guide, GuidePage.EVIDENCE)
    about = words.evidence.about(guide=guide.title, number=len(edition.ledger.rows))
    entry = SearchEntry(
        address=at,
        title=words.evidence.found(guide.title),
        text=about,
        holds=" ".join(source.title for source in guide.sources.values()),
        asked=edition.asked(GuidePage.EVIDENCE),
    )
    return page_of(
        edition,
        evidence_of(edition),
        address=at,
        title=words.pages.evidence,
        description=about,
        search=(entry,),
        wide=True,
    )
