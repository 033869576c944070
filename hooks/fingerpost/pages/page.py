"""What a page is: where it stands, what is said of it, and what stands on it. How it is written is another matter."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar

from ..catalogue import Entry
from .edition import Crumb, Edition


class Frame(StrEnum):
    """What stands around the body of a page on the hosted site."""

    THEME = "theme"
    """The theme of the site, with its navigation and its search: a page for browsing."""

    FLOW = "flow"
    """The light shell of the flow: no script, one small style sheet."""


@dataclass(frozen=True, kw_only=True)
class SearchEntry:
    """What the search knows of a page or of a part of it.

    Attributes:
        address: the page.
        title: its name, which is shown and found.
        text: what is shown below the name, a sentence.
        holds: what else stands on the page; found like the text, and never shown.
        fragment: the id of the part; empty for the page as a whole.
        asked: other words that somebody types who looks for it; found like the title, and never shown.
        stands_alone: whether it answers by itself, as a page does and as a question with its answer does; a section of
            a page does not.
    """

    address: str
    title: str
    text: str
    holds: str = ""
    fragment: str = ""
    asked: tuple[str, ...] = ()
    stands_alone: bool = True


@dataclass(frozen=True, kw_only=True)
class Content:
    """What stands on a page of one kind: parts of the model, and what was computed from them. No markup, no links.

    Attributes:
        kind: the name of the kind, by which a renderer knows how to write it.
    """

    kind: ClassVar[str]


@dataclass(frozen=True, kw_only=True)
class PageRecord:
    """What a site has to know of a page that is written: little enough to be kept for each of many thousands.

    Attributes:
        address: where it stands.
        title: its name in the browser's window.
        name: what it is called below its guide.
        description: one sentence about it.
        catalogue: the file that it was made from.
        search: what the search knows of it.
        wide: whether it needs the full width of a theme.
        listed: whether a navigation of all pages names it.
        guide: the id of its guide; empty for the first page of the site.
        head: the file that its guide begins in; empty likewise.
        reviewed: the last review of its guide; ``None`` likewise.
    """

    address: str
    title: str
    name: str
    description: str
    catalogue: str
    search: tuple[SearchEntry, ...]
    wide: bool
    listed: bool
    guide: str = ""
    head: str = ""
    reviewed: datetime.date | None = None


@dataclass(frozen=True, kw_only=True)
class Page:
    """One page.

    Attributes:
        address: where it stands.
        title: its name in the browser's window, unique on the site but for the pages of the flow.
        description: one sentence about it, for search engines and previews.
        language: the language of its text.
        frame: what stands around it on the hosted site.
        content: what stands on it.
        edition: the guide that it is part of; ``None`` for the first page of the site.
        catalogue: the file that it was made from.
        name: what it is called below its guide, where the way to it is shown.
        back: the page to go back to, of a page of the flow.
        above: the pages above it, from its guide on.
        near: other pages of the same guide that every page offers.
        search: what the search knows of it; empty for a page that stays out of the search.
        parts: pages whose content stands on this one as well, each with the id that it has here. Links to them stay on
            this page.
        wide: whether it needs the full width of a theme, for a table or for a way in.
        listed: whether a navigation of all pages names it; others are reached from the pages that they belong to.
    """

    address: str
    title: str
    description: str
    language: str
    frame: Frame
    content: Content
    edition: Edition | None
    catalogue: str
    name: str = ""
    back: Crumb | None = None
    above: tuple[Crumb, ...] = ()
    near: tuple[Crumb, ...] = ()
    search: tuple[SearchEntry, ...] = ()
    parts: Mapping[str, str] = field(default_factory=dict)
    wide: bool = False
    listed: bool = True

    @property
    def record(self) -> PageRecord:
        """What is left to know of it once it is written."""
        edition = self.edition
        return PageRecord(
            address=self.address,
            title=self.title,
            name=self.name,
            description=self.description,
            catalogue=self.catalogue,
            search=self.search,
            wide=self.wide,
            listed=self.listed,
            guide=edition.guide.guide if edition else "",
            head=edition.guide.place("guide").file if edition else "",
            reviewed=edition.reviewed if edition else None,
        )


def page_of(  # noqa: PLR0913 - each is a field of the page, given by its name
    edition: Edition,
    content: Content,
    *,
    address: str,
    title: str,
    description: str,
    name: str = "",
    back: Crumb | None = None,
    below: tuple[Crumb, ...] = (),
    frame: Frame = Frame.THEME,
    search: tuple[SearchEntry, ...] = (),
    parts: Mapping[str, str] | None = None,
    wide: bool = False,
    listed: bool = True,
    shown: Iterable[Entry] = (),
) -> Page:
    """A page of a guide.

    The name of the guide stands behind its title. It stands below the guide and whatever else is given; its title is
    its name where it has no shorter one. It is edited in the file of the entries that it shows, where all of them stand
    in one; else in that of the guide.
    """
    guide = edition.guide
    files = {entry.place().file for entry in shown}
    return Page(
        address=address,
        title=f"{title} - {guide.title}",
        name=name or title,
        description=description,
        language=guide.language,
        frame=frame,
        content=content,
        edition=edition,
        catalogue=files.pop() if len(files) == 1 else guide.place("guide").file,
        back=back,
        above=(edition.home, *below),
        near=edition.near,
        search=search,
        parts=parts or {},
        wide=wide,
        listed=listed,
    )
