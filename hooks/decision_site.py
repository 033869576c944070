"""The MkDocs hook: hands the pages of the engine to MkDocs, and nothing else. The one file that imports MkDocs."""

import logging
from pathlib import Path
from typing import Any, Final, Literal

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from fingerpost.addresses import file_links, folder_links
from fingerpost.catalogue import Catalogue, CatalogueError
from fingerpost.checks import prove
from fingerpost.facts import last_review
from fingerpost.outputs.assets import STYLES
from fingerpost.outputs.faults import fault_publication
from fingerpost.outputs.mkdocs.build_date import BuildDate
from fingerpost.outputs.mkdocs.mending import mend
from fingerpost.outputs.mkdocs.navigation import navigation
from fingerpost.outputs.mkdocs.search_index import FOUND_BY, WEIGHT, complete, separator, small_words
from fingerpost.outputs.mkdocs.settings import project_of, site_of
from fingerpost.outputs.mkdocs.sources import front_matter, source_name
from fingerpost.outputs.publication import NOTHING, publish
from fingerpost.pages import SearchEntry
from fingerpost.project import catalogue_files, read_catalogue, today

log = logging.getLogger("mkdocs.hooks.fingerpost")

FRAME_WORKER: Final = "assets/fingerpost/iframe-worker.js"
"""What the search needs where it is opened from a disk. Material would load it from another host."""


class _Build:
    """What one build hands from event to event."""

    serving = False
    catalogue: Catalogue | None = None
    faults: CatalogueError | None = None
    publication = NOTHING
    small_words: tuple[str, ...] = ()
    date = BuildDate()


def on_startup(command: Literal["build", "gh-deploy", "serve"], **_: Any) -> None:
    """Remember whether somebody is watching: a server shows faults instead of ending."""
    _Build.serving = command == "serve"


def _search(config: MkDocsConfig) -> Any:
    """The search of the theme; ``None`` where the site has none."""
    search = config.plugins.get("material/search")
    return search if search is not None and search.config.enabled else None


def _prepare_search(config: MkDocsConfig, catalogue: Catalogue) -> None:
    """Register the field of search words, and tokenise queries as the index does, unless mkdocs.yml says otherwise."""
    _Build.small_words = small_words(catalogue, site_of(dict(config)))
    search = _search(config)
    if search is not None:
        search.config.fields.setdefault(FOUND_BY, {"boost": WEIGHT})
        search.config.separator = search.config.separator or separator(_Build.small_words)
        if search.config.pipeline is None:
            # Typed words are neither reduced to their stems nor left out by the theme, whatever the language, so those
            # of the index must not be either.
            search.config.pipeline = []


@event_priority(100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read and prove the catalogue before MkDocs empties the last good site.

    Runs before the offline plug-in, which would load a script from elsewhere.
    """
    root = Path(config.config_file_path).parent
    try:
        catalogue = read_catalogue(root)
        examined = project_of(root, dict(config)).examine(catalogue)
        prove(examined)
        _Build.catalogue, _Build.faults = catalogue, None
        # Not as warnings of MkDocs: strict mode would end the build, on the day on which a review grows old for
        # instance.
        for warning in (finding for one in examined for finding in one.findings):
            log.info("%s", warning)
    except CatalogueError as error:
        if not _Build.serving:
            raise PluginError(f"the catalogue has faults\n{error}") from None
        log.error("The catalogue has faults; the pages say so until it is mended.\n%s", error)
        _Build.catalogue, _Build.faults = None, error
    if _Build.catalogue:
        # Without a navigation MkDocs makes one of all files; then there is nothing to put the guides before.
        if config.nav is not None:
            config.nav = navigation(_Build.catalogue, site_of(dict(config)), config.nav)
        # MkDocs dates its site map by this.
        _Build.date.put(last_review(_Build.catalogue.guides), today())
        _prepare_search(config, _Build.catalogue)
    config.extra_css = [*STYLES, *(style for style in config.extra_css if style not in STYLES)]
    config.watch = sorted({*config.watch, *(str(path.parent) for path in catalogue_files(root))})
    offline = config.plugins.get("material/offline")
    if offline is not None and offline.config.get("enabled"):
        config.extra["polyfills"] = [FRAME_WORKER]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add every page: the themed ones as empty Markdown that knows its title, the others as finished files."""
    site = site_of(dict(config))
    links = folder_links if config.use_directory_urls else file_links
    if _Build.catalogue:
        _Build.publication = publish(_Build.catalogue, site, links)
    elif _Build.faults:
        _Build.publication = fault_publication(_Build.faults, _Build.publication)
    made: dict[str, str | bytes] = {
        source_name(address): front_matter(themed.page) for address, themed in _Build.publication.themed.items()
    }
    made.update(_Build.publication.files)
    written = {file.dest_uri: file.src_uri for file in files}
    unlisted = {source_name(address) for address, themed in _Build.publication.themed.items() if not themed.page.listed}
    for name, content in made.items():
        inclusion = InclusionLevel.NOT_IN_NAV if name in unlisted else InclusionLevel.UNDEFINED
        file = File.generated(config, name, content=content, inclusion=inclusion)
        taken = written.get(file.dest_uri)
        if taken is None:
            files.append(file)
        elif name != source_name(""):
            raise PluginError(
                f"{taken} and a page of the catalogue both want the address {file.dest_uri}: rename the file, or "
                f"give the guide another id."
            )
    for address, themed in _Build.publication.themed.items():
        source = files.get_file_from_path(source_name(address))
        if source is not None and source.generated_by and config.repo_url and config.edit_uri:
            source.edit_uri = f"../{themed.page.catalogue}"
    return files


def _body(page: Page) -> str | None:
    """The body of a page that the engine made; ``None`` for a page that was written by hand, which goes first."""
    if not page.file.generated_by:
        return None
    made = _Build.publication.themed.get(page.file.src_uri.removesuffix("index.md"))
    return str(made.body) if made else None


def on_page_markdown(markdown: str, page: Page, **_: Any) -> str:
    """Keep the search from reading the finished HTML again: its entries come from the model."""
    if _body(page) is not None:
        page.meta["search"] = {"exclude": True}
    return markdown


def on_page_content(html: str, page: Page, **_: Any) -> str:
    """Put the finished body in the place of the empty Markdown."""
    body = _body(page)
    return html if body is None else body


def on_post_page(output: str, config: MkDocsConfig, **_: Any) -> str:
    """Mend what the theme leaves unusable for some readers."""
    return mend(output, site_of(dict(config)).language)


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig, **_: Any) -> str:
    """The same for the page of a missing address."""
    return mend(output_content, site_of(dict(config)).language) if template_name.endswith(".html") else output_content


@event_priority(100)
def _complete_search(config: MkDocsConfig, **_: Any) -> None:
    """Tell the search what the model knows of the pages.

    Runs before the search writes its index, when that knows the pages written by hand.
    """
    search = _search(config)
    links = folder_links if config.use_directory_urls else file_links

    def locate(entry: SearchEntry) -> str:
        return links("", entry.address).removeprefix("./") + (f"#{entry.fragment}" if entry.fragment else "")

    if search is not None:
        search.search_index.entries = complete(
            search.search_index.entries, _Build.publication.search, locate, _Build.small_words
        )


@event_priority(-100)
def _take_date_back(**_: Any) -> None:
    """Leave the environment as it was, after all who ask for the date of the build."""
    _Build.date.take_back()


on_post_build: Any = CombinedEvent(_complete_search, _take_date_back)  # type: ignore[arg-type] # a hook has no instance


def on_build_error(**_: Any) -> None:
    """The same where the build ends early."""
    _Build.date.take_back()
