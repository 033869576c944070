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


def test_every_leaf_reaches_a_valid_path_or_ending(shipped: Catalogue) -> None:
    """Each walk ends at a path or an ending, and each is reached but those of which the guide says why not."""
    for guide in shipped.guides:
        ends = {walk.at for walk in every_walk(build_graph(guide))}
        assert ends == {*guide.recommended, *guide.endings}
