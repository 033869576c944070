"""Frequently asked questions with their answers."""

from dataclasses import dataclass

from ..addresses import GuidePage, guide_address, page_address
from .asked import asked
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


def entry_views(edition: Edition, at: str) -> tuple[EntryView, ...]:
    """The questions with their answers as the page at an address shows them."""
    return tuple(
        EntryView(
            entry.id,
            entry.question,
            edition.facts.view(entry, entry.answer, at),
            tuple(edition.path_link(path, at) for path in entry.paths),
        )
        for entry in edition.guide.faq.values()
    )


def faq_page(edition: Edition) -> Page:
    """Lay out the frequently asked questions."""
    guide = edition.guide
    at = page_address(guide.guide, GuidePage.FAQ)
    entries = entry_views(edition, at)
    about = edition.words.faq.about(guide.title, len(entries))
    # The theme takes the first entry at an address for that of the page: without one of its own, the first question
    # would never be found.
    whole = SearchEntry(at, "", f"{guide.title}: {edition.words.pages.faq}", about, asked(guide, "faq"))
    parts = (
        SearchEntry(
            at, entry.anchor, entry.question, entry.answer.text.striptags(), asked(guide, f"faq/{entry.anchor}")
        )
        for entry in entries
    )
    return Page(
        at,
        f"{edition.words.pages.faq} - {guide.title}",
        about,
        guide.language,
        Frame.THEME,
        edition.render("faq", view=FaqView(guide.title, entries)),
        Crumb(guide.title, guide_address(guide.guide)),
        edition.near,
        (whole, *parts),
        edition.file,
    )
