"""The entries of a site's navigation that follow from the catalogue."""

from collections.abc import Sequence
from html import escape
from typing import Any

import yaml

from ...addresses import (
    GuidePage,
    Site,
    explore_address,
    guide_address,
    map_address,
    page_address,
    path_address,
    paths_address,
    whole_address,
)
from ...catalogue import Catalogue, Guide
from ...flow import is_judged
from ...pages.paths import lists_paths
from ...words import words_for
from .sources import source_name


def _guide(guide: Guide) -> dict[str, Any]:
    words = words_for(guide.language)
    names = words.pages
    paths: list[Any] = [source_name(paths_address(guide.guide))]
    if lists_paths(guide):
        # Themes put the titles of a navigation into their pages as they stand.
        paths += [
            {escape(path.short): source_name(path_address(guide.guide, path.id))} for path in guide.paths.values()
        ]
    return {
        escape(guide.title): [
            source_name(guide_address(guide.guide)),
            {names.decide: f"{guide.guide}/decide/index.html"},
            {names.compare_menu: paths},
            *([{words.explore.title: source_name(explore_address(guide.guide))}] if is_judged(guide) else []),
            {names.map: source_name(map_address(guide.guide))},
            {names.faq: source_name(page_address(guide.guide, GuidePage.FAQ))},
            {names.queries: source_name(page_address(guide.guide, GuidePage.QUERIES))},
            {names.evidence: source_name(page_address(guide.guide, GuidePage.EVIDENCE))},
            {names.whole: source_name(whole_address(guide.guide))},
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
