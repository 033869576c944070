"""Files beside pages: the style sheet and the table of the comparison, and the map as text for other programs."""

from collections.abc import Iterator

from ...addresses import (
    GuidePage,
    comparison_file_address,
    explore_file_address,
    filter_address,
    map_file_address,
)
from ...pages import Edition
from .comparison_csv import comparison_csv
from .explore_styles import explore_styles
from .filter_styles import filter_styles
from .graphviz import graphviz
from .mermaid import mermaid
from .nearest_styles import nearest_styles

__all__ = ["comparison_csv", "explore_styles", "files_beside", "filter_styles", "graphviz", "mermaid", "nearest_styles"]


def files_beside(edition: Edition) -> Iterator[tuple[str, str]]:
    """What pages of a guide load and link to: the address of each file, and its text."""
    guide = edition.guide
    if GuidePage.PATHS in guide.pages:
        yield filter_address(guide.guide), filter_styles(guide) + nearest_styles(guide)
        yield comparison_file_address(guide.guide), comparison_csv(guide)
    if GuidePage.EXPLORE in guide.pages:
        yield explore_file_address(guide.guide), explore_styles(guide)
    yield map_file_address(guide.guide, "mmd"), mermaid(guide, edition.graph)
    yield map_file_address(guide.guide, "dot"), graphviz(guide, edition.graph)
