"""axe-core finds nothing on any kind of page."""

from collections.abc import Iterator
from itertools import product
from typing import Final, Literal

import pytest
from playwright.sync_api import Browser, Page

from fingerpost.catalogue import Catalogue

from . import axe
from .kinds import Looks

WIDTHS: Final = (1280, 320)

SCHEMES: Final[tuple[Literal["light"], Literal["dark"]]] = ("light", "dark")

OF_COLOURS_AND_WIDTH: Final = ("color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable")
"""The rules whose answer depends on the colours of a page or on the room that it has."""


Look = tuple[Literal["light", "dark"], int]
"""Colours, and a width in px."""

ALL_LOOKS: Final[tuple[Look, ...]] = tuple(product(SCHEMES, WIDTHS))

TWO_LOOKS: Final[tuple[tuple[Look, ...], ...]] = (
    ((SCHEMES[0], WIDTHS[0]), (SCHEMES[1], WIDTHS[1])),
    ((SCHEMES[1], WIDTHS[0]), (SCHEMES[0], WIDTHS[1])),
)
"""Each width and each scheme once, by turns: of two neighbours each is seen as the other is not."""


def _looks(page: Page, looks: tuple[Look, ...], *, thorough: bool = False) -> Iterator[tuple[str, axe.Report]]:
    """What axe says of a page.

    Args:
        page: a page that axe was loaded into.
        looks: the colours and the widths to look at it with.
        thorough: whether all rules run in each look; else all do in the first, and in the others those whose answer may
            be another there.
    """
    for number, (scheme, width) in enumerate(looks):
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 800})
        some = () if thorough or not number else OF_COLOURS_AND_WIDTH
        yield f"in {scheme} at {width} px", axe.run(page, some)


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_axe_finds_nothing_on_any_kind_of_page(
    scripts: bool, chromium: Browser, root: str, looks: Looks, thorough: bool
) -> None:
    """All rules, on a wide screen and at 320 px, on light and on dark paper, with scripts and without.

    In a short run a page is seen in two of the four looks, and one that has a script in the two others without it. A
    page that has no script is the same without scripts, and is looked at once. An embed has the body of a page of the
    site: in a short run one of each kind is looked at.
    """
    # Motion is off because a colour that is still changing has no contrast to measure.
    context = chromium.new_context(java_script_enabled=scripts, reduced_motion="reduce")
    page = context.new_page()
    found, looked = [], 0
    in_full = looks.every if thorough else looks.unframed
    with_scripts = looks.every if thorough else looks.of_frames_one
    for address in with_scripts if scripts else [address for address in in_full if address in looks.scripted]:
        page.set_viewport_size({"width": WIDTHS[0], "height": 800})
        page.goto(root + ("missing/page/" if address == "404.html" else address))
        axe.inject(page, scripts=scripts)
        some = TWO_LOOKS[(looks.every.index(address) + scripts) % 2]
        for look, report in _looks(page, ALL_LOOKS if thorough else some, thorough=thorough):
            assert report.passes > 0, (address, look)
            found += [f"{address} {look}: {violation}" for violation in report.violations]
        looked += 1
    context.close()
    assert found == []
    assert looked > 10


def test_axe_finds_nothing_on_a_comparison_that_is_filtered(chromium: Browser, root: str, catalogue: Catalogue) -> None:
    """With one box checked, and with so many that nothing matches."""
    context = chromium.new_context(java_script_enabled=False, reduced_motion="reduce")
    page, found = context.new_page(), []
    page.goto(f"{root}{catalogue.guides[0].guide}/paths/")
    axe.inject(page, scripts=False)
    rows, nothing = page.locator(".fp-table tbody tr:visible"), page.locator(".fp-none")
    whole = rows.count()
    first, *others = page.locator(".fp-facets input:enabled").all()
    first.check()
    assert 1 < rows.count() < whole
    found += [violation for _, report in _looks(page, ALL_LOOKS) for violation in report.violations]
    # On a small screen, which was looked at last, the boxes are folded.
    page.set_viewport_size({"width": 1280, "height": 800})
    for box in others:
        box.check()
        if nothing.is_visible():
            break
        box.uncheck()
    assert nothing.is_visible()
    found += [violation for _, report in _looks(page, ALL_LOOKS) for violation in report.violations]
    context.close()
    assert found == []


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_axe_finds_what_is_wrong(scripts: bool, chromium: Browser) -> None:
    """Faint text and a picture without words are reported, with all rules and with some: the check is not blind."""
    context = chromium.new_context(java_script_enabled=scripts)
    page = context.new_page()
    page.set_content(
        '<html lang="en"><title>One</title><main><h1>One</h1><p style="color: #999">Two</p><img src="data:,"></main>'
    )
    axe.inject(page, scripts=scripts)
    assert {violation.partition(":")[0] for violation in axe.run(page).violations} == {"color-contrast", "image-alt"}
    some = axe.run(page, OF_COLOURS_AND_WIDTH).violations
    assert {violation.partition(":")[0] for violation in some} == {"color-contrast"}
    context.close()
