"""What is written once stands where it is used, and a fault in it is told once."""

import datetime

import pytest

from .short_guide import findings_of, line_of, short_guide, short_text, told

WEATHER = "weather: [It may rain., {text: It may snow., source: [table]}, {use: slow}]"
"""The shared list as it is written."""


def test_a_shared_fact_stands_wherever_it_is_used() -> None:
    """With the evidence that it has where it is written; a list brings all of its facts, in their place."""
    walk = short_guide().paths["walk"]
    assert [fact.text for fact in walk.limits] == [
        "You grow tired.",
        "It may rain.",
        "It may snow.",
        "It takes a day.",
        "It takes shoes.",
    ]
    assert [fact.source for fact in walk.limits[1:3]] == [("own",), ("table",)]
    assert walk.know[0].copied_from() == ("shared", "facts", "slow")


def test_a_shared_fact_keeps_what_it_rests_on_in_a_path_that_rests_on_something_else() -> None:
    """It was reviewed once."""
    guide = short_guide(("      - It may be late.\n", "      - use: slow\n"))
    assert guide.paths["train"].limits[0].source == ("own",)
    assert guide.paths["train"].limits[0].reviewed == datetime.date(2026, 11, 1)


def test_facts_behind_a_shared_list_stand_where_they_were_written() -> None:
    """Though their number is another one."""
    limits = short_guide().paths["walk"].limits
    assert limits[0].place("text").line == line_of("You grow tired.")
    assert limits[2].place("text").line == line_of("It may snow.")
    assert limits[4].place("text").line == line_of("It takes shoes.")


def test_an_answer_has_the_words_of_a_shared_one_where_it_has_none_of_its_own() -> None:
    """What it settles as well."""
    answer = short_guide().questions["far"].answers["unsure"]
    assert (answer.label, answer.hint, answer.to) == ("Who knows", "We take the safe way", "walk")
    assert dict(answer.says) == {"ticket": ("bought", "none")}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (("[{use: slow}]\n  train", "[{use: slwo}]\n  train"), ("FP003", "know: [{use: slwo}]")),
        (("{use: unsure, label", "{use: unsur, label"), ("FP003", "unsure: {use: unsur, label: Who knows, to: walk}")),
        (("[{use: slow}]\n  train", "[{use: slow, label: x}]\n  train"), ("FP002", "know: [{use: slow, label: x}]")),
        (("    slow: It takes a day.\n", "    slow: It takes a day.\n    fast: x\n"), ("FP116", "fast: x")),
        (
            ("    slow: It takes a day.\n", "    slow: It takes <b>a</b> day.\n"),
            ("FP501", "slow: It takes <b>a</b> day."),
        ),
        (
            ("slow: It takes a day.", "slow: {text: It takes a day., source: [x]}"),
            ("FP003", "slow: {text: It takes a day., source: [x]}"),
        ),
        (("slow: It takes a day.", "slow: {use: slow}"), ("FP002", "slow: {use: slow}")),
        (("slow: It takes a day.", "slow: {use: b}\n    b: Hello."), ("FP002", "slow: {use: b}")),
        (("{use: slow}]\n  answers", "{use: weather}]\n  answers"), ("FP002", WEATHER.replace("slow", "weather"))),
        (("summary: You walk.", "summary: {use: weather}"), ("FP002", "summary: {use: weather}")),
        ((WEATHER, "weather: {a: b}"), ("FP002", "weather: {a: b}")),
    ],
    ids=[
        "no such fact",
        "no such answer",
        "a key beside it",
        "nothing uses it",
        "a fault in its text",
        "a fault of it",
        "a fact that is itself",
        "a fact that is another one",
        "a list in itself",
        "a list in the place of a fact",
        "a list that is none",
    ],
)
def test_a_fault_of_what_is_shared_is_told_once(change: tuple[str, str], expected: tuple[str, str]) -> None:
    """Where it is written, or where a name is wrong."""
    assert told(change) == [expected]


NO_LABEL = "no label stands before a goal or a summary, which is a sentence by itself."


@pytest.mark.parametrize(
    ("change", "at", "named"),
    [
        (("goal: [To arrive.]", "goal: [{text: To arrive., label: Goal}]"), "goal: [{", "goal.0"),
        (
            ("summary: You walk.", "summary: {text: You walk., label: How}"),
            "summary: {text: You w",
            "paths.walk.summary",
        ),
        (("slow: It takes a day.", "slow: {text: It takes a day., label: Time}"), "slow: {text", "shared.facts.slow"),
    ],
)
def test_a_label_that_would_be_shown_nowhere_is_refused(change: tuple[str, str], at: str, named: str) -> None:
    """A goal and a summary are sentences; of a shared one, that is told where its label stands."""
    used = ("summary: You ride.", "summary: {use: slow}")
    assert findings_of(change, used) == [("FP002", line_of(at, short_text(change)), f"{named}: {NO_LABEL}")]


def test_a_shared_fact_with_a_label_stands_in_lists() -> None:
    """Where the label is shown."""
    change = ("slow: It takes a day.", "slow: {text: It takes a day., label: Time}")
    assert [fact.label for fact in short_guide(change).paths["walk"].know] == ["Time"]
