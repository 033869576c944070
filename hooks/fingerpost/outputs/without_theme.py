"""Sites without a generator: every page is a document that needs no theme."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from markupsafe import Markup

from ..addresses import Links, Site
from ..catalogue import Catalogue
from ..pages import Page, batches_of, editions_of
from ..pages.cuts import links_to_parts
from ..rendering.beside import files_beside
from ..rendering.html import HtmlRenderer, Shells
from .assets import assets
from .feeds import feeds
from .for_programs import for_programs


def _without_theme(
    catalogue: Catalogue, site: Site, links: Links, document: Callable[[Shells, Page, Markup], str]
) -> Iterator[tuple[str, bytes]]:
    """Every page as a document that needs no theme, the files that pages load, and what the site has for programs."""
    links, site = links_to_parts(links, catalogue.guides), replace(site, paper=False)
    renderer, shells = HtmlRenderer(links), Shells(site, links)
    programs, in_full = for_programs(site, links), list[bytes]()
    editions = editions_of(catalogue, site)
    yield from assets().items()
    for batch in batches_of(catalogue, editions, site):
        for page in batch.pages():
            yield f"{page.address}index.html", document(shells, page, renderer.render(page)).encode()
            yield from programs.of_page(page)
            in_full += programs.in_full(page)
    for edition in editions:
        for address, text in files_beside(edition):
            yield address, text.encode()
        yield from programs.of_guide(edition)
    yield from programs.of_site(editions, in_full)
    yield from feeds(editions, site, links, None)


def site_files(catalogue: Catalogue, site: Site, links: Links) -> Iterator[tuple[str, bytes]]:
    """A whole site without a generator: every page in the light shell, and the files that pages load.

    Args:
        catalogue: the guides, already proved sound.
        site: what the pages say of the site.
        links: how one page links to another.
    """
    return _without_theme(catalogue, site, links, Shells.alone)


def frames(catalogue: Catalogue, site: Site, links: Links) -> Iterator[tuple[str, bytes]]:
    """Every page with nothing of a site around it, and the files that pages load: what fits into any other page.

    Args:
        catalogue: the guides, already proved sound.
        site: what the pages say of the site.
        links: how one page links to another.
    """
    return _without_theme(catalogue, replace(site, twins=False, feeds=False), links, Shells.frame)
