"""Whoever has a keyboard alone and no scripts reaches every outcome, and always sees where the focus is."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from fingerpost.catalogue import Catalogue, Guide
from fingerpost.flow import Walk, build_graph, every_walk
from fingerpost.words import words_for

from .keys import AUTHORS, FORCED, Eye, Palette, Stop, missed, press_tab, stops
from .kinds import Looks

HEIGHT = 800


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A page that runs no script."""
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 1280, "height": HEIGHT})
    yield context.new_page()
    context.close()


@dataclass
class Tour:
    """What was met while the focus went through every page.

    Attributes:
        stops: how often it stopped.
        measured: how often its ring was measured.
        outside: where it was not in the window.
        unseen: where too little of its ring could be seen, with the pixels that changed.
        upwards: where it went up the page, within the content; of use where nothing stands beside anything else.
        missed: what can be operated and was no stop.
    """

    stops: int = 0
    measured: int = 0
    outside: list[tuple[str, Stop]] = field(default_factory=list)
    unseen: list[tuple[str, int, Stop]] = field(default_factory=list)
    upwards: list[tuple[str, Stop, Stop]] = field(default_factory=list)
    missed: list[tuple[str, str]] = field(default_factory=list)


READERS: Final[dict[str, tuple[int, Literal["light", "dark"], tuple[Palette, ...]]]] = {
    "wide, light": (1280, "light", (AUTHORS,)),
    "narrow, dark and forced colours": (320, "dark", (AUTHORS, FORCED)),
}
"""The width of the window, the colours, and whether the ring has to be seen in colours that are forced on the page."""

EVERY_READER = pytest.mark.parametrize("tour", READERS, indirect=True)


@pytest.fixture(scope="module")
def tour(request: pytest.FixtureRequest, chromium: Browser, root: str, looks: Looks, thorough: bool) -> Tour:
    """Tab through one page of each kind. A narrow screen leaves out the embeds, which are the flow once more."""
    width, scheme, palettes = READERS[request.param]
    context = chromium.new_context(
        java_script_enabled=False,
        viewport={"width": width, "height": HEIGHT},
        color_scheme=scheme,
        reduced_motion="reduce",
    )
    page, eye, tour = context.new_page(), Eye(chromium, each_page=thorough), Tour()
    for address in looks.unframed:
        page.goto(root + address)
        before: Stop | None = None
        for stop in stops(page):
            tour.stops += 1
            if before and before.in_main and stop.in_main and not stop.drawn and stop.down + stop.height < before.down:
                tour.upwards.append((address, before, stop))
            before = stop
            if not stop.is_inside(width, HEIGHT):
                tour.outside.append((address, stop))
            elif eye.is_new(page, stop):
                tour.measured += 1
                changed = eye.changed(page, stop, palettes)
                if changed < stop.width + stop.height:
                    tour.unseen.append((address, changed, stop))
        tour.missed += [(address, one) for one in missed(page)]
    eye.close()
    context.close()
    return tour


@EVERY_READER
def test_the_focus_is_always_in_the_window(tour: Tour) -> None:
    """At every stop, of every kind of page."""
    assert tour.stops > 300
    assert tour.outside == []


@EVERY_READER
def test_the_focus_comes_to_all_that_can_be_operated(tour: Tour) -> None:
    """Every link, button, box and field that is shown, so nothing keeps the focus either."""
    assert tour.missed == []


@EVERY_READER
def test_the_focus_can_always_be_seen(tour: Tour) -> None:
    """Its ring changes, by a contrast of 3:1, as many pixels as half the element's outline is long."""
    assert tour.measured > 50
    assert tour.unseen == []


@pytest.mark.parametrize("tour", ["narrow, dark and forced colours"], indirect=True)
def test_the_focus_goes_down_the_page_as_the_eye_does(tour: Tour) -> None:
    """Within the content of a narrow screen, which has one column, no stop stands above the one before it."""
    assert tour.stops > 300
    assert tour.upwards == []


