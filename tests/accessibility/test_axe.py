"""axe-core finds nothing on any kind of page."""

import pytest
from playwright.sync_api import Browser, Page

from fingerpost.catalogue import Catalogue

from . import axe

WIDTHS = (1280, 320)


def _at(page: Page, width: int) -> axe.Report:
    """What axe says of a page at a width."""
    page.set_viewport_size({"width": width, "height": 800})
    return axe.run(page)


@pytest.fixture(scope="module")
def addresses(pages: list[str], scripted: list[str]) -> dict[bool, list[str]]:
    """Whether scripts run, and the pages that are looked at then.

    One that has no script is the same without scripts, and is looked at once.
    """
    return {True: pages, False: scripted}


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_kind_of_page(
    scheme: str, scripts: bool, chromium: Browser, root: str, addresses: dict[bool, list[str]]
) -> None:
    """All its rules, those of good practice included, on a wide screen and at 320 px, on light and on dark paper, with scripts and without."""
    # Motion is off because a colour that is still changing has no contrast to measure.
    context = chromium.new_context(color_scheme=scheme, java_script_enabled=scripts, reduced_motion="reduce")  # type: ignore[arg-type]
    page = context.new_page()
    found, runs = [], 0
    for address in addresses[scripts]:
        page.goto(root + ("missing/page/" if address == "404.html" else address))
        axe.inject(page, scripts=scripts)
        for width in WIDTHS:
            report = _at(page, width)
            assert report.passes > 5, address
            found += [f"{address} at {width} px: {violation}" for violation in report.violations]
            runs += 1
    context.close()
    assert found == []
    assert runs == len(addresses[scripts]) * len(WIDTHS) > 20


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_a_comparison_that_is_filtered(
    scheme: str, chromium: Browser, root: str, catalogue: Catalogue
) -> None:
    """With one box checked, and with so many that nothing matches."""
    context = chromium.new_context(color_scheme=scheme, java_script_enabled=False, reduced_motion="reduce")  # type: ignore[arg-type]
    page, found = context.new_page(), []
    page.goto(f"{root}{catalogue.guides[0].guide}/paths/")
    axe.inject(page, scripts=False)
    rows, nothing = page.locator(".fp-table tbody tr:visible"), page.locator(".fp-none")
    whole = rows.count()
    first, *others = page.locator(".fp-facets input:enabled").all()
    first.check()
    assert 1 < rows.count() < whole
    found += [violation for width in WIDTHS for violation in _at(page, width).violations]
    for box in others:
        box.check()
        if nothing.is_visible():
            break
        box.uncheck()
    assert nothing.is_visible()
    found += [violation for width in WIDTHS for violation in _at(page, width).violations]
    context.close()
    assert found == []


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_axe_finds_what_is_wrong(scripts: bool, chromium: Browser) -> None:
    """Faint text and a picture without words are reported: the check is not blind."""
    context = chromium.new_context(java_script_enabled=scripts)
    page = context.new_page()
    page.set_content(
        '<html lang="en"><title>One</title><main><h1>One</h1><p style="color: #999">Two</p><img src="data:,"></main>'
    )
    axe.inject(page, scripts=scripts)
    assert {violation.partition(":")[0] for violation in axe.run(page).violations} == {"color-contrast", "image-alt"}
    context.close()
