"""The MkDocs hook: hands the pages of the engine to MkDocs, event by event, and nothing else.

Where an event has a priority, the reason stands beside it. Of the functions with the same priority, those of hooks run
after those of plug-ins.
"""

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
from fingerpost.outputs.mkdocs.editing import settled
from fingerpost.outputs.mkdocs.handing_over import hand_over, renew, require_built, take_back
from fingerpost.outputs.mkdocs.host import built_host, growing_host, ids_of, links_on, links_to_files
from fingerpost.outputs.mkdocs.mending import mend, undone
from fingerpost.outputs.mkdocs.navigation import navigation
from fingerpost.outputs.mkdocs.neighbours import LANGUAGES, keep_as_written, language_folder, show_review
from fingerpost.outputs.mkdocs.notices import notify
from fingerpost.outputs.mkdocs.pictures import pictures_of
from fingerpost.outputs.mkdocs.projects import project_of
from fingerpost.outputs.mkdocs.readable import require_no_circles, require_readable
from fingerpost.outputs.mkdocs.searching import Parting, complete_search, prepare_search
from fingerpost.outputs.mkdocs.serving import show_faults, tolerate_warnings, watch
from fingerpost.outputs.mkdocs.settings import site_of
from fingerpost.outputs.mkdocs.sources import source_name
from fingerpost.outputs.mkdocs.trails import with_one_trail
from fingerpost.outputs.publication import NOTHING, ThemedPage, publish
from fingerpost.pages import SearchEntry
from fingerpost.project import CONTENT, catalogue_files, read_catalogue, today, unread_guides

log = logging.getLogger("mkdocs.hooks.fingerpost")

FRAME_WORKER: Final = "assets/fingerpost/iframe-worker.js"
"""What the search needs where it is opened from a disk. Material would load it from another host."""

NOT_FOUND: Final = "<h1>404 - Not found</h1>"
"""All that the theme says on the page of a missing address."""


class _Build:
    """What one build hands from event to event."""

    serving = False
    catalogue: Catalogue | None = None
    faults: CatalogueError | None = None
    publication = NOTHING
    files: Files | None = None
    names: frozenset[str] = frozenset()
    navigation: tuple[Any, ...] = ()
    undone: frozenset[str] = frozenset()
    parting = Parting()
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


@event_priority(100)
def _read(config: MkDocsConfig) -> MkDocsConfig:
    """Read and prove the catalogue before MkDocs empties the last good site.

    Runs before the offline plug-in, which would load a script from elsewhere.
    """
    root = Path(config.config_file_path).parent
    require_no_circles(config.docs_dir)
    try:
        catalogue = read_catalogue(root)
        examined = project_of(root, dict(config)).examine(catalogue)
        prove(examined)
        _Build.catalogue, _Build.faults = catalogue, None
        # Not as warnings of MkDocs: strict mode would end the build, on the day on which a review grows old for
        # instance.
        for warning in (*unread_guides(root), *(finding for one in examined for finding in one.findings)):
            log.info("%s", warning)
    except CatalogueError as error:
        _fail(error)
    if _Build.catalogue:
        # MkDocs dates its site map by this.
        _Build.date.put(last_review(_Build.catalogue.guides), today())
        _Build.parting = prepare_search(config, _Build.catalogue)
    config.extra_css = [*STYLES, *(style for style in config.extra_css if style not in STYLES)]
    folders = {str(path.parent) for path in catalogue_files(root) if path.parent.is_dir()}
    config.watch = sorted({*config.watch, *folders})
    offline = config.plugins.get("material/offline")
    if offline is not None and offline.config.get("enabled"):
        config.extra["polyfills"] = [FRAME_WORKER]
    return config


@event_priority(-110)
def _put_in_navigation(config: MkDocsConfig) -> MkDocsConfig:
    """Put the guides before the rest of the navigation.

    Runs after the plug-in of languages, which may give each of them a navigation, and has all plug-ins run again.
    """
    # Without a navigation MkDocs makes one of all files; then there is nothing to put the guides before.
    if _Build.catalogue and config.nav is not None:
        written = [one for one in config.nav if not any(one is ours for ours in _Build.navigation)]
        made = navigation(_Build.catalogue, site_of(dict(config)), [])
        _Build.navigation, config.nav = tuple(made), [*made, *written]
    return config


on_config: Any = CombinedEvent(_read, _put_in_navigation)


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: Any) -> LiveReloadServer:
    """Go on watching the catalogue where its folder goes away and comes again."""
    watch(server, Path(config.config_file_path).parent / CONTENT)
    return server


def _forms(config: MkDocsConfig) -> Links:
    """How one page links to another on this form of the site."""
    return folder_links if config.use_directory_urls else file_links


def _publish(catalogue: Catalogue, config: MkDocsConfig, links: Links) -> None:
    """Make all that the site gets of the catalogue."""
    pictures = pictures_of(catalogue, Path(config.docs_dir))
    _Build.publication = publish(catalogue, site_of(dict(config)), links, pictures)


@event_priority(100)
def _look_at_files(files: Files, **_: Any) -> Files:
    """Refuse files of the documentation that nothing can read, before anything opens them."""
    require_readable(files)
    return files


@event_priority(50)
def _add_pages(files: Files, config: MkDocsConfig) -> Files:
    """Add every page: the themed ones as empty Markdown that knows its title, the others as finished files.

    Runs before the plug-ins that look for a page, such as that of redirects.
    """
    if _Build.catalogue:
        _publish(_Build.catalogue, config, _forms(config))
    elif _Build.faults:
        _Build.publication = fault_publication(_Build.faults, _Build.publication)
    _Build.names = hand_over(_Build.publication, files, config, replacing=_Build.faults is not None)
    return files


