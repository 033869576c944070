"""Links from one address to another, for a site on a server and for a folder on a disk."""

from collections.abc import Callable, Mapping
from typing import Final

from .address import EMBED

_INDEX: Final = ("index", "README")
"""Names of pages written by hand that stand for their folder, as MkDocs has it."""

Links = Callable[[str, str], str]
"""Turns the address of a page, and the address that it links to, into a relative reference. The second address may end
in a part of its page."""


def _folder_of(document: str) -> str:
    """Where a page written by hand stands on a server: ``a/index.md`` in ``a/``, ``a/b.md`` in ``a/b/``."""
    folder, slash, name = document.removesuffix(".md").rpartition("/")
    return f"{folder}{slash}" if name in _INDEX else f"{folder}{slash}{name}/"


def _file_of(document: str) -> str:
    """Where a page written by hand stands on a disk: ``a/index.md`` in ``a/index.html``, ``a/b.md`` in ``a/b.html``."""
    folder, slash, name = document.removesuffix(".md").rpartition("/")
    return f"{folder}{slash}{'index' if name in _INDEX else name}.html"


def _relative(at: str, to: str) -> str:
    """The way from one folder to another, or to a file.

    Half of the time of a large guide went into the general function of the standard library; addresses have neither
    dots nor empty parts.
    """
    here, there = at.split("/")[:-1], to.split("/")
    shared = 0
    for one, other in zip(here, there[:-1], strict=False):
        if one != other:
            break
        shared += 1
    return "../" * (len(here) - shared) + "/".join(there[shared:]) or "./"


def placed(links: Links, pages: Mapping[str, str]) -> Links:
    """The same links, where some pages written by hand stand elsewhere than their files say.

    Args:
        links: how one page links to another.
        pages: the address of each such page, by its Markdown file; both as they stand in a link.
    """

    def link(at: str, to: str) -> str:
        page, mark, part = to.partition("#")
        return links(at, f"{pages.get(page, page)}{mark}{part}")

    return link


def folder_links(at: str, to: str) -> str:
    """Links for a server, which answers a folder with the page in it, ``../paths/``.

    Assets are files already and stay as they are.
    """
    page, mark, part = to.partition("#")
    return f"{_relative(at, _folder_of(page) if page.endswith('.md') else page)}{mark}{part}"


def file_links(at: str, to: str) -> str:
    """Links for a folder on a disk, where nothing answers for a folder: ``../paths/index.html``."""
    page, mark, part = to.partition("#")
    relative = _relative(at, _file_of(page) if page.endswith(".md") else page)
    return (
        f"{relative.removeprefix('./')}index.html{mark}{part}" if relative.endswith("/") else f"{relative}{mark}{part}"
    )


def moved(links: Links, addresses: Mapping[str, str]) -> Links:
    """The same links, where parts of pages stand on pages of their own.

    Args:
        links: how one page links to another.
        addresses: where each such part stands, by the address that it has where the page is one.
    """

    def link(at: str, to: str) -> str:
        # An embed leads to embeds, whose parts stand as those of the pages do.
        page = to.removeprefix(f"{EMBED}/")
        return links(at, to[: len(to) - len(page)] + addresses.get(page, page))

    return link


def with_pages_at(links: Links, url: str) -> Links:
    """The same links, where the pages written by hand are on another site.

    Args:
        links: how one page links to another.
        url: where that site is published, with a slash at the end.
    """

    def link(at: str, to: str) -> str:
        elsewhere = to.partition("#")[0].endswith(".md")
        return url + folder_links("", to).removeprefix("./") if elsewhere else links(at, to)

    return link
