"""Frequently asked questions with their answers."""

from dataclasses import dataclass
from typing import ClassVar

from ..addresses import GuidePage, page_address
from ..facts import Support
from .edition import Edition
from .page import Content, Page, SearchEntry, page_of


@dataclass(frozen=True, kw_only=True)
class FaqPage(Content):
    """The frequently asked questions of the guide.

    Attributes:
        support: how well the answers are supported.
    """

    kind: ClassVar = "faq"

    support: Support


def faq_page(edition: Edition) -> Page:
    """Lay out the frequently asked questions."""
    guide = edition.guide
    at = page_address(guide.guide, GuidePage.FAQ)
    about = edition.words.faq.about(guide=guide.title, number=len(guide.faq))
    # The theme takes the first entry at an address for that of the page: without one of its own, the first question
    # would never be found.
    whole = SearchEntry(
        address=at, title=f"{guide.title}: {edition.words.pages.faq}", text=about, asked=edition.asked("faq")
    )
    parts = (
        SearchEntry(
            address=at,
            fragment=entry.id,
            title=entry.question,
            text=edition.prose.plain(entry.answer),
            asked=edition.asked(f"faq/{entry.id}"),
        )
        for entry in guide.faq.values()
    )
    support = edition.judgement.support(guide.faq.values())
    return page_of(
        edition,
        FaqPage(support=support),
        address=at,
        title=edition.words.pages.faq,
        description=about,
        search=(whole, *parts),
        shown=guide.faq.values(),
    )
