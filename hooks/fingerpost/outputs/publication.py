"""Everything that a site is made of, whoever writes it: a generator's hook, or the command that writes plain files."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain

from markupsafe import Markup

from ..addresses import (
    Links,
    Site,
    comparison_file_address,
    embed_address,
    filter_address,
    map_file_address,
    pdf_address,
    whole_address,
)
from ..catalogue import Catalogue, Guide
from ..drawing import graphviz, mermaid
from ..flow import build_graph
from ..pages import Frame, Page, SearchEntry, Templates, filter_styles, lay_out
from ..prose import replace_marks
from ..words import direction
from .assets import assets
from .comparison_csv import comparison_csv
from .paper import print_pdf
from .shells import Shells


@dataclass(frozen=True)
class Publication:
    """A site in two parts.

    Attributes:
        themed: pages that a theme puts its frame around, by their address.
        files: whole files, by their place on the site: the flow, the embeds and what they load.
    """

    themed: Mapping[str, Page]
    files: Mapping[str, bytes]

    @property
    def search(self) -> tuple[SearchEntry, ...]:
        """What a search over the site knows of the generated pages."""
        return tuple(entry for page in self.themed.values() for entry in page.search)


def _settled(page: Page, site: Site, links: Links) -> Page:
    """A page whose links lead on from its own address, and which says its language where that is not the one of the theme around it."""
    body = replace_marks(page.body, lambda address: links(page.address, address))
    if page.language != site.language:
        body = Markup('<div lang="{}" dir="{}">\n{}\n</div>').format(page.language, direction(page.language), body)
    return replace(page, body=body)


def _beside_the_comparison(guide: Guide) -> Iterator[tuple[str, str]]:
    """What the comparison of a guide loads and links to."""
    yield filter_address(guide.guide), filter_styles(guide)
    yield comparison_file_address(guide.guide), comparison_csv(guide)


def _beside_the_map(guide: Guide) -> Iterator[tuple[str, str]]:
    """The map of a guide in the languages of programs that draw."""
    graph = build_graph(guide)
    yield map_file_address(guide.guide, "mmd"), mermaid(guide, graph)
    yield map_file_address(guide.guide, "dot"), graphviz(guide, graph)


def _beside_pages(catalogue: Catalogue) -> dict[str, bytes]:
    """The files that pages of each guide load and link to, each beside its page and beside the embed of that."""
    files = {}
    for guide in catalogue.guides:
        for address, text in chain(_beside_the_comparison(guide), _beside_the_map(guide)):
            files[address] = files[embed_address(address)] = text.encode()
    return files


def _on_paper(catalogue: Catalogue, pages: Mapping[str, Page], shells: Shells) -> dict[str, bytes]:
    """A PDF of each guide."""
    files = {}
    for guide in catalogue.guides:
        page = pages[whole_address(guide.guide)]
        address = shells.site.url + page.address if shells.site.url else ""
        files[pdf_address(guide.guide)] = print_pdf(shells.paper(page, f"{guide.title}: {guide.question}"), address)
    return files


def publish(catalogue: Catalogue, site: Site, links: Links) -> Publication:
    """Lay out a proved catalogue and put the pages of the flow and the embeds into their shells."""
    pages = lay_out(catalogue, site, links)
    shells = Shells(Templates(), site, links)
    files = assets() | _beside_pages(catalogue)
    if site.paper:
        files |= _on_paper(catalogue, pages, shells)
    for page in pages.values():
        if page.frame is Frame.FLOW:
            files[f"{page.address}index.html"] = shells.flow(page).encode()
        if page.address:
            files[f"{embed_address(page.address)}index.html"] = shells.embed(page).encode()
    return Publication(
        {page.address: _settled(page, site, links) for page in pages.values() if page.frame is Frame.THEME}, files
    )
