"""The map in a real Chromium, without scripts: by keyboard, on a phone, folded, and from an outcome."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from bench import synthetic
from fingerpost.catalogue import Catalogue, Guide, read_guide
from fingerpost.flow import build_graph, every_walk
from fingerpost.words import words_for
from tests.rendered import rendered

WIDER_THAN_ITS_FINGER = """
[...document.querySelectorAll('svg.fp-picture a')].flatMap(link => {
  const box = link.querySelector('rect, path').getBBox();
  return [...link.querySelectorAll('text')]
    .filter(one => one.getBBox().x + one.getComputedTextLength() > box.x + box.width)
    .map(one => one.textContent);
})
"""

SMALLEST = (
    "Math.min(...[...document.querySelectorAll('svg.fp-picture text')].map(one => one.getBoundingClientRect().height))"
)


LOWEST = (
    "Math.min(...[...document.querySelectorAll('svg.fp-picture a')].map(one => one.getBoundingClientRect().height))"
)


@pytest.fixture(scope="module", params=[390, 1280])
def browsed(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[Page]:
    """A page that runs no script, on a phone and on a desk, for all tests."""
    context = chromium.new_context(viewport={"width": request.param, "height": 800}, java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.fixture
def page(browsed: Page) -> Page:
    """That page, as a reader has it who asks for nothing in particular."""
    browsed.emulate_media(media="screen", color_scheme="light", forced_colors="none")
    return browsed


@pytest.fixture(scope="module")
def maps(every_site: Path, serve: Callable[[Path], str]) -> list[str]:
    """The maps of large guides, most of which are cut into several pictures."""
    given = serve(every_site)
    return [f"{given}{path.relative_to(every_site).parent.as_posix()}/" for path in every_site.glob("*/map/index.html")]


def _unroll(page: Page) -> None:
    """Ask for the drawing, which is folded on a phone."""
    box = page.locator(".fp-unroll input")
    if box.is_visible():
        box.check()


def _can_be_read(page: Page) -> None:
    _unroll(page)
    assert page.evaluate(WIDER_THAN_ITS_FINGER) == [], page.url
    assert page.evaluate(SMALLEST) >= 14, page.url
    assert page.evaluate(LOWEST) >= 24, page.url


def test_words_fit_their_fingers_and_are_large_enough_to_read(
    page: Page, root: str, maps: list[str], catalogue: Catalogue
) -> None:
    """On the hosted page and in the embed; a picture is scrolled and not shrunk."""
    embeds = [f"{root}embed/{guide.guide}/map/" for guide in catalogue.guides]
    assert len(maps) > 5
    for address in (*embeds, *maps):
        page.goto(address)
        _can_be_read(page)


def test_the_keyboard_reaches_the_nodes_in_the_order_of_the_questions(
    page: Page, root: str, catalogue: Catalogue
) -> None:
    """The region that scrolls, then the first question, then its answers; and Enter follows one."""
    guide = catalogue.guides[1]
    graph = build_graph(guide)
    page.goto(f"{root}{guide.guide}/map/")
    _unroll(page)
    page.locator(".fp-scroll").first.focus()
    first = graph.first
    for expected in (first.ask, *(choice.label for choice in first.choices)):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.getAttribute('aria-label')").startswith(expected)
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    target = first.choices[-1].target
    expect(page.locator("h1")).to_have_text(
        graph.nodes[target].ask if target in graph.nodes else guide.ends[target].name
    )


def _stands_again(guide: Guide) -> bool:
    """Whether several answers lead to one question."""
    graph = build_graph(guide)
    led = [choice.target for name in graph.forwards for choice in graph.nodes[name].choices]
    return any(led.count(name) > 1 for name in graph.forwards)


def test_a_question_folds_and_a_link_to_it_unfolds_it(page: Page, root: str, catalogue: Catalogue) -> None:
    """Without a script."""
    guide = next(guide for guide in catalogue.guides if _stands_again(guide))
    address = f"{root}{guide.guide}/map/"
    page.goto(address)
    listed = page.locator(".fp-tree > details > ul")
    expect(listed).to_be_visible()
    page.locator(".fp-tree > details > summary").click()
    expect(listed).to_be_hidden()
    page.locator(".fp-tree > details > summary").click()
    again = page.locator(".fp-again a").first
    anchor = (again.get_attribute("href") or "").removeprefix("#")
    again.click()
    expect(page.locator(f"[id='{anchor}']")).to_be_in_viewport()


def test_a_list_of_eighteen_questions_in_a_row_leaves_room_for_its_words(
    chromium: Browser, tmp_path: Path, serve: Callable[[Path], str]
) -> None:
    """On a phone it goes in less, and by little more than its line where it is deep."""
    made = read_guide(synthetic.guide(18, 1), "made-up.yaml")
    rendered(made).write(tmp_path, "assets/", f"embed/{made.guide}/map/")
    page = chromium.new_page(viewport={"width": 320, "height": 800}, java_script_enabled=False)
    page.goto(f"{serve(tmp_path)}embed/{made.guide}/map/")
    assert page.locator(".fp-tree details[open]").count() == 18
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert page.locator(".fp-tree ul").last.evaluate("one => one.getBoundingClientRect().width") > 150
    page.close()


def test_an_outcome_leads_to_its_last_answer_on_the_map(page: Page, root: str, catalogue: Catalogue) -> None:
    """The answer is marked there, and where the reader's system chooses the colours as well."""
    for guide in catalogue.guides:
        walk = max(every_walk(build_graph(guide)), key=lambda walk: len(walk.steps))
        page.goto(f"{root}{guide.guide}/decide/{walk.name}/")
        expect(page.locator(".fp-sketch")).to_be_visible()
        page.get_by_role("link", name=words_for(guide.language).outcome.place_link).click()
        marked = page.locator(".fp-tree li:target")
        expect(marked).to_be_in_viewport()
        expect(marked).to_contain_text(walk.steps[-1].choice.label)
        page.emulate_media(forced_colors="active")
        expect(marked).to_have_css("outline-style", "solid")
        page.emulate_media(forced_colors="none")


