"""The first page of the site, with one guide, with some, and with so many that it is an index of them."""

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import pytest
import yaml

from fingerpost.addresses import Site, folder_links
from fingerpost.catalogue import Guide
from fingerpost.outputs.mkdocs.navigation import entries_of, navigation_block, put_where_named
from fingerpost.outputs.publishing import publish
from tests.rendered import SITE, catalogue_of
from tests.small_guide import guide_with

GROUPS: Final = ("", "By land", "By <sea>", "")


def _guides(number: int, groups: Sequence[str] = GROUPS) -> tuple[Guide, ...]:
    """Guides of different ids, whose groups alternate; one without a name is none."""
    return tuple(
        guide_with(
            ("guide: travel", f"guide: travel-{place}"),
            ("title: Travel", f"title: Travel {place}"),
            *([("language: en\n", f"language: en\ngroup: {group}\n")] if group else []),
        )
        for place, group in zip(range(number), list(groups) * number, strict=False)
    )


def _home(*guides: Guide) -> str:
    return publish(catalogue_of(*guides), SITE, folder_links).themed[""].body


def _outline(html: str) -> list[str]:
    """Its headings with their levels, and the guides as they are called above theirs."""
    found = re.findall(r'<h([2-6])[^>]*>(?:<a[^>]*>)?([^<]*)|fp-caption">(Travel \d+)', html)
    return [
        title or f"{level} {heading}" for level, heading, title in found if title or heading != "How should you travel?"
    ]


@pytest.mark.parametrize("groups", [GROUPS[:1], GROUPS[1:2]])
def test_a_single_guide_shows_its_first_answers_at_once(groups: Sequence[str]) -> None:
    """Below the heading of its group, where it has one."""
    html = _home(*_guides(1, groups))
    inside = ["Travel 0", "3 Is it far?"] if not groups[0] else ["2 By land", "Travel 0", "4 Is it far?"]
    assert _outline(html) == inside
    assert ("fp-jumps" in html, html.count("<details")) == (False, 1)


def test_guides_stand_below_the_names_of_their_groups() -> None:
    """Those of none first; then groups in the order of their first guides, and guides in that of the catalogue."""
    html = _home(*_guides(6))
    assert _outline(html) == [
        *("Travel 0", "Travel 3", "Travel 4"),
        *("2 By land", "Travel 1", "Travel 5"),
        *("2 By &lt;sea&gt;", "Travel 2"),
    ]
    assert ("fp-jumps" in html, html.count("<details")) == (False, 12)


def test_guides_without_groups_have_no_headings_above_them() -> None:
    """As before there were any."""
    html = _home(*_guides(3, [""]))
    assert _outline(html) == ["Travel 0", "Travel 1", "Travel 2"]
    assert html.count("<h2") == 3


def test_of_very_many_guides_each_has_a_few_lines_and_links_lead_to_the_groups() -> None:
    """Thirty open cards would be a page that nobody reads to its end. Each id is that of one element."""
    html = _home(*_guides(30))
    assert re.findall(r'<a href="#(shelf-\d)">([^<]*)</a>', html) == [
        ("shelf-1", "By land (8)"),
        ("shelf-2", "By &lt;sea&gt; (7)"),
    ]
    assert re.findall(r'<h2 class="fp-shelf" id="(shelf-\d)">([^<]*)', html) == [
        ("shelf-1", "By land"),
        ("shelf-2", "By &lt;sea&gt;"),
    ]
    ids = re.findall(r' id="([^"]*)"', html)
    assert len(ids) == len(set(ids)) == 32
    assert ("<details" in html, html.count("/decide/")) == (False, 30)


def test_the_groups_are_the_same_for_programs() -> None:
    """In the index, among what language models are told, and on the twin of the page."""
    files = publish(catalogue_of(*_guides(3)), replace(SITE, twins=True), folder_links).files
    assert [guide["group"] for guide in json.loads(files["index.json"])["guides"]] == [None, "By land", "By <sea>"]
    told = re.findall("^## (.*)", files["llms.txt"].decode(), re.MULTILINE)
    assert told == ["Travel 0", "By land: Travel 1", r"By \<sea>: Travel 2", "Optional"]
    assert re.findall("^#{2,} .*", files["index.md"].decode(), re.MULTILINE) == [
        "## Travel 0",
        *("## By land", "### Travel 1"),
        *(r"## By \<sea>", "### Travel 2"),
    ]


def test_the_groups_are_sections_of_the_navigation() -> None:
    """Of guides that nobody has put somewhere: one that is named stays where it is named."""
    catalogue = catalogue_of(*_guides(6))
    _, *entries = yaml.safe_load(navigation_block(catalogue, Site("Signs", "")))["nav"]

    def titles(some: Sequence[dict[str, object]]) -> list[str]:
        return [title for entry in some for title in entry]

    assert titles(entries) == ["Travel 0", "Travel 3", "Travel 4", "By land", "By &lt;sea&gt;"]
    assert titles(entries[3]["By land"]) == ["Travel 1", "Travel 5"]
    placed, others = put_where_named([{"Ours": "travel-1/index.md"}], entries_of(catalogue, Site("Signs", "")))
    assert titles(placed) == ["Ours"]
    assert titles(others.arranged[3]["By land"]) == ["Travel 5"]
