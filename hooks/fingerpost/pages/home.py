"""The first page of the site: the guides, and a way into each of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from ..addresses import HOME, Site
from ..catalogue import Catalogue
from .edition import Edition
from .page import Content, Frame, Page, SearchEntry

_MOST_OPEN: Final = 2
"""Guides that show the answers to their first question at once."""


@dataclass(frozen=True, kw_only=True)
class HomePage(Content):
    """The first page of the site.

    Attributes:
        site: what the site says of itself.
        editions: its guides.
        many: whether there are so many that each shows its first answers only when it is asked for them.
    """

    kind: ClassVar = "home"

    site: Site
    editions: tuple[Edition, ...]
    many: bool


def home_page(catalogue: Catalogue, editions: Sequence[Edition], site: Site) -> Page:
    """Lay out the first page of the site. A catalogue has at least one guide."""
    return Page(
        address=HOME,
        title=site.name,
        # Feeds and previews want one, and a site need not describe itself.
        description=site.description or " ".join(edition.guide.question for edition in editions),
        language=site.language,
        frame=Frame.THEME,
        content=HomePage(site=site, editions=tuple(editions), many=len(editions) > _MOST_OPEN),
        edition=None,
        catalogue=catalogue.guides[0].place("guide").file,
        search=(SearchEntry(address=HOME, title=site.name, text=site.description),),
        wide=True,
    )
