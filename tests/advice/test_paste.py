"""A suggestion is a text that can stand in a catalogue file."""

import datetime
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from fingerpost.advice import Origin, suggest
from fingerpost.catalogue import Guide, Severity, read_guide
from fingerpost.catalogue.yaml_reader import read_yaml
from fingerpost.checks import check_guide
from fingerpost.cli import main
from fingerpost.flow import Walk, build_graph, every_prefix, every_walk
from tests.advice.guides import errors, guide_of
from tests.examples import GUIDES, given_guide
from tests.small_guide import SMALL, guide_with


def _paste(text: str, suggestion: str) -> str:
    """A catalogue file with a suggestion in the place of its own tree, as an author would put it there."""
    start, questions = suggestion.split("questions:\n", 1)
    text = re.sub(r"^start: .*\n", start, text, count=1, flags=re.MULTILINE)
    # The next top-level key, or a comment that stands before it, ends the block.
    return re.sub(
        r"^questions:\n(?:[ \n].*\n?|\n)*", lambda _: f"questions:\n{questions}", text, count=1, flags=re.MULTILINE
    )


SURE = "source: [own], status: confirmed, reviewed: 2026-11-01"

AUTHORED = given_guide("umgebung")
"""A guide whose suggestion leaves questions out."""


REVIEWED = datetime.date(2026, 11, 26)
"""The day on which the guide was reviewed."""


@pytest.fixture(scope="module")
def pasted() -> Guide:
    """A guide with the suggestion in it."""
    text = (GUIDES / "umgebung.yaml").read_text(encoding="utf-8")
    return read_guide(_paste(text, suggest(AUTHORED).text), "content/umgebung.yaml")


def _walks(guide: Guide) -> Iterator[Walk]:
    return every_walk(build_graph(guide))


def test_a_pasted_suggestion_stops_no_build(pasted: Guide) -> None:
    """No check finds an error, and the questions are really other ones."""
    found = check_guide(pasted, REVIEWED)
    assert [finding for finding in found if finding.severity is Severity.ERROR] == []
    assert len(pasted.questions) < len(AUTHORED.questions)


def test_no_walk_of_a_suggestion_asks_the_same_twice(pasted: Guide) -> None:
    """Not even under another id."""
    for walk in _walks(pasted):
        topics = [step.node.topic for step in walk.steps]
        assert len(set(topics)) == len(topics)


def test_a_pasted_suggestion_cannot_be_shortened_again(pasted: Guide) -> None:
    """It is its own suggestion, and no question of it is idle."""
    found = suggest(pasted)
    assert found.origin is Origin.AUTHOR
    assert found.exact
    assert found.idle == {}


def test_every_word_is_the_author_s(pasted: Guide) -> None:
    """Questions, answers, hints and what they settle are taken over as they are."""
    guide = AUTHORED
    for name, question in pasted.questions.items():
        if not question.like:
            written = guide.questions[name]
            assert (question.ask, question.short, question.hint) == (written.ask, written.short, written.hint)
            for answer, other in zip(question.answers.values(), written.answers.values(), strict=True):
                assert (answer.id, answer.label, answer.hint, answer.aims, answer.says) == (
                    other.id,
                    other.label,
                    other.hint,
                    other.aims,
                    other.says,
                )


def test_the_author_s_ids_stay_where_the_author_asks(pasted: Guide) -> None:
    """Every id is one of the author's, and stands for the same topic."""
    before, after = build_graph(AUTHORED), build_graph(pasted)
    assert {name: node.topic for name, node in after.nodes.items()}.items() <= {
        name: node.topic for name, node in before.nodes.items()
    }.items()
    assert [choice.target for choice in after.first.choices][:2] == ["echt-probieren", "zugang-zeigen"]


def test_a_topic_that_is_asked_more_often_than_by_the_author_gets_an_id_with_a_number() -> None:
    """The author asks `size` once, before the branches part. The shortest tree asks it on two branches."""
    guide = guide_of(
        {"a": {}, "b": {}, "c": {}, "d": {}},
        {
            "size": {"small": ({}, "far"), "large": ({}, "far-large")},
            "far": {"near": ({}, "color"), "away": ({}, "a"), "gone": ({}, "d")},
            "far-large": ("far", {"near": "color-large", "away": "c", "gone": "d"}),
            "color": {"red": ({}, "c"), "blue": ({}, "c"), "green": ({}, "a")},
            "color-large": ("color", {"red": "c", "blue": "c", "green": "b"}),
        },
    )
    text = suggest(guide).text
    raw, findings = read_yaml(text, "x")
    assert findings == []
    assert raw["start"] == "far"
    assert {answer: value["to"] for answer, value in raw["questions"]["size"]["answers"].items()} == {
        "small": "a",
        "large": "b",
    }
    assert raw["questions"]["size-2"] == {"like": "size", "to": {"small": "a", "large": "c"}}


