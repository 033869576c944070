"""Every fact of a guide with its source, its status and the day of its review."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar, Final

from ..addresses import GuidePage, page_address
from ..catalogue import Status
from ..facts import OVERDUE, FactRow
from ..words import Words
from .edition import Edition
from .facets import Facet, FacetValue, token
from .page import Content, Page, SearchEntry, page_of

_MOST_OPEN: Final = 6
"""Headings that stand open above the facts, to filter by: one line or two."""


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
        standings: how a fact may stand, to filter by.
        parts: the headings, to filter by.
        many: whether the headings are so many that they stay folded until a reader asks for them.
        used: how many facts each source states or disputes, by its id.
        groups: the facts.
    """

    kind: ClassVar = "evidence"

    counts: Mapping[Status, int]
    standings: Facet
    parts: Facet
    many: bool
    used: Mapping[str, int]
    groups: tuple[FactGroup, ...]


def used_sources(rows: tuple[FactRow, ...]) -> Counter[str]:
    """How many facts name each source, for them or against them."""
    used: Counter[str] = Counter()
    for row in rows:
        dispute = row.evidence.dispute
        used.update({*row.evidence.source, *(dispute.source if dispute else ())})
    return used


def standings(edition: Edition, rows: tuple[FactRow, ...]) -> Facet:
    """How some facts may stand. What is wrong comes first: somebody who looks here mostly looks for that."""
    words = edition.words
    counts = Counter(standing for row in rows for standing in edition.judgement.standing(row.evidence))
    named = {
        Status.DISPUTED: words.status.disputed,
        Status.UNVERIFIED: words.status.unverified,
        OVERDUE: words.status.overdue,
        Status.CONFIRMED: words.status.confirmed,
    }
    values = (FacetValue(token("status", key), key, word, counts[key]) for key, word in named.items())
    return Facet("status", words.evidence.status, tuple(values))


def _parts(words: Words, groups: tuple[FactGroup, ...]) -> Facet:
    values = (FacetValue(token("part", one.anchor), one.anchor, one.heading, len(one.rows)) for one in groups)
    return Facet("part", words.evidence.by_part, tuple(values))


def evidence_of(edition: Edition) -> EvidencePage:
    """Every fact of a guide with its evidence."""
    rows = edition.ledger.rows
    counts = Counter(row.evidence.status for row in rows)
    groups = tuple(
        FactGroup(anchor=f"group-{number}", heading=heading, rows=tuple(members))
        for number, (heading, members) in enumerate(groupby(rows, key=lambda row: row.group), 1)
    )
    return EvidencePage(
        counts={status: counts[status] for status in Status},
        standings=standings(edition, rows),
        parts=_parts(edition.words, groups),
        many=len(groups) > _MOST_OPEN,
        used=used_sources(rows),
        groups=groups,
    )


def found_evidence(edition: Edition) -> SearchEntry:
    """What the search knows of the evidence."""
    guide, words = edition.guide, edition.words
    return SearchEntry(
        address=page_address(guide.guide, GuidePage.EVIDENCE),
        title=words.evidence.found(guide.title),
        text=words.evidence.about(guide=guide.title, number=len(edition.ledger.rows)),
        holds=" ".join(source.title for source in guide.sources.values()),
        asked=edition.asked(GuidePage.EVIDENCE),
    )


def evidence_page(edition: Edition) -> Page:
    """Lay out the evidence."""
    found = found_evidence(edition)
    return page_of(
        edition,
        evidence_of(edition),
        address=found.address,
        title=edition.words.pages.evidence,
        description=found.text,
        search=(found,),
        wide=True,
    )
