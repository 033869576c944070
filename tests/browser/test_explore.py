"""The page of all paths answers in a real Chromium without a script of its own: every tick as the engine judges it."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise, product
from pathlib import Path
from random import Random

import pytest
from playwright.sync_api import Browser, Page, expect

from fingerpost.addresses import folder_links
from fingerpost.catalogue import Guide, read_guide
from fingerpost.flow import AIM, Need, Situation, build_graph, every_prefix, judge, needs
from fingerpost.outputs.assets import own
from fingerpost.pages import Edition
from fingerpost.pages.explore import explore_page
from fingerpost.pages.ticked import says, value_token
from fingerpost.rendering.beside import explore_styles
from fingerpost.rendering.html import HtmlRenderer
from fingerpost.words import words_for
from tests.checks.random_guides import random_guide
from tests.examples import PROJECT
from tests.several_guide import SEVERAL
from tests.small_guide import SMALL

EXHAUSTIVE = 8
"""Boxes up to which every choice is tried: 256 of them."""

SAMPLED = 50
"""Choices that are tried of a guide with more; forty times as many where all is looked at."""

LOOK = """
choices => {
  const boxes = [...document.querySelectorAll('fieldset input')];
  const shown = one => getComputedStyle(one).display !== 'none';
  const said = within => [...within.querySelectorAll('.fp-stands')].filter(shown).map(
    one => one.className.replace('fp-stands fp-stands--', '')).join(' ');
  return choices.map(choice => {
    boxes.forEach(box => { box.checked = choice.includes(box.value); });
    return [...document.querySelectorAll('.fp-explored')].map(path => [
      said(path.querySelector('h3')),
      [...path.querySelectorAll('.fp-need')].map(need => said(need) + (shown(need) ? '!' : '')),
    ]);
  });
}
"""
"""Ticks the values of each choice; says how each path and each need is said to stand, and which needs are shown."""

GUIDES = ("small", "several", "licence", "load-balancer", "leave", "state-pension", "umgebung", *range(8))
"""The small guide, one in which any of several conditions is enough, given ones, and made-up ones, in which needs
exclude each other together."""


def _guide(name: str | int) -> Guide:
    if isinstance(name, int):
        return random_guide(name)
    if name == "small":
        return read_guide(SMALL, "small.yaml")
    if name == "several":
        return read_guide(SEVERAL, "several.yaml")
    path = PROJECT / "tests" / "guides" / f"{name}.yaml"
    return read_guide(path.read_text(encoding="utf-8"), path.name)


def _document(guide: Guide) -> str:
    """The page with its style sheets in it."""
    page = explore_page(Edition(guide))
    body = HtmlRenderer(folder_links).render(page)
    styles = own("fingerpost.css").decode() + own("browse.css").decode() + explore_styles(guide)
    return f"<!doctype html><style>{styles}</style>{body}"


def _values(guide: Guide) -> Mapping[str, tuple[str, ...]]:
    """What can be ticked: condition to values."""
    needed = {condition for end in guide.ends.values() for need in needs(guide, end) for condition in need.met_by}
    every = {AIM: tuple(guide.aims), **{name: tuple(one.values) for name, one in guide.conditions.items()}}
    return {name: values for name, values in every.items() if name in needed}


def _choices(guide: Guide, sampled: int) -> list[Situation]:
    """Situations: of each condition any of its values, or none."""
    ticks = [(name, value) for name, values in _values(guide).items() for value in values]
    if len(ticks) <= EXHAUSTIVE:
        drawn: Iterable[tuple[bool, ...]] = product([False, True], repeat=len(ticks))
    else:
        random = Random(7)  # noqa: S311 - choices for a test, the same ones each time
        likely = [random.choice([0.1, 0.3, 0.6]) for _ in range(sampled)]
        drawn = (tuple(random.random() < chance for _ in ticks) for chance in likely)
    choices: list[Situation] = []
    for choice in drawn:
        situation: dict[str, frozenset[str]] = {}
        for (name, value), ticked in zip(ticks, choice, strict=True):
            if ticked:
                situation[name] = situation.get(name, frozenset()) | {value}
        choices.append(situation)
    return choices


def _expected(guide: Guide, situation: Situation) -> list[list[object]]:
    """How each path stands and each of its needs, and each ending that says when it is true."""
    expected: list[list[object]] = []
    for end in (*guide.paths.values(), *(ending for ending in guide.endings.values() if ending.requires)):
        needed = needs(guide, end)
        verdict = judge(end.id, needed, situation)
        stands = "fits" if verdict.fits else "out" if verdict.excluded else "later" if verdict.unmet else "check"

        def of(need: Need, met: Sequence[Need] = verdict.met, still: Sequence[Need] = verdict.open) -> str:
            return "met" if need in met else "open" if need in still else "failed!"

        expected.append([stands, [of(need) for need in needed]])
    return expected


@pytest.mark.parametrize("name", GUIDES)
def test_every_tick_says_what_the_engine_judges(name: str | int, chromium: Browser, *, thorough: bool) -> None:
    """Of paths and of needs, in whatever combination."""
    guide = _guide(name)
    choices = _choices(guide, SAMPLED * (40 if thorough else 1))
    page = chromium.new_page()
    page.set_content(_document(guide))
    seen = page.evaluate(
        LOOK, [[value_token(name, one) for name, values in choice.items() for one in values] for choice in choices]
    )
    page.close()
    assert len(seen) == len(choices) > 3
    for choice, looked in zip(choices, seen, strict=True):
        assert looked == _expected(guide, choice), choice


def test_the_page_opens_with_the_answers_of_a_walk(chromium: Browser, tmp_path: Path) -> None:
    """Its address carries them, without a script; what is ticked then comes to them."""
    guide = _guide("licence")
    (tmp_path / "page.html").write_text(_document(guide), encoding="utf-8")
    walks = [walk for walk in every_prefix(build_graph(guide)) if walk.situation][::5]
    page = chromium.new_page(java_script_enabled=False)
    watcher = chromium.new_page()
    assert len(walks) > 5
    for walk in walks:
        address = f"{(tmp_path / 'page.html').as_uri()}#{walk.name}"
        page.goto(address)
        expect(page.locator(".fp-walked:visible")).to_have_count(1)
        expect(page.locator(".fp-walked:visible")).to_contain_text(walk.steps[-1].choice.label)
        watcher.goto(address)
        assert watcher.evaluate(LOOK, [[]])[0] == _expected(guide, walk.situation), walk.name
    page.close()
    watcher.close()
    assert says({AIM: frozenset({"b", "a"})}) == ".a .b"


TALLY = ("fits", "check", "later", "out")


def _read(page: Page) -> str:
    """What a screen reader is told of a page: the text that the browser hands on, with what style sheets add to it."""
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    return "".join(node["name"]["value"] for node in nodes if node["role"]["value"] == "StaticText")


@pytest.mark.parametrize("name", ["small", "load-balancer"])
def test_the_page_counts_the_paths_that_stand_in_each_way(name: str, chromium: Browser) -> None:
    """As text, counted without a script. Paths that are left out because they are ruled out count as such."""
    guide = _guide(name)
    page = chromium.new_page()
    page.set_content(_document(guide))
    for choice in _choices(guide, 12)[:12]:
        page.evaluate(LOOK, [[value_token(name, one) for name, values in choice.items() for one in values]])
        stands = [one[0] for one in _expected(guide, choice)]
        words = words_for(guide.language).explore
        said = "".join(f"{getattr(words, kind)}: {stands.count(kind)}" for kind in TALLY)
        for only in (False, True):
            page.set_checked(".fp-only", only)
            assert said in _read(page), (choice, only)
    page.close()


PLACES = """[...document.querySelectorAll('.fp-explore :is(a, input, button, summary, .fp-tally)')]
  .filter(one => one.checkVisibility()).map(one => one.getBoundingClientRect())
  .map(({left, right, top, bottom}) => [left, right, top + scrollY, bottom + scrollY].map(Math.round))"""
"""Where everything stands that takes the focus, and the count of paths, in the order of the page."""

REORDERED = """[...document.querySelectorAll('.fp-explore, .fp-explore *')].map(one => getComputedStyle(one))
  .filter(one => one.order !== '0' || /reverse/.test(one.flexDirection + one.flexWrap)).length"""


@pytest.mark.parametrize("width", [320, 390, 768, 1100, 1280])
def test_the_keyboard_goes_in_the_order_of_the_eye(width: int, chromium: Browser, tmp_path: Path) -> None:
    """At each width, with the answers of a walk and without: downwards, or to the next column (WCAG 2.2, 2.4.3)."""
    guide = _guide("licence")
    (tmp_path / "page.html").write_text(_document(guide), encoding="utf-8")
    walk = next(walk for walk in every_prefix(build_graph(guide)) if walk.situation)
    page = chromium.new_page(java_script_enabled=False, viewport={"width": width, "height": 20_000})
    watcher = chromium.new_page(viewport={"width": width, "height": 20_000})
    for mark in ("", f"#{walk.name}"):
        watcher.goto(f"{(tmp_path / 'page.html').as_uri()}{mark}")
        assert watcher.evaluate(REORDERED) == 0
        places = watcher.evaluate(PLACES)
        assert len(places) > 10
        for before, after in pairwise(places):
            below, beside = after[2] >= before[2] - 8, after[0] >= before[1] - 1
            assert below or beside, (mark, before, after)
        assert max(bottom for *_, bottom in places) == places[-1][3]
    page.close()
    watcher.close()


def test_on_a_phone_the_paths_are_in_sight_of_whoever_comes_with_answers(chromium: Browser, tmp_path: Path) -> None:
    """The boxes fold for them, and unfold by a box. Beginning anew does not fold them. Without answers none fold."""
    guide = _guide("licence")
    (tmp_path / "page.html").write_text(_document(guide), encoding="utf-8")
    walk = next(walk for walk in every_prefix(build_graph(guide)) if walk.situation)
    page = chromium.new_page(java_script_enabled=False, viewport={"width": 390, "height": 844})
    address = (tmp_path / "page.html").as_uri()
    boxes, more = page.locator(".fp-ticks input"), page.locator(".fp-open")
    page.goto(f"{address}#{walk.name}")
    expect(boxes.first).to_be_hidden()
    first = page.locator(".fp-explored h3").first.bounding_box()
    assert first
    assert first["y"] + first["height"] < 844
    more.check()
    boxes.first.check()
    page.get_by_role("button").click()
    expect(boxes.first).to_be_visible()
    page.goto("about:blank")
    page.goto(address)
    expect(boxes.first).to_be_visible()
    expect(more).to_be_hidden()
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(f"{address}#{walk.name}")
    expect(boxes.first).to_be_visible()
    expect(more).to_be_hidden()
    page.close()


def test_the_count_stays_in_sight_and_hides_nothing_that_has_the_focus(chromium: Browser) -> None:
    """At the lower edge of the window, while the boxes are ticked one by one (WCAG 2.2, 2.4.11)."""
    page = chromium.new_page(viewport={"width": 390, "height": 600})
    page.set_content(_document(_guide("licence")))
    tally = page.locator(".fp-tally")
    for _ in range(page.locator("input, summary:visible").count()):
        page.keyboard.press("Tab")
        focused = page.evaluate("document.activeElement.getBoundingClientRect().bottom")
        edge = tally.bounding_box()
        assert edge
        assert edge["y"] + edge["height"] <= 600
        assert focused <= edge["y"]
    page.close()


def test_a_need_opens_to_who_meets_it_and_to_every_source(chromium: Browser) -> None:
    """On the page itself: nobody has to leave it to look."""
    guide = _guide("load-balancer")
    page = chromium.new_page()
    page.set_content(_document(guide))
    page.check(".fp-every")
    stated = [need.requirement for path in guide.paths.values() for need in needs(guide, path) if need.requirement]
    opened = page.locator(".fp-needs details")
    assert opened.count() == len(stated) > 5
    for place, requirement in enumerate(stated):
        if place % 5 == 0:
            opened.nth(place).locator("summary").click()
            said = opened.nth(place).inner_text()
            assert all(guide.sources[name].title in said for name in requirement.source)
            assert str(requirement.reviewed) in said
            assert requirement.clear is None or requirement.clear.who in said
    page.close()


def test_what_a_reader_may_leave_out_goes(chromium: Browser) -> None:
    """Paths that are ruled out, where asked; needs that are met or open, until asked; all is there without `:has()`."""
    guide = _guide("licence")
    page = chromium.new_page()
    page.set_content(_document(guide))
    names, values = next(iter(_values(guide).items()))
    page.check(f'[value="{value_token(names, values[0])}"]')
    out = page.locator(".fp-explored:has(.fp-stands--out:visible)")
    total = page.locator(".fp-explored").count()
    ruled = out.count()
    assert 0 < ruled < total
    failed = page.locator(".fp-need:visible").count()
    assert 0 < failed == page.locator(".fp-need .fp-stands--failed:visible").count()
    page.check(".fp-every")
    assert page.locator(".fp-need:visible").count() == page.locator(".fp-need").count() > failed
    page.check(".fp-only")
    assert page.locator(".fp-explored:visible").count() == total - ruled
    page.get_by_role("button").click()
    assert page.locator(".fp-explored:visible").count() == total
    page.set_content(_document(guide).replace("@supports selector(:has(a))", "@supports selector(:no-such(a))"))
    expect(page.locator("form:visible, .fp-tally:visible")).to_have_count(0)
    assert page.locator(".fp-need:visible").count() == page.locator(".fp-need").count()
    assert page.locator(".fp-stands:visible").count() == 0
    page.close()
