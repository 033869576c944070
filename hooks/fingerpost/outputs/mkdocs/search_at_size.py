"""The search of a large site: which site is one, and what its pages load instead of the theme's own worker."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ...catalogue import Catalogue
from ...facts import fact_rows
from .neighbours import LANGUAGES
from .notices import notify
from .search_chunks import in_chunks, readable_expression
from .search_index import Document

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

LARGE: Final = 400_000
"""Characters of all facts from which on a site is large: its index is then some 160 KB compressed, which every page
fetches."""

_WORKERS: Final = "assets/javascripts/workers"
_SOURCE: Final = Path(__file__).parent / "search_worker.js"
_NAMED_THERE: Final = '"search.js"'
"""How the theme's worker is called in ours."""

_log: Final = logging.getLogger("mkdocs.plugins.fingerpost")


@dataclass(frozen=True)
class Worker:
    """What a page loads to search.

    Attributes:
        theme: the theme's own, by its address on the site.
        name: what stands in its place.
        script: its content.
    """

    theme: str
    name: str
    script: str

    def put_into(self, html: str) -> str:
        """A page of the theme, which then loads ours."""
        return html.replace(self.theme, self.name)


def worker_of(config: "MkDocsConfig", catalogue: Catalogue, search: Any) -> Worker | None:
    """What pages load to search a large site; ``None`` where the theme's own does.

    Of a copy that is opened from a disk no file can be fetched, so it keeps the whole index; so does a site in several
    languages, which is built once for each.

    Args:
        config: the configuration, as far as the look has changed it.
        catalogue: the guides.
        search: the search of the theme.
    """
    offline = config.plugins.get("material/offline")
    if LANGUAGES in config.plugins or (offline is not None and offline.config.get("enabled")):
        return None
    theme = next((path for folder in config.theme.dirs for path in Path(folder, _WORKERS).glob("search.*.js")), None)
    if theme is None or "fields" not in search.config or not _large(catalogue):
        return None
    if search.config.pipeline or readable_expression(search.config.separator) is None:
        notify(
            _log,
            "The search of this site has settings of its own (`pipeline`, or a `separator` that Python does not read), "
            "so its index stays in one piece. Each page fetches all of it, more than 150 KB compressed. Without "
            "these settings a reader fetches no more than a query needs.",
        )
        return None
    return worker_beside(theme.name)


def worker_beside(theme: str) -> Worker:
    """Ours, which stands beside the theme's own and loads it.

    Args:
        theme: the name of the theme's.
    """
    script = _SOURCE.read_text(encoding="utf-8").replace(_NAMED_THERE, f'"{theme}"')
    # Named by what it holds, as the theme's is: it may be kept for as long.
    name = f"search-chunks.{sha256(script.encode()).hexdigest()[:8]}.min.js"
    return Worker(f"{_WORKERS}/{theme}", f"{_WORKERS}/{name}", script)


def _large(catalogue: Catalogue) -> bool:
    return sum(len(row.text) for guide in catalogue.guides for row in fact_rows(guide)) >= LARGE


def leave_in_chunks(site: Path, worker: Worker, documents: Sequence[Document], search: Mapping[str, Any]) -> None:
    """Write an index in chunks, and what searches it.

    Args:
        site: the folder of the site.
        worker: what searches it.
        documents: the whole index.
        search: the settings of the search.
    """
    parting = readable_expression(search["separator"])
    assert parting is not None  # noqa: S101 - looked at before there was a worker
    files = in_chunks(documents, search["fields"], parting)
    written = {worker.name: worker.script.encode(), **{f"search/{name}": file for name, file in files.items()}}
    for name, content in written.items():
        path = site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
