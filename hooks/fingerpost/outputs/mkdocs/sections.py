"""The parts of a guide in a navigation that MkDocs or a plug-in has made of files: by their names, in their order."""

from collections.abc import Iterator, Mapping
from typing import Any

from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page


def _pages_in(items: list[Any]) -> Iterator[Page]:
    """Every page of a part of a navigation, in order."""
    for item in items:
        if isinstance(item, Page):
            yield item
        elif isinstance(item, Section):
            yield from _pages_in(item.children)


def _items(entry: Any, pages: Mapping[str, Page], title: str | None = None) -> Iterator[Any]:
    """What an entry becomes; nothing of a page that is left out."""
    if isinstance(entry, str):
        page = pages.get(entry)
        if page is not None:
            if title is not None:
                page.title = title
            yield page
    elif isinstance(entry, Mapping):
        for name, value in entry.items():
            if isinstance(value, str):
                yield from _items(value, pages, name)
            else:
                yield Section(name, [item for one in value for item in _items(one, pages)])


class _Arranging:
    """Puts what is of guides into a navigation.

    Attributes:
        changed: whether anything was put in.
    """

    def __init__(self, guides: Mapping[str, Any]) -> None:
        self.changed = False
        self._guides = guides

    def arranged(self, items: list[Any]) -> list[Any]:
        """A part of a navigation; in the place of a section that has the pages of one guide and no other, its own."""
        return [self._section(item) if isinstance(item, Section) else item for item in items]

    def _section(self, section: Section) -> Section:
        pages = {page.file.src_uri: page for page in _pages_in(section.children)}
        for first, entry in self._guides.items():
            folder = first.removesuffix("index.md")
            if first in pages and len(pages) > 1 and all(name.startswith(folder) for name in pages):
                self.changed = True
                (made,) = _items(entry, pages)
                return made if isinstance(made, Section) else section
        section.children = self.arranged(section.children)
        return section


def _link(items: list[Any], above: Section | None = None) -> None:
    """Tell everything in a navigation what it is in."""
    for item in items:
        item.parent = above
        if isinstance(item, Section):
            _link(item.children, item)


def arrange_sections(nav: Navigation, guides: Mapping[str, Any]) -> None:
    """Give each guide its parts where a navigation has a section of all its pages. Any other navigation stays.

    Args:
        nav: the navigation.
        guides: the entry of each guide, by the file of its first page.
    """
    arranging = _Arranging(guides)
    items = arranging.arranged(nav.items)
    if not arranging.changed:
        return
    pages = list(_pages_in(items))
    nav.items, nav.pages = items, pages
    _link(items)
    around = [None, *pages, None]
    for place, page in enumerate(pages):
        page.previous_page, page.next_page = around[place], around[place + 2]
