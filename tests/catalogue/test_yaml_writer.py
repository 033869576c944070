"""What is written as YAML is read back as it was."""

import datetime

import pytest

from fingerpost.catalogue.yaml_reader import read_yaml
from fingerpost.catalogue.yaml_writer import Inline, InlineList, write_inline, write_yaml

TEXTS = [
    "yes",
    "No",
    "on",
    "1:30",
    "true",
    "null",
    "~",
    "12",
    "1.5",
    "2026-11-24",
    "a: b",
    "- a",
    "#a",
    "it's",
    'a "b"',
    "a #b",
    "*a",
    "{a}",
    "é ü 日",
    " a ",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_read_back_as_that_text(text: str) -> None:
    """As a key, as a value, and in braces and brackets; on one line."""
    value = {"key": text, text: "value", "inline": Inline({"a": text}), "list": InlineList([text, text])}
    written = write_yaml(value)
    assert read_yaml(written, "x") == (value, [])
    assert len(written.splitlines()) == 4


def test_a_long_text_stays_on_its_line() -> None:
    """A question is one line, however long."""
    assert write_yaml({"ask": "word " * 60 + "end"}).count("\n") == 1


def test_what_is_text_by_the_rules_of_a_catalogue_stands_without_quotes() -> None:
    """`yes` is a word there, as its author writes it; `true` is none."""
    assert write_yaml({"yes": "No", "a": "true"}) == "yes: No\na: 'true'\n"
    assert write_yaml({"says": Inline({"plan": InlineList(["plus", "unify"])})}) == "says: {plan: [plus, unify]}\n"


def test_a_value_that_stands_twice_is_written_twice() -> None:
    """A catalogue has no aliases."""
    evidence = {"source": ["own"], "reviewed": datetime.date(2026, 11, 24)}
    assert read_yaml(write_yaml({"a": evidence, "b": evidence}), "x") == ({"a": evidence, "b": evidence}, [])


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"reviewed": datetime.date(2026, 11, 24), "source": ["own"]}, "{reviewed: 2026-11-24, source: [own]}"),
        ("a", "a"),
    ],
)
def test_a_value_is_written_on_one_line(value: object, text: str) -> None:
    """In braces and brackets, a day without quotes, and a word as it is."""
    assert write_inline(value) == text
