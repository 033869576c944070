"""The entries of a site's navigation that follow from the catalogue."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import yaml

from ...addresses import HOME, GuidePage, Site, group_address, guide_address, page_address, path_address, paths_address
from ...catalogue import Catalogue, Guide, grouped
from ...pages import Edition
from ...pages.paths import lists_paths
from ...words import Words, words_for
from .sources import source_name, text_for_theme


def _paths(guide: Guide, words: Words) -> Iterator[dict[str, Any]]:
    """The comparison with the paths below it, by their groups; where there is neither, nothing."""
    compared, below = GuidePage.PATHS in guide.pages, list[dict[str, Any]]()
    if lists_paths(guide):
        for group in guide.grouped_paths:
            # Themes put the titles of a navigation into their pages as they stand.
            entries: list[Any] = [
                {text_for_theme(path.short): source_name(path_address(guide.guide, path.id))} for path in group.members
            ]
            if group.name:
                # A theme takes a page called `index` for that of the whole section: the first one is.
                entries = [{text_for_theme(group.name): [source_name(group_address(guide.guide, group.id)), *entries]}]
            below += entries
    if compared:
        yield {words.pages.compare_menu: [source_name(paths_address(guide.guide)), *below]}
    elif below:
        yield {words.pages.paths: below}


def _guide(guide: Guide) -> dict[str, Any]:
    words = words_for(guide.language)
    apart = (GuidePage.GUIDE, GuidePage.DECIDE, GuidePage.PATHS)
    return {
        text_for_theme(guide.title): [
            source_name(guide_address(guide.guide)),
            {words.pages.decide: f"{guide.guide}/decide/index.html"},
            *_paths(guide, words),
            *(
                {name: source_name(page_address(guide.guide, page))}
                for page, name in Edition(guide).names.items()
                if page in guide.pages and page not in apart
            ),
        ]
    }


@dataclass(frozen=True)
class Entries:
    """What a navigation gets of the guides.

    Attributes:
        home: the entry of the first page that leads to all of them; none where there is no such page.
        guides: the entry of each guide, by the file of its first page.
        groups: the name of the group of each guide that has one, likewise.
    """

    home: tuple[Any, ...]
    guides: Mapping[str, Any]
    groups: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def arranged(self) -> tuple[Any, ...]:
        """The entries of the guides, those of a group below its name."""
        names = {name: name for name in self.groups.values()}
        found: list[Any] = []
        for group in grouped(names, self.guides, self.groups.get):
            entries = [self.guides[page] for page in group.members]
            found += [{text_for_theme(group.name): entries}] if group.name else entries
        return tuple(found)


def _below(folder: str, entry: Any) -> Any:
    """An entry whose files stand in a folder."""
    if isinstance(entry, str):
        return folder + entry
    if isinstance(entry, Mapping):
        return {title: _below(folder, value) for title, value in entry.items()}
    return [_below(folder, value) for value in entry]


def entries_of(catalogue: Catalogue, site: Site, folder: str = "", *homes: str) -> Entries:
    """The entries of a catalogue, each guide in its own language.

    Args:
        catalogue: the guides.
        site: the site that they are on.
        folder: where they are on it, with a slash at the end; empty for its root.
        homes: the address of the first page that leads to all of them; none where there is no such page.
    """
    home = words_for(site.language).pages.home
    groups = {
        folder + source_name(guide_address(guide.guide)): guide.group for guide in catalogue.guides if guide.group
    }
    guides = {folder + source_name(guide_address(guide.guide)): _guide(guide) for guide in catalogue.guides}
    return Entries(
        tuple({home: folder + source_name(address)} for address in homes),
        {page: _below(folder, entry) for page, entry in guides.items()},
        groups,
    )


def named_in(entry: Any) -> Iterator[str]:
    """Every file and address that a navigation names."""
    if isinstance(entry, str):
        yield entry
    elif isinstance(entry, Mapping):
        for value in entry.values():
            yield from named_in(value)
    elif isinstance(entry, list | tuple):
        for value in entry:
            yield from named_in(value)


def _titled(title: str, first: str, entry: Mapping[str, Any]) -> list[Any]:
    """What stands below the entry of a guide, whose first page has the title that somebody chose for it."""
    ((_, *others),) = entry.values()
    return [{title: first}, *others]


def _with_parts(entry: Any, parts: Mapping[str, Any]) -> Any:
    """A navigation in which each entry that names the first page of a guide has the other ones below it."""
    if isinstance(entry, str):
        return parts.get(entry, entry)
    if isinstance(entry, Mapping):
        return {
            title: _titled(title, value, parts[value])
            if isinstance(value, str) and value in parts
            else _with_parts(value, parts)
            for title, value in entry.items()
        }
    return [_with_parts(value, parts) for value in entry] if isinstance(entry, list | tuple) else entry


def put_where_named(written: Sequence[Any], entries: Entries) -> tuple[list[Any], Entries]:
    """Put each guide where a navigation names its first page.

    Where it names other pages of a guide as well, its author has said what is shown of that, and it stays.

    Args:
        written: the navigation as somebody has written it.
        entries: what it may get.

    Returns:
        The navigation, and the entries of what it does not name.
    """
    named = list(named_in(written))
    counts = {page: sum(name.startswith(page.removesuffix("index.md")) for name in named) for page in entries.guides}
    alone = {page: entry for page, entry in entries.guides.items() if counts[page] == named.count(page) == 1}
    unnamed = {page: entry for page, entry in entries.guides.items() if not counts[page]}
    home = tuple(entry for entry in entries.home if not set(named_in(entry)) & set(named))
    return _with_parts(list(written), alone), Entries(home, unnamed, entries.groups)


class _Indented(yaml.SafeDumper):
    """Indents lists below their key, as people write a configuration, so that a list can go on below the block."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002 - the signature is that of the base class
        """One level further, for a list too."""
        super().increase_indent(flow, False)


def navigation_block(catalogue: Catalogue, site: Site) -> str:
    """The same entries as text, for a generator that runs no hooks: what is written by hand goes on below them."""
    entries = entries_of(catalogue, site, "", HOME)
    return yaml.dump(
        {"nav": [*entries.home, *entries.arranged]},
        Dumper=_Indented,
        sort_keys=False,
        allow_unicode=True,
        width=10_000,
    )
