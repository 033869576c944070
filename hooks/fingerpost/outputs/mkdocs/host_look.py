"""The look of somebody else's site: each of its pages stays byte for byte what it was; guides take on its colours."""

import copy
import datetime
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from ...catalogue import Catalogue
from ...pages import SearchEntry
from ..assets import PIECES, PRINT
from .mending import SIGNS, with_way_past_navigation
from .navigation import Entries
from .options import options_of
from .searching import add_plainly
from .sites import HOST_STYLE

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page


class HostLook:
    """Changes the pages of guides alone, and adds to the navigation and to the search."""

    def prepare(self, config: "MkDocsConfig", catalogue: Catalogue) -> None:
        """Nothing of the configuration changes: not the search, and not the date of the build."""

    def dress(self, config: "MkDocsConfig") -> None:
        """Style sheets are loaded where guides are."""

    def arrange(self, written: Sequence[Any], entries: Entries) -> list[Any]:
        """What somebody has written, and then the guides."""
        return [*written, *entries.arranged]

    def configured(self, config: "MkDocsConfig") -> "MkDocsConfig":
        """With the style sheets of guides before those of the site, which may change them."""
        at = options_of(dict(config)).at
        own = copy.copy(config)
        own.extra_css = [*(at + style for style in (*PIECES, HOST_STYLE, PRINT)), *config.extra_css]
        return own

    def date(self, page: "Page", day: datetime.date) -> None:
        """The site map dates a page by its review, and every other page by the build."""
        page.update_date = day.isoformat()

    @property
    def signs(self) -> tuple[str, ...]:
        """Those of what is mended."""
        return SIGNS

    def own_page(self, html: str, name: str, language: str) -> str:  # noqa: ARG002 - a look has one signature
        """The theme leads past the navigation to a heading that it knows; to a page of a guide it gets a way too."""
        return with_way_past_navigation(html, language)

    def other_page(self, html: str, name: str, language: str) -> str:  # noqa: ARG002 - likewise
        """As it is."""
        return html

    def missing_page(self, html: str, missing: str) -> str:  # noqa: ARG002 - likewise
        """As it is."""
        return html

    def complete_search(
        self, config: "MkDocsConfig", made: Iterable[SearchEntry], locate: Callable[[SearchEntry], str]
    ) -> None:
        """Entries beside those of the site, whose words are parted and weighed as its own search does."""
        add_plainly(config, made, locate)

    def end(self) -> None:
        """Nothing was changed."""
