"""axe-core finds nothing on any kind of page."""

import pytest
from playwright.sync_api import Browser

from . import axe

WIDTHS = (1280, 320)


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_kind_of_page(scheme: str, scripts: bool, chromium: Browser, root: str, pages: list[str]) -> None:
    """All its rules, those of good practice included, on a wide screen and at 320 px, on light and on dark paper, with scripts and without."""
    # Motion is off because a colour that is still changing has no contrast to measure.
    context = chromium.new_context(color_scheme=scheme, java_script_enabled=scripts, reduced_motion="reduce")  # type: ignore[arg-type]
    page = context.new_page()
    found, runs = [], 0
    for address in pages:
        page.goto(root + ("missing/page/" if address == "404.html" else address))
        axe.inject(page, scripts=scripts)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            report = axe.run(page)
            assert report.passes > 5, address
            found += [f"{address} at {width} px: {violation}" for violation in report.violations]
            runs += 1
    context.close()
    assert found == []
    assert runs == len(pages) * len(WIDTHS) > 50


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_axe_finds_what_is_wrong(scripts: bool, chromium: Browser) -> None:
    """Faint text and a picture without words are reported: the check is not blind."""
    context = chromium.new_context(java_script_enabled=scripts)
    page = context.new_page()
    page.set_content('<html lang="en"><title>One</title><main><h1>One</h1><p style="color: #999">Two</p><img src="data:,"></main>')
    axe.inject(page, scripts=scripts)
    assert {violation.partition(":")[0] for violation in axe.run(page).violations} == {"color-contrast", "image-alt"}
    context.close()
