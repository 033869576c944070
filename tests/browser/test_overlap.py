"""Between the break points: on no page words lie on words, and none is wider than its window."""

import re
from collections.abc import Callable
from itertools import pairwise
from math import ceil, floor
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.accessibility.kinds import pages_by_kind

from .overlap import Look, look

LIMIT = re.compile(r"\((min|max)-width:\s*([\d.]+)(px|r?em)\)")


def _break_points(site: Path) -> list[int]:
    """The narrowest windows, in px, of each layout that the style sheets of the site tell apart."""
    found = {320}
    for sheet in site.glob("**/*.css"):
        for end, number, unit in LIMIT.findall(sheet.read_text(encoding="utf-8")):
            pixels = float(number) * (1 if unit == "px" else 16)
            found.add(ceil(pixels) if end == "min" else floor(pixels) + 1)
    return sorted(found)


def _of(widths: list[int], *, scripts: bool, both: bool) -> list[int]:
    """The widths to look at with scripts, or without.

    A page that has a script is looked at in the narrowest window in both ways, and in every other layout in one of the
    two; where all is looked at, in both.
    """
    return widths if both else [width for place, width in enumerate(widths) if not place or place % 2 == scripts]


def _widths(site: Path, *, every: bool) -> list[int]:
    """Each layout where it is narrowest; of every one also the middle and the widest."""
    starts = _break_points(site)
    more = {width for low, high in pairwise(starts) for width in ((low + high) // 2, high - 1)}
    return sorted({*starts, *more} if every else starts)


@pytest.fixture(scope="module")
def looks(
    request: pytest.FixtureRequest, chromium: Browser, site: Path, serve: Callable[[Path], str]
) -> dict[str, Look]:
    """What was seen of every kind of page at each width, with scripts and without, by what was looked at.

    A page written by hand is looked at three times: at its head, at its foot, and with its navigation opened above the
    text; with `--all` every page in the theme is. In the light shell nothing stays in its place or can be opened.
    """
    every = bool(request.config.getoption("--all", default=False))
    root, widths, found = serve(site), _widths(site, every=every), {}
    pages = [(kind, name) for kind, names in pages_by_kind(site).items() for name in (names if every else names[:1])]
    for scripts in (True, False):
        # Without motion, what moves is at its end at once.
        context = chromium.new_context(java_script_enabled=scripts, reduced_motion="reduce")
        page = context.new_page()
        for kind, name in pages:
            html = (site / name).read_text(encoding="utf-8")
            if scripts and "<script" not in html:
                continue
            address = root + name.removesuffix("index.html")
            themed = 'id="_navigation"' in html
            for state in ("head", "foot", "menu") if themed and (every or kind == "document") else ("head",):
                page.goto(f"{address}#_navigation" if state == "menu" else address)
                for width in _of(widths, scripts=scripts, both=every or "<script" not in html):
                    page.set_viewport_size({"width": width, "height": 800})
                    if state == "foot":
                        page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
                    told = f"{name}, {state}, {width} px, scripts {'on' if scripts else 'off'}"
                    found[told] = look(page, scripts=scripts)
        context.close()
    return found


def test_no_words_lie_on_words(looks: dict[str, Look]) -> None:
    """Not at any width: each layout of the style sheets is looked at where it is narrowest."""
    assert looks
    assert all(one.words for one in looks.values())
    assert {told: one.lying for told, one in looks.items() if one.lying} == {}


def test_no_page_is_wider_than_its_window(looks: dict[str, Look]) -> None:
    """With scripts as well, and with its navigation open."""
    assert {told: one.excess for told, one in looks.items() if one.excess > 0} == {}


def test_the_navigation_stands_beside_the_text_or_a_link_opens_it(
    chromium: Browser, site: Path, serve: Callable[[Path], str]
) -> None:
    """One of the two at each break point, one pixel before it and one after it."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{serve(site)}embedding/")
    for width in sorted({start + step for start in _break_points(site) for step in (-1, 0, 1)}):
        page.set_viewport_size({"width": width, "height": 800})
        beside, link = page.locator("#_navigation").is_visible(), page.locator(".fp-menu").is_visible()
        assert beside != link, f"{width} px"
    context.close()


TWO_LINES = "<p>First line</p><p style='margin-top: -2rem{}'>Second line</p>"

BAR = "<p style='position: sticky; top: 0{}'>Bar<p style='height: 200vh'>First line</p><script>scrollTo(0, 55)</script>"

BOX = "<div style='height: 0{}'><p style='margin: 0'>First line</p></div><p style='margin: 0'>Second line</p>"

FOUND = {
    "one line below another": ("<p>First line</p><p>Second line</p>", False),
    "a line on another": (TWO_LINES.format(""), True),
    "a line that is transparent": (TWO_LINES.format("; opacity: 0"), False),
    "a line for screen readers alone": (TWO_LINES.format("; clip-path: inset(50%)"), False),
    "a box without height": (BOX.format(""), True),
    "a box that cuts off": (BOX.format("; overflow: auto"), False),
    "a word wider than its cell": (
        "<table style='table-layout: fixed; width: 9rem'><tr><td>Wordwithoutend<td>Word</table>",
        True,
    ),
    "a field on words": ("<p>First line</p><input style='position: absolute; top: 1rem' placeholder='Search'>", True),
    "a bar with a ground of its own": (BAR.format("; background: white"), False),
    "a bar without one": (BAR.format(""), True),
}
"""Small pages, and whether words lie on words there."""


def test_words_are_found_where_they_lie_on_words_and_nowhere_else(chromium: Browser) -> None:
    """What is not shown, what is cut off, and what passes below a bar as a reader scrolls, lies on nothing."""
    page = chromium.new_page()
    for name, (html, lying) in FOUND.items():
        page.set_content(f"<!doctype html><body style='font: 16px/1.5 sans-serif'>{html}")
        assert bool(look(page, scripts=True).lying) == lying, name
    page.close()
