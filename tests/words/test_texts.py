"""A text stands for itself, or is called with its parts."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from markupsafe import Markup

import fingerpost
from fingerpost.words import words_for


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
