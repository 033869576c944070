"""Guides as data for programs of others."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from jsonschema import Draft202012Validator

from fingerpost import load
from fingerpost.addresses import folder_links
from fingerpost.catalogue import Catalogue, Guide
from fingerpost.flow import every_row
from fingerpost.outputs.mkdocs.options import options_of
from fingerpost.outputs.mkdocs.sites import site_of
from fingerpost.outputs.publishing import publish
from fingerpost.pages import Edition
from fingerpost.rendering.data import published_guide, published_schema
from tests.compared_guide import compared_guide
from tests.ended_guide import ended_guide
from tests.examples import GUIDES, PROJECT
from tests.rendered import SITE, catalogue_of, rendered
from tests.small_guide import guide_with

SCHEMA: dict[str, Any] = json.loads(published_schema())
PROGRAM = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
WITH_TWINS = replace(SITE, twins=True)


def _published(guide: Guide) -> dict[str, Any]:
    published: dict[str, Any] = json.loads(published_guide(Edition(guide), SITE, folder_links))
    return published


def _files(*guides: Guide) -> Mapping[str, bytes]:
    return publish(catalogue_of(*guides), WITH_TWINS, folder_links).files


def test_the_committed_schema_is_fresh() -> None:
    """After a change of the form: `fingerpost schema --of published > docs/schema/published.json`."""
    assert (PROJECT / "docs" / "schema" / "published.json").read_text(encoding="utf-8") == published_schema()
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("folder", [PROJECT / "content", GUIDES])
def test_every_guide_and_the_index_are_of_the_form(folder: Path) -> None:
    """The shipped guides and those of different authors, as the files that a site has of them."""
    catalogue: Catalogue = load(folder)
    files = publish(catalogue, WITH_TWINS, folder_links).files
    names = {f"{guide.guide}/catalogue.json" for guide in catalogue.guides}
    assert names | {"index.json"} == {name for name in files if name.endswith(".json")}
    faults = [
        f"{name}: {error.json_path}: {error.message}"
        for name in (*names, "index.json")
        for error in PROGRAM.iter_errors(json.loads(files[name]))
    ]
    assert faults == []


def test_a_program_sees_what_the_form_does_not_allow() -> None:
    """The schema is strict: another version, a status that there is not, and a key that nothing is said of."""
    for change in ({"format": 2}, {"more": 1}, {"reviewed": "yesterday"}):
        assert not PROGRAM.is_valid({**_published(guide_with()), **change})


@pytest.mark.parametrize("guide", [guide_with(), compared_guide(), ended_guide()])
def test_every_walk_is_told_with_its_end(guide: Guide) -> None:
    """The same as in the truth table, with what is to be cleared, and the answers lead there through the questions."""
    published = _published(guide)
    rows = [(row.steps, row.outcome, tuple(need.id for need in row.clear)) for row in every_row(guide)]
    assert [(tuple(one["answers"]), one["end"], tuple(one["clear"])) for one in published["walks"]] == rows
    for walk in published["walks"]:
        at = published["start"]
        for step in walk["answers"]:
            question, answer = step.split(".")
            assert question == at
            at = published["questions"][question]["answers"][answer]["to"]
        assert at == walk["end"]
        assert at in published["paths" if walk["kind"] == "path" else "endings"]


def test_a_fact_has_its_sources_its_status_and_the_day_until_which_its_review_holds() -> None:
    """Resolved: also what its author wrote once for several facts. The dispute stands beside it."""
    ticket = _published(guide_with())["requirements"]["ticket"]
    assert ticket["evidence"] == {
        "source": ["own"],
        "status": "disputed",
        "reviewed": "2026-11-01",
        "due": "2027-04-30",
        "dispute": {"text": "Some trains need none.", "source": ["own"]},
        "row": "https://example.org/travel/evidence/#requirement.ticket",
    }


def test_a_review_that_holds_for_longer_than_there_are_days_holds_until_the_last_one() -> None:
    """As everywhere else: a guide is published all the same."""
    published = _published(guide_with(("language: en", "language: en\nreview_days: 999999999")))
    assert published["goal"][0]["evidence"]["due"] == "9999-12-31"


def test_links_of_texts_are_whole_addresses() -> None:
    """A program has no page to follow them from. Of one that leads to no page, the words stay; code stays code."""
    text = "`[a](paths/walk)` [there](paths/walk), [by rail](paths/train#needs), [out](https://example.com/)."
    goal = _published(guide_with(("text: To arrive.", f"text: '{text}'")))["goal"][0]["text"]
    assert "`[a](paths/walk)` [there](https://example.org/travel/paths/walk/)" in goal
    assert "walk/), by rail, [out](https://example.com/)." in goal


def test_without_an_address_of_the_site_links_lead_on_from_the_file() -> None:
    """A site need not say where it is published."""
    guide = guide_with()
    site = replace(SITE, url="")
    published = json.loads(published_guide(Edition(guide), site, folder_links))
    assert published["paths"]["walk"]["url"] == "paths/walk/"
    assert not urlsplit(published["requirements"]["ticket"]["evidence"]["row"]).scheme


def test_the_index_names_every_guide_of_the_site() -> None:
    """With where it stands as a page and as data, and how old its facts are."""
    index = json.loads(_files(guide_with(), compared_guide(("guide: travel", "guide: voyage")))["index.json"])
    assert [(one["guide"], one["url"], one["data"]) for one in index["guides"]] == [
        (name, f"https://example.org/{name}/", f"https://example.org/{name}/catalogue.json")
        for name in ("travel", "voyage")
    ]
    assert index["guides"][0]["facts"] == {"confirmed": 6, "disputed": 1, "unverified": 1}
    assert (index["guides"][0]["oldest"], index["guides"][0]["paths"]) == ("2026-11-01", 2)


def test_data_is_for_a_site_on_a_server_alone() -> None:
    """An embed has none, and neither has a site that says so, or that is made for a disk."""
    assert not [name for name in _files(guide_with()) if name.startswith("embed/") and name.endswith("json")]
    assert not [name for name in rendered(guide_with()).files if name.endswith(".json")]
    assert options_of({}).twins
    assert site_of({}).twins
    assert not site_of({"use_directory_urls": False}).twins
    assert not site_of({"extra": {"fingerpost": {"twins": False}}}).twins
