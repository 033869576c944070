"""The JSON Schema that editors read is the model's."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from fingerpost.catalogue import catalogue_schema
from fingerpost.catalogue.yaml_reader import read_yaml
from fingerpost.outputs.check_pages import check_pages
from fingerpost.outputs.reference import reference
from tests.catalogue.test_faults import FAULTS
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


def _parts() -> dict[str, Any]:
    schema = json.loads(catalogue_schema())
    return {"Guide": schema, **schema["$defs"]}


def test_every_key_is_explained() -> None:
    """A description of every part and of every key of it."""
    for name, part in _parts().items():
        assert part.get("description"), name
        for key, value in part.get("properties", {}).items():
            assert value.get("description"), f"{name}.{key}"


def test_every_key_has_an_example_that_is_right() -> None:
    """An editor offers it; it must not be underlined where it stands."""
    schema = json.loads(catalogue_schema())
    number = 0
    for name, part in _parts().items():
        for key, value in part.get("properties", {}).items():
            for example in value["examples"]:
                number += 1
                faults = Draft202012Validator({**value, "$defs": schema["$defs"]}).iter_errors(example)
                assert [fault.message for fault in faults] == [], f"{name}.{key}"
    assert number > 80


BEYOND = ("FP001", "FP003", "FP004")
"""What a schema cannot see: the text of the file, which names it declares, and what an editor's reader says by itself."""

A_DAY_IS_TEXT = "a day that no build can carry"
"""To an editor a day is text: its form is looked at, and not its calendar."""


@pytest.mark.parametrize("name", sorted(FAULTS.keys() - {A_DAY_IS_TEXT}))
def test_an_editor_underlines_what_the_reader_refuses(name: str) -> None:
    """For every fault of the shape."""
    change, expected = FAULTS[name]
    if not all(message.startswith(BEYOND) for _, message in expected):
        assert _faults(_plain(text_with(change))) != []
