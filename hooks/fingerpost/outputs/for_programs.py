"""What a site has for programs, beside what it has for people."""

from collections.abc import Iterator
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
    """Takes the pages of a site one by one, and gives the files that programs read in their place."""

    def add(self, page: Page) -> None:
        """Take a page."""

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Every file by its place, once all pages were taken."""


class _Nothing:
    """For a site that has no such files."""

    def add(self, page: Page) -> None:
        """Leave a page."""

    def files(self) -> Iterator[tuple[str, bytes]]:
        """None."""
        yield from ()


class _Twins:
    """The twin of each page, each guide as data, and what names them all."""

    def __init__(self, site: Site, links: Links) -> None:
        self._site, self._links = site, links
        self._renderer = MarkdownRenderer(site, links)
        self._editions: dict[str, Edition] = {}
        self._twins: dict[str, str] = {}
        self._whole: list[str] = []

    def add(self, page: Page) -> None:
        """Write the twin of a page."""
        self._twins[twin_address(page.address)] = self._renderer.render(page)
        if page.edition:
            guide = page.edition.guide.guide
            self._editions[guide] = page.edition
            if page.address == whole_address(guide) or (page.edition.cuts.any and page.content.kind in _IN_FULL):
                self._whole.append(self._renderer.render(page, ""))

    def files(self) -> Iterator[tuple[str, bytes]]:
        """The twins, then what is there once a guide, and once a site."""
        for name, text in self._twins.items():
            yield name, text.encode()
        editions = list(self._editions.values())
        for edition in editions:
            yield published_address(edition.guide.guide), published_guide(edition, self._site, self._links).encode()
            yield page_text_address(edition.guide.guide), self._renderer.as_one_page(edition).encode()
        if editions:
            yield INDEX, written(index_of(editions, self._site, self._links)).encode()
            yield LLMS, llms_text(editions, self._site, self._links).encode()
            yield LLMS_FULL, "\n".join(self._whole).encode()


def for_programs(site: Site, links: Links) -> ForPrograms:
    """What makes the files for programs, on a site that has them.

    Args:
        site: what the files say of the site.
        links: how one page links to another.
    """
    return _Twins(site, links) if site.twins else _Nothing()
