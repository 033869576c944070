"""The evidence filters itself in a real Chromium without JavaScript: every choice shows what a model says."""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from fingerpost.catalogue import Guide
from fingerpost.facts import FactRow
from fingerpost.pages import Edition
from tests.compared_guide import compared_guide
from tests.examples import given_guide
from tests.rendered import SITE, rendered

OVERDUE = datetime.date(2027, 5, 1)
"""A day on which some reviews of the small guide no longer hold."""

LOOK = """
choices => {
  const boxes = [...document.querySelectorAll('.fp-filter [name]:not(:disabled)')];
  const rows = [...document.querySelectorAll('.fp-counted tbody tr')];
  const panes = [...document.querySelectorAll('.fp-pane')];
  return choices.map(choice => {
    boxes.forEach(box => { box.checked = choice.includes(box.value); });
    return [
      rows.filter(one => one.checkVisibility()).map(one => one.id),
      panes.filter(one => one.checkVisibility()).map(one => one.dataset.part),
      document.querySelector('.fp-none').checkVisibility(),
    ];
  });
}
"""
"""Checks the boxes of each choice, and says which rows and which tables are shown, and whether nothing is."""


@pytest.fixture(scope="module")
def guide() -> Guide:
    """The small guide, with one review that is newer than the others."""
    return compared_guide(
        (
            "text: You ride., source: [own], status: confirmed, reviewed: 2026-11-01",
            "text: You ride., source: [own], status: confirmed, reviewed: 2026-11-20",
        )
    )


