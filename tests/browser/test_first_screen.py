"""What of an outcome a phone shows before anybody scrolls."""

from pathlib import Path

from playwright.sync_api import Browser

from fingerpost.flow import build_graph, every_walk
from tests.examples import given_guide

HEIGHT = 844

BOTTOMS = """([['h1'], ['.fp-lead'], ['.fp-state'],
  ['.fp-before summary', '.fp-before .fp-need__text', '#why', '.fp-text']]
  .map(any => any.map(one => document.querySelector(one)).find(one => one))
  .filter(one => one).map(one => Math.round(one.getBoundingClientRect().bottom)))"""
"""The lower edges of the name, the sentence below it, the state of things, and of what comes first: a need, or why."""


def test_a_phone_shows_the_state_of_things_and_what_comes_first(
    chromium: Browser, given_site: Path, given_root: str
) -> None:
    """On every outcome, with who gives it below: the name, what it is, what stands in the way, the first need."""
    page = chromium.new_page(viewport={"width": 390, "height": HEIGHT}, java_script_enabled=True)
    looked = 0
    for name in ("load-balancer", "licence", "umgebung", "leave"):
        guide = given_guide(name)
        for walk in every_walk(build_graph(guide)):
            address = f"{guide.guide}/decide/{walk.name}/"
            assert (given_site / address / "index.html").is_file()
            page.goto(given_root + address)
            edges = page.evaluate(BOTTOMS)
            # Room for who gives it, and the beginning of how.
            assert edges[-1] <= HEIGHT - 80, (address, edges)
            assert edges == sorted(edges)
            looked += len(edges) == 4
    assert looked > 50
    page.close()
