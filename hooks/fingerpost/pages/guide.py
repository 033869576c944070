"""The first page of a guide: the decision, the way in, the paths, the rules of thumb."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from ..addresses import GuidePage, guide_address
from ..facts import Support, fact_rows
from .edition import Edition
from .page import Content, Page, SearchEntry, page_of
from .queries import answer_titles


@dataclass(frozen=True, kw_only=True)
class FirstPage(Content):
    """The first page of a guide.

    Attributes:
        most: how many questions a reader answers at most.
        answers: the title of the page that answers a query, by the name of the page.
        support: how all facts of the guide stand together.
    """

    kind: ClassVar = "guide"

    most: int
    answers: Mapping[str, str]
    support: Support


def _way_in(edition: Edition) -> SearchEntry:
    """The first question: the one page of the flow that the search leads to, because words of readers may name it."""
    return SearchEntry(
        address=edition.address(edition.first),
        title=f"{edition.guide.title}: {edition.words.pages.decide}",
        text=edition.graph.first.ask,
        asked=edition.asked(GuidePage.DECIDE),
    )


def guide_page(edition: Edition) -> Page:
    """Lay out a guide's first page."""
    guide = edition.guide
    at = guide_address(guide.guide)
    goal = " ".join(edition.prose.plain(fact.text) for fact in guide.goal)
    whole = SearchEntry(
        address=at,
        title=guide.title,
        text=f"{guide.question} {goal}",
        asked=(guide.question, *edition.asked(GuidePage.GUIDE)),
    )
    page = page_of(
        edition,
        FirstPage(
            most=edition.ahead.most[guide.start],
            answers=answer_titles(edition),
            support=edition.judgement.support(row.evidence for row in fact_rows(guide)),
        ),
        address=at,
        title=guide.question,
        description=goal,
        search=(whole, _way_in(edition)),
    )
    return replace(page, title=f"{guide.title}: {guide.question}", name=guide.title, above=())
