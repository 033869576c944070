"""What a site becomes where guides are added to it: it stays as it is, or it takes on the look of guides."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from ...catalogue import Catalogue
from ...pages import SearchEntry

if TYPE_CHECKING:
    import datetime

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page

    from .navigation import Entries


class Look(Protocol):
    """One of the two, event by event. An event of MkDocs asks for all that the two do in another way."""

    def prepare(self, config: "MkDocsConfig", catalogue: Catalogue) -> None:
        """Before a build: change the configuration as far as the look asks for it."""

    def dress(self, config: "MkDocsConfig") -> None:
        """The same, whether there is a catalogue or only its faults."""

    def arrange(self, written: Sequence[Any], entries: "Entries") -> list[Any]:
        """The navigation that somebody has written, with what no entry of it names put in."""

    def configured(self, config: "MkDocsConfig") -> "MkDocsConfig":
        """The configuration that the theme is shown with a page of a guide."""

    def date(self, page: "Page", day: "datetime.date") -> None:
        """Date a page of a guide by its review."""

    @property
    def signs(self) -> tuple[str, ...]:
        """Whatever is changed of a page of a guide has one of these, in small letters."""

    def own_page(self, html: str, name: str, language: str) -> str:
        """A page of a guide, as the theme has made it."""

    def other_page(self, html: str, name: str, language: str) -> str:
        """Another page of the site."""

    def missing_page(self, html: str, missing: str) -> str:
        """The page of a missing address; with what leads to the guides from there."""

    def complete_search(
        self, config: "MkDocsConfig", made: Iterable[SearchEntry], locate: Callable[[SearchEntry], str]
    ) -> None:
        """Tell the search what the model knows of the pages of guides."""

    def end(self) -> None:
        """Leave the environment as it was before the build."""
