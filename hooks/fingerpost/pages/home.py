"""The first page of the site: the guides, and a way into each of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from ..addresses import HOME, Site
from ..catalogue import Catalogue
from .edition import Edition
from .page import Content, Frame, Page, SearchEntry


@dataclass(frozen=True, kw_only=True)
class HomePage(Content):
    """The first page of the site.

    Attributes:
        site: what the site says of itself.
        editions: its guides.
    """

    kind: ClassVar = "home"

    site: Site
    editions: tuple[Edition, ...]


def home_page(catalogue: Catalogue, editions: Sequence[Edition], site: Site) -> Page:
    """Lay out the first page of the site. A catalogue has at least one guide."""
    return Page(
        address=HOME,
        title=site.name,
        # Feeds and previews want one, and a site need not describe itself.
        description=site.description or " ".join(edition.guide.question for edition in editions),
        language=site.language,
        frame=Frame.THEME,
        content=HomePage(site=site, editions=tuple(editions)),
        edition=None,
        catalogue=catalogue.guides[0].place("guide").file,
        search=(SearchEntry(address=HOME, title=site.name, text=site.description),),
        wide=True,
    )
