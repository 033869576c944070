"""Readers who enlarge, who want nothing to move, who choose their own colours, or who print."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

SHEET = 718
"""Pixels across a sheet of A4 between margins of 1 cm, at the 96 to an inch of CSS."""

BESIDE = "[...document.querySelectorAll('.md-header, .md-tabs, .md-sidebar, .fp-header, .fp-back, .fp-skip, .md-skip')].filter(one => one.checkVisibility()).length"
"""How much is shown of what only leads elsewhere on a screen."""

MOVING = """[...document.querySelectorAll("*")].flatMap(one => ["", "::before", "::after"].map(part => getComputedStyle(one, part || null))).filter(
    style => [style.transitionDuration, style.animationDuration].some(times => times.split(",").some(time => parseFloat(time) > 0) )
        && (style.transitionProperty !== "none" || style.animationName !== "none")
).length"""

EDGELESS = """[...document.querySelectorAll(".fp-answer, .fp-card, .fp-button")].filter(
    one => parseFloat(getComputedStyle(one).borderTopWidth) < 1 || getComputedStyle(one).borderTopStyle === "none"
).length"""
"""Cards and buttons whose shape is a background alone, which a reader's own colours take away."""


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A page that runs no script, as wide as a screen of 1280 px that is enlarged to 400 %."""
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 320, "height": 800})
    yield context.new_page()
    context.close()


def _sideways(page: Page, root: str, pages: list[str]) -> list[str]:
    """The pages that are wider than their window."""
    wide = []
    for address in pages:
        page.goto(root + address)
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            wide.append(address)
    return wide


def test_no_page_scrolls_sideways_when_it_is_enlarged(
    page: Page, chromium: Browser, root: str, pages: list[str]
) -> None:
    """Without scripts and with them."""
    assert len(pages) > 20
    assert _sideways(page, root, pages) == []
    context = chromium.new_context(viewport={"width": 320, "height": 800})
    assert _sideways(context.new_page(), root, pages) == []
    context.close()


def test_nothing_on_a_page_scrolls_sideways_out_of_reach_of_a_keyboard(
    page: Page, root: str, richest: list[str]
) -> None:
    """Code, tables and lists wrap; a box that scrolls takes the focus, or a keyboard may not reach what is in it."""
    for address in richest:
        page.goto(root + address)
        scrolling = page.evaluate(
            """[...document.querySelectorAll("body *")].filter(one => one.tabIndex < 0 && one.scrollWidth > one.clientWidth + 1
            && ["auto", "scroll"].includes(getComputedStyle(one).overflowX)).map(one => one.className || one.tagName)"""
        )
        assert scrolling == [], address


def test_nothing_moves_for_a_reader_who_wants_it_still(page: Page, root: str, richest: list[str]) -> None:
    """No transition and no animation, the theme's own included."""
    page.goto(root)
    assert page.evaluate(MOVING) > 0, "the theme moves nothing, so this shows nothing"
    page.emulate_media(reduced_motion="reduce")
    for address in richest:
        page.goto(root + address)
        assert page.evaluate(MOVING) == 0, address


def test_cards_and_buttons_keep_their_edges_in_the_colours_of_the_reader(
    page: Page, root: str, richest: list[str]
) -> None:
    """Forced colours take every background away."""
    page.emulate_media(forced_colors="active")
    shapes = 0
    for address in richest:
        page.goto(root + address)
        assert page.evaluate(EDGELESS) == 0, address
        shapes += page.locator(".fp-answer, .fp-card, .fp-button").count()
    assert shapes > 20


def test_a_printed_page_is_what_there_is_to_read(page: Page, root: str, richest: list[str]) -> None:
    """Nothing of the navigation, and nothing beyond the edge of the sheet."""
    page.set_viewport_size({"width": SHEET, "height": 1000})
    page.emulate_media(media="print")
    for address in richest:
        page.goto(root + address)
        assert page.locator("h1").is_visible(), address
        assert page.evaluate(BESIDE) == 0, address
        assert page.evaluate("document.documentElement.scrollWidth") <= SHEET, address
