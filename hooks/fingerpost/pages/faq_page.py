"""Frequently asked questions with their answers."""

from dataclasses import dataclass

from .address import guide_address, page_address
from .edition import Edition
from .facts import FactView, Link
from .page import Crumb, Frame, Page, SearchEntry


@dataclass(frozen=True)
class EntryView:
    """A question, its answer with the evidence, and the paths that it speaks of."""

    anchor: str
    question: str
    answer: FactView
    paths: tuple[Link, ...]


@dataclass(frozen=True)
class FaqView:
    """The page of frequently asked questions, ready for its template."""

    caption: str
    entries: tuple[EntryView, ...]


def faq_page(edition: Edition) -> Page:
    """Lay out the frequently asked questions."""
    guide = edition.guide
    at = page_address(guide.guide, "faq")
    entries = tuple(
        EntryView(entry.id, entry.question, edition.ledger.view(entry, entry.answer, at), tuple(edition.path_link(path, at) for path in entry.paths))
        for entry in guide.faq.values()
    )
    search = []
    for entry in entries:
        asked = [query.text for query in (*guide.typical_questions, *guide.queries) if query.page == f"faq/{entry.anchor}"]
        search.append(SearchEntry(at, entry.anchor, entry.question, " ".join((entry.answer.text.striptags(), *asked))))
    return Page(
        at,
        f"{edition.words.pages.faq} - {guide.title}",
        edition.words.faq.about(guide.title, len(entries)),
        guide.language,
        Frame.THEME,
        edition.render("faq", view=FaqView(guide.title, entries)),
        Crumb(guide.title, guide_address(guide.guide)),
        edition.near,
        tuple(search),
        edition.file,
    )
