"""What an outcome says before a reader starts, what would change it, and where it leads on."""

import re
from collections.abc import Iterator
from html import unescape

import pytest

from fingerpost.addresses import Site
from fingerpost.catalogue import Guide
from fingerpost.explanation import digest, explain, need_text
from fingerpost.flow import Explainer, Need, Verdict, Walk, build_graph, every_walk
from fingerpost.words import words_for
from tests.checks.random_guides import random_guide
from tests.examples import given_guide
from tests.rendered import SITE, Page, pages_of
from tests.small_guide import guide_with

GUIDES = ("small", "leave", "load-balancer", "umgebung")
"""The small guide and given ones, in English, Arabic and German."""


def _guide(name: str) -> Guide:
    return guide_with() if name == "small" else given_guide(name)


def _outcomes(guide: Guide, site: Site = SITE) -> Iterator[tuple[Walk, Verdict, Page]]:
    """Each outcome: its walk, how its path stands, and its page."""
    graph = build_graph(guide)
    explainer, pages = Explainer(guide, graph), pages_of(guide, site=site)
    for walk in every_walk(graph):
        yield walk, explainer.verdict(walk), pages[f"{guide.guide}/decide/{walk.name}/"]


def _plain(html: str) -> str:
    return unescape(" ".join(re.sub(r"<[^>]+>", " ", html).split()))


def _listed(page: Page) -> list[tuple[str, str]]:
    """The rows of the list before the start: what is needed, and how it stands."""
    section = page.body.partition('<h2 id="before">')[2].partition("</section>")[0]
    rows = re.findall(r'fp-need__text">(.*?)</span> <span class="fp-verdict">(.*?)</span>', section)
    return [(unescape(text), unescape(state)) for text, state in rows]


@pytest.mark.parametrize("name", GUIDES)
def test_one_list_says_what_is_missing_and_then_what_is_to_be_checked(name: str) -> None:
    """No more and no fewer: what the answers have settled is in no row. Where nothing is left, there is no list."""
    guide = _guide(name)
    words, lists = words_for(guide.language).outcome, 0
    for walk, verdict, page in _outcomes(guide):

        def said(need: Need, walk: Walk = walk) -> str:
            return need_text(guide, need, walk.situation)

        rows = _listed(page)
        missing = [(said(need), words.missing) for need in verdict.unmet]
        assert rows[: len(missing)] == missing, walk.name
        assert sorted(rows[len(missing) :]) == sorted((said(need), words.to_check) for need in verdict.open), walk.name
        settled = {said(need) for need in verdict.met}
        assert not settled & {text for text, _ in rows}, walk.name
        assert page.body.count('id="before"') == bool(rows)
        lists += bool(rows)
    assert lists > 0


def test_who_gives_what_is_missing_stands_open_and_the_rest_opens() -> None:
    """The reader said that it is missing, and needs to know now."""
    seen = set()
    for walk, _, page in _outcomes(_guide("umgebung")):
        for kind, open_ in re.findall(r'<li class="fp-need fp-need--(\w+)">\s*<details( open)?><summary>', page.body):
            assert bool(open_) == (kind == "missing"), walk.name
            seen.add(kind)
    assert seen == {"missing", "check"}


MANY_AIMS = (
    ("aims:\n  arrive: arrive somewhere\n", "aims: {arrive: arrive somewhere, a: see, b: hear, c: smell, d: taste}\n"),
    ("    serves: [arrive]\n", "    serves: [arrive, a, b, c]\n"),
)
"""Changes after which walking serves four of five aims."""


def test_many_aims_of_which_a_reader_must_have_one_fold() -> None:
    """In a line they would push everything else out of sight."""
    body = pages_of(guide_with(*MANY_AIMS))["travel/decide/far.near/"].body
    row = body.partition('<h2 id="before">')[2].partition("</section>")[0]
    assert re.search(r"<details><summary>.*?You want one of 4 things.*?</summary>", row, re.DOTALL)
    assert re.findall(r"<li>(\w[^<]*)</li>", row) == ["arrive somewhere", "see", "hear", "smell"]


@pytest.mark.parametrize("name", GUIDES)
def test_the_state_of_things_is_that_of_the_list(name: str) -> None:
    """As many first and as many to check as there are rows; with none, a reader can start now."""
    guide, states = _guide(name), set()
    words = words_for(guide.language).outcome
    for walk, verdict, page in _outcomes(guide):
        rows = [state for _, state in _listed(page)]
        found = re.search(r'<p class="fp-state">(.*?)</p>', page.body, re.DOTALL)
        state = _plain(found[1]) if found else ""
        missing, check = rows.count(words.missing), rows.count(words.to_check)
        first = words.first(number=missing, needs="\0").partition("\0")[0] if missing else ""
        assert state.startswith(first), walk.name
        assert state.endswith(words.check(check)) if check else missing or state in ("", words.ready), walk.name
        assert (state == words.ready) == (not rows and bool(verdict.met)), walk.name
        states.add((bool(missing), bool(check)))
    assert len(states) > 1