@event_priority(-99)
def _step_aside(files: Files, config: MkDocsConfig) -> Files:
    """Take the pages out before the plug-in of languages makes new files of all that are there, without contents."""
    if LANGUAGES in config.plugins:
        take_back(files, _Build.names)
    return files


@event_priority(-101)
def _settle_links(files: Files, config: MkDocsConfig) -> Files:
    """Once all plug-ins have added pages, look at links to these, and lead to where they really stand."""
    folder = language_folder(config.plugins)
    if LANGUAGES in config.plugins:
        _Build.names = hand_over(_Build.publication, files, config, folder, replacing=_Build.faults is not None)
    _Build.files = files
    if not _Build.catalogue:
        return files
    host = growing_host(files, _Build.names, folder)
    faults = check_links(_Build.catalogue, today(), host)
    if faults:
        _fail(CatalogueError(faults))
        take_back(files, _Build.names)
        return _add_pages(files, config)
    links = _forms(config)
    real = links_on(host, _Build.catalogue, links_to_files(files, _Build.names, folder, links))
    if real is not links:
        _publish(_Build.catalogue, config, real)
        renew(_Build.publication, files, _Build.names)
    return files


on_files: Any = CombinedEvent(_look_at_files, _add_pages, _step_aside, _settle_links)


def _made(page: Page) -> ThemedPage | None:
    """What the engine made of a page; ``None`` for a page that was written by hand, which goes first."""
    if page.file.src_uri not in _Build.names:
        return None
    return _Build.publication.themed.get(page.file.src_uri.removesuffix("index.md"))


@event_priority(100)
def _say_what_it_is(markdown: str, page: Page, **_: Any) -> str:
    """Keep the search from reading the finished HTML again, because its entries come from the model.

    Runs before the plug-in of macros, which would take a title for a template.
    """
    if _made(page) is not None:
        page.meta["search"] = {"exclude": True}
        keep_as_written(page.meta)
        page.edit_url = settled(page.edit_url) if page.edit_url else None
    return markdown


@event_priority(-100)
def _date(markdown: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Date a page by its review. Runs after the plug-ins that date it."""
    made = _made(page)
    if made is not None and _Build.catalogue:
        edition = made.page.edition
        reviewed = edition.reviewed if edition else last_review(_Build.catalogue.guides)
        show_review(config.plugins, page, reviewed)
    return markdown


on_page_markdown: Any = CombinedEvent(_say_what_it_is, _date)


@event_priority(50)
def on_page_content(html: str, page: Page, **_: Any) -> str:
    """Put the finished body in the place of the empty Markdown, and let other pages link to its parts.

    Runs before the plug-ins that collect bodies, which would find an empty one.
    """
    made = _made(page)
    if made is None:
        return html
    body = str(made.body)
    page.present_anchor_ids = {*(page.present_anchor_ids or ()), *ids_of(body)}
    return body


@event_priority(-100)
def on_env(env: Any, files: Files, **_: Any) -> Any:
    """Look whether the pages are published that the catalogue links to, and have the parts, now that all are made."""
    if _Build.catalogue:
        faults = check_links(_Build.catalogue, today(), built_host(files, _Build.names))
        if faults:
            _fail(CatalogueError(faults))
    return env


def _mend(html: str, config: MkDocsConfig, name: str) -> str:
    """A page without the theme's faults. Of one that stays, a notice tells, once for all pages."""
    mended = mend(html, site_of(dict(config)).language)
    for why in sorted(undone(mended) - _Build.undone):
        notify(
            log,
            f"{name}: a fault of the theme stays, because its place is not as the theme itself has it: {why} A "
            "template of this site goes before one of the theme there, or this is another release of the theme.",
        )
        _Build.undone |= {why}
    return mended


@event_priority(100)
def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Mend what the theme leaves unusable for some readers, and leave one way to a page of a guide.

    Runs before the plug-ins that make pages smaller, after which the places to mend look otherwise.
    """
    own = _made(page) is not None
    return _mend(with_one_trail(output) if own else output, config, page.file.src_uri)


@event_priority(100)
def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """The same for the page of a missing address, which is told where the guides are."""
    if template_name == "404.html" and _Build.publication.missing:
        output_content = output_content.replace(NOT_FOUND, _Build.publication.missing)
    return _mend(output_content, config, template_name) if template_name.endswith(".html") else output_content


@event_priority(100)
def _complete_search(config: MkDocsConfig, **_: Any) -> None:
    """Tell the search what the model knows of the pages.

    Runs before the search writes its index, when that knows the pages written by hand.
    """
    links, folder = _forms(config), language_folder(config.plugins)

    def locate(entry: SearchEntry) -> str:
        page = folder + links("", entry.address).removeprefix("./")
        return page + (f"#{entry.fragment}" if entry.fragment else "")

    # Not of a home page, where the site has one of its own.
    pages = (made.page for address, made in _Build.publication.themed.items() if source_name(address) in _Build.names)
    complete_search(config, (entry for page in pages for entry in page.search), locate, _Build.parting)


@event_priority(-99)
def _end(config: MkDocsConfig, **_: Any) -> None:
    """Look whether all was built; leave the environment as it was, after all who ask for the date of the build.

    Runs before the plug-in of languages, which then builds the next one.
    """
    _Build.date.take_back()
    if _Build.catalogue and _Build.files is not None:
        require_built(_Build.files, _Build.names)
        for notice in _Build.publication.notices:
            notify(log, notice)
    elif _Build.faults:
        show_faults(_Build.faults, _Build.publication, Path(config.site_dir))


on_post_build: Any = CombinedEvent(_complete_search, _end)  # type: ignore[arg-type] # a hook has no instance


def on_build_error(**_: Any) -> None:
    """Leave the environment as it was where the build ends early, too."""
    _Build.date.take_back()
