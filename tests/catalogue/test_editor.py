"""A guide in an editor: what the language server for YAML completes, explains and underlines in it.

The lists of schemas that editors load ask for the dialect and for what ajv, the validator of most of them, accepts.
"""

import datetime
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from fingerpost.catalogue import catalogue_schema
from fingerpost.catalogue.yaml_reader import read_yaml
from fingerpost.outputs.starting import FIRST_GUIDE, begin_site
from tests.accessibility.checkers import CHECKERS, node
from tests.folders import cut
from tests.language_server import Editor, editor
from tests.small_guide import SMALL, text_with

AJV = """
import Ajv from "{module}";
import {{ readFileSync }} from "node:fs";
const [schema, guide] = process.argv.slice(2).map((name) => JSON.parse(readFileSync(name, "utf8")));
const ajv = new Ajv({{ strict: true, strictTypes: false, strictRequired: false, allErrors: true }});
for (const keyword of ["errorMessage", "patternErrorMessage", "doNotSuggest"]) ajv.addKeyword(keyword);
for (const format of ["uri", "date"]) ajv.addFormat(format, true);
let said;
try {{
  const validate = ajv.compile(schema);
  validate(guide);
  said = (validate.errors ?? []).map((error) => `${{error.instancePath}} ${{error.message}}`);
}} catch (error) {{
  said = [String(error)];
}}
console.log(JSON.stringify(said));
"""
"""Holds a guide against a schema; the keywords that only editors read are named, as lists of schemas have it."""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new site."""
    folder = tmp_path_factory.mktemp("edited")
    begin_site(folder, datetime.date(2026, 11, 26))
    return folder


@pytest.fixture(scope="module")
def opened(root: Path) -> Iterator[Editor]:
    """The site in an editor with the settings that it brings."""
    settings = json.loads((root / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    with editor(root, schemas=settings["yaml.schemas"]) as server:
        yield server


def _found(opened: Editor, path: Path, text: str) -> list[str]:
    found = opened.found_in(path, text)
    opened.close(path)
    return found


def _guide(root: Path) -> Path:
    # None of its files has a first line that names the schema: the settings do.
    return root / "content" / "travel.yaml"


def test_what_is_no_guide_is_underlined_where_it_is(opened: Editor, root: Path) -> None:
    """A misspelt key and the one that is missing, a word that is none of the list, a day that no calendar has."""
    assert _found(opened, _guide(root), SMALL) == []
    wrong = text_with(
        ("    short: Walk\n", "    shrot: Walk\n"),
        ("status: unverified, reviewed: 2026-11-01", "status: doubtful, reviewed: 2026-11-31"),
    )
    assert _found(opened, _guide(root), wrong) == [
        '33: Missing property "short".',
        "35: Property shrot is not allowed.",
        '69: Value is not accepted. Valid values: "confirmed", "disputed", "unverified".',
        "69: expected a day of the calendar between 2000 and 2100, as YYYY-MM-DD",
    ]


def test_a_new_guide_is_edited_without_settings(opened: Editor, root: Path) -> None:
    """Its first line names the schema; a misspelt key shows that it is read."""
    path = root / "content" / f"{FIRST_GUIDE}.yaml"
    text = path.read_text(encoding="utf-8")
    beside = root / "content" / "aside" / path.name
    named = text.replace("$schema=../docs", "$schema=../../docs", 1)
    assert named != text
    assert _found(opened, beside, named) == []
    assert _found(opened, beside, f"{named}\nshrot: x\n")[0].endswith("Property shrot is not allowed.")


def test_keys_and_words_are_offered_and_no_name_that_the_file_does_not_have(opened: Editor, root: Path) -> None:
    """Keys of the guide and of a path, between braces too; the words for evidence; of a question or path, none."""
    path = _guide(root)
    assert {"rules", "endings", "glossary"} <= set(opened.offered(path, f"{SMALL}\nen", "\nen"))
    of_a_path = opened.offered(path, text_with(("  walk:\n    name", "  walk:\n    us\n    name")), "  walk:\n    us")
    assert {"use_when", "limits", "not_recommended"} <= set(of_a_path)
    assert "questions" not in of_a_path
    between = text_with(("near: {label: No, says: {distance: near}, to: walk}", "near: {label: No, s}"))
    assert {"says", "to", "hint"} <= set(opened.offered(path, between, "near: {label: No, s"))
    words = text_with(("needs: {distance: near}\n", "needs: {distance: near}\n    status: \n"))
    assert opened.offered(path, words, "near}\n    status: ") == ["confirmed", "disputed", "unverified"]
    answer = "near:\n        label: No\n        to: \n"
    leading = text_with(("near: {label: No, says: {distance: near}, to: walk}\n", answer))
    assert opened.offered(path, leading, "        to: ") == []
    assert opened.offered(path, text_with(("start: far", "start: ")), "\nstart: ") == []


def test_a_key_is_explained(opened: Editor, root: Path) -> None:
    """With what it means and an example."""
    told = opened.explained(_guide(root), SMALL, "\nstart")
    assert "The first question." in told
    assert "goal" in told
    assert "Why nobody can change it." in opened.explained(_guide(root), SMALL, "\n    fixed")


@pytest.mark.parametrize("name", sorted(cut(SMALL)))
def test_each_file_of_a_guide_that_is_a_folder_is_edited_like_a_guide(name: str, opened: Editor, root: Path) -> None:
    """By the part of the schema that its first line names."""
    key, _, below = name.partition("/")
    part = "$defs/Head" if not below else "$defs/Path" if key == "paths" else f"properties/{key}"
    up = "../" * (2 + bool(below))
    text = f"# yaml-language-server: $schema={up}docs/schema/catalogue.json#/{part}\n{cut(SMALL)[name]}"
    path = root / "content" / "parted" / name
    assert _found(opened, path, text) == []
    assert "Property shrot is not allowed." in " ".join(_found(opened, path, f"{text}\nshrot: {{shrot: x}}\n"))
    if part == "$defs/Path":
        assert "use_when" in opened.offered(path, f"{text}us", "\nus")
        assert "the heading of its page" in opened.explained(path, text, "\nname")


def test_ajv_accepts_the_schema_in_its_strict_mode_and_guides_by_it(root: Path, tmp_path: Path) -> None:
    """No keyword and no format that it does not know, none that would be passed over."""
    program, guide = tmp_path / "hold.mjs", tmp_path / "guide.json"
    module = CHECKERS / "ajv" / "dist" / "ajv.js"
    program.write_text(AJV.format(module=module.as_uri()), encoding="utf-8")
    schema = root / "docs" / "schema" / "catalogue.json"
    value, _ = read_yaml(SMALL, "x.yaml")
    guide.write_text(json.dumps(value, default=str), encoding="utf-8")
    assert node(program, schema, guide) == []
    guide.write_text("{}")
    assert node(program, schema, guide)[0] == " must have required property 'guide'"
    odd = tmp_path / "odd.json"
    odd.write_text(catalogue_schema().replace('"minItems"', '"leastItems"'), encoding="utf-8")
    assert 'unknown keyword: "leastItems"' in node(program, odd, guide)[0]


def test_the_schema_fits_the_lists_of_schemas_that_editors_load() -> None:
    """The dialect that they ask for, its own address, and what it is for."""
    schema = json.loads(catalogue_schema())
    assert list(schema)[:2] == ["$schema", "$id"]
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert schema["$id"] == "https://fingerpost.github.io/fingerpost/schema/catalogue.json"
    assert schema["title"]
    assert schema["description"]
