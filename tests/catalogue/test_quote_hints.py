"""A text that YAML takes for something else: its author is shown the line in quotes."""

import pytest

from fingerpost.catalogue import CatalogueError, read_guide
from fingerpost.catalogue.not_yaml import quote_hint
from tests.small_guide import FILE, place_of, text_with

TITLE = "title: Travel"
TEXT = "{text: You walk., "
LABEL = "{label: No, says: {distance: near}"

HINTS: dict[str, tuple[tuple[str, str], str, str]] = {
    "a colon and a space": ((TITLE, "title: Note: travel"), ": travel\nq", '`title: "Note: travel"`'),
    "a colon at the end": ((TITLE, "title: Travel:"), ":\nquestion: ", '`title: "Travel:"`'),
    "a colon inside braces": ((TEXT, "{text: Note: you walk., "), ": you", '`text: "Note: you walk."`'),
    "an apostrophe inside single quotes": ((TITLE, "title: 'One's own'"), "s own'", """`title: "One's own"`"""),
    "the same inside braces": ((TEXT, "{text: 'One's own', "), "s own'", """`text: "One's own"`"""),
    "quotes around a part": ((TITLE, 'title: "Travel" abroad'), "abroad", """`title: '"Travel" abroad'`"""),
    "an at sign": ((TITLE, "title: @home"), "@home", '`title: "@home"`'),
    "an at sign inside braces": ((TEXT, "{text: @home, "), "@home", '`text: "@home"`'),
    "a backtick": ((TITLE, "title: `check` it"), "`check`", '`title: "`check` it"`'),
    "a percent sign": ((TITLE, "title: %done"), "%done", '`title: "%done"`'),
    "emphasis": ((TITLE, "title: *Travel* abroad"), "* abroad", '`title: "*Travel* abroad"`'),
    "a link": ((TITLE, "title: [Travel](a) abroad"), "(a) abroad", '`title: "[Travel](a) abroad"`'),
    "a bar": ((TITLE, "title: |Travel"), "Travel\nq", '`title: "|Travel"`'),
    "a dash": ((TITLE, "title: - Travel"), "- Travel", '`title: "- Travel"`'),
    "a sign of a number": ((TITLE, "title: #ops"), " #ops", 'A `#` begins a comment. Quote the text: `title: "#ops"`'),
    "the same inside braces, which it swallows": (
        (TEXT, "{text: #walk., "),
        "#walk.",
        'takes the rest of the line out of the braces. Quote the text: `text: "#walk."`',
    ),
    "a sign of a name": ((TITLE, "title: &Travel"), "&Travel", "An `&` begins the name of a value. Quote the text"),
    "a comma in a label": (
        (LABEL, "{label: No, it is near, says: {distance: near}"),
        "it is near, says",
        'A comma ends a text inside braces. Quote the text: `label: "No, it is near"`',
    ),
    "two commas in a label, told once": (
        (LABEL, "{label: No, it is near, or by, says: {distance: near}"),
        "it is near, or",
        'Quote the text: `label: "No, it is near, or by"`',
    ),
    "one name in the place of a list": (
        ("{text: You walk., source: [own]", "{text: You walk., source: own"),
        "own, status: confirmed, reviewed: 2026-11-01}\n    compare:\n      speed: {value: slow",
        "expected a list, found `own`. Write a list, also of one: `[own]`.",
    ),
    "a text in the place of an entry of the FAQ": (
        ("  tired: {question", "  other: Walk on.\n  tired: {question"),
        "Walk on.",
        (
            "expected a mapping of keys to values, found `Walk on.`. "
            "It has the keys `source`, `status`, `reviewed`, `question`, `answer`."
        ),
    ),
}


@pytest.mark.parametrize("name", HINTS)
def test_the_line_is_shown_as_it_should_be_where_a_text_has(name: str) -> None:
    """One finding, at the place that is wrong."""
    change, needle, said = HINTS[name]
    text = text_with(change)
    with pytest.raises(CatalogueError) as caught:
        read_guide(text, FILE)
    (finding,) = caught.value.findings
    assert str(finding).startswith(f"{place_of(text, needle)}: error ")
    assert said in str(finding)


@pytest.mark.parametrize(
    ("before", "after", "needle"),
    [
        ("    short: Walk\n", "\tshort: Walk\n", "\tshort"),
        ("    short: Walk\n", "    \tshort: Walk\n", "\tshort"),
        ("    short: Walk\n", "    short: Walk\n\t\n", "\t\n"),
        ("serves: [arrive]", "serves:\n\t- arrive", "\t- arrive"),
        ("serves: [arrive]", "serves:\n    -\tarrive: a", "\tarrive"),
    ],
)
def test_a_tab_is_called_a_tab(before: str, after: str, needle: str) -> None:
    """At its own place, wherever the parser stumbles over it."""
    text = text_with((before, after))
    with pytest.raises(CatalogueError) as caught:
        read_guide(text, FILE)
    (finding,) = caught.value.findings
    assert str(finding).startswith(f"{place_of(text, needle)}: error FP001: this is not YAML: a tab stands here")


def test_a_quote_that_nothing_ends_is_found_where_it_begins() -> None:
    """And not at the end of the file."""
    text = text_with((TITLE, "title: 'Travel"))
    with pytest.raises(CatalogueError, match="a quote begins here, and nothing ends it") as caught:
        read_guide(text, FILE)
    assert str(caught.value.findings[0].place) == place_of(text, "'Travel")


def test_a_comma_that_makes_a_number_of_a_text_is_told_at_the_number_as_well() -> None:
    """Both findings show the same line."""
    with pytest.raises(CatalogueError) as caught:
        read_guide(text_with((TEXT, "{text: 1,000 steps, ")), FILE)
    assert [finding.hint for finding in caught.value.findings] == [
        'A comma ends a text inside braces. Quote the text: `text: "1,000 steps"`.'
    ] * 2


@pytest.mark.parametrize(
    ("line", "at"),
    [("questions:", 9), ("    walk", 6), ("- a", 0), ("title: ", 7), ("", 0), ("title: Travel", 2)],
)
def test_nothing_is_shown_where_no_text_stands(line: str, at: int) -> None:
    """Then the ordinary hint stands there."""
    assert quote_hint(f"a: b\n{line}\nc: d\n", 5 + at) == ""


def test_a_long_text_is_shown_by_its_beginning() -> None:
    """A message is one line, whatever the file holds."""
    assert quote_hint(f"title: {'very ' * 1000}: long", 30) == f'Quote the text: `title: "{("very " * 1000)[:77]}..."`.'
