"""A real Firefox shows every kind of page, and walks."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from fingerpost.catalogue import Catalogue
from fingerpost.flow import Walk, build_graph, every_walk

from .checkers import CHECKERS, node
from .kinds import Looks
from .test_tables import PARTS

WIDTHS = [320, 1280]


@pytest.fixture(scope="module")
def longest(catalogue: Catalogue) -> Walk:
    """The walk with the most answers."""
    return max(every_walk(build_graph(catalogue.guides[0])), key=lambda walk: len(walk.steps))


@pytest.fixture(scope="module")
def met(root: str, looks: Looks, catalogue: Catalogue, longest: Walk, thorough: bool) -> Any:
    """What Firefox met on one page of each kind but the embeds, and on a walk."""
    assert os.environ.get("FINGERPOST_FIREFOX"), (
        "FINGERPOST_FIREFOX names no Firefox. Type: export FINGERPOST_FIREFOX=$(script/firefox)"
    )
    task = {
        "root": root,
        "pages": looks.unframed,
        "widths": WIDTHS,
        "parts": PARTS,
        "walk": [f"{catalogue.guides[0].guide}/decide/", *(step.choice.label for step in longest.steps)],
        "axe": str(CHECKERS / "axe-core" / "axe.min.js"),
        "every": thorough,
    }
    return node(Path(__file__).parent / "firefox.mjs", json.dumps(task), FINGERPOST_CHECKERS=str(CHECKERS))


def test_firefox_shows_every_kind_of_page_without_an_error(met: Any, looks: Looks) -> None:
    """No error or warning of a page, no request that fails."""
    assert met["browser"].startswith("firefox/")
    assert met["looked"] == len(looks.unframed) * len(WIDTHS)
    assert met["errors"] == []


def test_no_page_scrolls_sideways_in_firefox(met: Any) -> None:
    """At 320 px, which is 400 % of a screen of 1280 px, and at 1280 px."""
    assert met["sideways"] == []


def test_axe_finds_nothing_in_firefox(met: Any, looks: Looks) -> None:
    """Firefox decides differently what takes the focus and how wide a word is."""
    assert met["rules"] > 10 * len(looks.unframed)
    assert met["violations"] == []


def test_firefox_tells_every_part_of_a_table_as_what_it_is(met: Any) -> None:
    """At 320 px (rows shown as cards) and at 1280 px it tells as many rows, headings and cells as there are to see.

    A short run asks for one page at 1280 px. Chromium is asked for all of them (`test_tables.py`).
    """
    assert {width for _, width, *_ in met["tables"]} == set(WIDTHS)
    assert {role for _, _, role, *_ in met["tables"]} == set(PARTS.values())
    assert [one for one in met["tables"] if one[3] != one[4]] == []


def test_the_answers_lead_to_the_outcome_in_firefox(met: Any, catalogue: Catalogue, longest: Walk) -> None:
    """By clicking each answer of the longest walk."""
    asked = [step.node.ask for step in longest.steps[1:]]
    assert met["walked"] == [*asked, catalogue.guides[0].ends[longest.at].name]
