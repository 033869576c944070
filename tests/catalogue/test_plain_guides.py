"""A guide is more than the text of a file: it can be made of plain values, and written back."""

import datetime
import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from fingerpost.catalogue import (
    CatalogueError,
    Entry,
    Finding,
    Guide,
    Question,
    every_entry,
    guide_from,
    guide_to_dict,
    read_guide,
    write_guide,
)
from fingerpost.catalogue.yaml_reader import read_yaml
from fingerpost.checks import check_guide
from fingerpost.checks.registry import DIAGNOSES
from tests.catalogue.test_faults import FAULTS, NEAR_MISSES
from tests.small_guide import FILE, SMALL, TODAY, text_with

PROJECT = Path(__file__).parents[2]
GUIDES = sorted((*(PROJECT / "content").glob("*.yaml"), *(PROJECT / "tests" / "guides").glob("*.yaml")))
TEXTS = {"the small guide": SMALL, **{path.stem: path.read_text(encoding="utf-8") for path in GUIDES}}

every_guide = pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)


def _small() -> dict[str, Any]:
    value, _ = read_yaml(SMALL, FILE)
    assert isinstance(value, dict)
    return value


def _changed(change: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    values = _small()
    change(values)
    return values


def _findings(values: Any) -> list[str]:
    with pytest.raises(CatalogueError) as caught:
        guide_from(values, "travel.json")
    return [str(finding) for finding in caught.value.findings]


def _keyed(guide: Guide) -> Iterator[tuple[str, Entry]]:
    """Every entry that stands in a mapping, with its key."""
    for entry in every_entry(guide):
        for value in dict(entry).values():
            if isinstance(value, Mapping):
                yield from ((key, one) for key, one in value.items() if isinstance(one, Entry))


def test_an_entry_has_the_key_that_it_stands_under_as_its_id() -> None:
    """In a guide of plain values as in one of a file; what stands in a list, or alone, has none."""
    for guide in (guide_from(_small()), Guide.model_validate(_small()), read_guide(SMALL, FILE)):
        assert [path.id for path in guide.paths.values()] == ["walk", "train"]
        assert guide.questions["far"].answers["near"].id == "near"
        assert guide.paths["walk"].compare["speed"].id == "speed"
        assert (guide.id, guide.goal[0].id, guide.queries[0].id) == ("", "", "")
        assert [(key, one.id) for key, one in _keyed(guide) if key != one.id] == []
        assert len(list(_keyed(guide))) == 19


def test_a_part_of_a_guide_has_the_ids_inside_of_it() -> None:
    """A question that stands alone knows its answers."""
    question = Question.model_validate(_small()["questions"]["far"])
    assert [answer.id for answer in question.answers.values()] == ["near", "far", "unsure"]


def test_a_day_is_a_date_or_text() -> None:
    """JSON has no days. Whoever has dates may give them."""
    for day in (datetime.date(2026, 11, 1), "2026-11-01"):
        values = _small()
        values["goal"][0]["reviewed"] = day
        guide = guide_from(values)
        assert guide.goal[0].reviewed == datetime.date(2026, 11, 1)


def test_a_list_may_be_a_tuple() -> None:
    """Programs have both."""
    guide = guide_from(_changed(lambda values: values["paths"]["walk"].update(serves=("arrive",))))
    assert guide == read_guide(SMALL, FILE)


def test_a_place_is_told_by_keys_where_there_is_no_text() -> None:
    """As a finding prints it: what the guide is called, and the keys that lead to the place."""
    guide = guide_from(_small(), "travel.json")
    assert str(guide.paths["walk"].place()) == "travel.json:paths.walk"
    assert str(guide.paths["walk"].place("short")) == "travel.json:paths.walk.short"
    assert str(guide.goal[0].place("text")) == "travel.json:goal.0.text"
    assert str(guide.place()) == "travel.json"
    assert str(guide_from(_small()).paths["walk"].summary.place("text")) == "paths.walk.summary.text"


def test_a_finding_names_another_place_by_its_keys_where_there_is_no_text() -> None:
    """As it names a line of a file."""

    def spoil(values: dict[str, Any]) -> None:
        values["questions"]["walk"] = {"like": "ticket", "to": {"have": "train", "none": "train"}}
        case = {**values["goal"][0], "text": "It rains."}
        values["paths"]["walk"] |= {"use_when": [case], "avoid_when": [case]}

    said = {finding.code: finding for finding in check_guide(guide_from(_changed(spoil)), TODAY)}
    assert said["FP105"].message == "`walk` is a question here and a path in `paths.walk`."
    assert str(said["FP305"].place) == "paths.walk.avoid_when.0.text"
    assert "in which `paths.walk.use_when.0.text` says to use it" in said["FP305"].message


def test_guides_that_say_the_same_are_told_apart_by_place() -> None:
    """Neither where they stand nor where they come from is a part of what they say."""
    first, second, third = read_guide(SMALL, "a.yaml"), read_guide(SMALL, "b.yaml"), guide_from(_small(), "c")
    assert first == second == third
    assert [guide.paths["walk"].place().file for guide in (first, second, third)] == ["a.yaml", "b.yaml", "c"]
    assert first != guide_from(_changed(lambda values: values["paths"]["walk"].update(short="Go")))


def test_two_facts_that_say_the_same_have_places_of_their_own() -> None:
    """Even where a program gives one value twice."""
    values = _small()
    fact = values["goal"][0]
    guide = guide_from({**values, "about": [fact, fact]})
    assert guide.about[0] == guide.about[1] == guide.goal[0]
    assert [str(one.place()) for one in (*guide.goal, *guide.about)] == ["goal.0", "about.0", "about.1"]


def test_a_part_of_another_guide_may_be_given_as_it_is() -> None:
    """It becomes a part of its own, under the id and at the place that it has there; the other guide keeps its own."""
    old, values = read_guide(SMALL, FILE), _small()
    values["paths"] = {**old.paths, "run": old.paths["walk"]}
    values["questions"]["far"]["answers"]["near"]["to"] = "run"
    new = guide_from(values)
    assert [(key, path.id, str(path.place())) for key, path in new.paths.items()] == [
        (key, key, f"paths.{key}") for key in ("walk", "train", "run")
    ]
    assert (old.paths["walk"].id, old.paths["walk"].place().file) == ("walk", FILE)


def test_every_fault_of_plain_values_is_named_in_one_run() -> None:
    """A wrong type, an unknown key, a missing one, and a name that nothing declares, each with its keys."""

    def spoil(values: dict[str, Any]) -> None:
        values["title"] = 12
        values["paths"]["walk"]["shrot"] = values["paths"]["walk"].pop("short")
        values["questions"]["far"]["answers"]["near"]["to"] = "wallk"
        values["goal"][0]["source"] = ["others"]
        values["goal"][0]["reviewed"] = "2026-13-01"

    assert _findings(_changed(spoil)) == [
        "travel.json:title: error FP002: title: expected text, found `12`. Put it in quotes if it is meant as text.",
        "travel.json:goal.0.reviewed: error FP002: goal.0.reviewed: `2026-13-01` is no day of the calendar.",
        "travel.json:paths.walk: error FP002: paths.walk lacks the key `short`, which is required.",
        "travel.json:paths.walk.shrot: error FP002: paths.walk has no key `shrot`. Did you mean `short`?",
        "travel.json:goal.0.source.0: error FP003: no source is called `others`. There is `own`.",
        (
            "travel.json:questions.far.answers.near.to: error FP003: no question, path or ending is called `wallk`. "
            "Did you mean `walk`?"
        ),
    ]


def _endless() -> list[Any]:
    endless: list[Any] = []
    endless.append(endless)
    return endless


REFUSED: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "a key that is no text": (
        lambda values: values["aims"].update({5: "x"}),
        "aims.5: error FP001: a key must be text, found `5`.",
    ),
    "a key that is empty": (
        lambda values: values["aims"].update({"": "x"}),
        "aims.: error FP001: a key must be a plain word, found nothing.",
    ),
    "a character that no page can hold": (
        lambda values: values.update(title="a\0b"),
        "title: error FP001: a control character stands in this text. Take it out: no page can show it.",
    ),
    "a key that no page can hold": (
        lambda values: values["aims"].update({"a\x1b": "x"}),
        "aims.a\\x1b: error FP001: a control character stands in this key. Take it out: no page can show it.",
    ),
    "half a character": (
        lambda values: values.update(title="\ud800"),
        "title: error FP001: a control character stands in this text. Take it out: no page can show it.",
    ),
    "ids that differ by case": (
        lambda values: values["aims"].update(Arrive="x"),
        "aims.Arrive: error FP006: `Arrive` differs from `arrive` in `aims.arrive` by capitals alone.",
    ),
    "values that contain themselves": (
        lambda values: values.update(about=_endless()),
        f"about{'.0' * 59}: error FP001: nested more than 60 levels deep. A catalogue needs about ten.",
    ),
    "more values than a guide may have": (
        lambda values: values.update(about=[1] * 300_000),
        "about.N: error FP001: more than 200,000 values in one file. Split it into several guides, ",
    ),
    "more keys than a guide may have": (
        lambda values: values["aims"].update({f"k{number}": "x" for number in range(120_000)}),
        "aims.N: error FP001: more than 200,000 values in one file. Split it into several guides, ",
    ),
    "a value that is of no known type": (
        lambda values: values.update(title=1j),
        "title: error FP001: nothing in a guide is of the type `complex`.",
    ),
    "a number that nobody counts to": (
        lambda values: values.update(review_days=10**5000),
        "review_days: error FP001: this is too long for a number.",
    ),
    "a number with a fraction": (
        lambda values: values.update(review_days=1.5),
        "review_days: error FP002: review_days: expected a whole number, found `1.5`.",
    ),
    "a truth where text belongs": (
        lambda values: values.update(title=True),
        "title: error FP002: title: expected text, found `true`.",
    ),
    "nothing where text belongs": (
        lambda values: values.update(title=None),
        "title: error FP002: title: expected text, found nothing.",
    ),
    "a day and an hour": (
        lambda values: values["goal"][0].update(reviewed=datetime.datetime(2026, 11, 1)),  # noqa: DTZ001 - no day at all
        "goal.0.reviewed: error FP002: goal.0.reviewed: expected a day as YYYY-MM-DD, found `2026-11-01 00:00:00`.",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_plain_values_are_refused_for(name: str) -> None:
    """What no file could hold either, or no YAML would say."""
    change, expected = REFUSED[name]
    (said, *_) = _findings(_changed(change))
    assert re.sub(r"\.k?\d{4,}", ".N", said).startswith(f"travel.json:{expected}")


@pytest.mark.parametrize("value", [None, [], "guide", 5])
def test_what_is_no_mapping_is_no_guide(value: object) -> None:
    """It is refused as a whole."""
    assert [re.sub(r"found.*", "", said) for said in _findings(value)] == [
        "travel.json: error FP002: the catalogue: expected a mapping of keys to values, "
    ]


@every_guide
def test_a_guide_is_made_of_its_own_values_again(text: str) -> None:
    """Of plain ones, of those that pydantic makes for JSON, and of JSON itself."""
    guide = read_guide(text, FILE)
    assert guide_from(guide_to_dict(guide)) == guide
    assert guide_from(json.loads(json.dumps(guide_to_dict(guide), default=str))) == guide
    assert guide_from(guide.model_dump()) == guide
    assert guide_from(guide.model_dump(mode="json")) == guide
    assert Guide.model_validate_json(guide.model_dump_json()) == guide


@every_guide
def test_a_guide_is_read_as_it_was_written(text: str) -> None:
    """And written the same again."""
    guide = read_guide(text, FILE)
    written = write_guide(guide)
    assert read_guide(written, FILE) == guide
    assert write_guide(guide_from(guide_to_dict(guide))) == written


@every_guide
def test_a_guide_of_plain_values_is_found_the_same_as_one_of_a_file(text: str) -> None:
    """Every check says the same of both, but for the places."""
    guide = read_guide(text, FILE)
    assert _said(check_guide(guide_from(guide_to_dict(guide), FILE), TODAY)) == _said(check_guide(guide, TODAY))


def _said(findings: tuple[Finding, ...]) -> list[str]:
    """What findings say, but for places: their own, and those that their messages name."""
    said = (f"{one.code} {one.message.replace(', without quotes', '')} {one.hint}" for one in findings)
    return sorted(re.sub(rf"{FILE}:[\w.:-]+|line \d+|`[\w-]+(\.[\w-]+)+`", "elsewhere", one) for one in said)


EXAMPLES = {diagnosis.name: diagnosis.example_text for diagnosis in DIAGNOSES if diagnosis.code[2] in "123456"}


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_check_says_the_same_of_plain_values(name: str) -> None:
    """Of its own example."""
    values, findings = read_yaml(EXAMPLES[name], FILE)
    if findings:  # what no values can be made of
        return
    assert _said(_all(lambda: guide_from(values, FILE))) == _said(_all(lambda: read_guide(EXAMPLES[name], FILE)))


def _all(make: Callable[[], Guide]) -> tuple[Finding, ...]:
    try:
        return check_guide(make(), TODAY)
    except CatalogueError as error:
        return error.findings


@pytest.mark.parametrize("name", [*FAULTS, *NEAR_MISSES])
def test_plain_values_have_the_same_fault_as_the_text_with(name: str) -> None:
    """What is no fault of the text alone."""
    text = text_with(FAULTS[name][0] if name in FAULTS else NEAR_MISSES[name])
    values, findings = read_yaml(text, FILE)
    if not findings:
        assert _said(_all(lambda: guide_from(values, FILE))) == _said(_all(lambda: read_guide(text, FILE)))


def test_what_is_left_to_its_default_is_not_written() -> None:
    """The keys stand in the order of the model; a day is a date, and one value stands alone."""
    values = guide_to_dict(read_guide(SMALL, FILE))
    assert list(values)[:6] == ["guide", "title", "question", "language", "goal", "start"]
    assert values["questions"]["far"]["answers"]["near"] == {"label": "No", "says": {"distance": "near"}, "to": "walk"}
    assert values["goal"][0]["reviewed"] == datetime.date(2026, 11, 1)
    assert type(values["goal"][0]["status"]) is str


def test_a_guide_is_written_as_an_author_writes_it() -> None:
    """Quotes where they are needed, names on one line, and a text of several lines as it looks."""
    guide = guide_from(
        _changed(
            lambda values: values["faq"]["tired"].update(
                answer="Take the *train*:\n\n- it is fast", paths=["train", "walk"]
            )
        )
        | {"title": "12", "typical_questions": [{"text": "a: b", "page": "faq"}], "review_days": 90}
    )
    written = write_guide(guide)
    assert "\ntitle: '12'\nquestion: How should you travel?\nlanguage: en\n" in written
    assert "\nreview_days: 90\n" in written
    assert "    source: [own]\n    status: confirmed\n    reviewed: 2026-11-01\n" in written
    assert "      far:\n        label: Yes\n        says: {distance: far}\n        to: ticket\n" in written
    assert "    answer: |-\n      Take the *train*:\n\n      - it is fast\n    paths: [train, walk]\n" in written
    assert "- text: 'a: b'\n  page: faq\n" in written
    assert read_guide(written, FILE) == guide
