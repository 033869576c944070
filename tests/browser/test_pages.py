"""What a reader meets in a real Chromium: search, dark paper, small screens, and no request to anywhere else."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from fingerpost.catalogue import Catalogue
from fingerpost.flow import build_graph, every_prefix
from tests.browser.kinds import kinds

BEYOND_THE_EDGE = """
[...document.querySelectorAll('.fp *')]
  .filter(one => getComputedStyle(one).position !== 'absolute' && !one.closest('.fp-scroll > *') && one.getBoundingClientRect().right > innerWidth + 1).length
"""
"""How many pieces of a page reach beyond the window, whether or not the page scrolls to them.

Words for screen readers alone are left out,
and so is what a picture holds that scrolls by itself.
"""

DARK = 60
"""The brightest that a dark paper may be, of 255."""


def _paper(page: Page) -> int:
    """The brightest channel of the colour behind the text."""
    colour: str = page.evaluate("getComputedStyle(document.body).backgroundColor")
    return max(int(part) for part in colour.removeprefix("rgb(").removesuffix(")").split(",")[:3])


@pytest.mark.parametrize("scripts", [True, False])
def test_a_reader_who_prefers_dark_gets_dark_paper(
    scripts: bool, chromium: Browser, site: Path, serve: Callable[[Path], str], catalogue: Catalogue
) -> None:
    """On every kind of page, with scripts and without; a reader who does not, gets light paper."""
    root = serve(site)
    for scheme in ("dark", "light"):
        context = chromium.new_context(color_scheme=scheme, java_script_enabled=scripts)
        page = context.new_page()
        for address in kinds(catalogue):
            page.goto(root + address)
            assert (_paper(page) < DARK) == (scheme == "dark"), (scheme, address)
        context.close()


@pytest.mark.parametrize("width", [320, 390, 965, 1280])
def test_no_page_scrolls_sideways(
    width: int, chromium: Browser, site: Path, serve: Callable[[Path], str], catalogue: Catalogue
) -> None:
    """Tables become cards on a phone."""
    root = serve(site)
    context = chromium.new_context(viewport={"width": width, "height": 800}, java_script_enabled=False)
    page = context.new_page()
    for address in kinds(catalogue):
        page.goto(root + address)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address
        assert page.evaluate(BEYOND_THE_EDGE) == 0, address
    context.close()


def test_answers_are_large_targets(
    chromium: Browser, site: Path, serve: Callable[[Path], str], catalogue: Catalogue
) -> None:
    """At least 44 px high, on every question, on a phone and on a wide screen."""
    root = serve(site)
    first = {
        (guide.guide, walk.at): walk
        for guide in catalogue.guides
        for walk in every_prefix(build_graph(guide))
        if walk.node
    }
    for width in (390, 1280):
        context = chromium.new_context(viewport={"width": width, "height": 800}, java_script_enabled=False)
        page = context.new_page()
        for (guide, _), walk in first.items():
            page.goto(f"{root}{guide}/decide/{walk.name}/" if walk.steps else f"{root}{guide}/decide/")
            heights = [box["height"] for box in (one.bounding_box() for one in page.locator(".fp-answer").all()) if box]
            assert heights
            assert min(heights) >= 44, walk.at
        context.close()


@pytest.mark.parametrize("scripts", [True, False])
def test_no_request_leaves_the_origin_of_the_site(
    scripts: bool, chromium: Browser, site: Path, serve: Callable[[Path], str], catalogue: Catalogue
) -> None:
    """Not for a font, a script or an image; and nothing that is asked for is missing."""
    root = serve(site)
    context = chromium.new_context(java_script_enabled=scripts)
    page = context.new_page()
    seen: list[str] = []
    failed: list[str] = []
    page.on("request", lambda request: seen.append(request.url))
    page.on("response", lambda response: failed.append(response.url) if response.status >= 400 else None)
    for address in kinds(catalogue):
        page.goto(root + address, wait_until="networkidle")
    assert len(seen) > len(kinds(catalogue))
    assert [url for url in seen if not url.startswith((root, "data:", "blob:"))] == []
    assert failed == []
    context.close()


def test_the_search_finds_a_path(
    chromium: Browser, site: Path, serve: Callable[[Path], str], catalogue: Catalogue
) -> None:
    """With scripts on, the search over the model's entries leads to the page of the path."""
    guide = catalogue.guides[0]
    path = next(iter(guide.paths.values()))
    context = chromium.new_context()
    page = context.new_page()
    page.goto(serve(site))
    _search(page, path.name)
    page.locator(".md-search-result__link").first.click()
    expect(page.locator("h1")).to_have_text(path.name)
    assert f"/{guide.guide}/paths/{path.id}/" in page.url
    context.close()


def _search(page: Page, words: str) -> None:
    page.locator("input.md-search__input").click()
    page.locator("input.md-search__input").press_sequentially(words)
    expect(page.locator(".md-search-result__link").first).to_be_visible(timeout=15_000)


def test_the_search_works_from_a_disk(chromium: Browser, unzipped: Path, catalogue: Catalogue) -> None:
    """In the unzipped bundle, with no request that leaves the folder."""
    path = next(iter(catalogue.guides[0].paths.values()))
    context = chromium.new_context()
    page = context.new_page()
    seen: list[str] = []
    failed: list[str] = []
    page.on("request", lambda request: seen.append(request.url))
    page.on("requestfailed", lambda request: failed.append(request.url))
    page.goto((unzipped / "index.html").as_uri())
    _search(page, path.name)
    page.locator(".md-search-result__link").first.click()
    expect(page.locator("h1")).to_have_text(path.name)
    assert [url for url in seen if not url.startswith((unzipped.as_uri(), "data:", "blob:"))] == []
    assert failed == []
    context.close()


def test_without_scripts_nothing_is_shown_that_does_not_work(
    chromium: Browser, site: Path, serve: Callable[[Path], str]
) -> None:
    """No search field that searches nothing, and the page of queries stands in for it."""
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.goto(serve(site))
    expect(page.locator("input.md-search__input")).to_be_hidden()
    context.close()
