"""Files beside pages: style sheets in the place of scripts, the comparison as a table, the map as text for programs."""

from collections.abc import Iterator

from ...addresses import (
    GuidePage,
    comparison_file_address,
    evidence_filter_address,
    explore_file_address,
    filter_address,
    map_file_address,
)
from ...pages import Edition
from ...pages.evidence import evidence_of
from .comparison_csv import comparison_csv
from .evidence_styles import evidence_styles
from .explore_styles import explore_styles
from .filter_styles import filter_styles
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


def files_beside(edition: Edition) -> Iterator[tuple[str, str]]:
    """What pages of a guide load and link to: the address of each file, and its text."""
    guide = edition.guide
    if GuidePage.PATHS in guide.pages:
        yield filter_address(guide.guide), filter_styles(guide) + nearest_styles(guide)
        yield comparison_file_address(guide.guide), comparison_csv(guide)
    if GuidePage.EXPLORE in guide.pages:
        yield explore_file_address(guide.guide), explore_styles(guide)
    yield evidence_filter_address(guide.guide), evidence_styles(edition, evidence_of(edition).groups)
    yield map_file_address(guide.guide, "mmd"), mermaid(guide, edition.graph)
    yield map_file_address(guide.guide, "dot"), graphviz(guide, edition.graph)
