"""What readers ask and search for, each with the page that answers it: the search for a reader without JavaScript."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from ..addresses import GuidePage, page_address
from ..catalogue import Query
from .edition import Edition
from .page import Content, Page, SearchEntry, page_of


@dataclass(frozen=True, kw_only=True)
class QueriesPage(Content):
    """The page of queries.

    Attributes:
        typical: the questions that readers typically arrive with.
        related: what else they search for.
        answers: the title of the page that answers each of them, by the name of the page.
    """

    kind: ClassVar = "queries"

    typical: tuple[Query, ...]
    related: tuple[Query, ...]
    answers: Mapping[str, str]


def answer_titles(edition: Edition) -> Mapping[str, str]:
    """The title of every page that a query of the guide names, by that name."""
    guide = edition.guide
    titles: dict[str, str] = {GuidePage.GUIDE: guide.title}
    titles |= {page.value: name for page, name in edition.names.items()}
    titles |= {f"{GuidePage.PATHS}/{path.id}": path.name for path in guide.paths.values()}
    titles |= {f"{GuidePage.FAQ}/{entry.id}": entry.question for entry in guide.faq.values()}
    return titles | {f"{GuidePage.GLOSSARY}/{word.id}": word.term for word in guide.glossary.values()}


def queries_page(edition: Edition) -> Page:
    """Lay out the page of queries.

    It stays out of the search, where its entries stand with the pages that answer them, unless one of them names it.
    """
    guide, name = edition.guide, edition.words.pages.queries
    at = page_address(guide.guide, GuidePage.QUERIES)
    about, named = edition.words.queries.about(guide.title), edition.asked(GuidePage.QUERIES)
    entry = SearchEntry(address=at, title=f"{guide.title}: {name}", text=about, asked=named)
    return page_of(
        edition,
        QueriesPage(typical=guide.typical_questions, related=guide.queries, answers=answer_titles(edition)),
        address=at,
        title=name,
        description=about,
        search=(entry,) if named else (),
    )
