"""Zensical, and what else reads ``mkdocs.yml`` and runs no plug-in: Markdown with front matter for Material."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from ...addresses import HOME, Site, folder_links
from ..mkdocs.sources import front_matter, source_name
from ..mkdocs.trails import HIDDEN
from ..publication import Publication, ThemedPage
from .form import HOST_STYLES, Form, as_it_is, encoded, guest_body
from .tags import without_tags


def _write(publication: Publication, body: Callable[[str, ThemedPage], str]) -> dict[str, bytes]:
    """Nobody looks at the pages afterwards, so the theme is asked to show no way to them beside ours."""
    texts = {
        source_name(address): f"{front_matter(made.page, HIDDEN, at=address.removesuffix(made.page.address))}\n"
        f"{without_tags(body(address, made))}\n"
        for address, made in publication.themed.items()
    }
    return {**encoded(texts), **publication.files}


def _with_styles(address: str, made: ThemedPage) -> str:
    return guest_body(address, made, folder_links, HOST_STYLES)


def _bare(_: str, made: ThemedPage) -> str:
    return made.body


def _known(site: Site) -> Site:
    return site


FORM: Final = Form(
    links=folder_links,
    pages="",
    write=partial(_write, body=_with_styles),
    place=as_it_is,
    dress=_known,
    kept=(source_name(HOME),),
)
"""Pages in the colours of the site around them; each loads its style sheets, so that no other page changes."""

OWN_LOOK: Final = replace(FORM, write=partial(_write, body=_bare))
"""Pages of a site that loads the style sheets of guides on all of its pages."""
