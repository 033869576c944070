"""Files beside pages: style sheets in the place of scripts, the comparison as a table, the map as text for programs."""

from collections.abc import Iterator

from ...addresses import (
    GuidePage,
    comparison_file_address,
    evidence_filter_address,
    explore_file_address,
    filter_address,
    filter_beside,
    map_file_address,
)
from ...pages import Edition
from ...pages.comparison_parts import with_paths
from ...pages.evidence import evidence_of
from .comparison_csv import comparison_csv
from .evidence_styles import evidence_styles, parts_styles
from .explore_styles import explore_styles
from .filter_styles import filter_styles, fold_styles
from .graphviz import graphviz
from .mermaid import mermaid
from .nearest_styles import nearest_styles

__all__ = [
    "comparison_csv",
    "evidence_styles",
    "explore_styles",
    "files_beside",
    "filter_styles",
    "graphviz",
    "mermaid",
    "nearest_styles",
]


def _of_comparison(edition: Edition) -> Iterator[tuple[str, str]]:
    """What filters the comparison, each of its parts by itself; of a table in another order, groups of columns fold."""
    guide = edition.guide
    if not edition.cuts.compared:
        yield filter_address(guide.guide), filter_styles(guide) + nearest_styles(guide)
        return
    yield filter_address(guide.guide), fold_styles(guide)
    for part in edition.cuts.compared:
        own = with_paths(guide, part.members)
        yield filter_beside(part.address), filter_styles(own) + nearest_styles(own)


def files_beside(edition: Edition) -> Iterator[tuple[str, str]]:
    """What pages of a guide load and link to: the address of each file, and its text."""
    guide = edition.guide
    if GuidePage.PATHS in guide.pages:
        yield from _of_comparison(edition)
        yield comparison_file_address(guide.guide), comparison_csv(guide)
    if GuidePage.EXPLORE in guide.pages:
        yield explore_file_address(guide.guide), explore_styles(guide)
    whole = not edition.cuts.evidence
    styles = evidence_styles(edition, evidence_of(edition).groups) if whole else parts_styles(edition)
    yield evidence_filter_address(guide.guide), styles
    yield map_file_address(guide.guide, "mmd"), mermaid(guide, edition.graph)
    yield map_file_address(guide.guide, "dot"), graphviz(guide, edition.graph)