def test_the_map_as_text_is_offered_where_it_can_be_downloaded(page: Page, root: str, catalogue: Catalogue) -> None:
    """On the hosted page; the frame of a wiki may forbid downloads."""
    guide = catalogue.guides[0]
    page.goto(f"{root}embed/{guide.guide}/map/")
    expect(page.get_by_role("heading", name="To draw it elsewhere")).to_be_hidden()
    expect(page.get_by_role("link", name="To draw it elsewhere")).to_be_hidden()
    page.goto(f"{root}{guide.guide}/map/")
    page.get_by_role("link", name="To draw it elsewhere").click()
    for language, start in (("Mermaid", "%% "), ("Graphviz", "digraph ")):
        with page.expect_download() as waiting:
            page.get_by_role("link", name=language).click()
        assert Path(waiting.value.path()).read_text(encoding="utf-8").startswith(start)


def test_a_printed_map_is_unfolded_and_not_cut_off(page: Page, root: str, catalogue: Catalogue) -> None:
    """A folded question is printed with its answers, and a wide picture is made to fit."""
    guide = catalogue.guides[0]
    page.goto(f"{root}embed/{guide.guide}/map/")
    page.locator(".fp-tree > details > summary").click()
    page.emulate_media(media="print")
    expect(page.locator(".fp-tree > details > ul")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= (page.viewport_size or {"width": 0})["width"]


def test_a_map_is_printed_dark_on_light(page: Page, root: str, catalogue: Catalogue) -> None:
    """Also for a reader who prefers dark paper on the screen, hosted and framed."""
    guide = catalogue.guides[0].guide
    for address in (f"{guide}/map/", f"embed/{guide}/map/"):
        page.goto(root + address)
        page.emulate_media(media="print", color_scheme="dark")
        expect(page.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")
        expect(page.locator(".fp-picture .fp-finger").first).to_have_css(
            "fill", re.compile(r"rgb\(2\d\d, 2\d\d, 2\d\d\)")
        )
        expect(page.locator(".fp-picture text").first).to_have_css("fill", re.compile(r"rgb\(\d\d, \d\d, \d\d\)"))


def test_the_drawing_comes_first_and_one_link_leads_past_it_to_the_list(
    page: Page, root: str, catalogue: Catalogue
) -> None:
    """For the eye, for the keys, and for a browser of text alike: what is read in another order is hard to follow."""
    guide = catalogue.guides[0]
    first = build_graph(guide).first
    page.goto(f"{root}embed/{guide.guide}/map/")
    _unroll(page)
    parts = [page.locator(where) for where in ("a[href='#as_list']", "#as_drawing", "#as_list", "#as_text")]
    in_page = page.locator("a[href='#as_list'], #as_drawing, #as_list, #as_text")
    assert in_page.evaluate_all("all => all.map(one => one.id)") == ["", "as_drawing", "as_list", "as_text"]
    shown = [box["y"] for box in (one.bounding_box() for one in parts) if box]
    assert shown == sorted(shown)
    parts[0].focus()
    page.keyboard.press("Enter")
    expect(page.locator("#as_list")).to_be_in_viewport()
    page.keyboard.press("Tab")
    focused = page.locator("summary:focus")
    expect(focused).to_have_text(first.ask)
    page.keyboard.press("Tab")
    expect(page.locator("a:focus")).to_have_text(first.choices[0].label)


def test_a_phone_shows_the_list_until_it_is_asked_for_the_drawing(page: Page, maps: list[str]) -> None:
    """A wide screen shows it at once, on its first screen. A link to a picture unfolds it."""
    large = next(address for address in maps if "load-balancer" in address)
    page.goto(large)
    phone = (page.viewport_size or {"width": 0})["width"] < 640
    picture = page.locator(".fp-scroll").first
    expect(page.locator(".fp-unroll")).to_be_visible(visible=phone)
    expect(picture).to_be_visible(visible=not phone)
    expect(page.locator(".fp-tree")).to_be_visible()
    if phone:
        expect(page.locator("#as_list")).to_be_in_viewport()
        page.locator(".fp-unroll input").check()
        expect(picture).to_be_visible()
        part = page.locator("h3[id]").last.get_attribute("id")
        page.goto("about:blank")
        page.goto(f"{large}#{part}")
        expect(page.locator(".fp-unroll input")).not_to_be_checked()
        expect(page.locator(f"#{part}")).to_be_in_viewport()
    else:
        expect(page.locator("svg.fp-picture rect").first).to_be_in_viewport(ratio=1)
