"""What readers ask and search for, each with the page that answers it: the search for a reader without JavaScript."""

from dataclasses import dataclass

from ..catalogue import Query
from .address import guide_address, page_address, path_address, walk_address
from .edition import Edition
from .facts import Link
from .page import Crumb, Frame, Page


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


def _answer(edition: Edition, page: str, at: str) -> Link:
    """The page that a query names."""
    guide = edition.guide
    kind, _, name = page.partition("/")
    if kind == "paths" and name:
        return Link(guide.paths[name].name, edition.links(at, path_address(guide.guide, name)))
    if kind == "faq" and name:
        return Link(guide.faq[name].question, f"{edition.links(at, page_address(guide.guide, 'faq'))}#{name}")
    if kind == "decide":
        return Link("Answer the questions", edition.links(at, walk_address(guide.guide, edition.first)))
    if kind == "guide":
        return Link(guide.title, edition.links(at, guide_address(guide.guide)))
    titles = {"paths": "Compare all paths", "faq": "Questions and answers", "queries": "What readers search for", "evidence": "Evidence"}
    return Link(titles[kind], edition.links(at, page_address(guide.guide, kind)))


def query_view(edition: Edition, query: Query, at: str) -> QueryView:
    """A query as the page at an address shows it."""
    return QueryView(query.text, _answer(edition, query.page, at))


def queries_page(edition: Edition) -> Page:
    """Lay out the page of queries. It stays out of the search: its entries stand with the pages that answer them."""
    guide = edition.guide
    at = page_address(guide.guide, "queries")
    view = QueriesView(
        guide.title,
        tuple(query_view(edition, query, at) for query in guide.typical_questions),
        tuple(query_view(edition, query, at) for query in guide.queries),
        edition.links(at, walk_address(guide.guide, edition.first)),
    )
    return Page(
        at,
        f"What readers search for - {guide.title}",
        f"{guide.title}: every typical question and search query with the page that answers it.",
        guide.language,
        Frame.THEME,
        edition.render("queries", view=view),
        Crumb(guide.title, guide_address(guide.guide)),
        edition.near,
        (),
        edition.file,
    )
