"""The parts of a guide in a navigation that MkDocs or a plug-in has made of files: by their names, in their order."""

from collections.abc import Iterator, Mapping
from typing import Any

from mkdocs.structure.files import Files
from mkdocs.structure.nav import Link, Navigation, Section
from mkdocs.structure.pages import Page


def _pages_in(items: list[Any]) -> Iterator[Page]:
    """Every page of a part of a navigation, in order."""
    for item in items:
        if isinstance(item, Page):
            yield item
        elif isinstance(item, Section):
            yield from _pages_in(item.children)


def _link_to(title: str, name: str, files: Files) -> Iterator[Link]:
    """A way to what is no page of the theme, such as the first question of a guide."""
    file = files.get_file_from_path(name)
    if file is not None and not file.is_documentation_page():
        yield Link(title, file.url)


def _items(entry: Any, pages: Mapping[str, Page], files: Files) -> Iterator[Any]:
    """What an entry becomes; nothing of a page that is left out."""
    if isinstance(entry, str):
        yield from (pages[name] for name in (entry,) if name in pages)
        return
    for title, value in entry.items():
        if not isinstance(value, str):
            yield Section(title, [item for one in value for item in _items(one, pages, files)])
        elif value in pages:
            pages[value].title = title
            yield pages[value]
        else:
            yield from _link_to(title, value, files)


class _Arranging:
    """Puts what is of guides into a navigation.

    Attributes:
        changed: whether anything was put in.
    """

    def __init__(self, guides: Mapping[str, Any], files: Files) -> None:
        self.changed = False
        self._guides, self._files = guides, files

    def arranged(self, items: list[Any]) -> list[Any]:
        """A part of a navigation; in the place of a section that has the pages of one guide and no other, its own."""
        return [self._section(item) if isinstance(item, Section) else item for item in items]

    def _section(self, section: Section) -> Section:
        pages = {page.file.src_uri: page for page in _pages_in(section.children)}
        for first, entry in self._guides.items():
            folder = first.removesuffix("index.md")
            if first in pages and len(pages) > 1 and all(name.startswith(folder) for name in pages):
                self.changed = True
                (made,) = _items(entry, pages, self._files)
                return made if isinstance(made, Section) else section
        section.children = self.arranged(section.children)
        return section


def _link(items: list[Any], above: Section | None = None) -> None:
    """Tell everything in a navigation what it is in."""
    for item in items:
        item.parent = above
        if isinstance(item, Section):
            _link(item.children, item)


def arrange_sections(nav: Navigation, guides: Mapping[str, Any], files: Files) -> None:
    """Give each guide its parts where a navigation has a section of all its pages. Any other navigation stays.

    Args:
        nav: the navigation.
        guides: the entry of each guide, by the file of its first page.
        files: all files of the site.
    """
    arranging = _Arranging(guides, files)
    items = arranging.arranged(nav.items)
    if not arranging.changed:
        return
    pages = list(_pages_in(items))
    nav.items, nav.pages = items, pages
    _link(items)
    around = [None, *pages, None]
    for place, page in enumerate(pages):
        page.previous_page, page.next_page = around[place], around[place + 2]
