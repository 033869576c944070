"""What a whole build leaves behind, so that one page can be built again by itself while somebody writes."""

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from mkdocs.commands.build import get_context
from mkdocs.utils import write_file

from ...addresses import HOME, preview_address
from ...catalogue import Catalogue, CatalogueError, is_reworded
from ...checks import check_links
from ...facts import last_review
from ...pages import Frame, PageRecord
from ...project import today
from ..draft import Draft
from .build import Build
from .configured import inner_site, proved, said
from .host import built_host, growing_host
from .neighbours import language_folder
from .sources import front_matter, source_name, text_for_theme

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files
    from mkdocs.structure.nav import Navigation

_INDEX: Final = "index.html"

_FEW: Final = 1000
"""Pages up to which all are laid out to see whether more has changed than they: it takes some three seconds."""


@dataclass(frozen=True, kw_only=True)
class Built:
    """A site as it was built last, without a fault.

    Attributes:
        build: the build, of which a page of a guide takes its body.
        config: the configuration of MkDocs.
        files: its files, with their pages.
        nav: its navigation.
        env: what renders the templates of the theme.
        catalogue: the guides.
    """

    build: Build
    config: "MkDocsConfig"
    files: "Files"
    nav: "Navigation"
    env: Any
    catalogue: Catalogue

    @property
    def _at(self) -> str:
        return said(self.config).at

    def draft(self) -> Draft:
        """The catalogue as it now stands on the disk.

        Raises:
            CatalogueError: with every fault. What only a whole build knows is not among them: a part of a page that
                somebody has written meanwhile.
        """
        catalogue, _ = proved(self.config, self.build.memory)
        build, names = self.build, self.build.names
        faults = check_links(catalogue, today(), built_host(self.files, names))
        if faults:
            raise CatalogueError(faults)
        host = growing_host(self.files, names, build.outer(self.config))
        made = build.publication.files
        previewed = frozenset(one.guide for one in catalogue.guides if self._at + preview_address(one.guide) in made)
        return Draft(catalogue, inner_site(self.config), build.links(catalogue, host, self.config), previewed)

    def holds(self, draft: Draft) -> bool:
        """Whether the pages of a draft that are in the theme are those that there are, and called and dated alike.

        Otherwise more has changed than pages: the navigation, and what other plug-ins make of the pages.
        """
        before = {guide.guide: guide for guide in self.catalogue.guides}
        guides = draft.catalogue.guides
        if list(before) != [guide.guide for guide in guides] or last_review(guides) != last_review(before.values()):
            return False
        if all(is_reworded(before[guide.guide], guide) for guide in guides):
            return True
        if len(self.build.publication.themed) > _FEW:
            return False
        changed = [guide.guide for guide in guides if guide != before[guide.guide]]
        now = {
            address: page.record
            for guide in (HOME, *changed)
            for address, page in draft.pages_of(guide).items()
            if page.frame is Frame.THEME and (address or said(self.config).home)
        }
        last = {
            address: made.page
            for address, made in self._last().items()
            if address.partition("/")[0] in (HOME, *changed)
        }
        return {at: self._told(page) for at, page in now.items()} == {at: self._told(page) for at, page in last.items()}

    def _last(self) -> dict[str, Any]:
        at = self._at
        return {address.removeprefix(at): made for address, made in self.build.publication.themed.items()}

    def _told(self, page: PageRecord) -> tuple[Any, ...]:
        """What MkDocs and other plug-ins are told of a page."""
        # What describes it for others is put right when it is written.
        return front_matter(replace(page, description=""), at=HOME), page.listed, page.catalogue, page.reviewed

    def write(self, place: str, draft: Draft) -> None:
        """Write the file at a place of the site again, where that is a page of a guide.

        Args:
            place: the file, as seen from the root of the site.
            draft: what it is made of.
        """
        folder = language_folder(self.config.plugins) + self._at
        if not place.startswith(folder) or not place.endswith(".html"):
            return
        name = place.removeprefix(folder)
        address = name.removesuffix(_INDEX)
        whole = draft.whole(address) if address != name else None
        if whole is not None:
            write_file(whole, str(Path(self.config.site_dir, place)))
            return
        if place in self._in_theme:
            self._write_in_theme(*self._in_theme[place], draft)

    @cached_property
    def _in_theme(self) -> dict[str, tuple[str, "File"]]:
        """The pages in the theme by their places on the site: their addresses, and their files."""
        names = ((address, source_name(self._at + address)) for address in self._last())
        files = ((address, self.files.src_uris[name]) for address, name in names if name in self.build.names)
        return {file.dest_uri: (address, file) for address, file in files}

    def _write_in_theme(self, address: str, file: "File", draft: Draft) -> None:
        made, page = draft.themed(address), file.page
        if made is None or page is None:
            return
        self.build.take(self._at + address, made)
        page.meta["description"] = text_for_theme(made.page.description)
        config, plugins = self.config, self.config.plugins
        page.content = plugins.on_page_content("", page=page, config=config, files=self.files)
        page.active = True
        try:
            # The steps of MkDocs for one page; what it calls itself is not for others to call.
            context = get_context(self.nav, self.files, config, page)
            template = self.env.get_template(page.meta.get("template", "main.html"))
            context = plugins.on_page_context(context, page=page, config=config, nav=self.nav)
            output = plugins.on_post_page(template.render(context), page=page, config=config)
        finally:
            page.active = False
        write_file(output.encode("utf-8", errors="xmlcharrefreplace"), file.abs_dest_path)
