"""The JSON Schema that editors read is the model's."""

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from fingerpost.catalogue import catalogue_schema
from fingerpost.catalogue.yaml_reader import read_yaml
from fingerpost.outputs.check_pages import check_pages
from fingerpost.outputs.reference import reference
from tests.small_guide import SMALL, text_with


def _plain(text: str) -> Any:
    """A catalogue as an editor's YAML reader sees it: words, with days as words too."""
    value, _ = read_yaml(text, "x.yaml")
    return json.loads(json.dumps(value, default=str))


def _faults(value: Any) -> list[str]:
    return [error.json_path for error in Draft202012Validator(json.loads(catalogue_schema())).iter_errors(value)]


def test_the_committed_schema_is_fresh(project: Path) -> None:
    """After a change of the model: `fingerpost schema > docs/schema/catalogue.json`."""
    assert (project / "docs" / "schema" / "catalogue.json").read_text(encoding="utf-8") == catalogue_schema()


def test_the_committed_reference_is_fresh(project: Path) -> None:
    """After a change of the model or the checks: `fingerpost reference docs`."""
    pages = {"catalogue.md": reference(), **check_pages()}
    assert {name: (project / "docs" / name).read_text(encoding="utf-8") for name in pages} == pages
    assert {f"checks/{path.name}" for path in (project / "docs" / "checks").iterdir()} == pages.keys() - {"catalogue.md"}


def test_the_catalogue_names_the_schema_in_its_first_line(project: Path) -> None:
    """An editor finds it from there."""
    for path in (project / "content").glob("*.yaml"):
        assert path.read_text(encoding="utf-8").splitlines()[0] == "# yaml-language-server: $schema=../docs/schema/catalogue.json"


def test_an_editor_accepts_what_the_model_accepts_and_no_misspelt_key(project: Path) -> None:
    """One value or a list of values may stand under `says`; a misspelt key is underlined."""
    for path in (project / "content").glob("*.yaml"):
        assert _faults(_plain(path.read_text(encoding="utf-8"))) == []
    assert _faults(_plain(SMALL)) == []
    assert _faults(_plain(text_with(("says: {distance: near}", "says: {distance: [near, far]}")))) == []
    assert _faults(_plain(text_with(("short: Walk", "shrot: Walk")))) != []


def test_every_key_is_explained() -> None:
    """A description on every key of every part."""
    schema = json.loads(catalogue_schema())
    parts = {"Guide": schema, **schema["$defs"]}
    for name, part in parts.items():
        for key, value in part.get("properties", {}).items():
            assert value.get("description"), f"{name}.{key}"
