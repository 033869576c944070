"""What an author writes, and what a file is called, is no command to whatever shows a report."""

import csv
import json
import os
from io import StringIO
from pathlib import Path

import pytest

from fingerpost.advice import suggest
from fingerpost.cli import main
from fingerpost.project import side_of
from fingerpost.reports.diff import as_markdown, as_text
from fingerpost.reports.suggestion import suggestion_text
from fingerpost.reports.walks import as_csv, as_json
from fingerpost.review.comparison import compare
from tests.projects import said
from tests.rendered import catalogue_of
from tests.small_guide import SMALL, guide_with, text_with

FORMS = ("text", "json", "github", "sarif")

COMMANDS = ("::error file=README.md::pwned", "##[error]pwned", "x ##vso[task.setvariable]pwned", "::stop-commands::x")
"""What the machines of code hosts take for commands."""


def _commands(output: str) -> list[str]:
    """The lines that a machine would take for commands, but for those that the form is made of."""
    return [line for line in output.splitlines() if "##[" in line or "##vso[" in line or line.lstrip().startswith("::")]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("form", FORMS)
def test_no_text_of_a_catalogue_is_a_command(
    command: str, form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A title at the beginning of a line, a key whose line is shown, a word that a message repeats."""
    (tmp_path / "content").mkdir()
    sound = text_with(("title: Travel", f"title: '{command}'"), ("name: Walk there", f"name: '{command}'"))
    (tmp_path / "content" / "paths.yaml").write_text(sound, encoding="utf-8")
    faulty = SMALL.replace("guide: travel", f"guide: other\n'{command}': 1").replace(
        "start: far", f"start: '{command}'"
    )
    (tmp_path / "content" / "z.yaml").write_text(faulty, encoding="utf-8")
    status, out, _ = said(capsys, "--project", str(tmp_path), "check", "--format", form)
    assert status == 1
    found = _commands(out)
    if form == "github":
        assert {line[:13] for line in found} == {"::error file="}
        assert all(line.startswith("::error file=content/") for line in found)
    else:
        assert found == []


NAME = os.fsdecode(b'\x1b[31m\n::error::pwned\n\xe2\x80\xa8\xe2\x80\xae\xff "<b>.yaml')
"""A file name with a colour, ends of lines, a command, a change of direction and a byte that is no UTF-8."""


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("text", [SMALL, "guide: [", ""])
def test_a_file_may_have_any_name(form: str, text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every form tells it on one line, in characters that can be shown."""
    (tmp_path / "content").mkdir()
    try:
        (tmp_path / "content" / NAME).write_text(text, encoding="utf-8")
    except OSError:
        return  # a disk that takes UTF-8 alone holds no such file
    (tmp_path / "content" / "paths.yaml").write_text(SMALL, encoding="utf-8")
    status, out, _ = said(capsys, "--project", str(tmp_path), "check", "--format", form)
    assert status == 1
    assert all(line.startswith("::error file=content/") for line in _commands(out))
    assert [sign for sign in out if not sign.isprintable() and sign != "\n"] == []
    if form == "sarif":
        where = json.loads(out)["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert where == "content/%1B%5B31m%0A%3A%3Aerror%3A%3Apwned%0A%E2%80%A8%E2%80%AE%FF%20%22%3Cb%3E.yaml"
    elif form == "json":
        assert json.loads(out)["findings"][0]["file"].startswith(
            r"content/\x1b[31m\n::error::pwned\n\u2028\u202e\udcff"
        )


def test_what_is_wrong_is_no_command_either(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A fault repeats what was typed, which a script may have from somebody else."""
    with pytest.raises(SystemExit) as ended:
        main(["--project", str(tmp_path / "\x1b[31m\u202e ##[error]x"), "walks"])
    assert r"\x1b[31m\u202e #\u266f[error]x" in str(ended.value).replace("\u266f", r"\u266f")
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("command", COMMANDS)
def test_what_is_compared_suggested_or_listed_is_no_command(command: str) -> None:
    """In each form of these reports, too."""
    fields = ("title: Travel", "name: Walk there", "text: You walk.", "label: I am not sure, to", "ask: Is it far?")
    changes = []
    for field in fields:
        key, _, rest = field.partition(": ")
        changes.append((field, f"{key}: '{command}'{', to' if rest.endswith(', to') else ''}"))
    old, new = guide_with(), guide_with(*changes)
    comparison = compare(side_of(catalogue_of(old), "one"), side_of(catalogue_of(new), "other"))
    comments = "\n".join(line for line in suggestion_text(suggest(new)).splitlines() if line.startswith("#"))
    for output in (as_text(comparison), as_markdown(comparison), comments, as_json([new])):
        assert _commands(output) == []
    assert json.loads(as_json([new]))[0]["steps"][0]["ask"] == command


@pytest.mark.parametrize("start", ["=1+1", "@SUM(1)", "x;=1+1", "x; -1", "\uff1d1"])
def test_no_cell_of_the_walks_is_a_formula(start: str) -> None:
    """Whatever sign a spreadsheet takes for the end of a cell."""
    table = as_csv([guide_with(("name: Walk there", f"name: '{start}'"), ("short: Distance", f"short: '{start}'"))])
    cells = {cell for record in csv.reader(StringIO(table, newline="")) for cell in record}
    assert start not in {part.strip() for cell in cells for part in (cell, *cell.split(";"))}
    shown = {start.replace("=", "'=").replace("@", "'@").replace("-", "'-").replace("\uff1d", "'\uff1d")}
    assert shown <= cells
