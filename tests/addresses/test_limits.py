"""How long the path of a file may be: unpacking, the bundle and the check draw the line at the same character."""

import zipfile
from pathlib import Path

import pytest

from fingerpost.addresses import BUNDLE, LONGEST, bundled, unpacks_everywhere, walk_address
from fingerpost.catalogue import Guide
from fingerpost.flow import build_graph, longest_name
from fingerpost.outputs.bundle import BundleError, bundle
from tests.small_guide import findings, guide_with


def _site(folder: Path, length: int) -> Path:
    """A site with one file, whose path in the bundle has a number of characters."""
    page = folder / ("a" * 100) / ("b" * (length - len(f"{BUNDLE}/") - 101))
    page.parent.mkdir(parents=True)
    page.write_text("x")
    return folder


def test_the_longest_path_has_180_characters() -> None:
    """The last one that is allowed, and the first that is not."""
    assert unpacks_everywhere("a" * 180)
    assert not unpacks_everywhere("a" * 181)


def test_a_bundle_holds_a_path_of_just_the_longest_length(tmp_path: Path) -> None:
    """It is packed as it is."""
    bundle(_site(tmp_path / "site", LONGEST), tmp_path / "out.zip")
    with zipfile.ZipFile(tmp_path / "out.zip") as opened:
        assert [len(name) for name in opened.namelist()] == [LONGEST]


def test_a_bundle_with_a_path_that_is_one_character_longer_is_refused(tmp_path: Path) -> None:
    """The message names the path and what to do."""
    with pytest.raises(BundleError, match=r"1 paths are longer than the 180 characters .*shorten the ids"):
        bundle(_site(tmp_path / "site", LONGEST + 1), tmp_path / "out.zip")
    assert not (tmp_path / "out.zip").exists()


def _guide(last: str) -> Guide:
    """The small guide with long ids, the last one on its longest walk given."""
    long = "x" * 40
    return guide_with(
        ("guide: travel", f"guide: {long}"),
        ("unsure: {label: I am not sure, to: ticket-unsure}", f"{long}: {{label: I am not sure, to: {long}}}"),
        ("  ticket-unsure:\n", f"  {long}:\n"),
        ("      have: {label", f"      {last}: {{label"),
        ("to: {have: train", f"to: {{{last}: train"),
    )


@pytest.mark.parametrize(("last", "length"), [("y" * 10, LONGEST), ("y" * 11, LONGEST + 1)])
def test_a_walk_is_too_long_where_its_page_in_the_bundle_is(last: str, length: int) -> None:
    """The check lets pass what the bundle takes, to the character."""
    guide = _guide(last)
    assert len(bundled(walk_address(guide.guide, longest_name(build_graph(guide))))) == length
    assert ("FP109" in {finding.code for finding in findings(guide)}) == (length > LONGEST)
