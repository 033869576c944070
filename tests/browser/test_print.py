"""What a browser puts on paper."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, expect
from pypdf import PdfReader

from fingerpost.addresses import folder_links
from fingerpost.catalogue import Catalogue
from fingerpost.facts import last_review
from fingerpost.flow import build_graph, every_walk
from fingerpost.outputs.without_theme import site_files
from tests.examples import given_guide
from tests.rendered import SITE, catalogue_of

ONLY_FOR_A_SCREEN = """
[...document.querySelectorAll(`header, footer nav, .md-tabs, .md-sidebar, .md-footer,
  .fp-back, .fp-skip, .fp-actions:not(.fp-go), .fp-filter, .fp-contents, button, input, .fp-given a`)]
  .filter(one => one.checkVisibility()).map(one => one.className || one.localName)
"""
"""What can only be clicked, and still stands on the sheet."""

ONLY_LINKS = """[...document.querySelectorAll('.fp :is(p, li, dd)')].filter(block => {
  if (!block.checkVisibility() || !block.querySelector('a')) return false;
  if (block.closest('.fp-answers, .fp-parting, .fp-caption, .fp-go')) return false;
  const words = node => node.nodeType === Node.TEXT_NODE ? node.data
    : node.nodeType !== Node.ELEMENT_NODE || node.localName === 'a' || !node.checkVisibility() ? ''
    : [...node.childNodes].map(words).join('');
  return !/[\\p{L}\\p{N}]/u.test(words(block)) && [...block.querySelectorAll('a')].some(link => link.checkVisibility());
}).map(block => block.textContent.trim())"""
"""Paragraphs and entries of lists that say nothing but where a click would lead.

Answers and the name of a guide are words of their own, and a way on says its address.
"""

FOLDED = """[...document.querySelectorAll('.fp details:not(.fp-screen) > :not(summary)')]
  .filter(one => one.parentElement.checkVisibility() && !one.checkVisibility({contentVisibilityAuto: true})).length"""
"""Pieces of a page that a reader would have to unfold, of what is there."""

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
        assert page.evaluate(ONLY_LINKS) == [], address
        assert page.locator("h1").first.is_visible(), address
        assert page.evaluate(FOLDED) == 0, address
        paper, ink = page.evaluate(LIGHT)
        assert paper >= 250, address
        assert ink <= 80, address
    context.close()


def test_every_page_of_a_guide_says_its_address_and_the_day_of_its_review(
    chromium: Browser, root: str, addresses: list[str], catalogue: Catalogue
) -> None:
    """Once, and on paper alone; a page in a frame says the address of the page that it shows."""
    guide = catalogue.guides[0]
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    for address in addresses:
        if guide.guide not in address:
            continue
        page.goto(root + address)
        origin = page.locator(".fp-origin")
        assert not origin.is_visible(), address
        page.emulate_media(media="print")
        said = origin.inner_text()
        assert f"/{address.removeprefix('embed/')}" in said, address
        assert f"Last reviewed on {last_review([guide])}." in said, address
        assert page.locator("body").inner_text().count(said) == 1
        assert not page.locator(".fp-from").is_visible()
        page.emulate_media(media="screen")
    context.close()


def test_a_printed_outcome_says_how_to_come_back_to_it(chromium: Browser, root: str, catalogue: Catalogue) -> None:
    """Its whole address stands there as text, on a screen too, and a click or a press selects all of it."""
    guide = catalogue.guides[0]
    walk = next(every_walk(build_graph(guide)))
    page = chromium.new_page(java_script_enabled=False)
    for folder in ("", "embed/"):
        page.goto(f"{root}{folder}{guide.guide}/decide/{walk.name}/")
        address = page.locator(".fp-share .fp-url")
        for media in ("screen", "print"):
            page.emulate_media(media=media)
            assert address.is_visible()
            assert urlsplit(address.inner_text()).path.endswith(f"/{guide.guide}/decide/{walk.name}/")
            assert "embed" not in address.inner_text()
        page.emulate_media(media="screen")
        expect(address).to_have_css("user-select", "all")
    page.close()


def test_a_comparison_that_is_filtered_says_by_what(chromium: Browser, root: str, catalogue: Catalogue) -> None:
    """The values that were chosen, under the names of their groups, and nothing else of the form."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{root}{catalogue.guides[0].guide}/paths/")
    groups = page.locator(".fp-filter fieldset")
    form, chosen = page.locator(".fp-filter"), groups.nth(0).locator("label").first
    name, value = groups.nth(0).locator("legend").inner_text(), chosen.inner_text().strip()
    page.emulate_media(media="print")
    assert not form.is_visible()
    page.emulate_media(media="screen")
    chosen.locator("input").check()
    page.emulate_media(media="print")
    said = [line for line in form.inner_text().splitlines() if line]
    assert said == ["Only the paths with these values are shown:", name, value]
    page.emulate_media(media="screen")
    groups.nth(1).locator("input").last.check()
    rows = page.locator(".fp-table tbody tr:visible")
    shown = rows.count()
    page.emulate_media(media="print")
    assert rows.count() == shown > 0
    assert form.locator("label:visible").count() == 2
    context.close()


def test_a_wide_comparison_stays_on_its_sheet(chromium: Browser, serve: Callable[[Path], str], tmp_path: Path) -> None:
    """Nineteen columns, each as wide as its longest word."""
    guide = given_guide("load-balancer")
    for name, content in site_files(catalogue_of(guide), SITE, folder_links):
        if name.startswith(("assets/", f"{guide.guide}/paths/")):
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_bytes(content)
    page = chromium.new_page(java_script_enabled=False)
    page.goto(f"{serve(tmp_path)}{guide.guide}/paths/")
    printed = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True)))
    page.close()
    for sheet in printed.pages:
        assert float(sheet.mediabox.width) > float(sheet.mediabox.height)
        rights = [float(link.get_object()["/Rect"][2]) for link in sheet.get("/Annots", [])]
        assert max(rights, default=0) <= float(sheet.mediabox.width) - 12 / 25.4 * 72 + 1


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