@pytest.fixture(scope="module")
def address(guide: Guide, tmp_path_factory: pytest.TempPathFactory, serve: Callable[[Path], str]) -> str:
    """Its evidence, on a day on which reviews are overdue."""
    folder = tmp_path_factory.mktemp("evidence")
    rendered(guide, site=replace(SITE, today=OVERDUE)).write(folder, "assets/", "embed/travel/evidence/")
    return f"{serve(folder)}embed/travel/evidence/"


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A page that runs no script."""
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()


def _rows(guide: Guide) -> Iterator[tuple[FactRow, set[str]]]:
    """Every fact, with the boxes that ask for it."""
    edition, heading, number = Edition(guide, OVERDUE), "", 0
    for row in edition.ledger.rows:
        number += row.group != heading
        heading = row.group
        standings = edition.judgement.standing(row.evidence)
        yield row, {f"part.group-{number}", *(f"status.{one}" for one in standings)}


def _asks(chosen: tuple[str, ...], kind: str) -> set[str]:
    return {one for one in chosen if one.startswith(kind)}


def _expected(guide: Guide, chosen: tuple[str, ...], target: str = "") -> list[object]:
    """The rows of one of the values chosen in each group with a choice, and the one that the address names."""
    shown = [
        (row, boxes)
        for row, boxes in _rows(guide)
        if row.anchor == target
        or all(not _asks(chosen, kind) or boxes & _asks(chosen, kind) for kind in ("part.", "status."))
    ]
    parts = dict.fromkeys(min(boxes).removeprefix("part.") for _, boxes in shown)
    matching = [row for row, boxes in shown if row.anchor != target or boxes >= set(chosen)]
    return [[row.anchor for row, _ in shown], list(parts), not matching]


def _choices(guide: Guide) -> list[tuple[str, ...]]:
    """Up to two boxes of each group."""
    boxes = sorted({box for _, every in _rows(guide) for box in every})
    groups = [[box for box in boxes if box.startswith(kind)] for kind in ("part.", "status.")]
    some = [[(), *((one,) for one in group), tuple(group[:2]), tuple(group[-2:])] for group in groups]
    return [(*one, *other) for one, other in product(*some)]


def test_every_choice_shows_what_the_model_says(page: Page, address: str, guide: Guide) -> None:
    """Facts of one of the chosen values of each group. A heading without any is gone too, and nothing is said to be."""
    page.goto(address)
    choices = _choices(guide)
    seen = page.evaluate(LOOK, choices)
    expected = [_expected(guide, choice) for choice in choices]
    assert seen == expected
    assert any(nothing for *_, nothing in seen)
    assert {len(rows) for rows, *_ in seen} > {0, 1, 17}


def test_a_link_to_a_fact_leads_to_it_whatever_the_boxes_say(page: Page, address: str, guide: Guide) -> None:
    """It stands below its heading, in sight and marked."""
    page.goto(f"{address}#path.walk.summary")
    fact = page.locator("[id='path.walk.summary']")
    for chosen in (("status.disputed",), ("part.group-1",), ("part.group-1", "status.unverified")):
        ((rows, parts, _),) = page.evaluate(LOOK, [chosen])
        assert [rows, parts] == _expected(guide, chosen, "path.walk.summary")[:2]
        assert "path.walk.summary" in rows
    fact.scroll_into_view_if_needed()
    expect(fact).to_be_in_viewport()
    expect(page.get_by_role("heading", name="Walk there")).to_be_visible()


def _read(page: Page) -> str:
    """What a screen reader is told, with what style sheets add."""
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    return "".join(node["name"]["value"] for node in nodes if node["role"]["value"] == "StaticText")


@pytest.mark.parametrize("width", [390, 1280])
def test_the_filter_is_used_by_keyboard_alone(width: int, page: Page, address: str) -> None:
    """One box by Space; the number of facts follows, above them; a button clears all boxes."""
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(address)
    assert "17 of 17 facts match" in _read(page)
    page.locator(".fp-support a").focus()
    page.keyboard.press("Tab")
    expect(page.get_by_role("checkbox", name="Disputed (2)")).to_be_focused()
    page.keyboard.press("Space")
    assert "2 of 17 facts match" in _read(page)
    count, first = (
        page.locator(".fp-count").bounding_box(),
        page.locator(".fp-counted tbody tr:visible").first.bounding_box(),
    )
    assert count
    assert first
    assert count["y"] < first["y"]
    page.get_by_role("button", name="Clear the filter").first.focus()
    page.keyboard.press("Enter")
    assert "17 of 17 facts match" in _read(page)


def test_where_the_browser_cannot_filter_the_whole_list_is_shown_and_no_box(page: Page, address: str) -> None:
    """It does not know the selector; the links to the parts of the page are there instead."""

    def answer(route: Route) -> None:
        sheet = route.fetch().text()
        route.fulfill(body=sheet.replace("selector(:has(a))", "selector(:unknown(a))"), content_type="text/css")

    page.route("**/filter.css", answer)
    page.goto(address)
    expect(page.locator(".fp-filter")).to_be_hidden()
    expect(page.locator(".fp-offer:visible, .fp-none:visible")).to_have_count(0)
    expect(page.locator(".fp-counted tbody tr:visible")).to_have_count(17)
    page.get_by_role("link", name="Take the train", exact=True).click()
    expect(page.get_by_role("heading", name="Take the train")).to_be_in_viewport()


def test_paper_says_what_was_chosen(page: Page, address: str) -> None:
    """The box, and what it means; the other boxes are left out."""
    page.goto(address)
    page.get_by_role("checkbox", name="Disputed (2)").check()
    page.emulate_media(media="print")
    expect(page.get_by_text("Only these facts are shown:")).to_be_visible()
    expect(page.get_by_text("Disputed (2)")).to_be_visible()
    expect(page.get_by_text("Confirmed (14)")).to_be_hidden()
    expect(page.get_by_text("Walk there (4)")).to_be_hidden()
    expect(page.locator(".fp-counted tbody tr:visible")).to_have_count(2)


def test_a_mark_on_the_page_of_a_path_leads_to_its_fact(page: Page, every_root: str) -> None:
    """On the hosted site, and it is in sight there."""
    guide = given_guide("load-balancer")
    page.goto(f"{every_root}load-balancer/paths/{next(iter(guide.paths))}/")
    mark = page.locator("a.fp-status").first
    anchor = (mark.get_attribute("href") or "").partition("#")[2]
    mark.click()
    expect(page.locator(f"[id='{anchor}']")).to_be_in_viewport()
