"""What readers ask and search for, each with the page that answers it: the search for a reader without JavaScript."""

from dataclasses import dataclass

from ..addresses import GuidePage, guide_address, page_address, topic_address, walk_address
from ..catalogue import Query
from .asked import asked
from .edition import Edition
from .facts import Link
from .page import Crumb, Frame, Page, SearchEntry


@dataclass(frozen=True)
class QueryView:
    """Words that somebody types, and the page that answers them."""

    text: str
    answer: Link


@dataclass(frozen=True)
class QueriesView:
    """The page of queries, ready for its template."""

    caption: str
    typical: tuple[QueryView, ...]
    related: tuple[QueryView, ...]
    start: str


def _title(edition: Edition, page: str) -> str:
    guide, names = edition.guide, edition.words.pages
    kind, _, name = page.partition("/")
    if not name:
        titles = {
            "decide": names.decide,
            "paths": names.compare,
            "map": names.map,
            "faq": names.faq,
            "queries": names.queries,
            "evidence": names.evidence,
            "all": names.whole,
        }
        return titles.get(kind, guide.title)
    return guide.paths[name].name if kind == "paths" else guide.faq[name].question


def _answer(edition: Edition, page: str, at: str) -> Link:
    """The page that a query names."""
    return Link(_title(edition, page), edition.links(at, topic_address(edition.guide.guide, page)))


def query_view(edition: Edition, query: Query, at: str) -> QueryView:
    """A query as the page at an address shows it."""
    return QueryView(query.text, _answer(edition, query.page, at))


def queries_page(edition: Edition) -> Page:
    """Lay out the page of queries.

    It stays out of the search, where its entries stand with the pages that answer them, unless one of them names it.
    """
    guide = edition.guide
    at = page_address(guide.guide, GuidePage.QUERIES)
    view = QueriesView(
        guide.title,
        tuple(query_view(edition, query, at) for query in guide.typical_questions),
        tuple(query_view(edition, query, at) for query in guide.queries),
        edition.links(at, walk_address(guide.guide, edition.first.name)),
    )
    about, named = edition.words.queries.about(guide.title), asked(guide, "queries")
    return Page(
        at,
        f"{edition.words.pages.queries} - {guide.title}",
        about,
        guide.language,
        Frame.THEME,
        edition.render("queries", view=view),
        Crumb(guide.title, guide_address(guide.guide)),
        edition.near,
        (SearchEntry(at, "", f"{guide.title}: {edition.words.pages.queries}", about, named),) if named else (),
        edition.file,
    )