TWO_OF_ONE = (
    (
        "criteria:\n",
        (
            "  seat:\n    text: You have a seat\n    needs: {ticket: bought}\n    clear: {who: You, how: Ask.}\n"
            "    source: [own]\n    status: confirmed\n    reviewed: 2026-11-01\ncriteria:\n"
        ),
    ),
    ("    requires: [ticket]\n", "    requires: [ticket, seat]\n"),
)
"""Changes after which two needs of the train are about one thing."""


def test_needs_about_one_thing_are_counted_one_by_one_and_named_in_their_own_words() -> None:
    """The name of that thing would stand there once, and two rows below it."""
    body = pages_of(guide_with(*TWO_OF_ONE))["travel/decide/far.far/ticket.none/"].body
    assert "2 things first: You hold a ticket, You have a seat." in _plain(body)


def test_only_answers_that_change_the_result_stand_open() -> None:
    """An answer that asks one more question changes nothing where every answer to that ends at the same path."""
    asked = 0
    for seed in range(60):
        guide = random_guide(seed)
        explainer = Explainer(guide, build_graph(guide))
        for walk in every_walk(explainer.graph):
            ends = {(one.step, one.choice.id): one.ends for one in explainer.explain(walk).alternatives}
            brief = digest(explain(guide, explainer, walk))
            for changes, same in (((*brief.changing, *brief.many), False), (brief.same, True)):
                for change in changes:
                    for one in change.alternatives:
                        place = walk.steps.index(change.step)
                        assert (ends[place, one.choice.id] == {walk.at}) is same, (seed, walk.name)
                        asked += same and one.walk.node is not None
    assert asked > 0


@pytest.mark.parametrize("url", ["https://example.org/signs/", ""])
def test_an_outcome_says_its_address(url: str) -> None:
    """Whole where it is known where the site stands; as text that is selected whole, on a screen and on paper."""
    for walk, _, page in _outcomes(guide_with(), Site("Signs", "", url)):
        (share,) = re.findall(r'<p class="fp-share">.*?</p>', page.body)
        assert f'<span class="fp-url">{url}travel/decide/{walk.name}/</span>' in share
        assert "href" not in share


@pytest.mark.parametrize("name", ["licence", "load-balancer", "leave"])
def test_an_outcome_opens_the_comparison_with_its_path_and_those_nearest_to_it(name: str) -> None:
    """The line that its link leads to names these rows and no others. Two paths have a page of their own instead."""
    guide, led = _guide(name), 0
    graph = build_graph(guide)
    explainer, comparison = Explainer(guide, graph), pages_of(guide)[f"{guide.guide}/paths/"].body
    lines = dict(re.findall(r'<p class="fp-nearest" id="([^"]+)" data-rows="([^"]+)" hidden>', comparison))
    seen = set()
    for walk, _, page in _outcomes(guide):
        near = digest(explain(guide, explainer, walk)).near
        link = re.search(r'<a href="[./]*/paths/#([^"]+)">(.*?)</a>', page.body)
        rows = {walk.at, *(other.path.id for other in near)}
        if len(near) > 1:
            assert link
            assert set(lines[link[1]].split()) == rows, walk.name
            assert link[2] == words_for(guide.language).outcome.compare_near(len(near))
            seen.add(link[1])
            led += 1
        else:
            assert link is None, walk.name
    assert seen == lines.keys()
    assert len(lines) <= led


def test_every_question_and_every_outcome_leads_back_to_the_first_question() -> None:
    """Below the answers, once there are any."""
    guide = guide_with()
    for address, page in pages_of(guide).items():
        if address.startswith("travel/decide/"):
            again = re.findall(r'<a href="([^"]*)">Start again</a>', page.body)
            deep = address.removeprefix("travel/decide/").count("/")
            assert again == (["../" * deep] if deep else []), address


def test_progress_stands_above_the_question() -> None:
    """How many may follow, before it is read."""
    for address, page in pages_of(guide_with()).items():
        if page.content.kind == "question":
            before, heading, _ = page.body.partition("<h1>")
            assert heading
            assert 'class="fp-progress"' in before, address
