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
        title: its name, which is shown and found.
        text: what is shown below the name; its words weigh least.
        asked: other words that somebody types who looks for it; found like the title, and never shown.
        stands_alone: whether it answers by itself, as a page does and as a question with its answer does; a section of
            a page does not.
    """

    address: str
    fragment: str
    title: str
    text: str
    asked: tuple[str, ...] = ()
    stands_alone: bool = True


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
        body: its content, from the heading on; links of an author's text are still marks, because the page stands at
            its address and below the embeds.
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
