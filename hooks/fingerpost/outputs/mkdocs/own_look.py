"""The look of a site that is all of guides: the theme in their colours on every page, and its faults mended."""

import datetime
import logging
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ...addresses import ASSETS
from ...catalogue import Catalogue
from ...facts import last_review
from ...pages import SearchEntry
from ...project import today
from ..assets import STYLES
from .build_date import BuildDate
from .mending import SIGNS, mend, undone
from .navigation import Entries
from .notices import notify
from .search_at_size import Worker, leave_in_chunks, worker_of
from .searching import Parting, complete_search, prepare_search, search_of

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page

FRAME_WORKER: Final = f"{ASSETS}/iframe-worker.js"
"""What the search needs where it is opened from a disk. Material would load it from another host."""

NOT_FOUND: Final = "<h1>404 - Not found</h1>"
"""All that the theme says on the page of a missing address."""

_log = logging.getLogger("mkdocs.plugins.fingerpost")


class OwnLook:
    """Changes every page of the site."""

    def __init__(self) -> None:
        self._date = BuildDate()
        self._parting = Parting()
        self._worker: Worker | None = None
        self._undone: frozenset[str] = frozenset()

    def prepare(self, config: "MkDocsConfig", catalogue: Catalogue) -> None:
        """Date the build by its newest review, by which MkDocs dates its site map; part words as guides do."""
        self._date.put(last_review(catalogue.guides), today())
        self._parting = prepare_search(config, catalogue)
        search = search_of(config)
        self._worker = worker_of(config, catalogue, search) if search is not None else None

    def dress(self, config: "MkDocsConfig") -> None:
        """Load the style sheets on every page, before those of the site."""
        config.extra_css = [*STYLES, *(style for style in config.extra_css if style not in STYLES)]
        offline = config.plugins.get("material/offline")
        if offline is not None and offline.config.get("enabled"):
            config.extra["polyfills"] = [FRAME_WORKER]

    def arrange(self, written: Sequence[Any], entries: Entries) -> list[Any]:
        """The home page and the guides, and then what somebody has written."""
        return [*entries.home, *entries.arranged, *written]

    def configured(self, config: "MkDocsConfig") -> "MkDocsConfig":
        """The same for all pages."""
        return config

    def date(self, page: "Page", day: datetime.date) -> None:
        """The site map dates a page by the reviews of its guide, and every other page as the build: by the newest."""
        page.update_date = day.isoformat()

    @property
    def signs(self) -> tuple[str, ...]:
        """Those of what is mended, and of what searches."""
        return (*SIGNS, *([self._worker.theme.lower()] if self._worker else []))

    def own_page(self, html: str, name: str, language: str) -> str:
        """Mended."""
        return self.other_page(html, name, language)

    def other_page(self, html: str, name: str, language: str) -> str:
        """Without the theme's faults. Of one that stays, a notice tells, once for all pages."""
        mended = mend(self._worker.put_into(html) if self._worker else html, language)
        for why in sorted(undone(mended) - self._undone):
            notify(
                _log,
                f"{name}: a fault of the theme stays, because its place is not as the theme itself has it: {why} A "
                "template of this site goes before one of the theme there, or this is another release of the theme.",
            )
            self._undone |= {why}
        return mended

    def missing_page(self, html: str, missing: str) -> str:
        """It tells where the guides are."""
        return html.replace(NOT_FOUND, missing) if missing else html

    def complete_search(
        self, config: "MkDocsConfig", made: Iterable[SearchEntry], locate: Callable[[SearchEntry], str]
    ) -> None:
        """Answers of guides come first, and pages are found by what somebody asks."""
        complete_search(config, made, locate, self._parting)
        if self._worker:
            search = search_of(config)
            leave_in_chunks(Path(config.site_dir), self._worker, search.search_index.entries, search.config)
            search.search_index.entries = []

    def end(self) -> None:
        """Take the date back."""
        self._date.take_back()
