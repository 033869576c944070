"""What a browser puts on paper."""

from playwright.sync_api import Browser

from fingerpost.catalogue import Catalogue

ONLY_FOR_A_SCREEN = """
[...document.querySelectorAll(`header, footer nav, .md-tabs, .md-sidebar, .md-footer,
  .fp-back, .fp-skip, .fp-actions, .fp-filter, button, input, .fp-given a`)]
  .filter(one => one.checkVisibility()).map(one => one.className || one.localName)
"""
"""What can only be clicked, and still stands on the sheet."""

FOLDED = """[...document.querySelectorAll('.fp details > :not(summary)')]
  .filter(one => !one.checkVisibility({contentVisibilityAuto: true})).length"""
"""Pieces of a page that a reader would have to unfold."""

LIGHT = """(() => {
  const channels = colour => colour.match(/\\d+/g).slice(0, 3).map(Number);
  const paper = getComputedStyle(document.body).backgroundColor;
  const ink = getComputedStyle(document.querySelector("h1")).color;
  return [Math.min(...channels(paper)), Math.max(...channels(ink))];
})()"""
"""The darkest channel of the paper, and the brightest of the heading."""


def test_every_kind_of_page_leaves_what_can_only_be_clicked_off_the_sheet(
    chromium: Browser, root: str, addresses: list[str]
) -> None:
    """Its heading stands there, nothing is folded away, and a reader who prefers dark gets dark ink on white paper."""
    context = chromium.new_context(color_scheme="dark", java_script_enabled=False)
    page = context.new_page()
    for address in addresses:
        page.goto(root + address)
        page.emulate_media(media="print")
        assert page.evaluate(ONLY_FOR_A_SCREEN) == [], address
        assert page.locator("h1").first.is_visible(), address
        assert page.evaluate(FOLDED) == 0, address
        paper, ink = page.evaluate(LIGHT)
        assert paper >= 250, address
        assert ink <= 80, address
    context.close()


def test_a_table_stays_a_table_on_a_narrow_sheet(chromium: Browser, root: str, catalogue: Catalogue) -> None:
    """The same width makes cards of it on a screen."""
    guide = catalogue.guides[0].guide
    context = chromium.new_context(viewport={"width": 700, "height": 900}, java_script_enabled=False)
    page = context.new_page()
    for address in ("paths/", "evidence/", "all/"):
        page.goto(f"{root}{guide}/{address}")
        row = page.locator(".fp-table tbody tr").first
        shown = "row => getComputedStyle(row).display"
        assert row.evaluate(shown) == "block", address
        page.emulate_media(media="print")
        assert row.evaluate(shown) == "table-row", address
        page.emulate_media(media="screen")
    context.close()
