"""The page of all paths answers in a real Chromium without a script of its own: every tick as the engine judges it."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from pathlib import Path
from random import Random

import pytest
from playwright.sync_api import Browser, expect

from fingerpost.addresses import folder_links
from fingerpost.catalogue import Guide, read_guide
from fingerpost.flow import AIM, Need, Situation, build_graph, every_prefix, judge, needs
from fingerpost.outputs.assets import own
from fingerpost.pages import Edition
from fingerpost.pages.explore import explore_page, says, value_token
from fingerpost.rendering.beside import explore_styles
from fingerpost.rendering.html import HtmlRenderer
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
  const said = within => [...within.querySelectorAll(':scope > .fp-stands')].filter(shown).map(
    one => one.className.replace('fp-stands fp-stands--', '')).join(' ');
  return choices.map(choice => {
    boxes.forEach(box => { box.checked = choice.includes(box.value); });
    return [...document.querySelectorAll('.fp-explored')].map(
      path => [said(path.querySelector('h3')), [...path.querySelectorAll('.fp-need')].map(said)]);
  });
}
"""
"""Ticks the values of each choice and says how each path and each of its needs is said to stand."""

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
    styles = own("fingerpost.css").decode() + explore_styles(guide)
    return f"<!doctype html><style>{styles}</style>{body}"


def _values(guide: Guide) -> Mapping[str, tuple[str, ...]]:
    """What can be ticked: condition to values."""
    needed = {condition for path in guide.paths.values() for need in needs(guide, path) for condition in need.met_by}
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
    """How each path stands and each of its needs."""
    expected: list[list[object]] = []
    for path in guide.paths.values():
        needed = needs(guide, path)
        verdict = judge(path.id, needed, situation)
        stands = "fits" if verdict.fits else "out" if verdict.excluded else "later" if verdict.unmet else "check"

        def of(need: Need, met: Sequence[Need] = verdict.met, still: Sequence[Need] = verdict.open) -> str:
            return "met" if need in met else "open" if need in still else "failed"

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
    expect(page.locator("form")).to_be_hidden()
    assert page.locator(".fp-need:visible").count() == page.locator(".fp-need").count()
    assert page.locator(".fp-stands:visible").count() == 0
    page.close()
