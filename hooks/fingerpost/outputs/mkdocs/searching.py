"""The search of a Material site: how it parts words, and what it is told of the generated pages."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ...catalogue import Catalogue
from ...pages import SearchEntry
from .notices import notify
from .search_index import (
    FOUND_BY,
    HELD,
    HELD_WEIGHT,
    WEIGHT,
    between,
    complete,
    plain_document,
    separator,
    small_words,
)
from .sites import site_of

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_log: Final = logging.getLogger("mkdocs.plugins.fingerpost")


@dataclass(frozen=True)
class Parting:
    """How the words of a site are told apart.

    Attributes:
        small_words: words that are left out.
        between: where words end that have no space between them, as a part of a regular expression.
    """

    small_words: tuple[str, ...] = ()
    between: str = ""


def search_of(config: "MkDocsConfig") -> Any:
    """The search of the theme; ``None`` where the site has none."""
    search = config.plugins.get("material/search")
    return search if search is not None and search.config.enabled else None


def takes_entries(config: "MkDocsConfig") -> bool:
    """Whether the search of a site is told of pages. Another one reads them, and has to find them as others."""
    return search_of(config) is not None


def prepare_search(config: "MkDocsConfig", catalogue: Catalogue) -> Parting:
    """Register the fields of search words, and tokenise queries as the index does, unless mkdocs.yml says otherwise."""
    site = site_of(dict(config))
    parting = Parting(small_words(catalogue, site), between(catalogue, site))
    search = search_of(config)
    if search is not None:
        _weigh(search.config)
        search.config.separator = search.config.separator or separator(parting.small_words, parting.between)
        if search.config.pipeline is None:
            # Typed words are neither reduced to their stems nor left out by the theme, whatever the language, so those
            # of the index must not be either.
            search.config.pipeline = []
    return parting


def _weigh(settings: Any) -> None:
    """Register the fields of search words, or say that this theme knows of none."""
    if "fields" not in settings:
        notify(
            _log,
            "The search of this release of the theme weighs all words alike (Material does better from 9.7 on). A page "
            "may not be the first that is found for what its author says readers ask. All else is as with a newer one.",
        )
        return
    settings.fields.setdefault(FOUND_BY, {"boost": WEIGHT})
    settings.fields.setdefault(HELD, {"boost": HELD_WEIGHT})


def complete_search(
    config: "MkDocsConfig", made: Iterable[SearchEntry], locate: Callable[[SearchEntry], str], parting: Parting
) -> None:
    """Tell the search what the model knows of the pages, when it knows those written by hand.

    Args:
        config: the configuration.
        made: the entries of the generated pages.
        locate: gives the address of an entry on the site.
        parting: how words are told apart.
    """
    search = search_of(config)
    if search is not None:
        index = search.search_index
        index.entries = complete(index.entries, list(made), locate, parting.small_words, parting.between)


def add_plainly(config: "MkDocsConfig", made: Iterable[SearchEntry], locate: Callable[[SearchEntry], str]) -> None:
    """Add the generated pages to a search that stays as its site has set it.

    Args:
        config: the configuration.
        made: the entries of the generated pages.
        locate: gives the address of an entry on the site.
    """
    search = search_of(config)
    if search is not None:
        search.search_index.entries.extend(plain_document(entry, locate(entry)) for entry in made)
