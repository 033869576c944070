"""`fingerpost freshness`, as somebody types it."""

import json
import re
import time
from pathlib import Path

import pytest

from tests.facts.test_freshness import UNITS
from tests.inquiry.servers import Told, serving
from tests.projects import project_of, said
from tests.small_guide import SMALL


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return project_of(tmp_path, paths=SMALL, tea=UNITS)


def test_all_guides_are_listed_or_the_one_that_is_named(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In each form; nothing is asked of anybody."""
    at = ("--project", str(root), "freshness")
    status, out, err = said(capsys, *at)
    assert (status, err) == (0, "")
    assert out.startswith("Travel: 8 facts, 0 overdue; a review holds 180 days.\n")
    assert "\nMake tea: 5 facts, 0 overdue" in out
    told = json.loads(said(capsys, *at, "--format", "json", "tea")[1])
    assert [guide["guide"] for guide in told["guides"]] == ["tea"]
    assert said(capsys, *at, "--format", "ics")[1].startswith("BEGIN:VCALENDAR\r\n")
    assert "Did you mean `tea`?" in str(said(capsys, *at, "te")[0])


def test_a_guide_that_a_check_refuses_is_listed_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whether facts are old has nothing to do with where walks end."""
    root = project_of(tmp_path, tea=UNITS.replace("to: bag", "to: bag}, yes: {label: No, to: bag"))
    assert said(capsys, "--project", str(root), "check")[0] == 1
    status, out, _ = said(capsys, "--project", str(root), "freshness")
    assert (status, out.count("\n")) == (0, 6)


def test_what_is_no_project_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As every command does."""
    assert "No project here" in str(said(capsys, "--project", str(tmp_path), "freshness")[0])


@pytest.mark.parametrize(("answer", "status"), [(200, 0), (301, 0), (403, 0), (404, 1), (500, 1)])
def test_sources_are_asked_where_that_is_wanted(
    answer: int, status: int, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It ends with 1 where a reader would stumble over one, too."""
    monkeypatch.setenv("no_proxy", "*")
    monkeypatch.setattr(time, "sleep", lambda _: None)
    headers = {"Location": "/y"} if answer == 301 else {}
    with serving(Told({"/x": [(answer, headers)], "/y": [(200, {})]})) as address:
        source = f"{{own: {{title: Our kitchen, url: '{address}/x'}}}}"
        at = ("--project", str(project_of(tmp_path, tea=UNITS.replace("{own: {title: Our kitchen}}", source))))
        ended, out, err = said(capsys, *at, "freshness", "--check-links", "--limit", "30")
        as_json = said(capsys, *at, "freshness", "--check-links", "--format", "json")[1]
        calendar = said(capsys, *at, "freshness", "--check-links", "--format", "ics")
    number = 1 if answer == 200 else 0
    assert (ended, err) == (status, "")
    assert out.startswith("Make tea: ")
    assert out.endswith(f"{number} of 1 source with an address answer.\n")
    assert [link["url"] for link in json.loads(as_json)["links"]] == [f"{address}/x"]
    assert calendar[1].endswith("END:VCALENDAR\r\n")
    assert calendar[2].endswith(f"{number} of 1 source with an address answer.\n")


def test_the_page_of_the_commands_shows_what_the_guide_of_a_new_site_says(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On the day after it was begun."""
    page = (project / "docs" / "commands.md").read_text(encoding="utf-8")
    shown = re.findall(r"^\$ fingerpost freshness\n(.*?)^```", page, re.DOTALL | re.MULTILINE)
    monkeypatch.setenv("FINGERPOST_TODAY", "2026-12-01")
    said(capsys, "init", str(tmp_path))
    monkeypatch.setenv("FINGERPOST_TODAY", "2026-12-02")
    assert [said(capsys, "--project", str(tmp_path), "freshness")[1]] == shown
