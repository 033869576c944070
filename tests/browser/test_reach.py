"""Nothing is cut off: whatever a page says can be brought into view, with a pointer and with the keys alone."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from fingerpost.catalogue import Guide
from fingerpost.outputs.mkdocs.generate import generate
from tests.conftest import Once
from tests.examples import GUIDES, PROJECTS, given_guide, guide_of_long_words

from .kinds import kinds
from .reach import look

Serve = Callable[[Path], str]

WIDTHS = (320, 390, 768, 965, 1280, 1920)
"""The narrowest phone (WCAG 1.4.10), a phone, a tablet, the narrowest table, a laptop, and a wide screen, in px."""

BY_TURNS = ((320, 768, 1280), (320, 390, 965, 1920))
"""The narrowest, and half of the others."""

LARGEST = ("licence", "load-balancer", "umgebung")
"""The given guides with the most paths, with the most criteria, and with the longest words."""

ENLARGED = "document.documentElement.style.fontSize = '250%'"
"""Text alone at 200 %: the theme starts from 125 %."""


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A page that runs no script."""
    context = chromium.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def _told(page: Page) -> list[str]:
    unreached, cut, excess, looked = look(page)
    assert looked
    wider = [f"the page is {excess} px wider than its window"] if excess > 0 else []
    return [*unreached[:3], *(f"the word {word} is cut in two" for word in cut[:3]), *wider]


def _faults(page: Page, name: str, widths: tuple[int, ...], told: Callable[[Page], list[str]] = _told) -> Iterator[str]:
    """What is wrong with the page that is open, at each width; a comparison is turned too."""
    for turned in (False, True) if page.locator(".fp-turn").count() else (False,):
        page.locator(".fp-turn").set_checked(turned) if turned else None
        for width in widths:
            page.set_viewport_size({"width": width, "height": 800})
            for fault in told(page):
                yield f"{name} at {width} px{', turned' if turned else ''}: {fault}"


def _guides(*, thorough: bool) -> list[Guide]:
    return [
        given_guide(name) for name in (sorted(path.stem for path in GUIDES.glob("*.yaml")) if thorough else LARGEST)
    ]


def test_nothing_is_cut_off_on_any_kind_of_page(  # noqa: PLR0917 - two sites, and the pages of each
    page: Page, root: str, addresses: list[str], every_root: str, every_site: Path, thorough: bool
) -> None:
    """Of a small guide, and of those that fill a page most, at half of the widths by turns.

    Where all is looked at, of all guides at every width.
    """
    given = [one for one in kinds(every_site, _guides(thorough=thorough)) if thorough or not one.startswith("embed/")]
    faults: list[str] = []
    small = [(root + one, WIDTHS) for one in addresses]
    large = [(every_root + one, WIDTHS if thorough else BY_TURNS[place % 2]) for place, one in enumerate(given)]
    for address, widths in (*small, *large):
        # A page written by hand is not made of these pieces.
        if not address.endswith("embedding/"):
            page.goto(address)
            faults += _faults(page, address, widths)
    assert faults == []


SPILLS = """() => [...document.querySelectorAll('.fp *')].filter(one =>
    one.clientWidth && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === 'visible'
    && getComputedStyle(one).display !== 'inline' && !one.closest('.fp-pane, .fp-scroll, .fp-hidden, svg, thead')
).map(one => `${one.tagName} ${one.className} is ${one.clientWidth} px wide and holds ${one.scrollWidth}`)"""
"""The boxes that something stands out of: a frame that its own words leave."""


def test_a_word_that_is_longer_than_its_place_is_broken_there(page: Page, once: Once, serve: Serve) -> None:
    """Wherever an author may write one. No box grows with it, and the ordinary words beside it stay whole."""
    project = once("long-project", PROJECTS["long"])
    site = once("long-hosted", lambda folder: generate(project, folder, {}))
    root, faults = serve(site), list[str]()
    for address in kinds(site, [guide_of_long_words()]):
        if not address.endswith("embedding/"):
            page.goto(root + address)
            faults += _faults(page, address, WIDTHS, lambda page: [*_told(page), *page.evaluate(SPILLS)[:2]])
    assert faults == []


def test_nothing_is_cut_off_where_the_text_alone_is_enlarged(page: Page, every_root: str) -> None:
    """To 200 %, on the pages with tables: what no longer fits scrolls in the pane of its table."""
    faults: list[str] = []
    for address in ("load-balancer/paths/", "licence/evidence/", "umgebung/compare/abnahme-vs-produktion/"):
        page.goto(every_root + address)
        page.evaluate(ENLARGED)
        faults += [fault for fault in _faults(page, address, (1280,)) if "cut in two" not in fault]
    assert faults == []


@pytest.mark.parametrize(
    ("guide", "role", "last"),
    [
        ("licence", "columnheader", "Trademark use"),
        ("load-balancer", "rowheader", "Internal passthrough Network Load Balancer"),
    ],
)
def test_what_is_furthest_right_is_reached_with_the_keys_and_with_the_wheel(
    guide: str, role: Literal["columnheader", "rowheader"], last: str, page: Page, every_root: str
) -> None:
    """In the pane of the table, which takes the focus; the page itself stays where it is.

    That is a criterion, or a path where paths stand side by side.
    """
    page.set_viewport_size({"width": 1280, "height": 800})
    furthest = page.get_by_role(role, name=last)
    for how in ("keys", "wheel"):
        page.goto(f"{every_root}{guide}/paths/")
        pane = page.locator(".fp-pane")
        pane.evaluate("one => one.scrollIntoView({block: 'center'})")
        if how == "keys":
            pane.focus()
            for _ in range(40):
                page.keyboard.press("ArrowRight")
        else:
            pane.hover()
            page.mouse.wheel(4000, 0)
        # It scrolls smoothly, which takes some time.
        expect(furthest).to_be_in_viewport(ratio=0.99)
        assert page.evaluate("scrollX") == 0


@pytest.mark.parametrize("guide", LARGEST)
def test_the_first_row_of_a_comparison_is_in_sight_at_once(guide: str, page: Page, every_root: str) -> None:
    """On a laptop and on a phone, above what has to be scrolled to; and no phone has a page of twenty screens."""
    for width, height in ((1280, 800), (390, 844)):
        page.set_viewport_size({"width": width, "height": height})
        page.goto(f"{every_root}{guide}/paths/")
        row = page.locator(".fp-compared tbody th").first.bounding_box()
        assert row
        assert row["y"] + row["height"] < height
        assert page.evaluate("document.documentElement.scrollHeight") < 12 * height
