"""The help of a question."""

import re

import pytest

from fingerpost.pages.help import MOST_OPEN
from tests.rendered import pages_of
from tests.small_guide import guide_with

EVIDENCE = "source: [own], status: confirmed, reviewed: 2026-11-01"

TICKET = "travel/decide/far.far/"
AGAIN = "travel/decide/far.unsure/"


def _helped(text: str, *, at: str = "short: Ticket\n", **more: str) -> tuple[str, str]:
    """A change of the small guide: a question with help."""
    said = "".join(f", {key}: {value}" for key, value in more.items())
    return at, f'{at}    about: {{text: "{text}"{said}, {EVIDENCE}}}\n'


def _body(address: str, *changes: tuple[str, str]) -> str:
    return pages_of(guide_with(*changes))[address].body


def _help(body: str) -> str:
    """What stands between the question and its answers, as words."""
    between = body.split("</h1>")[1].split('<ul class="fp-answers">', maxsplit=1)[0]
    return " ".join(re.sub(r"<[^>]+>", " ", between).split())


def test_a_sentence_of_help_stands_open_between_the_question_and_its_answers() -> None:
    """With a link to its evidence that says whose it is."""
    body = _body(TICKET, _helped("Look at the *app*."))
    assert _help(body) == "Look at the app . Evidence for Do you have a ticket?"
    assert '<div class="fp-help">Look at the <em>app</em>.' in body
    assert 'href="../../evidence/#question.ticket.about"' in body
    assert "<details" not in body


def test_help_says_nothing_of_its_status() -> None:
    """A reader would take it for that of the answer."""
    body = _body(TICKET, _helped("Look at the app."))
    assert "fp-status" not in body.split('<ul class="fp-answers">')[0]


LONG = "x" * (MOST_OPEN + 1)


@pytest.mark.parametrize(
    "text",
    [
        LONG,
        "One.\\n\\nTwo.",
        "- one\\n- two",
        "![a way](way.png)",
        "| a |\\n|---|\\n| b |",
        "```\\ncode\\n```",
        "> said",
    ],
)
def test_more_than_a_sentence_is_folded(text: str) -> None:
    """Above the answers, so that a phone shows those: a long text, paragraphs, a list, a picture, a table, code."""
    body = _body(TICKET, _helped(text))
    assert re.search(
        r'<details class="fp-help">\s*<summary>Help with this question</summary>.*</details>\s*<ul class="fp-answers">',
        body,
        re.DOTALL,
    )


def test_a_text_of_just_the_longest_length_is_not_folded() -> None:
    """Its label counts as well: it stands before it."""
    assert "<details" not in _body(TICKET, _helped("x" * MOST_OPEN))
    assert "<details" in _body(TICKET, _helped("x" * MOST_OPEN, label="App"))


def test_what_others_say_against_it_is_folded_with_it() -> None:
    """A dispute is more than a sentence."""
    disputed = (
        "short: Ticket\n    about: {text: Look., source: [own], status: disputed, reviewed: 2026-11-01,\n"
        "      dispute: {text: Ask., source: [own]}}\n"
    )
    body = _body(TICKET, ("short: Ticket\n", disputed))
    assert "Ask." in body.split("<details")[1].split("</details>")[0]


def test_a_label_names_what_is_folded_or_stands_before_it() -> None:
    """In the words of the author."""
    assert "<summary>What a ticket is</summary>" in _body(TICKET, _helped(LONG, label="What a ticket is"))
    assert "<strong>Ticket:</strong> Look." in _body(TICKET, _helped("Look.", label="Ticket"))


def test_a_question_that_is_like_another_one_takes_its_help() -> None:
    """It has the same words."""
    assert _help(_body(AGAIN, _helped("Look at the app."))) == "Look at the app. Evidence for Do you have a ticket?"


def test_a_question_without_help_has_none() -> None:
    """Nothing stands in its place."""
    assert "fp-help" not in _body(TICKET)


def test_the_help_of_the_first_question_stands_on_the_page_of_the_guide() -> None:
    """Where its answers stand, and in the search, which knows that question."""
    first = _helped("A *long* way.", at="short: Distance\n")
    page = pages_of(guide_with(first))["travel/"]
    assert '<div class="fp-help">A <em>long</em> way.' in page.body
    assert [entry.holds for entry in page.search if entry.address == "travel/decide/"] == ["A long way."]


def test_the_whole_guide_has_the_help_once_and_names_its_place_where_the_question_is_asked_again() -> None:
    """Open, for it is read on paper."""
    body = _body("travel/all/", _helped(LONG))
    assert body.count(LONG) == 2
    (again,) = re.findall(r'<a class="fp-goes" href="#questions\.ticket" data-page="page">(Help.*?)</a>', body)
    assert again == "Help stands at question 2."


def test_help_is_a_fact_with_its_row_of_evidence() -> None:
    """Below the questions."""
    body = _body("travel/evidence/", _helped("Look at the app.", label="Where"))
    (row,) = re.findall(r'<tr id="question\.ticket\.about"[^>]*>(.*?)</tr>', body, re.DOTALL)
    words = " ".join(re.sub(r"<[^>]+>", " ", row).split())
    assert words.startswith("Where: Look at the app. Where Ticket: help Status")
    assert ">The questions</h2>" in body
