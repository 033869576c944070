"""The pages of two paths."""

import re

import pytest

from fingerpost.catalogue import Guide
from fingerpost.pages import edition
from tests.checks.pieces import EVIDENCE
from tests.compared_guide import compared_guide
from tests.rendered import Page, pages_of
from tests.small_guide import guide_with

PAIR = "travel/compare/walk-vs-train/"

WANTED = ("\nquestions:\n", "\npairs: [[train, swim]]\nquestions:\n")
"""A change of the guide: one pair that people look for."""

_LATE = (
    ("says: {distance: far}, to: ticket}", "says: {distance: far}, to: when}"),
    ("to: {have: train, none: train}", "to: {have: train, none: walk}"),
    (
        "      none: {label: No, says: {ticket: none}, to: train}\n",
        "      none: {label: No, says: {ticket: none}, to: walk}\n",
    ),
    (
        "  ticket-unsure:\n",
        (
            "  when:\n    ask: When?\n    short: When\n    answers:\n"
            f"{''.join(f'      at-{hour}: {{label: At {hour}, to: ticket}}{chr(10)}' for hour in range(5))}"
            "  ticket-unsure:\n"
        ),
    ),
)
"""Whoever has no ticket walks, however far; the question about the ticket is asked after six walks, and in two
places."""


def _part(page: Page, heading: str) -> str:
    """The words below a heading of the second level, up to the next one."""
    found = re.search(rf"<h2[^>]*>{heading}</h2>(.*?)(?:<h2|<details|$)", page.body, re.DOTALL)
    assert found, f"no part called {heading!r} on {page.address}"
    return " ".join(re.sub(r"<[^>]+>", " ", found[1]).split())


def _shared(page: Page) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page.body.split("<details")[1].split("</details>")[0]).split())


def _pairs(guide: Guide) -> list[str]:
    return sorted(address for address in pages_of(guide) if "/compare/" in address)


def test_every_two_paths_have_one_page_in_the_order_of_the_guide() -> None:
    """The other order is no address: a page has one."""
    assert _pairs(compared_guide()) == [
        "travel/compare/swim-vs-train/",
        "travel/compare/walk-vs-swim/",
        "travel/compare/walk-vs-train/",
    ]


def _linked(guide: Guide) -> set[str]:
    """The pages of two paths that any page of a guide links to."""
    pages = pages_of(guide)
    linked = {href for page in pages.values() for href in re.findall(r'href="([^"]*-vs-[^"]*)"', page.body)}
    return {f"travel/{href.replace('../', '')}" for href in linked}


def test_beyond_a_number_of_paths_only_those_have_a_page_that_are_near_to_each_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Walking and swimming have the same values; no page links to one that is not there."""
    monkeypatch.setattr(edition, "MOST_PAIRED", 2)
    guide = compared_guide()
    assert _pairs(guide) == ["travel/compare/walk-vs-swim/"]
    assert _linked(guide) == set(_pairs(guide))


def test_pairs_that_people_look_for_have_a_page_however_many_paths_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the order of the guide, whatever the order of the pair is."""
    monkeypatch.setattr(edition, "MOST_PAIRED", 2)
    guide = compared_guide(WANTED)
    assert _pairs(guide) == ["travel/compare/swim-vs-train/", "travel/compare/walk-vs-swim/"]
    assert _linked(guide) == set(_pairs(guide))


def test_pairs_that_people_look_for_stand_first() -> None:
    """On the comparison, above those of each path; on the page of a path, before the other paths; and as pages."""
    guide = compared_guide(WANTED)
    pages = pages_of(guide)
    named = re.findall(r"<dt>(.*?)</dt>", pages["travel/paths/"].body.split('id="pairs"')[1])
    assert named == ["Often compared", "Compare Walk with", "Compare Swim with"]
    assert '<dd><a href="../compare/swim-vs-train/">Swim or Train</a></dd>' in pages["travel/paths/"].body
    others = pages["travel/paths/train/"].body.split('id="other-paths"')[1]
    assert others.index("Swim there") < others.index("Walk there")
    assert next(address for address in pages if "/compare/" in address) == "travel/compare/swim-vs-train/"


def test_where_nobody_looks_for_pairs_none_stands_first() -> None:
    """There is no heading without one."""
    assert "Often compared" not in pages_of(compared_guide())["travel/paths/"].body


def test_what_differs_comes_first_and_what_is_shared_is_folded_below() -> None:
    """Criteria with both values, a disputed one marked; then aims and requirements that one has alone."""
    page = pages_of(compared_guide())[PAIR]
    headings = re.findall(r"<h2[^>]*>(.*?)</h2>", page.body)
    assert headings[2:] == [
        "Where they differ",
        "What each is for",
        "What they need",
        "The question that separates them",
        "The same for both",
    ]
    differing = _part(page, "Where they differ")
    assert "Price Walk Free Train A lot Speed Walk Slow ≠ Disputed : see the evidence for Walk, Speed" in differing
    assert "According to Our own count: Not on foot." in differing
    assert "Blue" not in differing
    assert "Sign Walk Blue" in _shared(page)
    assert "Only Walk arrive somewhere Only Train Nothing beyond what both have." in _part(page, "What each is for")
    needs = _part(page, "What they need")
    assert needs.index("It is near") < needs.index("Only Train") < needs.index("You hold a ticket")