def test_a_missing_ring_and_a_stop_outside_the_window_are_noticed(chromium: Browser, page: Page) -> None:
    """The measure is not blind."""
    page.set_content(
        "<style>a { outline: 0 } a + a { position: absolute; left: -99px }</style>"
        '<a href="#one">One</a><a href="#two">Two</a>'
    )
    eye = Eye(chromium)
    first, second = press_tab(page), None
    assert first
    assert eye.changed(page, first) == 0
    second = press_tab(page)
    assert second
    assert not second.is_inside(1280, HEIGHT)
    for palettes, seen in (((AUTHORS,), True), ((AUTHORS, FORCED), False)):
        page.set_content('<style>@media (forced-colors: active) { a { outline: 0 } }</style><a href="#one">One</a>')
        first = press_tab(page)
        assert first
        assert (eye.changed(page, first, palettes) > 0) is seen
    eye.close()


def test_a_link_that_the_focus_skips_is_noticed(page: Page) -> None:
    """One behind a trap, which keeps the focus in a frame of two; one that is hidden is not missed."""
    page.set_content(
        '<a href="#one">One</a><dialog open inert><a href="#two">Two</a></dialog><a href="#three" hidden>Three</a>'
    )
    assert len(list(stops(page))) == 1
    assert [one.partition(">")[0] for one in missed(page)] == ['<a href="#two"']


def test_the_first_stop_leads_past_everything_to_the_content(
    page: Page, root: str, looks: Looks, catalogue: Catalogue
) -> None:
    """On every kind of page that has something before its content, in the words of its language."""
    skips = ("Skip to", *(words_for(guide.language).shell.skip for guide in catalogue.guides))
    tried = 0
    for address in looks.richest:
        page.goto(root + address)
        first = press_tab(page)
        if address == "faults/":
            assert first is None
            continue
        assert first, address
        assert first.words.strip().startswith(skips), (address, first)
        page.keyboard.press("Enter")
        following = press_tab(page)
        assert following is None or following.in_main or address == "404.html", (address, following)
        tried += 1
    assert tried > 20


def _tab_to(page: Page, href: str, among: str = "") -> None:
    """Press Tab until a link to that address has the focus. Where several do, the one among elements of a class."""
    met = []
    for stop in stops(page):
        met.append(stop.words)
        if stop.href == href and among in stop.what:
            return
    raise AssertionError(f"{page.url} has no way to {href} by keyboard, only to {met}")


def _walk_by_keys(page: Page, root: str, guide: Guide, walk: Walk) -> None:
    """From the home page, with Tab and Enter alone."""
    page.goto(root)
    taken = ""
    _tab_to(page, f"{root}{guide.guide}/decide/")
    page.keyboard.press("Enter")
    for step in walk.steps:
        expect(page.locator("h1")).to_have_text(step.node.ask)
        taken += f"{step.node.id}.{step.choice.id}/"
        _tab_to(page, f"{root}{guide.guide}/decide/{taken}")
        page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text(guide.ends[walk.at].name)


def test_every_outcome_is_reached_from_the_home_page(page: Page, root: str, catalogue: Catalogue) -> None:
    """One walk to each path of each guide, and of a small guide every walk, by Tab and Enter."""
    reached = 0
    for guide in catalogue.guides:
        walks = list(every_walk(build_graph(guide)))
        for walk in walks if len(walks) < 6 else {walk.at: walk for walk in walks}.values():
            _walk_by_keys(page, root, guide, walk)
            reached += 1
    assert reached > 10


def test_the_navigation_of_a_narrow_screen_opens_by_keyboard(chromium: Browser, root: str) -> None:
    """Without scripts: the link in the header, and then the links that it brings to sight."""
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 320, "height": HEIGHT})
    page = context.new_page()
    page.goto(f"{root}authoring/")
    assert not [stop for stop in stops(page) if stop.href == f"{root}catalogue/" and "md-nav" in stop.what]
    page.goto(f"{root}authoring/")
    _tab_to(page, f"{root}authoring/#_navigation")
    page.keyboard.press("Enter")
    _tab_to(page, f"{root}catalogue/", among="md-nav")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text("The catalogue")
    context.close()
