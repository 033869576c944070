"""A query, typed."""

import json
from pathlib import Path

import pytest

from tests.projects import project_of, said
from tests.small_guide import text_with


@pytest.fixture
def travel(tmp_path: Path) -> str:
    """The folder of a project with the small guide."""
    return str(project_of(tmp_path, paths=text_with()))


def test_the_page_and_the_reason_are_printed_and_the_next_best(travel: str, capsys: pytest.CaptureFixture[str]) -> None:
    """For a person."""
    status, out, err = said(capsys, "--project", travel, "route", "take a train")
    assert (status, err) == (0, "")
    assert out.startswith("Take the train\n  travel/paths/train/\n  a path of Travel\n  like: ")
    assert "  found by: train\n\nThe next best:\n" in out


def test_the_question_is_named_to_which_a_fact_leads(travel: str, capsys: pytest.CaptureFixture[str]) -> None:
    """It is far, so the next thing to know is the ticket."""
    _, out, _ = said(capsys, "--project", travel, "route", "it is far")
    assert "  travel/decide/far.far/\n" in out
    assert "  there it is asked: Do you have a ticket?\n" in out


def test_where_no_page_answers_it_is_said_and_the_command_ends_with_1(
    travel: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """As a person and as a program are told."""
    status, out, _ = said(capsys, "--project", travel, "route", "knit a pullover")
    assert (status, out) == (1, "No good match.\n")
    status, out, _ = said(capsys, "--project", travel, "route", "--format", "json", "knit a pullover")
    assert (status, json.loads(out)) == (1, {"query": "knit a pullover", "best": None, "others": [], "site": ""})


def test_a_program_is_told_the_same_as_an_object(travel: str, capsys: pytest.CaptureFixture[str]) -> None:
    """With ids instead of sentences."""
    status, out, _ = said(capsys, "--project", travel, "route", "--format", "json", "walk there")
    best = json.loads(out)["best"]
    assert status == 0
    assert (best["guide"], best["kind"], best["id"], best["address"]) == (
        "travel",
        "path",
        "walk",
        "travel/paths/walk/",
    )
