"""The path of an outcome and those nearest to it: rows that the comparison can be opened with, and nothing else."""

from ..addresses import GuidePage, rows_address
from ..explanation import Digest, Explanation, digest
from .edition import Edition

Rows = tuple[str, ...]
"""The ids of some paths, in the order of the guide."""


def _rows(edition: Edition, told: Explanation, brief: Digest) -> Rows:
    """The path of an outcome and those nearest to it; none where no other path is near, or two have their own page."""
    wanted = {told.path.id, *(other.path.id for other in brief.near)}
    rows = tuple(one for one in edition.guide.paths if one in wanted)
    return () if len(rows) == 1 or rows in edition.pairs else rows


def nearest_rows(edition: Edition) -> tuple[Rows, ...]:
    """The rows that some outcome leads to, each choice of them once.

    The comparison has a line for each. Many outcomes share one, so these are never more than there are outcomes.
    """
    return tuple(sorted({_rows(edition, told, digest(told)) for told in edition.outcomes.values()} - {()}))


def nearest_address(edition: Edition, told: Explanation, brief: Digest) -> str:
    """The comparison with the rows of an outcome alone; empty where it cannot be opened so."""
    rows = _rows(edition, told, brief)
    compared = GuidePage.PATHS in edition.guide.pages and bool(edition.outcomes)
    return rows_address(edition.guide.guide, rows) if rows and compared else ""
