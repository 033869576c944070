"""Readers who enlarge, who want nothing to move, who choose their own colours, or who print."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page

from .kinds import Looks

SHEET = 718
"""Pixels across a sheet of A4 between margins of 1 cm, at the 96 to an inch of CSS."""

ACROSS = 1031
"""The same of a sheet that lies across, between the margins of 12 mm that the comparison has."""

BESIDE = """
[...document.querySelectorAll('.md-header, .md-tabs, .md-sidebar, .fp-header, .fp-back, .fp-skip, .md-skip')]
    .filter(one => one.checkVisibility()).length"""
"""How much is shown of what only leads elsewhere on a screen."""

MOVING = """[...document.querySelectorAll("*")].flatMap(
    one => ["", "::before", "::after"].map(part => getComputedStyle(one, part || null))
).filter(
    style => [style.transitionDuration, style.animationDuration].join().split(",").some(time => parseFloat(time) > 0)
        && (style.transitionProperty !== "none" || style.animationName !== "none")
).length"""

SHAPES = ".fp-answer, .fp-card, .fp-button"

EDGELESS = f"""[...document.querySelectorAll("{SHAPES}")].filter(
    one => parseFloat(getComputedStyle(one).borderTopWidth) < 1 || getComputedStyle(one).borderTopStyle === "none"
).length"""
"""Cards and buttons whose shape is a background alone, which a reader's own colours take away."""

SCROLLING = """[...document.querySelectorAll("body *")]
    .filter(one => one.tabIndex < 0 && one.scrollWidth > one.clientWidth + 1)
    .filter(one => ["auto", "scroll"].includes(getComputedStyle(one).overflowX))
    .map(one => one.className || one.tagName)"""
"""Boxes that scroll sideways and take no focus."""

SIDEWAYS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
"""Whether a page is wider than its window."""


@dataclass(frozen=True)
class Sight:
    """What readers of one page get.

    Attributes:
        scrolling: what scrolls sideways out of reach of a keyboard.
        moving: how many elements move although the reader wants them still.
        shapes, edgeless: how many cards and buttons there are, and how many lose their edge in the reader's colours.
        heading: whether the heading is printed.
        beside: how much of the navigation is printed.
        over: how much wider than its sheet the printed page is, in pixels.
    """

    scrolling: list[str]
    moving: int
    shapes: int
    edgeless: int
    heading: bool
    beside: int
    over: int


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    """A page that runs no script, as wide as a screen of 1280 px that is enlarged to 400 %."""
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 320, "height": 800})
    yield context.new_page()
    context.close()


def _sight(page: Page) -> Sight:
    scrolling = page.evaluate(SCROLLING)
    page.emulate_media(reduced_motion="reduce", forced_colors="active")
    moving, edgeless = page.evaluate(MOVING), page.evaluate(EDGELESS)
    page.emulate_media(reduced_motion="no-preference", forced_colors="none", media="print")
    sheet = ACROSS if page.locator(".fp-comparison").count() else SHEET
    page.set_viewport_size({"width": sheet, "height": 1000})
    return Sight(
        scrolling,
        moving,
        page.locator(SHAPES).count(),
        edgeless,
        page.locator("h1").is_visible(),
        page.evaluate(BESIDE),
        page.evaluate("document.documentElement.scrollWidth") - sheet,
    )


@pytest.fixture(scope="module")
def sights(page: Page, root: str, looks: Looks) -> dict[str, Sight]:
    """What readers get of one page of each kind."""
    sights = {}
    for address in looks.richest:
        page.emulate_media(media="screen")
        page.set_viewport_size({"width": 320, "height": 800})
        page.goto(root + address)
        sights[address] = _sight(page)
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": 320, "height": 800})
    assert len(sights) > 20
    return sights


def _sideways(page: Page, root: str, pages: Sequence[str]) -> list[str]:
    """The pages that are wider than their window."""
    wide = []
    for address in pages:
        page.goto(root + address)
        if page.evaluate(SIDEWAYS):
            wide.append(address)
    return wide


def test_no_page_scrolls_sideways_when_it_is_enlarged(page: Page, chromium: Browser, root: str, looks: Looks) -> None:
    """Without scripts, and of each kind that has scripts one page with them."""
    assert len(looks.every) > 20
    assert _sideways(page, root, looks.every) == []
    context = chromium.new_context(viewport={"width": 320, "height": 800})
    scripted = [address for address in looks.richest if address in looks.scripted]
    assert _sideways(context.new_page(), root, scripted) == []
    context.close()


def test_nothing_on_a_page_scrolls_sideways_out_of_reach_of_a_keyboard(sights: dict[str, Sight]) -> None:
    """Code, tables and lists wrap; a box that scrolls takes the focus, or a keyboard may not reach what is in it."""
    assert {address: sight.scrolling for address, sight in sights.items() if sight.scrolling} == {}


def test_nothing_moves_for_a_reader_who_wants_it_still(page: Page, root: str, sights: dict[str, Sight]) -> None:
    """No transition and no animation, the theme's own included."""
    page.goto(root)
    assert page.evaluate(MOVING) > 0, "the theme moves nothing, so this shows nothing"
    assert {address: sight.moving for address, sight in sights.items() if sight.moving} == {}


def test_cards_and_buttons_keep_their_edges_in_the_colours_of_the_reader(sights: dict[str, Sight]) -> None:
    """Forced colours take every background away."""
    assert {address: sight.edgeless for address, sight in sights.items() if sight.edgeless} == {}
    assert sum(sight.shapes for sight in sights.values()) > 20


def test_a_printed_page_is_what_there_is_to_read(sights: dict[str, Sight]) -> None:
    """Nothing of the navigation, and nothing beyond the edge of the sheet."""
    faults = {
        address: sight for address, sight in sights.items() if not sight.heading or sight.beside or sight.over > 0
    }
    assert faults == {}
