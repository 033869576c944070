"""What the pages know of the site that they will stand on."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from .address import ASSETS, HOME

SIGN: Final = f"{ASSETS}/fingerpost.svg"
"""The picture that stands for a site which has none of its own."""


@dataclass(frozen=True)
class Brand:
    """What pages without a theme carry of the look of the site around them.

    Attributes:
        logo: the address of the picture beside its name; empty for none.
        icon: the address of the one in the tab of a browser.
        styles: the addresses of its style sheets, in their order.
        attributes: those of the element of the page that the style sheets ask for.
    """

    logo: str = SIGN
    icon: str = SIGN
    styles: tuple[str, ...] = ()
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Site:
    """A site, in its own words.

    Attributes:
        name: its name.
        description: one sentence about it.
        url: where its guides are published, with a slash at the end; empty where that is not known.
        language: the language of its theme, as a BCP 47 tag.
        paper: whether each guide is there as a PDF too.
        today: the day on which it is written, as of which reviews are judged; without one, every review holds.
        home: the address of its first page, as seen from the folder that its guides are in.
        framed: whether each page is there once more for a frame; ``None`` where that depends on how large guides are.
        twins: whether each page is there once more for programs, as Markdown, and each guide as data.
        feeds: whether each guide has a feed of what changes in it, where the site has an address.
        previews: whether each guide has a picture that previews of its pages show, where the site has an address.
        brand: what it looks like.
    """

    name: str
    description: str
    url: str = ""
    language: str = "en"
    paper: bool = False
    today: datetime.date | None = None
    home: str = HOME
    framed: bool | None = True
    twins: bool = False
    feeds: bool = False
    previews: bool = False
    brand: Brand = Brand()

    @property
    def has_previews(self) -> bool:
        """Whether previews can show pictures: they are asked for by their whole address."""
        return self.previews and bool(self.url)

    @property
    def has_feeds(self) -> bool:
        """Whether feeds can be there: they lead to pages from anywhere, so that they need the address of the site."""
        return self.feeds and bool(self.url)
