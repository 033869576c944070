"""The MkDocs hook: hands the pages of the engine to MkDocs, event by event, and nothing else."""

import logging
from pathlib import Path
from typing import Any, Final, Literal

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from fingerpost.addresses import Links, file_links, folder_links
from fingerpost.catalogue import Catalogue, CatalogueError
from fingerpost.checks import check_links, prove
from fingerpost.facts import last_review
from fingerpost.outputs.assets import STYLES
from fingerpost.outputs.faults import fault_publication
from fingerpost.outputs.mkdocs.build_date import BuildDate
from fingerpost.outputs.mkdocs.handing_over import hand_over, renew, require_built, take_back
from fingerpost.outputs.mkdocs.host import built_host, growing_host, links_on, parts_of
from fingerpost.outputs.mkdocs.mending import mend
from fingerpost.outputs.mkdocs.navigation import navigation
from fingerpost.outputs.mkdocs.projects import project_of
from fingerpost.outputs.mkdocs.search_index import FOUND_BY, WEIGHT, complete, separator, small_words
from fingerpost.outputs.mkdocs.serving import show_faults, tolerate_warnings, watch
from fingerpost.outputs.mkdocs.settings import site_of
from fingerpost.outputs.publication import NOTHING, publish
from fingerpost.pages import SearchEntry
from fingerpost.project import CONTENT, catalogue_files, read_catalogue, today

log = logging.getLogger("mkdocs.hooks.fingerpost")

FRAME_WORKER: Final = "assets/fingerpost/iframe-worker.js"
"""What the search needs where it is opened from a disk. Material would load it from another host."""


class _Build:
    """What one build hands from event to event."""

    serving = False
    catalogue: Catalogue | None = None
    faults: CatalogueError | None = None
    publication = NOTHING
    files: Files | None = None
    names: frozenset[str] = frozenset()
    small_words: tuple[str, ...] = ()
    date = BuildDate()


def on_startup(command: Literal["build", "gh-deploy", "serve"], **_: Any) -> None:
    """Remember whether somebody is watching: a server shows faults instead of ending."""
    _Build.serving = command == "serve"


def _fail(error: CatalogueError) -> None:
    """End a build because of faults, or go on as a server, which shows them."""
    if not _Build.serving:
        raise PluginError(f"the catalogue has faults\n{error}") from None
    tolerate_warnings()
    log.error("The catalogue has faults; the pages say so until it is mended.\n%s", error)
    _Build.catalogue, _Build.faults = None, error


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
        _fail(error)
    if _Build.catalogue:
        # Without a navigation MkDocs makes one of all files; then there is nothing to put the guides before.
        if config.nav is not None:
            config.nav = navigation(_Build.catalogue, site_of(dict(config)), config.nav)
        # MkDocs dates its site map by this.
        _Build.date.put(last_review(_Build.catalogue.guides), today())
        _prepare_search(config, _Build.catalogue)
    config.extra_css = [*STYLES, *(style for style in config.extra_css if style not in STYLES)]
    folders = {str(path.parent) for path in catalogue_files(root) if path.parent.is_dir()}
    config.watch = sorted({*config.watch, *folders})
    offline = config.plugins.get("material/offline")
    if offline is not None and offline.config.get("enabled"):
        config.extra["polyfills"] = [FRAME_WORKER]
    return config


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: Any) -> LiveReloadServer:
    """Go on watching the catalogue where its folder goes away and comes again."""
    watch(server, Path(config.config_file_path).parent / CONTENT)
    return server


def _forms(config: MkDocsConfig) -> Links:
    """How one page links to another on this form of the site."""
    return folder_links if config.use_directory_urls else file_links


def _add_pages(files: Files, config: MkDocsConfig) -> Files:
    """Add every page: the themed ones as empty Markdown that knows its title, the others as finished files."""
    if _Build.catalogue:
        _Build.publication = publish(_Build.catalogue, site_of(dict(config)), _forms(config))
    elif _Build.faults:
        _Build.publication = fault_publication(_Build.faults, _Build.publication)
    _Build.names = hand_over(_Build.publication, files, config, replacing=_Build.faults is not None)
    return files


@event_priority(-100)
def _settle_links(files: Files, config: MkDocsConfig) -> Files:
    """Once all plug-ins have added pages, look at links to these, and lead to where they really stand."""
    _Build.files = files
    if not _Build.catalogue:
        return files
    host = growing_host(files, _Build.names)
    faults = check_links(_Build.catalogue, today(), host)
    if faults:
        _fail(CatalogueError(faults))
        take_back(files, _Build.names)
        return _add_pages(files, config)
    links = _forms(config)
    settled = links_on(host, _Build.catalogue, links)
    if settled is not links:
        _Build.publication = publish(_Build.catalogue, site_of(dict(config)), settled)
        renew(_Build.publication, files, _Build.names)
    return files


on_files: Any = CombinedEvent(_add_pages, _settle_links)


def _body(page: Page) -> str | None:
    """The body of a page that the engine made; ``None`` for a page that was written by hand, which goes first."""
    if page.file.src_uri not in _Build.names:
        return None
    made = _Build.publication.themed.get(page.file.src_uri.removesuffix("index.md"))
    return str(made.body) if made else None


def on_page_markdown(markdown: str, page: Page, **_: Any) -> str:
    """Keep the search from reading the finished HTML again: its entries come from the model."""
    if _body(page) is not None:
        page.meta["search"] = {"exclude": True}
    return markdown


def on_page_content(html: str, page: Page, **_: Any) -> str:
    """Put the finished body in the place of the empty Markdown, and let other pages link to its parts."""
    body = _body(page)
    if body is None:
        return html
    page.present_anchor_ids = {*(page.present_anchor_ids or ()), *parts_of(body)}
    return body


@event_priority(-100)
def on_env(env: Any, files: Files, **_: Any) -> Any:
    """Look whether the pages are published that the catalogue links to, and have the parts, now that all are made."""
    if _Build.catalogue:
        faults = check_links(_Build.catalogue, today(), built_host(files, _Build.names))
        if faults:
            _fail(CatalogueError(faults))
    return env


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
    links = _forms(config)

    def locate(entry: SearchEntry) -> str:
        return links("", entry.address).removeprefix("./") + (f"#{entry.fragment}" if entry.fragment else "")

    if search is not None:
        search.search_index.entries = complete(
            search.search_index.entries, _Build.publication.search, locate, _Build.small_words
        )


@event_priority(-100)
def _end(config: MkDocsConfig, **_: Any) -> None:
    """Look whether all was built; leave the environment as it was, after all who ask for the date of the build."""
    _Build.date.take_back()
    if _Build.catalogue and _Build.files is not None:
        require_built(_Build.files, _Build.names)
    elif _Build.faults:
        show_faults(_Build.faults, _Build.publication, Path(config.site_dir))


on_post_build: Any = CombinedEvent(_complete_search, _end)  # type: ignore[arg-type] # a hook has no instance


def on_build_error(**_: Any) -> None:
    """Leave the environment as it was where the build ends early, too."""
    _Build.date.take_back()
