"""How long the path of a file may be: unpacking and the bundle draw the line at the same character."""

import zipfile
from pathlib import Path

import pytest

from fingerpost.addresses import (
    BUNDLE,
    LONGEST,
    bundled,
    explore_file_address,
    list_address,
    pair_address,
    path_address,
    pdf_address,
    unpacks_everywhere,
)
from fingerpost.catalogue import LONGEST_ID
from fingerpost.outputs.bundle import BundleError, bundle


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
    with pytest.raises(BundleError, match=r"1 paths are longer than the 180 characters .*shorten the names"):
        bundle(_site(tmp_path / "site", LONGEST + 1), tmp_path / "out.zip")
    assert not (tmp_path / "out.zip").exists()


def test_no_page_of_a_guide_is_too_long_but_that_of_a_walk() -> None:
    """Whatever its ids are, with as many characters as ids may have; long walks are folded."""
    one, other = "x" * LONGEST_ID, "y" * LONGEST_ID
    for address in (
        pair_address(one, other, one),
        path_address(one, other),
        list_address(one, other),
        explore_file_address(one),
        pdf_address(one),
    ):
        assert unpacks_everywhere(bundled(address)), address
