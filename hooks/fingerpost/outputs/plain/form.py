"""What one generator wants its pages to be, and what the forms of several of them have in common."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

import yaml
from markupsafe import Markup

from ...addresses import ASSETS, Brand, Links, Site
from ...catalogue import Catalogue
from ...rendering.html.environment import environment
from ...words import words_for
from ..assets import PIECES, PRINT
from ..publication import Publication, ThemedPage
from ..publishing import publish

MARK: Final = "# Fingerpost makes this page from its catalogue, and replaces it."
"""A comment at the head of each page, which tells a person and this program whose it is."""

END: Final = "---\n"
"""The line that front matter ends with."""

HOST_STYLES: Final = (*PIECES, f"{ASSETS}/host.css", PRINT)
"""What a page loads inside a theme whose colours have names that this program knows."""

GUEST_STYLES: Final = (*HOST_STYLES[:-1], f"{ASSETS}/guest.css", PRINT)
"""What a page loads inside any other theme."""


def undressed(site: Site) -> Site:
    """A site whose look is not known: pages without a theme have its name and no picture."""
    return replace(site, brand=Brand(logo=""))


@dataclass(frozen=True, kw_only=True)
class Form:
    """How a generator takes pages.

    Attributes:
        links: how one page links to another.
        pages: where the pages of a site are below the folder that is written to, those of its own too, with a slash
            at the end. Empty for that folder itself; ``None`` where no page of its own is.
        write: the files of a publication, by their names below that folder.
        place: where a file goes that is published as it is, such as a picture.
        publish: what makes the publication.
        dress: what is known of the look of the site.
        kept: files that a site may have of its own; then they stay.
    """

    links: Links
    pages: str | None
    write: Callable[[Publication], Mapping[str, bytes]]
    place: Callable[[str], str]
    publish: Callable[[Catalogue, Site, Links, Mapping[str, bytes]], Publication] = publish
    dress: Callable[[Site], Site] = undressed
    kept: tuple[str, ...] = ()


def as_it_is(name: str) -> str:
    """Where a file goes that lies beside the pages."""
    return name


def only_files(publication: Publication) -> Mapping[str, bytes]:
    """What is written of a publication that has no page for a theme."""
    return publication.files


def head(**told: Any) -> str:
    """Front matter, with the mark of this program."""
    return f"---\n{MARK}\n{yaml.safe_dump(told, allow_unicode=True, sort_keys=False, width=10_000)}{END}"


def guest_body(at: str, made: ThemedPage, links: Links, sheets: Iterable[str] = GUEST_STYLES) -> str:
    """The HTML of a page for a theme, with the style sheets that it needs.

    Args:
        at: where the page stands.
        made: the page.
        links: how one page links to another.
        sheets: the style sheets.
    """
    folder = at.removesuffix(made.page.address)
    styles = [links(at, folder + style) for style in sheets]
    return environment(words_for("en")).get_template("guest.html.jinja").render(styles=styles, body=Markup(made.body))  # noqa: S704 - the renderer has escaped what is no markup


def encoded(texts: Mapping[str, str]) -> dict[str, bytes]:
    """Texts as files."""
    return {name: text.encode() for name, text in texts.items()}
