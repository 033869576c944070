"""A guide to start from."""

import datetime
import json
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from fingerpost.catalogue import catalogue_schema
from fingerpost.catalogue.yaml_reader import read_yaml
from fingerpost.cli import main
from tests.folders import cut, folder_of
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
    assert list(Draft7Validator(json.loads(catalogue_schema())).iter_errors(plain)) == []
    schema.write_text("{}")
    assert _new(tmp_path, "choose-a-host", capsys)[0] == 0
    assert schema.read_text() == "{}"


def test_a_schema_of_an_older_release_is_renewed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whether it has a `$id` or is so old that it has none; a file of somebody else stays."""
    schema = tmp_path / "docs" / "schema" / "catalogue.json"
    schema.parent.mkdir(parents=True)
    fresh = json.loads(catalogue_schema())
    old = [{"$id": fresh["$id"]}, {key: fresh[key] for key in ("title", "description")}]
    for number, there in enumerate(old):
        schema.write_text(json.dumps(there))
        status, out = _new(tmp_path, f"plan-{'abc'[number]}", capsys)
        assert (status, "Wrote docs/schema/catalogue.json" in out) == (0, True)
        assert schema.read_text(encoding="utf-8") == catalogue_schema()
    assert "Wrote docs/schema" not in _new(tmp_path, "plan-c", capsys)[1]
    for theirs in ('{"$id": "https://example.org/"}', "[]", "no JSON"):
        schema.write_text(theirs)
        assert _new(tmp_path, f"plan-{len(theirs)}", capsys)[0] == 0
        assert schema.read_text() == theirs


SETTINGS = "site_name: Ours\ndocs_dir: pages\nplugins: [search, fingerpost: {content: CONTENT}]\n"


@pytest.mark.parametrize(
    ("content", "guide", "schema"),
    [
        ("pages/choices", "pages/choices/plan.yaml", "../schema/catalogue.json"),
        ("[one.yaml, whole, ours]", "ours/plan.yaml", "../pages/schema/catalogue.json"),
    ],
)
def test_guide_and_schema_go_where_the_folders_of_the_site_are(
    content: str, guide: str, schema: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where the plug-in looks for guides, and none into one that is a folder; its first line names the schema."""
    (tmp_path / "mkdocs.yml").write_text(SETTINGS.replace("CONTENT", content), encoding="utf-8")
    folder_of(tmp_path / "whole", cut(SMALL))
    status, out = _new(tmp_path, "plan", capsys)
    assert (status, out.splitlines()[:2]) == (0, [f"Wrote {guide}", "Wrote pages/schema/catalogue.json"])
    assert not (tmp_path / "docs").exists()
    first = (tmp_path / guide).read_text(encoding="utf-8").splitlines()[0]
    assert first == f"# yaml-language-server: $schema={schema}"


def test_no_guide_is_begun_where_none_would_be_looked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A configuration that names each guide has to name the new one, or a folder, first."""
    (tmp_path / "mkdocs.yml").write_text(SETTINGS.replace("CONTENT", "[one.yaml, two.yml]"), encoding="utf-8")
    status, _ = _new(tmp_path, "plan", capsys)
    assert "names the guides of this site one by one (one.yaml, two.yml)" in str(status)
    assert [path.name for path in tmp_path.iterdir()] == ["mkdocs.yml"]


def test_what_is_typed_next_works_where_it_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Guides are checked without a configuration and served with one, which may lack the plug-in: it is named.

    So is the project, where it was; and where uv runs the program, its name alone would be found nowhere.
    """
    monkeypatch.delenv("UV", raising=False)
    named = f"fingerpost --project {tmp_path}"
    assert _new(tmp_path, "a", capsys)[1].endswith(f"watch: {named} check\n")
    (tmp_path / "mkdocs.yml").write_text("site_name: Ours\n", encoding="utf-8")
    said = _new(tmp_path, "b", capsys)[1]
    assert f"watch: {named} check\nmkdocs.yml does not name the plug-in yet; `{named} serve`" in said
    (tmp_path / "mkdocs.yml").write_text("site_name: Ours\nplugins: [fingerpost]\n", encoding="utf-8")
    assert _new(tmp_path, "c", capsys)[1].endswith(f"watch: {named} serve, or {named} check\n")
    monkeypatch.setenv("UV", "/bin/uv")
    named = f'uvx --from "fingerpost[material]" {named}'
    assert _new(tmp_path, "d", capsys)[1].endswith(f"watch: {named} serve, or {named} check\n")


def test_who_is_in_the_project_need_not_name_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A configuration of another name is named as it was."""
    monkeypatch.delenv("UV", raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "our site.yml").write_text("site_name: Ours\nplugins: [fingerpost]\n", encoding="utf-8")
    with pytest.raises(SystemExit):
        main(["-f", "our site.yml", "new", "a"])
    named = "fingerpost --config-file 'our site.yml'"
    assert capsys.readouterr().out.endswith(f"watch: {named} serve, or {named} check\n")
    (tmp_path / "content").mkdir(exist_ok=True)
    with pytest.raises(SystemExit):
        main(["new", "b"])
    assert capsys.readouterr().out.endswith("watch: fingerpost check\n")


REFUSED = {
    "an id with a slash": ("../x", "is no id"),
    "an id with capitals": ("Plan", "is no id"),
    "an id that is too long": ("a" * 41, "is no id"),
    "an id that Windows keeps": ("con", "is taken by the site or by Windows"),
    "an id that links begin with": ("mailto", "begins links that lead to no guide"),
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
