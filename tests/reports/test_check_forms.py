"""The findings of `fingerpost check` in each form: complete, escaped as the form asks, with the right exit status."""

import json
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from jsonschema import Draft7Validator

from fingerpost.catalogue import Finding, Place, Severity
from fingerpost.checks import DIAGNOSES
from fingerpost.reports.check import REPORTS, Survey
from tests.folders import changed, cut, folder_of
from tests.projects import project_of, said
from tests.small_guide import SMALL, text_with

CODES = {diagnosis.code for diagnosis in DIAGNOSES}

TWISTED = text_with(
    ("name: Take the train", "name: 'Walk there: 100%, really'"),
    ("name: Walk there\n", "name: 'WALK THERE: 100 % - really'\n"),
    ("    short: Walk\n", "    short: Walk\n    accept: {same-row: 'Not so, it is said: 100%'}\n"),
)
"""A guide with an error in whose message stand a percent sign, a comma and a colon, and with a warning."""

DUPLICATE = "the path has a title that the path at content/paths.yaml:34:11 has already: `Walk there: 100%, really`."
"""What its error says."""

ACCEPTED = text_with(
    ("      none: {label: No, says: {ticket: none}, to: train}\n", ""),
    ("to: {have: train, none: train}", "to: {have: train}"),
    ("ticket:\n    ask: Do", "ticket:\n    accept: {lone-answer: 'Not so, it is said: 100%'}\n    ask: Do"),
)
"""A guide with a warning that is meant."""

ODD = Finding(
    "FP503", Place("content/a:b,c%d.yaml", 3, 4), "one,\ntwo: 100%0A\r\n\N{EN DASH} three", "Do: it.", Severity.ERROR
)
"""A finding with everything that a form could trip over."""


def _checked(
    folder: Path, capsys: pytest.CaptureFixture[str], form: str, *files: str, **guides: str
) -> tuple[object, str]:
    status, out, err = said(
        capsys,
        "--project",
        str(project_of(folder, **guides)),
        "check",
        *(str(folder / file) for file in files),
        "--format",
        form,
    )
    assert err == ""
    return status, out


def _undone(text: str) -> str:
    """What the host of a workflow makes of an escaped text."""
    for written, meant in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(written, meant)
    return text


