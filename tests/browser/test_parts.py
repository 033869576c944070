"""Parts of large pages filter themselves in a real Chromium without JavaScript, each over what it shows."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from fingerpost.catalogue import Guide
from fingerpost.pages import Edition
from tests.browser.spoken import spoken
from tests.compared_guide import compared_guide
from tests.rendered import SITE, rendered

LIMIT = "fingerpost.pages.cuts.MOST_FACTS"


@pytest.fixture(scope="module")
def guide() -> Guide:
    """The small guide, to be cut."""
    return compared_guide()


@pytest.fixture(scope="module")
def address(guide: Guide, tmp_path_factory: pytest.TempPathFactory, serve: Callable[[Path], str]) -> str:
    """Its pages, in parts: two paths fit into a table, and six facts on a page."""
    folder = tmp_path_factory.mktemp("parts")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(LIMIT, 6)
        rendered(guide, site=SITE).write(folder, "assets/", "embed/travel/")
    return f"{serve(folder)}embed/travel/"


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A page that runs no script."""
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()


def _shown(page: Page, what: str) -> list[str]:
    """The words of what is in sight, of some elements."""
    return [one.inner_text() for one in page.locator(what).all() if one.is_visible()]


def test_the_list_of_parts_leaves_those_that_have_such_facts(page: Page, address: str, guide: Guide) -> None:
    """Each with the number of its facts; two boxes leave the parts of either."""
    page.goto(f"{address}evidence/")
    parts = _shown(page, ".fp-parts > li a")
    assert len(parts) == 6
    assert "6 of 6 parts" in spoken(page)
    page.get_by_role("checkbox", name="Disputed (2)").check()
    disputed = {row.group for row in Edition(guide).ledger.rows if row.evidence.dispute}
    assert set(_shown(page, ".fp-parts > li a")) == disputed
    assert f"{len(disputed)} of 6 parts" in spoken(page)
    page.get_by_role("checkbox", name="Confirmed (14)").check()
    assert _shown(page, ".fp-parts > li a") == parts[:5]
    page.get_by_role("button", name="Clear the filter").click()
    assert _shown(page, ".fp-parts > li a") == parts


def test_a_part_of_the_evidence_filters_its_own_facts(page: Page, address: str) -> None:
    """And counts them; the fact that a link leads to stays, whatever is ticked."""
    page.goto(f"{address}evidence/path.walk/#path.walk.summary")
    rows = page.locator(".fp-counted tbody tr")
    number = rows.count()
    assert number == 4
    page.get_by_role("checkbox", name="Disputed (1)").check()
    assert len(_shown(page, ".fp-counted tbody tr")) == 2
    expect(page.locator("[id='path.walk.summary']")).to_be_visible()
    page.goto(f"{address}evidence/path.walk/")
    page.get_by_role("checkbox", name="Disputed (1)").check()
    assert len(_shown(page, ".fp-counted tbody tr")) == 1
    expect(page.locator(".fp-none")).to_be_hidden()
    # What none of its facts is cannot be ticked.
    expect(page.get_by_role("checkbox", name="Unverified (0)")).to_be_disabled()


def test_a_part_of_the_comparison_filters_its_own_paths(page: Page, address: str) -> None:
    """The boxes count the paths of the part; those of other parts are none of its business."""
    page.goto(f"{address}paths/part.1/")
    assert len(_shown(page, ".fp-table--all tbody th")) == 2
    page.get_by_role("checkbox", name="Free (2)").check()
    assert len(_shown(page, ".fp-table--all tbody th")) == 2
    expect(page.locator(".fp-none")).to_be_hidden()
    expect(page.get_by_role("checkbox", name="A lot (0)")).to_be_disabled()
