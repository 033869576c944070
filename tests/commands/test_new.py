"""A guide to start from."""

import datetime
import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from fingerpost.catalogue import catalogue_schema
from fingerpost.catalogue.yaml_reader import read_yaml
from fingerpost.cli import main
from tests.small_guide import SMALL


def _new(root: Path, guide: str, capsys: pytest.CaptureFixture[str]) -> tuple[object, str]:
    with pytest.raises(SystemExit) as ended:
        main(["--project", str(root), "new", guide])
    return ended.value.code, capsys.readouterr().out


def _check(root: Path, capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit):
        main(["--project", str(root), "check"])
    return capsys.readouterr().out


def test_a_new_guide_passes_every_check_beside_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In a project that has guides, and in one that has nothing yet."""
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "paths.yaml").write_text(SMALL)
    assert _new(tmp_path, "choose-a-plan", capsys)[0] == 0
    assert _new(tmp_path, "choose-a-host", capsys)[0] == 0
    said = _check(tmp_path, capsys)
    assert said.count("nothing found") == 3
    assert "Choose a plan: nothing found" in said


@pytest.mark.parametrize(
    "guide",
    ["go-there", "hold-a-video-call", "is-a-room-booked", "2026", "2026-11-24", "1e5", "null", "true", "no", "a" * 40],
    ids=lambda guide: guide[:20],
)
def test_a_new_guide_passes_every_check_under_an_id_that(
    guide: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Makes the title of another guide or of a part of its own, looks like a number, a day or nothing, or is long."""
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "paths.yaml").write_text(SMALL.replace("title: Travel", "title: Go there!"))
    assert _new(tmp_path, guide, capsys)[0] == 0
    assert _check(tmp_path, capsys).count("nothing found") == 2


def test_a_new_guide_is_reviewed_today_and_named_by_its_id(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No day and no id of the guide that it is made from is left."""
    monkeypatch.setenv("FINGERPOST_TODAY", "2026-12-01")
    _new(tmp_path, "choose-a-plan", capsys)
    value, _ = read_yaml((tmp_path / "content" / "choose-a-plan.yaml").read_text(encoding="utf-8"), "x.yaml")
    assert (value["guide"], value["title"]) == ("choose-a-plan", "Choose a plan")
    assert value["evidence"]["reviewed"] == datetime.date(2026, 12, 1)


def test_the_schema_that_its_first_line_names_is_written_where_there_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An editor finds it, and accepts the guide; a schema that is there already stays."""
    _new(tmp_path, "choose-a-plan", capsys)
    path = tmp_path / "content" / "choose-a-plan.yaml"
    named = path.read_text(encoding="utf-8").splitlines()[0].removeprefix("# yaml-language-server: $schema=")
    schema = (path.parent / named).resolve()
    assert schema.read_text(encoding="utf-8") == catalogue_schema()
    value, _ = read_yaml(path.read_text(encoding="utf-8"), "x.yaml")
    plain = json.loads(json.dumps(value, default=str))
    assert list(Draft202012Validator(json.loads(catalogue_schema())).iter_errors(plain)) == []
    schema.write_text("{}")
    assert _new(tmp_path, "choose-a-host", capsys)[0] == 0
    assert schema.read_text() == "{}"


REFUSED = {
    "an id with a slash": ("../x", "is no id"),
    "an id with capitals": ("Plan", "is no id"),
    "an id that is too long": ("a" * 41, "is no id"),
    "an id that Windows keeps": ("con", "is taken by the site or by Windows"),
    "an id that the site needs": ("embed", "is taken by the site or by Windows"),
    "the id of another guide": ("travel", "content/paths.yaml has a guide of the id `travel` already"),
    "an id with a break behind it": ("plan\n", "is no id"),
    "a file that is there": ("taken", "is there already, and is not overwritten"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_nothing_is_written_for(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It says why, and every file stays as it was."""
    guide, message = REFUSED[name]
    content = tmp_path / "content"
    content.mkdir()
    (content / "paths.yaml").write_text(SMALL)
    (content / "taken.yaml").write_text("not even: [a guide")
    before = {path: path.read_text() for path in sorted(tmp_path.rglob("*")) if path.is_file()}
    status, _ = _new(tmp_path, guide, capsys)
    assert message in str(status)
    assert {path: path.read_text() for path in sorted(tmp_path.rglob("*")) if path.is_file()} == before