def test_a_question_is_asked_only_of_those_whom_its_answers_speak_of(pasted: Guide) -> None:
    """Which data, which access: questions that presuppose an aim come after it, and only for those who have it."""
    asked_of = {"echt-probieren": {"probieren", "pruefen"}, "zugang-zeigen": {"zeigen"}}
    asked = [walk for walk in every_prefix(build_graph(pasted)) if walk.steps and walk.node]
    assert {walk.node.topic for walk in asked if walk.node} == asked_of.keys()
    for walk in asked:
        assert walk.node
        assert walk.steps[0].choice.id in asked_of[walk.node.topic]


def test_what_a_question_presupposes_is_asked_before_it() -> None:
    """The answers of `detail` speak of `u` alone. Who may be at `v` is not asked it, though that would be shorter."""
    guide = guide_of(
        {"a": {"s": "u"}, "c": {}},
        {
            "kind": {"x": ({"s": "u"}, "detail"), "y": ({"s": "v"}, "c")},
            "detail": {"p": ({}, "a"), "q": ({"s": "u"}, "c"), "r": ({"s": "u"}, "c")},
        },
    )
    assert errors(guide) == ()
    assert read_yaml(suggest(guide).text, "x")[0]["start"] == "kind"


def test_a_question_that_changes_no_path_stays_where_a_later_one_presupposes_it() -> None:
    """Only after `ready` is everybody at `u`, of which alone the answers of `detail` speak."""
    guide = guide_of(
        {"a": {"s": "u"}, "c": {}},
        {
            "ready": {"yes": ({"s": "u"}, "detail")},
            "detail": {"p": ({}, "a"), "q": ({"s": "u"}, "c")},
        },
    )
    assert errors(guide) == ()
    found = suggest(guide)
    assert found.exact
    assert read_yaml(found.text, "x")[0]["start"] == "ready"


def test_two_questions_that_could_contradict_each_other_are_not_both_asked() -> None:
    """After `space.v` the answer `kind.x` cannot be true, so the order that would be shorter is none."""
    guide = guide_of(
        {"a": {}, "b": {"s": "v"}},
        {
            "kind": {"x": ({"s": "u"}, "a"), "y": ({}, "space"), "z": ({}, "space")},
            "space": {"u": ({"s": "u"}, "a"), "v": ({"s": "v"}, "b")},
        },
    )
    assert errors(guide) == ()
    found = suggest(guide)
    assert read_yaml(found.text, "x")[0]["start"] == "kind"
    assert found.exact


def _suggest(folder: Path, capsys: pytest.CaptureFixture[str], *guide: str) -> tuple[object, str]:
    with pytest.raises(SystemExit) as ended:
        main(["--project", str(folder), "suggest", *guide])
    return ended.value.code, capsys.readouterr().out


@pytest.fixture
def two_guides(tmp_path: Path) -> Path:
    """A project with the small guide and a second one."""
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "paths.yaml").write_text(SMALL, encoding="utf-8")
    (tmp_path / "content" / "second.yaml").write_text(
        SMALL.replace("guide: travel", "guide: journey").replace("title: Travel", "title: Journey"), encoding="utf-8"
    )
    return tmp_path


def test_what_is_printed_is_yaml_and_no_file_is_changed(two_guides: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The figures are comments; the rest reads back as the tree."""
    before = {path: path.read_bytes() for path in two_guides.rglob("*") if path.is_file()}
    status, said = _suggest(two_guides, capsys, "travel")
    assert status == 0
    assert "# Hand-written" in said
    read = read_guide(_paste(SMALL, said[said.index("start:") :]), "content/paths.yaml")
    assert errors(read) == ()
    assert read_yaml(said, "x") == read_yaml(suggest(read_guide(SMALL, "x")).text, "x")
    assert {path: path.read_bytes() for path in two_guides.rglob("*") if path.is_file()} == before


def test_without_a_guide_every_one_gets_a_document_of_its_own(
    two_guides: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the order of the files, and still YAML."""
    status, said = _suggest(two_guides, capsys)
    assert status == 0
    assert [document["start"] for document in yaml.safe_load_all(said)] == ["far", "far"]


def test_a_misspelt_guide_is_answered_with_the_one_that_is_meant(
    two_guides: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """On standard error, with status 1."""
    status, said = _suggest(two_guides, capsys, "travle")
    assert status == "No guide is called `travle`. Did you mean `travel`?"
    assert said == ""


def test_a_guide_with_faults_gets_no_suggestion(two_guides: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is proved first, as for every command."""
    (two_guides / "content" / "second.yaml").write_text(SMALL.replace("to: walk", "to: nowhere"), encoding="utf-8")
    status, said = _suggest(two_guides, capsys, "travel")
    assert "FP003" in str(status)
    assert said == ""


def test_the_help_of_a_question_goes_with_it() -> None:
    """Whatever else its author wrote about it, but for what is accepted of the old tree."""
    helped = "Look at the app."
    guide = guide_with(
        (
            "short: Distance\n",
            f"short: Distance\n    accept: {{same-end: So it is.}}\n    about: {{text: {helped}, {SURE}}}\n",
        )
    )
    questions = read_yaml(suggest(guide).text, "a.yaml")[0]["questions"].values()
    (asked,) = (question for question in questions if question.get("ask") == "Is it far?")
    assert asked["about"]["text"] == helped
    assert "accept" not in asked
