"""The first page of the site: the guides, and a way into each of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from ..addresses import HOME, Site
from ..catalogue import Catalogue, Grouped, grouped_guides
from .edition import Edition
from .page import Content, Frame, Page, SearchEntry

_MOST_OPEN: Final = 2
"""Guides that show the answers to their first question at once."""


@dataclass(frozen=True, kw_only=True)
class HomePage(Content):
    """The first page of the site.

    Attributes:
        site: what the site says of itself.
        groups: its guides by their groups; all in one without a name where they name none.
        many: whether there are so many that each shows its first answers only when it is asked for them.
        brief: whether there are so many that each has a few lines, and links lead to their groups.
    """

    kind: ClassVar = "home"

    site: Site
    groups: tuple[Grouped[Edition], ...]
    many: bool
    brief: bool


_MOST_SEEN: Final = 6
"""Guides that are seen at once: beyond that, each has a few lines, and links lead to their groups."""


def home_page(catalogue: Catalogue, editions: Sequence[Edition], site: Site) -> Page:
    """Lay out the first page of the site. A catalogue has at least one guide."""
    groups = grouped_guides(editions, lambda edition: edition.guide)
    return Page(
        address=HOME,
        title=site.name,
        # Feeds and previews want one, and a site need not describe itself.
        description=site.description or " ".join(edition.guide.question for edition in editions),
        language=site.language,
        frame=Frame.THEME,
        content=HomePage(
            site=site,
            groups=groups,
            many=len(editions) > _MOST_OPEN,
            brief=len(editions) > _MOST_SEEN,
        ),
        edition=None,
        catalogue=catalogue.guides[0].place("guide").file,
        search=(SearchEntry(address=HOME, title=site.name, text=site.description),),
        wide=True,
    )
