"""What a page is, whoever publishes it."""

from dataclasses import dataclass
from enum import StrEnum

from markupsafe import Markup


class Frame(StrEnum):
    """What stands around the body of a page on the hosted site."""

    THEME = "theme"
    """The theme of the site, with its navigation and its search: a page for browsing."""

    FLOW = "flow"
    """The light shell of the flow: no script, one small style sheet."""


@dataclass(frozen=True)
class SearchEntry:
    """What the search knows of a page or of a part of it.

    Attributes:
        address: the page.
        fragment: the id of the part; empty for the page as a whole.
        title: the words that weigh most.
        text: the words that weigh less.
    """

    address: str
    fragment: str
    title: str
    text: str


@dataclass(frozen=True)
class Crumb:
    """A link by name; an empty address stands for the root of the site."""

    label: str
    address: str


@dataclass(frozen=True)
class Page:
    """One page, laid out.

    Attributes:
        address: where it stands.
        title: its name in the browser's window, unique on the site but for the pages of the flow.
        description: one sentence about it, for search engines and previews.
        language: the language of its text.
        frame: what stands around it on the hosted site.
        body: its content, from the heading on; links of an author's text are still marks, because the page stands at its address and below the embeds.
        back: the page to go back to.
        near: other pages of the same guide that every page offers.
        search: what the search knows of it; empty for a page that stays out of the search.
        catalogue: the file that it was made from.
        wide: whether it needs the full width of a theme, for a table or for a way in.
        listed: whether a navigation of all pages names it; others are reached from the pages that they belong to.
    """

    address: str
    title: str
    description: str
    language: str
    frame: Frame
    body: Markup
    back: Crumb | None
    near: tuple[Crumb, ...]
    search: tuple[SearchEntry, ...]
    catalogue: str
    wide: bool = False
    listed: bool = True
