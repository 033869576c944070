"""A catalogue that somebody is writing: a page of it is laid out and written when it is asked for, and no other."""

from collections.abc import Mapping
from functools import cached_property

from ..addresses import HOME, Links, Site, embed_address
from ..catalogue import Catalogue
from ..pages import Edition, Frame, Page, editions_of, home_page, page_at, pages_of_guide
from ..pages.cuts import links_by_cuts
from ..rendering.html import HtmlRenderer, Shells
from .kept import Held
from .making import for_theme
from .publication import ThemedPage
from .publishing import is_framed


class Draft:
    """A proved catalogue that no site was made of yet.

    Attributes:
        catalogue: the guides.
        site: what the pages say of the site.
    """

    def __init__(self, catalogue: Catalogue, site: Site, links: Links, previewed: frozenset[str] = frozenset()) -> None:
        """Begin with nothing laid out.

        Args:
            catalogue: the guides, already proved sound.
            site: what the pages say of the site.
            links: how one page links to another.
            previewed: the ids of the guides that have a picture for previews.
        """
        self.catalogue, self.site = catalogue, site
        links = links_by_cuts(links, (edition.cuts for edition in self._editions.values()))
        self._renderer, self._shells = HtmlRenderer(links), Shells(site, links, previewed)
        self._laid_out: dict[str, Page | None] = {}

    @cached_property
    def _editions(self) -> Mapping[str, Edition]:
        return {edition.guide.guide: edition for edition in editions_of(self.catalogue, self.site)}

    @cached_property
    def _framed(self) -> bool:
        return is_framed(self.site, self.catalogue)

    def pages_of(self, guide: str) -> Mapping[str, Page]:
        """The pages of a guide by their addresses, all of them laid out; that of the whole site where the id is empty.

        There is none of a guide that the catalogue lacks.
        """
        if guide == HOME:
            return {HOME: home_page(self.catalogue, list(self._editions.values()), self.site)}
        edition = self._editions.get(guide)
        return {page.address: page for page in pages_of_guide(edition, self.site)} if edition else {}

    def _page(self, address: str) -> Page | None:
        if address not in self._laid_out:
            self._laid_out[address] = self._lay_out(address)
        return self._laid_out[address]

    def _lay_out(self, address: str) -> Page | None:
        guide = address.partition("/")[0]
        if guide in self._editions:
            return page_at(self._editions[guide], self.site, address)
        return self.pages_of(HOME)[HOME] if address == HOME else None

    def themed(self, address: str) -> ThemedPage | None:
        """A page for the theme; ``None`` where none stands at the address."""
        page = self._page(address)
        if page is None or page.frame is not Frame.THEME:
            return None
        return for_theme(page, self._renderer.render(page), self._shells, Held)

    def whole(self, address: str) -> bytes | None:
        """A page that needs no theme, one of the flow or an embed; ``None`` where none stands at the address."""
        shown = address.removeprefix(embed_address(HOME))
        page = self._page(shown)
        if page is None:
            return None
        if shown != address:
            wanted = self._framed and page.edition
            return self._shells.embed(page, self._renderer.render(page)).encode() if wanted else None
        return self._shells.flow(page, self._renderer.render(page)).encode() if page.frame is Frame.FLOW else None