@pytest.mark.parametrize("form", REPORTS)
@pytest.mark.parametrize(
    ("text", "status"),
    [
        (SMALL, 0),
        (ACCEPTED, 0),
        (text_with(("short: Walk\n", "short: Walk\n    accept: {same-row: So.}\n")), 1),
        (TWISTED, 1),
    ],
)
def test_the_status_says_whether_anything_is_to_be_done(
    form: str, text: str, status: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """0 where nothing is, accepted warnings included; 1 where there is an error or a warning.

    The form makes no difference.
    """
    assert _checked(tmp_path, capsys, form, paths=text)[0] == status


@pytest.mark.parametrize("form", REPORTS)
def test_a_file_that_is_not_there_ends_with_another_status(
    form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """2: the check could not do its work. What it could look at is reported all the same."""
    status, out = _checked(tmp_path, capsys, form, "content/none.yaml", "content/paths.yaml", paths=TWISTED)
    assert status == 2
    assert "FP000" in out
    assert "FP112" in out
    assert "there is no such file" in out


@pytest.mark.parametrize("typed", [["--format", "xml"], ["--form"], ["--format"]])
def test_a_form_that_there_is_not_is_a_mistyped_command(typed: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Status 2, and standard error says which there are."""
    status, out, err = said(capsys, "check", *typed)
    assert (status, out) == (2, "")
    usage = "Usage: fingerpost check [--format text|json|github|gitlab|sarif] [--all] [FILE...] Try"
    assert usage in " ".join(err.split())


@pytest.mark.parametrize("form", REPORTS)
def test_a_faulty_file_hides_no_fault_of_a_sound_one(
    form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One file cannot be read as a guide, a check finds something in the other: both are told, each finding once."""
    unread = text_with(("guide: travel", "guide: other"), ("start: far", "start: fur"))
    status, out = _checked(tmp_path, capsys, form, "content/a.yaml", "content/b.yaml", a=unread, b=TWISTED)
    assert status == 1
    found = re.findall(r"FP003|FP112|FP602", out.split('"results"')[-1] if form == "sarif" else out)
    assert sorted(found) == ["FP003", "FP112", "FP602"]


@pytest.mark.parametrize("form", REPORTS)
def test_a_place_in_a_part_of_a_guide_is_told_in_every_form(
    form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """File, line and column; in text also the line itself, be it one of YAML or of a table."""
    wrong = ("paths/train.yaml", "requires: [ticket]", "requires: [tickets]")
    folder_of(tmp_path / "content" / "travel", {**changed(cut(SMALL), wrong), "cells.csv": "path,speed\nfly,fast\n"})
    status, out = _checked(tmp_path, capsys, form)
    found = {
        "text": [
            "content/travel/cells.csv:2:1: error FP003: no path is called `fly`.\n    fly,fast\n    ^",
            "content/travel/paths/train.yaml:3:12: error FP003: no requirement is called `tickets`.\n    requires: [t",
        ],
        "github": [
            "::error file=content/travel/cells.csv,line=2,col=1,",
            "::error file=content/travel/paths/train.yaml,line=3,col=12,",
        ],
        "gitlab": ['"path": "content/travel/cells.csv"', '"path": "content/travel/paths/train.yaml"'],
        "json": ['"file": "content/travel/cells.csv"', '"file": "content/travel/paths/train.yaml"'],
        "sarif": ['"uri": "content/travel/cells.csv"', '"uri": "content/travel/paths/train.yaml"'],
    }[form]
    assert status == 1
    assert [part for part in found if part not in out] == []


def test_the_report_of_a_guide_names_its_head(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of several files, that is the one with its id."""
    folder_of(tmp_path / "content" / "travel", cut(SMALL))
    (guide,) = json.loads(_checked(tmp_path, capsys, "json")[1])["guides"]
    assert (guide["guide"], guide["file"]) == ("travel", "content/travel/guide.yaml")


def test_files_are_checked_that_belong_to_no_project(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each by its path. The line shown is of that file, even where the project has a file of the same name."""
    project = project_of(tmp_path / "project", paths=SMALL)
    other = project_of(tmp_path / "other", paths=TWISTED)
    monkeypatch.chdir(other)
    status, out, _ = said(capsys, "--project", str(project), "check", "content/paths.yaml")
    assert status == 1
    assert f"{(other / 'content' / 'paths.yaml').as_posix()}:" in out
    assert "\n    " + " " * 4 + "name: 'Walk there: 100%, really'\n" in out


def test_a_file_of_the_project_is_named_as_from_the_project_wherever_it_is_typed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A place means the same to everybody who has the project."""
    project = project_of(tmp_path, paths=TWISTED)
    monkeypatch.chdir(project / "content")
    _, out, _ = said(capsys, "--project", str(project), "check", "paths.yaml")
    assert out.startswith("content/paths.yaml:")


def test_a_line_is_counted_as_editors_count(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A character that ends a line for a program and for no editor, before the fault; and other ends of lines."""
    text = text_with(("title: Travel\n", "title: 'Travel\u2028abroad'\n"), ("start: far", "start: fur"))
    for written in (text, text.replace("\n", "\r\n")):
        (project_of(tmp_path) / "content" / "paths.yaml").write_bytes(written.encode())
        _, out, _ = said(capsys, "--project", str(tmp_path), "check")
        assert "    start: fur\n           ^\n" in out


def test_a_mark_at_the_beginning_of_a_file_is_no_part_of_its_first_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Some editors write one; the caret stands below the fault all the same."""
    _, out = _checked(tmp_path, capsys, "text", paths="\ufeff" + text_with(("guide: travel", "guide: Travel")))
    assert out.split("\n")[1:3] == ["    guide: Travel", "           ^"]


def test_a_file_says_nothing_to_the_terminal_that_shows_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A control character in the line of the fault is shown as a space, so that the caret stands where it should."""
    _, out = _checked(tmp_path, capsys, "text", paths=text_with(("title: Travel", "\ttitle: \x1b[31mTravel")))
    assert "\x1b" not in out
    assert "\t" not in out


def test_json_has_every_finding_with_its_parts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Place, message and hint as they are; the guides with their numbers; what is accepted with its reason."""
    status, out = _checked(tmp_path, capsys, "json", paths=TWISTED)
    report = json.loads(out)
    assert status == 1
    assert [(guide["guide"], guide["file"], guide["errors"], guide["warnings"]) for guide in report["guides"]] == [
        ("travel", "content/paths.yaml", 1, 1)
    ]
    assert report["guides"][0]["proof"] == {
        "questions": 3,
        "walks": 5,
        "states": report["guides"][0]["proof"]["states"],
        "listed": True,
    }
    (error,) = (finding for finding in report["findings"] if finding["severity"] == "error")
    assert error == {
        "code": "FP112",
        "name": "duplicate-title",
        "severity": "error",
        "file": "content/paths.yaml",
        "line": 44,
        "column": 11,
        "message": DUPLICATE,
        "hint": "Say in each title what sets it apart.",
    }


def test_json_and_sarif_say_what_is_accepted_and_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is no finding, and is not lost."""
    report = json.loads(_checked(tmp_path, capsys, "json", paths=ACCEPTED)[1])
    assert report["findings"] == []
    assert [(finding["code"], finding["reason"]) for finding in report["accepted"]] == [
        ("FP110", "Not so, it is said: 100%")
    ]
    (run,) = json.loads(_checked(tmp_path, capsys, "sarif", paths=ACCEPTED)[1])["runs"]
    assert [result["suppressions"] for result in run["results"]] == [
        [{"kind": "inSource", "justification": "Not so, it is said: 100%"}]
    ]
    assert _checked(tmp_path, capsys, "github", paths=ACCEPTED)[1] == ""


def test_an_annotation_is_one_line_and_means_what_was_found(tmp_path: Path) -> None:
    """Nothing in a message or in the name of a file ends the line, the message or the property that it stands in."""
    (line,) = REPORTS["github"](Survey(tmp_path, (ODD,), ())).split("\n")
    command, properties, message = re.fullmatch(r"::(\w+) ([^:]*)::(.*)", line).groups()  # type: ignore[union-attr]
    assert command == "error"
    assert "\r" not in line
    assert {name: _undone(value) for name, _, value in (pair.partition("=") for pair in properties.split(","))} == {
        "file": ODD.place.file,
        "line": "3",
        "col": "4",
        "title": "FP503 broken-link",
    }
    assert _undone(message) == f"{ODD.message} {ODD.hint}"


def test_an_annotation_of_each_finding_says_how_bad_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An error and a warning, each at its line."""
    _, out = _checked(tmp_path, capsys, "github", paths=TWISTED)
    assert [line.split(",col=")[0] for line in out.splitlines()] == [
        "::warning file=content/paths.yaml,line=36",
        "::error file=content/paths.yaml,line=44",
    ]


QUALITY = Draft7Validator(
    {
        "type": "array",
        "uniqueItems": True,
        "items": {
            "type": "object",
            "required": ["description", "check_name", "fingerprint", "severity", "location"],
            "additionalProperties": False,
            "properties": {
                "description": {"type": "string", "minLength": 1},
                "check_name": {"type": "string", "minLength": 1},
                "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
                "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                "location": {
                    "type": "object",
                    "required": ["path", "lines"],
                    "properties": {
                        "path": {"type": "string", "not": {"pattern": "^\\.?/"}},
                        "lines": {"required": ["begin"], "properties": {"begin": {"type": "integer", "minimum": 1}}},
                    },
                },
            },
        },
    }
)
"""What GitLab says of a report of Code Quality: which properties it has, and what stands in each."""


def test_a_report_for_gitlab_has_what_it_asks_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each finding with what tells it from the others; its line is no part of that: a moved one is no new one."""
    _, out = _checked(tmp_path, capsys, "gitlab", paths=TWISTED)
    issues = json.loads(out)
    assert list(QUALITY.iter_errors(issues)) == []
    assert [(one["severity"], one["check_name"], one["location"]["lines"]["begin"]) for one in issues] == [
        ("minor", "needless-acceptance", 36),
        ("blocker", "duplicate-title", 44),
    ]
    assert issues[1]["description"] == f"FP112 {DUPLICATE} Say in each title what sets it apart."
    moved = Finding(ODD.code, Place(ODD.place.file, 9, 4), ODD.message, ODD.hint, ODD.severity)
    prints = [
        [one["fingerprint"] for one in json.loads(REPORTS["gitlab"](Survey(tmp_path, found, ())))]
        for found in ((ODD,), (moved,), (ODD, moved))
    ]
    assert prints[0] == prints[1] == prints[2][:1]
    assert len(set(prints[2])) == 2


def test_nothing_found_is_an_empty_report_for_gitlab(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An accepted warning is none; without a report, GitLab would take the last one for true."""
    assert json.loads(_checked(tmp_path, capsys, "gitlab", paths=ACCEPTED)[1]) == []


def _sarif(report: str) -> tuple[Mapping[str, Any], list[Mapping[str, Any]]]:
    log = json.loads(report)
    assert log["version"] == "2.1.0"
    assert urlsplit(log["$schema"]).path.endswith("sarif-2.1.0.json")
    (run,) = log["runs"]
    return run["tool"]["driver"], run["results"]


def test_sarif_has_what_the_standard_asks_of_a_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A named tool whose rules have unique ids (3.19).

    Each result has a known rule and level, and says whether it is suppressed (3.27).
    """
    _, out = _checked(tmp_path, capsys, "sarif", paths=TWISTED)
    driver, results = _sarif(out)
    rules = {rule["id"]: rule for rule in driver["rules"]}
    assert driver["name"] == "Fingerpost"
    assert len(rules) == len(driver["rules"])
    assert rules.keys() == CODES
    assert all(re.fullmatch(r"([A-Z][a-z]+)+", rule["name"]) for rule in rules.values())
    assert all(
        rule[part]["text"] for rule in rules.values() for part in ("shortDescription", "fullDescription", "help")
    )
    assert [(result["ruleId"], result["level"]) for result in results] == [("FP602", "warning"), ("FP112", "error")]
    assert all(result["level"] == rules[result["ruleId"]]["defaultConfiguration"]["level"] for result in results)
    assert [result["suppressions"] for result in results] == [[], []]
    assert [result["locations"][0]["physicalLocation"] for result in results][1] == {
        "artifactLocation": {"uri": "content/paths.yaml", "uriBaseId": "SRCROOT"},
        "region": {"startLine": 44, "startColumn": 11},
    }


def test_sarif_names_files_by_addresses(tmp_path: Path) -> None:
    """What no address may hold is escaped. A file outside the project has an absolute address and no base (3.4.4)."""
    outside = Finding("FP000", Place((tmp_path / "a b.yaml").as_posix(), 1, 1), "there is no such file.")
    _, results = _sarif(REPORTS["sarif"](Survey(tmp_path, (ODD, outside), ())))
    inside_at, outside_at = (
        next(result for result in results if result["ruleId"] == code)["locations"][0]["physicalLocation"][
            "artifactLocation"
        ]
        for code in ("FP503", "FP000")
    )
    assert unquote(inside_at["uri"]) == ODD.place.file
    assert urlsplit(inside_at["uri"]).scheme == ""
    assert set(inside_at["uri"]).isdisjoint(": ,")
    assert urlsplit(outside_at["uri"]).scheme == "file"
    assert outside_at["uri"].endswith("/a%20b.yaml")
    assert "uriBaseId" not in outside_at
    (odd,) = (result for result in results if result["ruleId"] == "FP503")
    assert odd["message"]["text"] == f"{ODD.message} {ODD.hint}"


def test_a_text_report_has_the_message_and_the_hint_of_each_finding(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the order of the file, and a line about the guide."""
    _, out = _checked(tmp_path, capsys, "text", paths=TWISTED)
    assert [line for line in out.splitlines() if not line.startswith("    ")] == [
        "content/paths.yaml:36:13: warning FP602: `same-row` finds nothing here that would have to be accepted.",
        f"content/paths.yaml:44:11: error FP112: {DUPLICATE}",
        "Travel: 1 error, 1 warning.",
    ]


@pytest.mark.parametrize("linked", [False, True])
def test_code_hosts_are_told_a_file_from_the_top_of_the_repository(
    linked: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of a project in a folder of it, and behind a link; in the form for a person it stays as from the project."""
    root = project_of(tmp_path / "sites" / "travel", paths=TWISTED)
    if linked:
        (root / "content").rename(tmp_path / "sites" / "guides")
        (root / "content").symlink_to("../guides")
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    where = "sites/guides/paths.yaml" if linked else "sites/travel/content/paths.yaml"
    _, out, _ = said(capsys, "--project", str(root), "check", "--format", "github")
    assert {line.partition(" file=")[2].partition(",")[0] for line in out.splitlines()} == {where}
    _, out, _ = said(capsys, "--project", str(root), "check", "--format", "sarif")
    (run,) = json.loads(out)["runs"]
    found = {one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in run["results"]}
    assert found == {where}
    _, out, _ = said(capsys, "--project", str(root), "check")
    assert out.startswith("content/paths.yaml:")


def test_code_hosts_are_told_a_link_that_leads_to_no_file_itself(tmp_path: Path) -> None:
    """And not what it leads to, in which nothing is to be mended."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "round").symlink_to(".")
    (tmp_path / "docs" / "nowhere.md").symlink_to("gone.md")
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    named = ("docs/nowhere.md", "docs/round")
    survey = Survey(tmp_path, tuple(Finding("FP009", Place(name, 1, 1), "it is a link.") for name in named), ())
    out = REPORTS["github"](survey)
    assert tuple(line.partition(" file=")[2].partition(",")[0] for line in out.splitlines()) == named
