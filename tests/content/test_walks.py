"""The truth table of all walks, as it was last looked at by a person."""

from pathlib import Path

from fingerpost.catalogue import Catalogue
from fingerpost.flow import build_graph, every_walk, truth_table

GOLDEN = Path(__file__).parent.parent / "golden"


def test_every_walk_ends_where_the_reviewed_table_says(shipped: Catalogue) -> None:
    """One line a walk.

    After a change that is meant: `fingerpost walks --golden tests/golden/GUIDE.walks.txt --update GUIDE`, and read
    what `fingerpost diff HEAD` says.
    """
    for guide in shipped.guides:
        golden = (GOLDEN / f"{guide.guide}.walks.txt").read_text(encoding="utf-8").splitlines()
        assert list(truth_table(guide)) == golden
        assert len(golden) == len(set(golden))


def test_every_leaf_reaches_a_valid_path(shipped: Catalogue) -> None:
    """Each walk ends at a path of the catalogue, and each path is reached."""
    for guide in shipped.guides:
        ends = {walk.at for walk in every_walk(build_graph(guide))}
        assert ends == set(guide.paths)
