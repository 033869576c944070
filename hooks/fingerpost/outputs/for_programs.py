"""What a site has for programs, beside what it has for people."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Protocol

from ..addresses import (
    INDEX,
    LLMS,
    LLMS_FULL,
    Links,
    Site,
    page_text_address,
    published_address,
    twin_address,
    whole_address,
)
from ..pages import Edition, Page
from ..rendering.data import index_of, published_guide, written
from ..rendering.markdown import MarkdownRenderer, llms_text

_IN_FULL: Final = frozenset({"volume", "faq", "glossary", "evidence-part"})
"""The kinds of pages that hold what the page of a whole guide says, where that is too large for one."""


class ForPrograms(Protocol):
    """Gives the files that programs read, by their places: in place of each page, and once a guide and a site."""

    def of_page(self, page: Page) -> Iterator[tuple[str, bytes]]:
        """What stands beside a page."""

    def in_full(self, page: Page) -> Iterator[bytes]:
        """What a page adds to the text of all guides in full, if anything."""

    def of_guide(self, edition: Edition) -> Iterator[tuple[str, bytes]]:
        """What is there once a guide."""

    def of_site(self, editions: Sequence[Edition], in_full: Iterable[bytes]) -> Iterator[tuple[str, bytes]]:
        """What is there once a site.

        Args:
            editions: its guides.
            in_full: what their pages add to the text of all guides.
        """


class _Nothing:
    """For a site that has no such files."""

    def of_page(self, _: Page) -> Iterator[tuple[str, bytes]]:
        yield from ()

    def in_full(self, _: Page) -> Iterator[bytes]:
        yield from ()

    def of_guide(self, _: Edition) -> Iterator[tuple[str, bytes]]:
        yield from ()

    def of_site(self, _: Sequence[Edition], __: Iterable[bytes]) -> Iterator[tuple[str, bytes]]:
        yield from ()


class _Twins:
    """The twin of each page, each guide as data, and what names them all."""

    def __init__(self, site: Site, links: Links) -> None:
        self._site, self._links = site, links
        self._renderer = MarkdownRenderer(site, links)

    def of_page(self, page: Page) -> Iterator[tuple[str, bytes]]:
        """Its twin."""
        yield twin_address(page.address), self._renderer.render(page).encode()

    def in_full(self, page: Page) -> Iterator[bytes]:
        """Its text, if it is one of those that hold a whole guide."""
        edition = page.edition
        if edition and (
            page.address == whole_address(edition.guide.guide) or (edition.cuts.any and page.content.kind in _IN_FULL)
        ):
            yield self._renderer.render(page, "").encode()

    def of_guide(self, edition: Edition) -> Iterator[tuple[str, bytes]]:
        """Its data, and its text on one page."""
        yield published_address(edition.guide.guide), published_guide(edition, self._site, self._links).encode()
        yield page_text_address(edition.guide.guide), self._renderer.as_one_page(edition).encode()

    def of_site(self, editions: Sequence[Edition], in_full: Iterable[bytes]) -> Iterator[tuple[str, bytes]]:
        """The index of all guides, and their texts."""
        if editions:
            yield INDEX, written(index_of(editions, self._site, self._links)).encode()
            yield LLMS, llms_text(editions, self._site, self._links).encode()
            yield LLMS_FULL, b"\n".join(in_full)


def for_programs(site: Site, links: Links) -> ForPrograms:
    """What makes the files for programs, on a site that has them.

    Args:
        site: what the files say of the site.
        links: how one page links to another.
    """
    return _Twins(site, links) if site.twins else _Nothing()
