"""What a reader meets in a real Chromium: search, dark paper, small screens, and no request to anywhere else."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from fingerpost.catalogue import Catalogue
from fingerpost.flow import build_graph, every_prefix

DARK = 60
"""The brightest that a dark paper may be, of 255."""

LIGHT = 240
"""The darkest that a light paper may be."""


def _paper(page: Page) -> int:
    """The brightest channel of the colour behind the text."""
    colour: str = page.evaluate("getComputedStyle(document.body).backgroundColor")
    return max(int(part) for part in colour.removeprefix("rgb(").removesuffix(")").split(",")[:3])


@pytest.mark.parametrize("scripts", [True, False])
def test_a_reader_who_prefers_dark_gets_dark_paper(
    scripts: bool, chromium: Browser, root: str, addresses: list[str]
) -> None:
    """On every kind of page, with scripts and without; a reader who does not, gets light paper."""
    context = chromium.new_context(color_scheme="dark", java_script_enabled=scripts)
    page = context.new_page()
    for address in addresses:
        page.goto(root + address)
        assert _paper(page) < DARK, address
        page.emulate_media(color_scheme="light")
        assert _paper(page) > LIGHT, address
        page.emulate_media(color_scheme="dark")
    context.close()


def test_answers_are_large_targets(chromium: Browser, root: str, catalogue: Catalogue) -> None:
    """At least 44 px high, on every question, on a phone and on a wide screen."""
    first = {
        (guide.guide, walk.at): walk
        for guide in catalogue.guides
        for walk in every_prefix(build_graph(guide))
        if walk.node
    }
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    for (guide, _), walk in first.items():
        page.goto(f"{root}{guide}/decide/{walk.name}/" if walk.steps else f"{root}{guide}/decide/")
        for width in (390, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            heights = page.evaluate(
                "[...document.querySelectorAll('.fp-answer')].map(one => one.getBoundingClientRect().height)"
            )
            assert heights
            assert min(heights) >= 44, walk.at
    context.close()


@pytest.mark.parametrize("scripts", [True, False])
def test_no_request_leaves_the_origin_of_the_site(
    scripts: bool, chromium: Browser, root: str, addresses: list[str]
) -> None:
    """Not for a font, a script or an image; and nothing that is asked for is missing."""
    context = chromium.new_context(java_script_enabled=scripts)
    seen: list[str] = []
    failed: list[str] = []
    context.on("request", lambda request: seen.append(request.url))
    context.on("response", lambda response: failed.append(response.url) if response.status >= 400 else None)
    opened: list[Page] = []
    for address in addresses:
        # Each in a page of its own: a script may ask for something some time after the page has loaded.
        page = context.new_page() if scripts or not opened else opened[0]
        page.goto(root + address)
        opened.append(page)
    for page in opened:
        page.wait_for_load_state("networkidle")
    assert len(seen) > len(addresses)
    assert [url for url in seen if not url.startswith((root, "data:", "blob:"))] == []
    assert failed == []
    context.close()


def test_the_search_finds_a_path(chromium: Browser, root: str, catalogue: Catalogue) -> None:
    """With scripts on, the search over the model's entries leads to the page of the path."""
    guide = catalogue.guides[0]
    path = next(iter(guide.paths.values()))
    context = chromium.new_context()
    page = context.new_page()
    page.goto(root)
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


def test_without_scripts_nothing_is_shown_that_does_not_work(chromium: Browser, root: str) -> None:
    """No search field that searches nothing, and the page of queries stands in for it."""
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.goto(root)
    expect(page.locator("input.md-search__input")).to_be_hidden()
    context.close()
