"""The words that a guide explains."""

import unicodedata
from dataclasses import dataclass
from typing import ClassVar

from ..addresses import GuidePage, page_address
from ..catalogue import GlossaryEntry, Guide
from ..facts import Support
from .edition import Edition
from .page import Content, Page, SearchEntry, page_of


@dataclass(frozen=True, kw_only=True)
class GlossaryPage(Content):
    """The glossary of a guide.

    Attributes:
        entries: its words, by the alphabet.
        support: how well their meanings are supported.
    """

    kind: ClassVar = "glossary"

    entries: tuple[GlossaryEntry, ...]
    support: Support


def _letters(term: str) -> str:
    """A word as an alphabet has it: without capitals, and without the marks of its letters."""
    parted = unicodedata.normalize("NFKD", term)
    return "".join(sign for sign in parted if not unicodedata.combining(sign)).casefold()


def in_order(guide: Guide) -> tuple[GlossaryEntry, ...]:
    """The words that a guide explains, by the alphabet, whatever the order of their author is."""
    return tuple(sorted(guide.glossary.values(), key=lambda entry: (_letters(entry.term), entry.term)))


def glossary_page(edition: Edition) -> Page:
    """Lay out the glossary."""
    guide, words = edition.guide, edition.words
    at, entries = page_address(guide.guide, GuidePage.GLOSSARY), in_order(guide)
    about = words.glossary.about(guide=guide.title, number=len(entries))
    # The theme takes the first entry at an address for that of the page.
    whole = SearchEntry(
        address=at,
        title=f"{guide.title}: {words.pages.glossary}",
        text=about,
        asked=edition.asked(GuidePage.GLOSSARY),
    )
    # A word stands in the names of paths as well, and those come first.
    parts = (
        SearchEntry(
            address=at,
            fragment=entry.id,
            title=entry.term,
            text=edition.prose.plain(entry.means),
            holds=" ".join(entry.also),
            asked=edition.asked(f"{GuidePage.GLOSSARY}/{entry.id}"),
            stands_alone=False,
        )
        for entry in entries
    )
    return page_of(
        edition,
        GlossaryPage(entries=entries, support=edition.judgement.support(entries)),
        address=at,
        title=words.pages.glossary,
        description=about,
        search=(whole, *parts),
    )
