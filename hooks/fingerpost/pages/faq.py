"""Frequently asked questions with their answers."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar

from ..addresses import GuidePage, page_address
from ..catalogue import FaqEntry
from ..facts import Support
from .edition import Edition
from .page import Content, Page, SearchEntry, page_of
from .parts import Place


@dataclass(frozen=True, kw_only=True)
class FaqPage(Content):
    """The frequently asked questions of the guide, or a part of them.

    Attributes:
        support: how well the answers are supported.
        entries: the questions.
        place: where this part stands among the others; ``None`` where it is all of them.
    """

    kind: ClassVar = "faq"

    support: Support
    entries: tuple[FaqEntry, ...]
    place: Place | None = None


def found_faq(edition: Edition) -> SearchEntry:
    """What the search knows of the questions as a whole."""
    guide = edition.guide
    return SearchEntry(
        address=page_address(guide.guide, GuidePage.FAQ),
        title=f"{guide.title}: {edition.words.pages.faq}",
        text=edition.words.faq.about(guide=guide.title, number=len(guide.faq)),
        asked=edition.asked("faq"),
    )


def found_entries(edition: Edition, at: str, title: str, entries: Iterable[FaqEntry]) -> tuple[SearchEntry, ...]:
    """What the search knows of some questions, behind an entry for their page.

    The theme takes the first entry at an address for that of the page: without one of its own, the first question would
    never be found.

    Args:
        edition: the guide.
        at: the page.
        title: what the page is called in the search.
        entries: the questions that stand on it.
    """
    parts = (
        SearchEntry(
            address=at,
            fragment=entry.id,
            title=entry.question,
            text=edition.prose.plain(entry.answer),
            asked=edition.asked(f"faq/{entry.id}"),
        )
        for entry in entries
    )
    return (replace(found_faq(edition), address=at, title=title, asked=()), *parts)


def faq_page(edition: Edition) -> Page:
    """Lay out the frequently asked questions."""
    found, entries = found_faq(edition), tuple(edition.guide.faq.values())
    _, *parts = found_entries(edition, found.address, found.title, entries)
    return page_of(
        edition,
        FaqPage(support=edition.judgement.support(entries), entries=entries),
        address=found.address,
        title=edition.words.pages.faq,
        description=found.text,
        search=(found, *parts),
        shown=entries,
    )