def test_what_two_paths_have_in_common_is_said_once() -> None:
    """Below the fold, and nowhere as a difference."""
    both = pages_of(
        compared_guide(("    requires: [ticket]\n", "    serves: [arrive]\n    requires: [ticket, near-by]\n"))
    )[PAIR]
    assert "arrive somewhere" in _shared(both)
    assert "It is near" in _shared(both)
    assert "What each is for" not in both.body.split("<details")[0]
    assert "Only Walk Nothing beyond what both have. Only Train You hold a ticket" in _part(both, "What they need")


def test_two_paths_that_share_nothing_have_no_fold() -> None:
    """In the small guide all is different."""
    assert "<details" not in pages_of(guide_with())[PAIR].body


def test_cases_for_and_against_stand_side_by_side() -> None:
    """Where one of the two says nothing, that is said."""
    cases = _part(pages_of(compared_guide())["travel/compare/walk-vs-swim/"], "When to use it")
    assert "Walk Nothing is said about this. Swim It is hot." in cases


def test_the_question_that_separates_two_paths_is_shown_with_what_each_answer_leaves() -> None:
    """And with the pages that ask it, and its place on the map."""
    page = pages_of(guide_with())[PAIR]
    assert _part(page, "The question that separates them").startswith(
        "Is it far? No Only Walk remains Yes Only Train remains I am not sure Only Train remains"
        " It is asked after these answers: At the start"
    )
    assert '<a href="../../decide/">At the start</a>' in page.body
    assert '<a href="../../map/#far">Show it on the map<span class="fp-hidden">: Is it far?</span></a>' in page.body
    assert '<ul id="far">' in pages_of(guide_with())["travel/map/"].body


def test_one_question_that_is_asked_in_many_places_is_shown_once() -> None:
    """With the first three pages that ask it and how many others do. A question that only rules one out comes later."""
    page = pages_of(guide_with(*_LATE))[PAIR]
    assert page.body.count("<h3>Do you have a ticket?</h3>") == 1
    deciding = _part(page, "The question that separates them")
    assert "Yes Only Train remains No Only Walk remains" in deciding
    assert "Distance: I am not sure Distance: Yes; When: At 0 Distance: Yes; When: At 1 and on 3 more pages" in deciding
    assert '<a href="../../decide/far.far/when.at-0/">' in page.body
    assert "Is it far? No Only Walk remains Yes Both remain I am not sure Both remain" in _part(
        page, "Other questions that can rule one of them out"
    )


def test_of_many_questions_that_separate_two_paths_the_first_are_shown_and_the_others_counted() -> None:
    """Five questions in a row after the first one, each of which can end at either path."""
    row = "".join(
        f"  q{at}:\n    ask: Question {at}?\n    short: Q{at}\n    answers:\n"
        "      a: {label: A, to: walk}\n      b: {label: B, to: train}\n"
        f"      c: {{label: C, to: {f'q{at + 1}' if at < 4 else 'ticket'}}}\n"
        for at in range(5)
    )
    page = pages_of(
        guide_with(
            ("says: {distance: far}, to: ticket}", "says: {distance: far}, to: q0}"),
            ("  ticket-unsure:\n", f"{row}  ticket-unsure:\n"),
        )
    )[PAIR]
    deciding = _part(page, "The 6 questions that separate them")
    assert [f"Question {at}?" in deciding for at in range(5)] == [True, True, True, False, False]
    assert "2 more questions set them apart." in page.body


def test_a_pair_of_which_one_is_never_recommended_says_why() -> None:
    """No question separates it from the other."""
    page = pages_of(compared_guide())["travel/compare/walk-vs-swim/"]
    assert "No answers lead to Swim. Nobody has come back yet." in page.body
    assert "that separate" not in page.body


def test_a_path_links_to_its_pairs_beside_each_other_path() -> None:
    """Whichever of the two the guide names first."""
    body = pages_of(guide_with())["travel/paths/train/"].body
    assert '<a class="fp-aside" href="../../compare/walk-vs-train/">Compare with Walk</a>' in body


def test_pairs_stay_out_of_the_search_and_of_the_navigation() -> None:
    """They would stand before the pages of their own paths."""
    for address, page in pages_of(compared_guide()).items():
        assert page.listed == ("/compare/" not in address and "/by/" not in address)
        assert not ("/compare/" in address and page.search)


def test_a_pair_that_people_look_for_is_found_by_both_names() -> None:
    """It alone: the other pairs stay out of the search."""
    pages = pages_of(compared_guide(WANTED))
    found = [address for address, page in pages.items() if "/compare/" in address and page.search]
    assert found == ["travel/compare/swim-vs-train/"]
    (entry,) = pages["travel/compare/swim-vs-train/"].search
    assert (entry.title, entry.asked) == ("Swim there or Take the train", ("Swim or Train",))


def test_when_to_use_a_path_has_the_labels_that_its_author_gave() -> None:
    """As on the page of the path."""
    labelled = (
        "    name: Walk there\n",
        f"    name: Walk there\n    use_when: [{{text: You have time., label: Time, {EVIDENCE}}}]\n",
    )
    pages = pages_of(guide_with(labelled))
    for address in (PAIR, "travel/paths/walk/"):
        assert "<li><strong>Time:</strong> " in pages[address].body, address
