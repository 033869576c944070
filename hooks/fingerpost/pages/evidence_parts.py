"""The evidence of a guide that is too large for one page: what parts there are, and each of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from typing import ClassVar

from ..addresses import GuidePage, page_address
from ..facts import FactRow, Support
from .edition import Crumb, Edition
from .evidence import FactGroup, found_evidence, standings, used_sources
from .facets import Facet
from .page import Content, Page, page_of
from .parts import Part, Place, places

Standing = tuple[str, ...]
"""How facts stand, each way once, in one order."""


@dataclass(frozen=True, kw_only=True)
class ListedPart:
    """A part in the list of all.

    Attributes:
        part: the part.
        told: how many of its facts stand otherwise than most facts of the guide, in words.
        stand: the ways in which some of them stand, to filter by.
    """

    part: Part[FactRow]
    told: tuple[str, ...]
    stand: Standing


@dataclass(frozen=True, kw_only=True)
class EvidenceParts(Content):
    """The list of all parts.

    Attributes:
        standings: how a fact may stand, to filter by.
        used: how many facts each source states or disputes, by its id.
        parts: the parts.
    """

    kind: ClassVar = "evidence-parts"

    standings: Facet
    used: Mapping[str, int]
    parts: tuple[ListedPart, ...]


@dataclass(frozen=True, kw_only=True)
class EvidencePart(Content):
    """One part.

    Attributes:
        place: where it stands among the others.
        support: how its facts stand together.
        standings: how a fact may stand, to filter by.
        groups: the facts.
        stand: for each group, by its anchor, the ways in which some of its facts stand.
    """

    kind: ClassVar = "evidence-part"

    place: Place
    support: Support
    standings: Facet
    groups: tuple[FactGroup, ...]
    stand: Mapping[str, Standing]


def stand(edition: Edition, rows: tuple[FactRow, ...]) -> Standing:
    """The ways in which some facts stand, each once."""
    found = {one for row in rows for one in edition.judgement.standing(row.evidence)}
    return tuple(value.id for value in standings(edition, rows).values if value.id in found)


def _support(edition: Edition, rows: tuple[FactRow, ...]) -> Support:
    return edition.judgement.support(row.evidence for row in rows)


def _told(edition: Edition, rows: tuple[FactRow, ...]) -> tuple[str, ...]:
    support = _support(edition, rows)
    others = {status: number for status, number in support.counts.items() if status is not edition.judgement.usual}
    return replace(support, counts=others).words(edition.words)


def evidence_index(edition: Edition) -> Page:
    """Lay out the list of all parts, in the place of the evidence."""
    words, rows = edition.words, edition.ledger.rows
    found = found_evidence(edition)
    return page_of(
        edition,
        EvidenceParts(
            standings=standings(edition, rows),
            used=used_sources(rows),
            parts=tuple(
                ListedPart(part=part, told=_told(edition, part.members), stand=stand(edition, part.members))
                for part in edition.cuts.evidence
            ),
        ),
        address=found.address,
        title=words.pages.evidence,
        description=found.text,
        search=(found,),
        wide=True,
    )


def evidence_parts(edition: Edition) -> Iterator[Page]:
    """Lay out each part. The search finds the evidence as a whole."""
    guide, words = edition.guide, edition.words
    whole = page_address(guide.guide, GuidePage.EVIDENCE)
    for part, place in places(whole, edition.cuts.evidence):
        groups = tuple(
            FactGroup(anchor=f"group-{number}", heading=heading, rows=tuple(members))
            for number, (heading, members) in enumerate(groupby(part.members, key=lambda row: row.group), 1)
        )
        title = words.parts.of(page=words.pages.evidence, part=part.name)
        yield page_of(
            edition,
            EvidencePart(
                place=place,
                support=_support(edition, part.members),
                standings=standings(edition, part.members),
                groups=groups,
                stand={group.anchor: stand(edition, group.rows) for group in groups},
            ),
            address=part.address,
            title=title,
            description=words.evidence.about(guide=title, number=len(part.members)),
            name=part.name,
            below=(Crumb(words.pages.evidence, whole),),
            wide=True,
            listed=False,
        )
