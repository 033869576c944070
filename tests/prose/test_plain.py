"""A text without markup goes no way through a converter: what becomes of it is what would have."""

import nh3
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fingerpost.prose import Inspection, Prose, excess, inspect, visible
from fingerpost.prose.bounds import cells, nesting, steps
from fingerpost.prose.convert import TAGS, dialect
from fingerpost.prose.plain import is_plain

_SIGNS = " ,.;:?!'\"()/%+=$€§@#\u2013\u2014\u2018\u2019\u201c\u201d\u201e\u2026-*_`[]<>&\\{}|~^\n\t"
_TEXTS = st.lists(
    st.sampled_from([*_SIGNS, "  ", "1.", "a", "Ab", "Ä", "ß", "日本", "\u0627", "\uff17", "&amp;", "https://a.b"])
)
"""Pieces that mean something to somebody, and letters of several scripts."""

_ANY = st.one_of(_TEXTS.map("".join), st.text(max_size=8), _TEXTS.map(lambda pieces: f"a{''.join(pieces)}b"))

MARKED = [
    "*a*",
    "a _b_",
    "`a`",
    "[a](https://b.org/)",
    "1. a",
    "- a",
    "+ a",
    "# a",
    "> a",
    "a\n\nb",
    "a  \nb",
    "<b>",
    "a&b",
    "\\*",
    "",
]


def _converted(text: str) -> str:
    """What a converter and a cleaner of their own make of it."""
    return nh3.clean(dialect().convert(text), tags=TAGS, link_rel="noopener noreferrer")


@given(_ANY)
def test_a_plain_text_becomes_what_the_converter_would_make_of_it(text: str) -> None:
    """Letter by letter, as a block, as a line and as words, and so it is for the checks."""
    assume(is_plain(text))
    prose, html = Prose(lambda _: None), _converted(text)
    assert prose.block(text) == html
    assert f"<p>{prose.line(text)}</p>" == html
    assert prose.plain(text) == " ".join(text.split())
    words = " ".join(text.split()) if visible(text) else ""
    assert inspect(text) == Inspection(links=(), tags=(), words=words, elements=frozenset({"p"}))


@given(_ANY)
def test_a_plain_text_costs_nothing(text: str) -> None:
    """Whatever is counted before a text is converted, there is none of it."""
    assume(is_plain(text))
    assert (excess(text), nesting(text), steps(text), cells(text)) == ("", 0, 0, 0)


@pytest.mark.parametrize("text", MARKED)
def test_a_text_with_markup_is_converted(text: str) -> None:
    """Of these, none stands on the page as it was written."""
    assert not is_plain(text)
    assert Prose(lambda _: None).block(text) == _converted(text)
    assert _converted(text) != f"<p>{text}</p>"


@pytest.mark.parametrize(
    "text", ["You sit around one table.", "It's 3.5 times as much: 10 (at most)?", "\u201eGröße\u201c \u2013 ja"]
)
def test_most_sentences_are_plain(text: str) -> None:
    """Else nothing is saved."""
    assert is_plain(text)
