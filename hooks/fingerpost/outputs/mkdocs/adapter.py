"""Hands the pages of the engine to MkDocs, event by event, and nothing else. The plug-in and the hook are this.

Where an event has a priority, the reason stands beside it. Of the functions with the same priority, those of hooks run
after those of plug-ins.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from mkdocs.plugins import CombinedEvent, event_priority

from ...catalogue import Catalogue, CatalogueError, Memory
from ...checks import check_links
from ...facts import last_review
from ...pages import SearchEntry
from ...project import today
from ...rendering.compiled import keep_compiled
from .build import Build, log
from .built import Built
from .configured import forms, handed_on, leave_out_catalogue
from .editing import settled
from .frames import Finished, Frames, put_into
from .handing_over import hand_over, put_in_place, require_built, take_back
from .hands import nobody_else
from .heads import with_head
from .host import built_host
from .kept_page import keep_body
from .live import Live
from .navigation import put_where_named
from .neighbours import LANGUAGES, ask_no_creation, keep_as_written, language_folder, show_review
from .notices import notify
from .readable import require_no_circles, require_readable
from .searching import takes_entries
from .sections import arrange_sections
from .serving import show_faults
from .sites import site_of
from .trails import with_one_trail

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page


class Adapter:
    """Answers the events of MkDocs."""

    def __init__(self) -> None:
        self._build = Build()
        self._put: tuple[Any, ...] = ()
        self._env: Any = None
        self._nav: Navigation | None = None
        self._language = ""

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], **_: Any) -> None:
        """Remember whether somebody is watching. Because of this event a server keeps the adapter between builds."""
        self._build.serving = command == "serve"
        self._build.memory = Memory() if self._build.serving else handed_on()

    @event_priority(100)
    def _read(self, config: "MkDocsConfig") -> "MkDocsConfig":
        """Read and prove the catalogue before MkDocs empties the last good site.

        Runs before the offline plug-in, which would load a script from elsewhere.
        """
        build = self._build
        require_no_circles(config.docs_dir)
        build.read(config)
        if build.catalogue:
            build.look.prepare(config, build.catalogue)
        build.look.dress(config)
        return config

    @event_priority(-110)
    def _put_in_navigation(self, config: "MkDocsConfig") -> "MkDocsConfig":
        """Put the guides into the navigation.

        Runs after the plug-in of languages, which may give each of them a navigation, and has all plug-ins run again.
        """
        # Without a navigation MkDocs makes one of all files.
        if config.nav is not None:
            written = [one for one in config.nav if not any(one is put for put in self._put)]
            placed, entries = put_where_named(written, self._build.entries(config))
            self._put = (*entries.home, *entries.arranged)
            config.nav = self._build.look.arrange(placed, entries)
        return config

    on_config: Any = CombinedEvent(_read, _put_in_navigation)

    def on_serve(self, server: "LiveReloadServer", *, config: "MkDocsConfig", **_: Any) -> "LiveReloadServer":
        """Show the pages of a guide as soon as it is saved."""
        Live(server, self._build, config).start()
        return server

    @event_priority(100)
    def _look_at_files(self, files: "Files", *, config: "MkDocsConfig") -> "Files":
        """Refuse files of the documentation that nothing can read, before anything opens them."""
        leave_out_catalogue(files, config)
        require_readable(files)
        return files

    @event_priority(50)
    def _add_pages(self, files: "Files", *, config: "MkDocsConfig") -> "Files":
        """Add every page: the themed ones as empty Markdown that knows its title, the others as finished files.

        Runs before the plug-ins that look for a page, such as that of redirects.
        """
        self._build.add(files, config)
        return files

    @event_priority(-99)
    def _step_aside(self, files: "Files", *, config: "MkDocsConfig") -> "Files":
        """Take the pages out before the plug-in of languages makes new files of all that it finds, without contents."""
        if LANGUAGES in config.plugins:
            take_back(files, self._build.names)
        return files

    @event_priority(-101)
    def _settle(self, files: "Files", *, config: "MkDocsConfig") -> "Files":
        """Look at links once all plug-ins have added pages, and put back what stepped aside."""
        build = self._build
        if LANGUAGES in config.plugins:
            folder = language_folder(config.plugins)
            build.names = hand_over(build.publication, files, config, folder, replacing=build.faults is not None)
        build.settle(files, config)
        return files

    on_files: Any = CombinedEvent(_look_at_files, _add_pages, _step_aside, _settle)

    @event_priority(-100)
    def on_nav(self, nav: "Navigation", *, config: "MkDocsConfig", files: "Files") -> "Navigation":
        """Give a guide its parts, in their order and by their names, where a navigation is made of files.

        Runs after the plug-ins that make a navigation.
        """
        if config.nav is None:
            arrange_sections(nav, self._build.entries(config).guides, files)
        return nav

    @event_priority(100)
    def _say_what_it_is(self, markdown: str, *, page: "Page", config: "MkDocsConfig", **_: Any) -> str:
        """Keep the search from reading the finished HTML again, where its entries come from the model.

        Runs before the plug-in of macros, which would take a title for a template, and that of dates.
        """
        if self._build.made(page.file.src_uri) is not None:
            if takes_entries(config):
                page.meta["search"] = {"exclude": True}
            keep_as_written(page.meta)
            ask_no_creation(config.plugins)
            page.edit_url = settled(page.edit_url) if page.edit_url else None
        return markdown

    @event_priority(-100)
    def _date(self, markdown: str, *, page: "Page", config: "MkDocsConfig", **_: Any) -> str:
        """Date a page by its review. Runs after the plug-ins that date it."""
        build = self._build
        made = build.made(page.file.src_uri)
        if made is None:
            return markdown
        # Before MkDocs converts what is written above it, which is nothing for nearly all pages.
        keep_body(page, made.kept)
        if build.catalogue:
            day = made.page.reviewed or last_review(build.catalogue.guides)
            show_review(config.plugins, page, day)
            # A review may be dated a day ahead of a build in another time zone; a site map is never.
            build.look.date(page, min(day, today()))
        return markdown

    on_page_markdown: Any = CombinedEvent(_say_what_it_is, _date)  # type: ignore[arg-type] # it takes the object for named

    @event_priority(50)
    def on_page_content(self, html: str, *, page: "Page", **_: Any) -> str:
        """Put the finished body in the place of the empty Markdown, and let other pages link to its parts.

        Runs before the plug-ins that collect bodies, which would find an empty one.
        """
        made = self._build.made(page.file.src_uri)
        if made is None:
            return html
        keep_body(page, made.kept)
        return made.body

    @event_priority(-100)
    def on_env(self, env: Any, *, config: "MkDocsConfig", files: "Files", **_: Any) -> Any:
        """Look whether the pages are there that the catalogue links to, and have the parts, now that all are made.

        Nothing is taken out any more, so what is finished goes to its place.
        """
        self._env, build = env, self._build
        keep_compiled(env, config.theme.get_env())
        if build.catalogue:
            faults = check_links(build.catalogue, today(), built_host(files, build.names))
            if faults:
                build.fail(CatalogueError(faults))
        put_in_place(build.publication, files, build.names)
        self._language = site_of(dict(config)).language
        if nobody_else(config, self):
            pages = (files.src_uris[name].page for name in build.names if build.made(name) is not None)
            put_into(env, Frames(env, self._finished, self._head, build.look.signs), filter(None, pages))
        build.progress.begin("Putting pages into the theme", len(build.publication.themed))
        return env

    def on_page_context(self, context: Any, *, page: "Page", config: "MkDocsConfig", nav: "Navigation") -> Any:
        """Have the theme load what a page of a guide needs."""
        self._nav = nav
        if self._build.made(page.file.src_uri) is not None:
            context["config"] = self._build.look.configured(config)
        return context

    @event_priority(100)
    def on_post_page(self, output: str, *, page: "Page", **_: Any) -> str:
        """Mend what the theme leaves unusable for some readers, and leave one way to a page of a guide.

        Runs before the plug-ins that make pages smaller, after which the places to mend look otherwise.
        """
        made = self._build.made(page.file.src_uri)
        if made is None:
            return self._build.look.other_page(output, page.file.src_uri, self._language)
        self._build.progress.step()
        return str(output) if isinstance(output, Finished) else self._finished(output, page, made.head)

    def _finished(self, output: str, page: "Page", head: str) -> str:
        """A page of a guide, from what the theme has made of it, and what goes into its head."""
        return self._build.look.own_page(with_head(with_one_trail(output), head), page.file.src_uri, self._language)

    def _head(self, page: "Page") -> str:
        """What goes into the head of a page of a guide."""
        made = self._build.made(page.file.src_uri)
        return made.head if made is not None else ""

    @event_priority(100)
    def on_post_template(self, output_content: str, *, template_name: str, **_: Any) -> str:
        """The same for the page of a missing address, which is told where the guides are."""
        look = self._build.look
        if template_name == "404.html":
            output_content = look.missing_page(output_content, self._build.publication.missing)
        if not template_name.endswith(".html"):
            return output_content
        return look.other_page(output_content, template_name, self._language)

    @event_priority(100)
    def _complete_search(self, *, config: "MkDocsConfig", **_: Any) -> None:
        """Tell the search what the model knows of the pages.

        Runs before the search writes its index, when that knows the pages written by hand.
        """
        links, folder = forms(config), self._build.outer(config)

        def locate(entry: SearchEntry) -> str:
            page = folder + links("", entry.address).removeprefix("./")
            return page + (f"#{entry.fragment}" if entry.fragment else "")

        entries = (entry for made in self._build.themed() for entry in made.page.search)
        self._build.look.complete_search(config, entries, locate)

    @event_priority(-99)
    def _end(self, *, config: "MkDocsConfig", **_: Any) -> None:
        """Look whether all was built; leave the environment as it was, after all who ask for the date of the build.

        Runs before the plug-in of languages, which then builds the next one.
        """
        build = self._build
        build.look.end()
        if build.catalogue and build.files is not None:
            require_built(build.files, build.names)
            for notice in (*build.publication.notices, *build.releases.notices):
                notify(log, notice)
            self._leave(config, build.files, build.catalogue)
        elif build.faults:
            show_faults(build.faults, build.publication, Path(config.site_dir))
        build.room.close()
        build.progress.end()

    on_post_build: Any = CombinedEvent(_complete_search, _end)  # type: ignore[arg-type] # it expects no other event

    def _leave(self, config: "MkDocsConfig", files: "Files", catalogue: Catalogue) -> None:
        """Leave a server what it needs to build one page again. In several languages, the last would stand for all."""
        if self._build.serving and self._nav and LANGUAGES not in config.plugins:
            self._build.built = Built(
                build=self._build, config=config, files=files, nav=self._nav, env=self._env, catalogue=catalogue
            )

    def on_build_error(self, **_: Any) -> None:
        """Leave the environment as it was where the build ends early, too."""
        self._build.look.end()
        self._build.room.close()
        self._build.progress.end()
