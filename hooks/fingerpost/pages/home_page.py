"""The first page of the site: the guides, and a way into each of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..addresses import HOME, Site, guide_address, paths_address, walk_address
from ..catalogue import Catalogue
from ..words import Words, direction
from .edition import Edition
from .facts import FactView, Link
from .guide_page import PathCard, path_cards
from .page import Frame, Page, SearchEntry


@dataclass(frozen=True)
class GuideCard:
    """A guide in a few lines, with its ways in.

    Attributes:
        language, direction: what its text is written in, and which way.
        words: the words of the interface in that language.
    """

    language: str
    direction: str
    words: Words
    guide: Link
    question: str
    goal: tuple[FactView, ...]
    paths: tuple[PathCard, ...]
    most: int
    start: str
    compare: str


@dataclass(frozen=True)
class HomeView:
    """The first page, ready for its template."""

    name: str
    about: str
    guides: tuple[GuideCard, ...]


def home_page(catalogue: Catalogue, editions: Sequence[Edition], site: Site) -> Page:
    """Lay out the first page of the site. A catalogue has at least one guide."""
    at = HOME
    cards = tuple(
        GuideCard(
            edition.guide.language,
            direction(edition.guide.language),
            edition.words,
            Link(edition.guide.title, edition.links(at, guide_address(edition.guide.guide))),
            edition.guide.question,
            edition.facts.facts(edition.guide.goal, at),
            path_cards(edition, at),
            edition.ahead.most[edition.guide.start],
            edition.links(at, walk_address(edition.guide.guide, edition.first.name)),
            edition.links(at, paths_address(edition.guide.guide)),
        )
        for edition in editions
    )
    view = HomeView(site.name, site.description or site.name, cards)
    first = editions[0]
    return Page(
        at,
        site.name,
        site.description,
        site.language,
        Frame.THEME,
        first.render("home", view=view),
        None,
        (),
        (SearchEntry(at, "", site.name, site.description),),
        catalogue.files[0],
        wide=True,
    )
