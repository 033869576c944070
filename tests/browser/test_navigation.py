"""Every guide of a site with eight of them is reached from any page, with a pointer and with the keys."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

TITLES = (
    "Manage profile",
    "Choose an estimator",
    "اختيار الإجازة",
    "Open source licence",
    "Choose a load balancer",
    "Share a guide",
    "Daten sichern",
    "State Pension through a partner",
    "Umgebung wählen",
)

HIT = """one => {
  const {left, right, top, bottom} = one.getBoundingClientRect();
  const hit = x => one.contains(document.elementFromPoint(x, (top + bottom) / 2));
  return hit(left + 2) && hit(right - 2);
}"""
"""Whether a pointer hits a link at both of its ends."""


@pytest.fixture(params=[True, False])
def page(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[Page]:
    """A page that runs scripts, and one that runs none."""
    context = chromium.new_context(java_script_enabled=request.param, reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("width", [1220, 1280, 1920])
def test_every_tab_is_reached(width: int, page: Page, every_root: str) -> None:
    """Those that do not fit into one line stand in the next; nothing is cut off, and the page stays below them."""
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{every_root}licence/paths/")
    tabs = page.locator(".md-tabs__link")
    assert [title for title in TITLES if title not in tabs.all_inner_texts()] == []
    for tab in tabs.all():
        assert tab.evaluate(HIT), tab.inner_text()
    tabs.first.focus()
    for tab in tabs.all():
        expect(tab).to_be_focused()
        expect(tab).to_be_in_viewport(ratio=1)
        page.keyboard.press("Tab")
    bar, heading = page.locator(".md-tabs").bounding_box(), page.locator("h1").first.bounding_box()
    assert bar
    assert heading
    assert bar["y"] + bar["height"] <= heading["y"]


@pytest.mark.parametrize("width", [320, 390, 768, 1100])
def test_every_guide_stands_in_the_navigation_that_a_narrow_screen_opens(
    width: int, page: Page, every_root: str
) -> None:
    """A link opens it, by the keys as well; the pages of the guide that one is in stand below that guide."""
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{every_root}licence/paths/")
    page.locator(".fp-menu").focus()
    page.keyboard.press("Enter")
    links = page.locator("#_navigation a.md-nav__link:visible")
    expect(links.first).to_be_visible()
    said = links.all_inner_texts()
    assert [title for title in (*TITLES, "Map of all questions", "Evidence") if title not in said] == []
    for link in links.all():
        link.focus()
        expect(link).to_be_in_viewport(ratio=0.9)
        assert link.evaluate(HIT), link.inner_text()
    page.locator("#_navigation").get_by_role("link", name="Share a guide").press("Enter")
    expect(page.locator("h1")).to_have_text("How should a guide reach its readers?")


@pytest.mark.parametrize(("width", "columns"), [(320, 1), (390, 1), (768, 2), (1280, 3), (1920, 3)])
def test_many_guides_stand_beside_each_other_on_the_first_page(
    width: int, columns: int, page: Page, every_root: str
) -> None:
    """Where there is room; each leads to its questions, and has a few lines, so that all are soon read."""
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(every_root)
    cards = page.locator(".fp-guide-card")
    boxes = [box for card in cards.all() if (box := card.bounding_box())]
    assert len(boxes) == len(TITLES)
    assert len({box["x"] for box in boxes}) == columns
    for card in cards.all():
        way = card.locator(".fp-actions a").first
        expect(way).to_be_visible()
        assert (way.get_attribute("href") or "").endswith("/decide/")
        expect(card.locator("details")).to_have_count(0)


@pytest.mark.parametrize("guide", ["estimator", "licence", "load-balancer", "state-pension", "leave", "umgebung"])
@pytest.mark.parametrize(("width", "height"), [(390, 844), (1280, 800)])
def test_the_page_of_a_guide_shows_an_answer_before_anybody_scrolls(
    width: int, height: int, guide: str, page: Page, every_root: str
) -> None:
    """The question, what the guide is for and how its facts stand take less than a screen."""
    page.set_viewport_size({"width": width, "height": height})
    page.goto(f"{every_root}{guide}/")
    expect(page.locator(".fp-start li").first).to_be_in_viewport(ratio=1)
    expect(page.locator(".fp-hero .fp-support")).to_be_in_viewport(ratio=1)
