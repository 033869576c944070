"""The frequently asked questions of a guide that has too many for one page: what parts there are, and each of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from ..addresses import GuidePage, page_address
from ..catalogue import FaqEntry
from ..facts import Support
from .edition import Crumb, Edition
from .faq import FaqPage, found_entries, found_faq
from .page import Content, Page, page_of
from .parts import Part, places


@dataclass(frozen=True, kw_only=True)
class FaqParts(Content):
    """The list of all parts.

    Attributes:
        support: how well the answers are supported.
        parts: the parts.
    """

    kind: ClassVar = "faq-parts"

    support: Support
    parts: tuple[Part[FaqEntry], ...]


def faq_index(edition: Edition) -> Page:
    """Lay out the list of all parts, in the place of the questions."""
    found, entries = found_faq(edition), edition.guide.faq.values()
    return page_of(
        edition,
        FaqParts(support=edition.judgement.support(entries), parts=edition.cuts.faq),
        address=found.address,
        title=edition.words.pages.faq,
        description=found.text,
        search=(found,),
        shown=entries,
    )


def faq_parts(edition: Edition) -> Iterator[Page]:
    """Lay out each part. The search finds its questions."""
    guide, words = edition.guide, edition.words
    whole = page_address(guide.guide, GuidePage.FAQ)
    for part, place in places(whole, edition.cuts.faq):
        title = words.parts.of(page=words.pages.faq, part=part.name)
        yield page_of(
            edition,
            FaqPage(support=edition.judgement.support(part.members), entries=part.members, place=place),
            address=part.address,
            title=title,
            description=words.faq.about(guide=title, number=len(part.members)),
            name=part.name,
            below=(Crumb(words.pages.faq, whole),),
            search=found_entries(edition, part.address, f"{guide.title}: {title}", part.members),
            listed=False,
            shown=part.members,
        )
