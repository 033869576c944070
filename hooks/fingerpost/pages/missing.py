"""What a reader finds at an address that leads nowhere, such as that of a walk whose questions have changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from ..addresses import HOME, Site
from ..words import words_for
from .edition import Edition
from .page import Content, Frame, Page


@dataclass(frozen=True, kw_only=True)
class MissingPage(Content):
    """The page of a missing address: a way into each guide.

    Attributes:
        editions: the guides of the site.
    """

    kind: ClassVar = "missing"

    editions: tuple[Edition, ...]


def missing_page(editions: Sequence[Edition], catalogue: str, site: Site) -> Page:
    """Lay out the page. It has no address: it is shown at every one that leads nowhere.

    Args:
        editions: the guides.
        catalogue: the file of the first guide.
        site: what the page knows of the site.
    """
    words = words_for(site.language).missing
    return Page(
        address=HOME,
        title=words.title,
        description=words.about,
        language=site.language,
        frame=Frame.THEME,
        content=MissingPage(editions=tuple(editions)),
        edition=None,
        catalogue=catalogue,
    )
