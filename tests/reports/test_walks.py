"""The truth table as text, CSV and JSON."""

import csv
import io
import json
from pathlib import Path

import pytest

from fingerpost.cli import main
from fingerpost.reports.walks import COLUMNS, as_csv, as_json, as_text
from tests.projects import project_of, said
from tests.small_guide import SMALL, guide_with

LINES = """\
far.near -> walk
far.far ticket.have -> train
far.far ticket.none -> train (clear first: ticket)
far.unsure ticket-unsure.have -> train
far.unsure ticket-unsure.none -> train (clear first: ticket)
"""

OTHER = SMALL.replace("guide: travel", "guide: stay").replace("title: Travel", "title: Stay")


def test_the_text_has_one_line_a_walk() -> None:
    """For one guide, exactly the lines that are kept in a golden file."""
    assert as_text([guide_with()]) == LINES


def test_with_several_guides_each_line_of_the_text_begins_with_its_guide(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line that is found by a search says where it belongs."""
    root = project_of(tmp_path, paths=SMALL, stay=OTHER)
    status, out, _ = said(capsys, "--project", str(root), "walks")
    assert status == 0
    assert out.splitlines() == [f"{guide}: {line}" for guide in ("travel", "stay") for line in LINES.splitlines()]


def test_without_a_guide_the_only_one_is_meant(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The lines are the same as with its name."""
    root = project_of(tmp_path, paths=SMALL)
    assert said(capsys, "--project", str(root), "walks") == (0, LINES, "")
    assert said(capsys, "--project", str(root), "walks", "travel") == (0, LINES, "")


@pytest.mark.parametrize(("typed", "hint"), [("travle", "Did you mean `travel`?"), ("", "There is `travel`.")])
def test_a_guide_that_is_not_there_is_answered_with_what_is(
    typed: str, hint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The nearest name; where none is near, those that there are."""
    status, out, _ = said(capsys, "--project", str(project_of(tmp_path, paths=SMALL)), "walks", typed)
    assert (status, out) == (f"No guide is called `{typed}`. {hint}", "")


def test_the_csv_has_a_head_and_a_record_for_each_walk() -> None:
    """Ids first, then words; the aim is among what is to be confirmed."""
    head, *records = csv.reader(io.StringIO(as_csv([guide_with()]), newline=""))
    assert tuple(head) == COLUMNS
    assert records[0] == [
        "travel",
        "far.near",
        "walk",
        "",
        "<aim>",
        "Distance: No",
        "Walk there",
        "",
        "You want to arrive somewhere",
        "path",
    ]
    assert records[2] == [
        "travel",
        "far.far ticket.none",
        "train",
        "ticket",
        "",
        "Distance: Yes; Ticket: No",
        "Take the train",
        "You hold a ticket",
        "",
        "path",
    ]
    assert len(records) == 5


def test_the_csv_keeps_commas_and_quotes_of_the_guide_and_ends_its_lines_as_its_standard_says() -> None:
    """RFC 4180: a field with a comma or a quote is quoted, a quote within is doubled, records end with CRLF."""
    text = as_csv([guide_with(("name: Take the train", """name: 'Take "the", train'"""))])
    assert '"Take ""the"", train"' in text
    assert text.count("\r\n") == text.count("\n") == 6


def test_the_csv_reaches_a_file_with_its_line_ends(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """What is printed are the bytes of the table, in UTF-8."""
    root = project_of(tmp_path, paths=SMALL.replace("Walk there", "Zu Fuß"))
    with pytest.raises(SystemExit):
        main(["--project", str(root), "walks", "--format", "csv"])
    out = capfdbinary.readouterr().out
    assert out.count(b"\r\n") == out.count(b"\n") == 6
    assert "Zu Fuß".encode() in out


def test_the_json_names_each_part_of_a_walk_in_ids_and_in_words() -> None:
    """A program needs neither the catalogue nor a parser of lines beside it."""
    rows = json.loads(as_json([guide_with()]))
    assert len(rows) == 5
    assert rows[2] == {
        "guide": "travel",
        "steps": [
            {"question": "far", "ask": "Is it far?", "answer": "far", "label": "Yes"},
            {"question": "ticket", "ask": "Do you have a ticket?", "answer": "none", "label": "No"},
        ],
        "outcome": {"path": "train", "ending": None, "name": "Take the train"},
        "clear": [{"id": "ticket", "text": "You hold a ticket"}],
        "confirm": [],
    }
    assert rows[0]["confirm"] == [{"id": "<aim>", "text": "You want to arrive somewhere"}]
