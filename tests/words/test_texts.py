"""A text stands for itself, or is called with its parts."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from markupsafe import Markup

import fingerpost
from fingerpost.words import full_stop, words_for


def test_a_text_without_parts_is_a_string() -> None:
    """Whatever takes a string takes it."""
    assert type(words_for("en").shell.skip) is str


def test_one_part_is_given_as_it_is_and_several_by_their_names() -> None:
    """In whatever order."""
    german = words_for("de")
    assert german.guide.case("es regnet") == "Wenn es regnet"
    assert (
        german.shell.source(address="https://example.org/", site="Wegweiser") == "Von Wegweiser: https://example.org/"
    )


def test_a_large_number_stands_in_the_figures_of_the_language() -> None:
    """Its digits are parted into groups where the language does so; a number in a text of an author stays as it is."""
    for language, said in (("en", "4,838"), ("de", "4.838")):
        about = words_for(language).evidence.about
        assert said in about(guide="7777", number=4838)
        assert "7777" in about(guide="7777", number=4838)
        assert "838" in about(guide="7777", number=838)


def test_a_part_that_is_markup_makes_markup_and_escapes_the_rest() -> None:
    """The text of the language, and the other parts."""
    case = words_for("en").guide.case
    assert case("a < b") == "If a < b"
    assert not isinstance(case("a < b"), Markup)
    source = words_for("en").shell.source(site="A & B", address=Markup("<b>here</b>"))
    assert isinstance(source, Markup)
    assert source == "From A &amp; B: <b>here</b>"


def test_too_few_and_too_many_parts_are_refused() -> None:
    """Instead of leaving a gap."""
    english = words_for("en")
    for given in ((), ("one", "more")):
        with pytest.raises(ValueError, match="zip"):
            english.guide.case(*given)
    with pytest.raises(KeyError):
        english.shell.source(site="site")


def test_a_name_that_there_is_not_fails_with_the_nearest() -> None:
    """As Python says it of every attribute."""
    script = "from fingerpost.words import words_for; words_for('en').shell.skp"
    environment = {**os.environ, "PYTHONPATH": str(Path(fingerpost.__file__).parents[1])}
    run = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=False)
    assert run.stderr.rstrip().endswith("has no attribute 'skp'. Did you mean: 'skip'?")
    with pytest.raises(AttributeError, match="shel"):
        _ = words_for("en").shel.skip


def test_a_full_stop_is_left_out_behind_a_part_that_ends_as_a_sentence_does() -> None:
    """Also within elements. No other sign is, and none within a text; a number is followed by its own."""
    english = words_for("en")
    assert english.pair.unreached("Walk there") == "No answers lead to Walk there."
    assert english.pair.unreached("Walk approx.") == "No answers lead to Walk approx."
    assert english.pair.unreached("Why walk?") == "No answers lead to Why walk?"
    assert english.outcome.why_open(Markup("<strong>Perhaps!</strong>")).endswith(": <strong>Perhaps!</strong>")
    assert english.by.about(guide="Travel etc.", criterion="Speed?") == "Travel etc.: all paths, listed by Speed?"
    assert english.whole.numbered(number=3, question="Why?") == "3. Why?"
    assert [full_stop(text) for text in ("so", "so.", "so\u2026", Markup("<b>so?</b> "), "(so?)", "")] == [
        ".",
        "",
        "",
        "",
        ".",
        ".",
    ]
