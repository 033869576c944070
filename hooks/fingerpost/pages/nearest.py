"""The path of an outcome and those nearest to it: rows that the comparison can be opened with, and nothing else."""

from ..addresses import GuidePage, pair_address, rows_address, rows_anchor
from ..explanation import Digest, Explanation, digest
from .edition import Edition

Rows = tuple[str, ...]
"""The ids of some paths, in the order of the guide."""


def _rows(edition: Edition, told: Explanation, brief: Digest) -> Rows:
    """The path of an outcome, where it has one, and those nearest to it, in the order of the guide."""
    wanted = {path.id for path in (told.path, *(other.path for other in brief.near)) if path is not None}
    return tuple(sorted(wanted, key=edition.place.__getitem__))


def _alone(edition: Edition, rows: Rows) -> bool:
    """Whether the comparison has a line for these rows: a single one compares nothing, and two have their own page."""
    return len(rows) > 1 and rows not in edition.pairs


def nearest_rows(edition: Edition) -> tuple[Rows, ...]:
    """The rows that some outcome leads to, each choice of them once.

    The comparison has a line for each. Many outcomes share one, so these are never more than there are outcomes.
    """
    every = {_rows(edition, told, digest(told)) for told in edition.outcomes.values()}
    return tuple(sorted(rows for rows in every if _alone(edition, rows)))


def nearest_address(edition: Edition, told: Explanation, brief: Digest) -> str:
    """The comparison with the rows of an outcome alone; empty where it cannot be opened so.

    A path is linked to its pairs one by one, an ending to the one pair that it leaves.
    """
    guide, rows = edition.guide, _rows(edition, told, brief)
    if told.path is None and rows in edition.pairs:
        return pair_address(guide.guide, *rows)
    if GuidePage.PATHS not in guide.pages or not edition.outcomes or not _alone(edition, rows):
        return ""
    if not edition.cuts.compared:
        return rows_address(guide.guide, rows)
    # Rows of two parts stand on no page together.
    own = (part.address for part in edition.cuts.compared if {path.id for path in part.members}.issuperset(rows))
    return next((f"{address}#{rows_anchor(rows)}" for address in own), "")
