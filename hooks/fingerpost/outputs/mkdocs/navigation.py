"""The entries of a site's navigation that follow from the catalogue."""

from collections.abc import Iterator, Sequence
from typing import Any

import yaml

from ...addresses import GuidePage, Site, group_address, guide_address, page_address, path_address, paths_address
from ...catalogue import Catalogue, Guide
from ...pages.names import page_names
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
                for page, name in page_names(words).items()
                if page in guide.pages and page not in apart
            ),
        ]
    }


def navigation(catalogue: Catalogue, site: Site, written: Sequence[Any]) -> list[Any]:
    """The home page in the language of the site, each guide in its own, and then what was written by hand."""
    return [
        {words_for(site.language).pages.home: source_name("")},
        *(_guide(guide) for guide in catalogue.guides),
        *written,
    ]


class _Indented(yaml.SafeDumper):
    """Indents lists below their key, as people write a configuration, so that a list can go on below the block."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002 - the signature is that of the base class
        """One level further, for a list too."""
        super().increase_indent(flow, False)


def navigation_block(catalogue: Catalogue, site: Site) -> str:
    """The same entries as text, for a generator that runs no hooks: what is written by hand goes on below them."""
    return yaml.dump(
        {"nav": navigation(catalogue, site, [])}, Dumper=_Indented, sort_keys=False, allow_unicode=True, width=10_000
    )
