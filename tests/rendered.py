"""Guides laid out and rendered: the one place where tests ask the program for the pages of a catalogue.

So a change of how pages are made is a change of this file, and of no test.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Final

from markupsafe import Markup

from fingerpost import pages
from fingerpost.addresses import Links, Site, folder_links
from fingerpost.catalogue import Catalogue, Guide
from fingerpost.outputs.plain.writing import Plain
from fingerpost.outputs.plain.zensical import OWN_LOOK
from fingerpost.outputs.publishing import publish
from fingerpost.pages.comparison import comparison_page
from fingerpost.pages.map import map_page
from fingerpost.pages.whole import whole_page
from fingerpost.rendering.html import HtmlRenderer, Shells
from tests.small_guide import FILE

SITE: Final = Site("Signs", "Find your way.", "https://example.org/")
"""The site that the pages stand on unless a test names another."""


@dataclass(frozen=True, kw_only=True)
class Page(pages.Page):
    """A page with its HTML.

    Attributes:
        body: its HTML, from the heading on. Links of an author's text are still marks.
    """

    body: Markup


@dataclass(frozen=True)
class Rendered:
    """A site as it is handed to whoever publishes it.

    Attributes:
        themed: HTML of the pages that a theme puts its frame around, by their address.
        files: whole files by their place on the site: the flow, the embeds and what they load.
        missing: HTML of the page of a missing address.
    """

    themed: Mapping[str, str]
    files: Mapping[str, bytes]
    missing: str

    def write(self, folder: Path, *starts: str) -> None:
        """Write the whole files below a folder; with starts, only those whose place begins with one of them."""
        for name, content in self.files.items():
            if name.startswith(starts or ("",)):
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                (folder / name).write_bytes(content)


def catalogue_of(*guides: Guide) -> Catalogue:
    """A catalogue of guides that were read one by one."""
    return Catalogue(guides, (FILE,) * len(guides))


def pages_of(*guides: Guide, site: Site = SITE) -> dict[str, Page]:
    """Every page by its address, without a frame around it."""
    renderer = HtmlRenderer(folder_links)

    def written(page: pages.Page) -> Page:
        return Page(**{field.name: getattr(page, field.name) for field in fields(page)}, body=renderer.render(page))

    return {page.address: written(page) for page in pages.lay_out(catalogue_of(*guides), site)}


def map_of(guide: Guide) -> str:
    """The HTML of the map of a guide. None of its other pages is laid out: of a large guide there are very many."""
    return HtmlRenderer(folder_links).render(map_page(pages.Edition(guide)))


def comparison_of(guide: Guide) -> str:
    """The HTML of the comparison of a guide. Nothing else of the guide is laid out."""
    return HtmlRenderer(folder_links).render(comparison_page(pages.Edition(guide)))


def paper_of(guide: Guide, site: Site = SITE) -> str:
    """The document that the PDF of a guide is made of. Nothing else of the guide is laid out."""
    page = whole_page(pages.Edition(guide), site)
    return Shells(site, folder_links).paper(page, HtmlRenderer(folder_links).render(page), guide.title)


def rendered(*guides: Guide, site: Site = SITE, links: Links = folder_links) -> Rendered:
    """The whole site of some guides."""
    publication = publish(catalogue_of(*guides), site, links)
    themed = {address: page.body for address, page in publication.themed.items()}
    return Rendered(themed, publication.files, publication.missing)


def write_sources(folder: Path, *guides: Guide) -> None:
    """Write some guides as files for a generator that runs no hooks."""
    Plain(catalogue=catalogue_of(*guides), site=SITE, at="", pictures={}).write(OWN_LOOK, folder)
