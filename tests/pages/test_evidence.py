"""The evidence: every fact, and the boxes by which a reader finds those that matter."""

import datetime
import re
from dataclasses import replace

from fingerpost.addresses import Site
from tests.compared_guide import compared_guide
from tests.examples import given_guide
from tests.rendered import SITE, Page, pages_of, rendered

EVIDENCE = "travel/evidence/"


def _page(site: Site = SITE) -> Page:
    return pages_of(compared_guide(), site=site)[EVIDENCE]


def _boxes(page: Page, name: str) -> dict[str, bool]:
    """What can be chosen of a group, with its words, and whether it can."""
    found = re.findall(
        rf'<label><input type="checkbox" name="{name}" value="[^"]+"( disabled)?> ([^<]+)</label>', page.body
    )
    return {words: not disabled for disabled, words in found}


def test_facts_are_found_by_how_they_stand_what_is_wrong_first() -> None:
    """With how many there are of each; where there is none, there is nothing to choose."""
    expected = {"Disputed (2)": True, "Unverified (1)": True, "Review overdue (0)": False, "Confirmed (14)": True}
    assert _boxes(_page(), "status") == expected
    assert list(_boxes(_page(), "status")) == list(expected)


def test_a_fact_whose_review_no_longer_holds_is_found_by_that_and_by_its_status() -> None:
    """On the day of the build."""
    page = _page(replace(SITE, today=datetime.date(2027, 5, 1)))
    assert _boxes(page, "status")["Review overdue (17)"]
    assert page.body.count('data-is="disputed overdue"') == 2


def test_facts_are_found_by_the_part_of_the_guide_that_states_them() -> None:
    """By path, and by the other headings of the page. Where these are many, they fold."""
    page = _page()
    assert list(_boxes(page, "part")) == [
        "The decision (1)",
        "Requirements (2)",
        "Walk there (4)",
        "Swim there (5)",
        "Take the train (4)",
        "Questions and answers (1)",
    ]
    assert "fp-filter--many" not in page.body
    assert "fp-filter--many" in pages_of(given_guide("licence"))["licence/evidence/"].body


def test_every_fact_has_a_row_that_the_boxes_know() -> None:
    """The numbers of the boxes are those of the rows."""
    body = _page().body
    rows = re.findall(r'<tr id="[^"]+" data-is="([a-z ]+)">', body)
    assert len(rows) == 17
    assert "17 facts: 14 confirmed, 2 disputed, 1 unverified. Last reviewed on" in " ".join(body.striptags().split())


def test_what_filters_the_evidence_is_hidden_until_its_style_sheet_shows_it() -> None:
    """Beside the page and beside its embed. Else the whole list is there, and links to its parts."""
    body = _page().body
    assert re.search(r'<form id="filter"[^>]* hidden>', body)
    assert '<link rel="stylesheet" href="filter.css">' in body
    assert re.search(r'<nav class="fp-anyhow"[^>]*>.*href="#group-3"', body, re.DOTALL)
    files = rendered(compared_guide()).files
    sheet = files["travel/evidence/filter.css"].decode()
    assert files["embed/travel/evidence/filter.css"].decode() == sheet
    outside, inside = sheet.split("@supports selector(:has(a)) {", 1)
    assert "{" not in outside
    assert inside.count("{") == inside.count("}") - 1
