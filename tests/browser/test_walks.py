"""Walks, walked by clicking real links in a real Chromium with JavaScript off, end where the model says."""

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Frame, Locator, Page, expect

from fingerpost.catalogue import Catalogue, Guide
from fingerpost.flow import Explainer, Walk, begin, build_graph, every_walk
from fingerpost.words import words_for


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    """A page that runs no script."""
    context = chromium.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def first_ones(catalogue: Catalogue, thorough: bool) -> Sequence[Guide]:
    """Guides to walk once more in another place; in a short run, two."""
    return catalogue.guides if thorough else catalogue.guides[:2]


def _walks(guide: Guide) -> list[Walk]:
    return list(every_walk(build_graph(guide)))


def _click_through(page: Page | Frame, walk: Walk) -> None:
    for step in walk.steps:
        expect(page.locator("h1")).to_have_text(step.node.ask)
        position = step.node.choices.index(step.choice)
        answer = page.locator(".fp-answer").nth(position)
        expect(answer.locator(".fp-answer__label")).to_have_text(step.choice.label)
        # Before its style is there, a page moves under the pointer.
        page.wait_for_load_state()
        answer.click()


def _one_walk_for_each_outcome(guide: Guide) -> list[Walk]:
    return list({walk.at: walk for walk in _walks(guide)}.values())


def _walk_on(page: Page, walk: Walk, explainer: Explainer, guide: Guide) -> int:
    """Click every answer of the question that is shown, go on from there, and come back by the browser's own Back.

    Returns:
        How many walks were walked to their end.
    """
    assert urlsplit(page.url).path.endswith(f"/{guide.guide}/decide/{walk.name}/".replace("//", "/"))
    node = walk.node
    heading = page.locator("h1").inner_text()
    if node is None:
        assert heading == guide.ends[walk.at].name
        unmet = [need.requirement.text for need in explainer.verdicts(walk)[walk.at].unmet if need.requirement]
        assert page.locator(".fp-before .fp-need--missing .fp-need__text").all_inner_texts() == unmet
        return 1
    assert heading == node.ask
    assert page.locator(".fp-answer__label").all_inner_texts() == [choice.label for choice in node.choices]
    walked = 0
    for position, choice in enumerate(node.choices):
        page.locator(".fp-answer").nth(position).click()
        walked += _walk_on(page, walk.answer(choice), explainer, guide)
        page.go_back()
    return walked


def test_every_walk_ends_where_the_model_says(page: Page, root: str, catalogue: Catalogue, thorough: bool) -> None:
    """From the guide's first page, one click an answer, to the path or the ending, with what is to be cleared first."""
    guides = [guide for guide in catalogue.guides if thorough or len(_walks(guide)) < 10]
    assert len(guides) > 1
    for guide in guides:
        graph = build_graph(guide)
        page.goto(f"{root}{guide.guide}/")
        page.locator(".fp-start h2 a").click()
        assert _walk_on(page, begin(graph), Explainer(guide, graph), guide) == len(_walks(guide)) > 1


AHEAD = """async link => {
    const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), "text/html");
    return [page.querySelector("h1").textContent, page.querySelectorAll(".fp-given dt").length];
}"""
"""The heading of the page that a link leads to, and how many answers stand there as given."""


def _ahead(link: Locator) -> tuple[str, int]:
    heading, given = link.evaluate(AHEAD)
    return " ".join(heading.split()), given


def test_back_and_change_lead_where_they_say(page: Page, root: str, catalogue: Catalogue) -> None:
    """Back undoes one answer; each Change link asks its question again and keeps the answers before it.

    On the page of each outcome Back and the first Change are clicked, and where the others lead is read.
    """
    for guide in catalogue.guides:
        words = words_for(guide.language)
        for walk in _one_walk_for_each_outcome(guide):
            address = f"{root}{guide.guide}/decide/{walk.name}/"
            page.goto(address)
            page.get_by_role("navigation", name=words.shell.back).get_by_role("link").click()
            expect(page.locator("h1")).to_have_text(walk.steps[-1].node.ask)
            page.goto(address)
            changes = [
                page.get_by_role("link", name=f"{words.given.change}{words.given.change_what(step.node.ask)}")
                for step in walk.steps
            ]
            assert [_ahead(change) for change in changes] == [
                (step.node.ask, index) for index, step in enumerate(walk.steps)
            ]
            changes[0].click()
            expect(page.locator("h1")).to_have_text(walk.steps[0].node.ask)


def test_what_would_change_it_ends_where_it_says(page: Page, root: str, catalogue: Catalogue) -> None:
    """Each link under that heading opens the outcome, or the question, that its line names.

    The last of each page is unfolded and clicked, and where the others lead is read.
    """
    for guide in catalogue.guides:
        explainer = Explainer(guide, build_graph(guide))
        for walk in _one_walk_for_each_outcome(guide):
            alternatives = explainer.explain(walk).alternatives
            page.goto(f"{root}{guide.guide}/decide/{walk.name}/")
            for place, other in enumerate(alternatives, 1):
                asked = page.locator(".fp-changes > div").filter(
                    has=page.locator(
                        "dt", has_text=re.compile(rf"^\s*{re.escape(walk.steps[other.step].node.short)}\s")
                    )
                )
                link = asked.get_by_role("link", name=other.choice.label, exact=True, include_hidden=True).first
                node = other.walk.node
                expected = node.ask if node else guide.ends[other.walk.at].name
                assert _ahead(link)[0] == expected
                if place == len(alternatives):
                    fold = page.locator("details.fp-opens", has=link)
                    if fold.count():
                        fold.first.locator("summary").first.click()
                    link.click()
                    expect(page.locator("h1")).to_have_text(expected)


def test_the_flow_walks_inside_a_sandboxed_frame(
    page: Page, root: str, serve: Callable[[Path], str], first_ones: Sequence[Guide], tmp_path: Path
) -> None:
    """`<iframe sandbox="">` on a page of another origin, as a wiki has it."""
    wiki = serve(tmp_path)
    for guide in first_ones:
        (tmp_path / "wiki.html").write_text(
            f'<iframe sandbox="" width="800" height="600" src="{root}embed/{guide.guide}/decide/"></iframe>'
        )
        compare = words_for(guide.language).pages.compare
        for walk in _one_walk_for_each_outcome(guide):
            page.goto(f"{wiki}wiki.html")
            frame = page.frames[1]
            _click_through(frame, walk)
            expect(frame.locator("h1")).to_have_text(guide.ends[walk.at].name)
            frame.wait_for_load_state()
            frame.locator(".fp-footer").get_by_role("link", name=compare).click()
            expect(frame.locator(".fp-comparison")).to_be_visible()


def test_the_flow_walks_from_the_unzipped_bundle(page: Page, unzipped: Path, first_ones: Sequence[Guide]) -> None:
    """Opened by a double click, without a server."""
    for number, guide in enumerate(first_ones):
        read = words_for(guide.language).outcome.read
        for walk in _one_walk_for_each_outcome(guide):
            page.goto((unzipped / "index.html").as_uri())
            page.locator(".fp-guide-card").nth(number).locator(".fp-button").click()
            _click_through(page, walk)
            expect(page.locator("h1")).to_have_text(guide.ends[walk.at].name)
            if walk.at in guide.paths:
                page.get_by_role("link", name=read).click()
                expect(page.locator("h1")).to_have_text(guide.paths[walk.at].name)
