"""The JSON Schema that editors read is the model's."""

import copy
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from jsonschema import Draft7Validator
from referencing import Registry, Resource

from fingerpost.catalogue import CatalogueError, Fact, Guide, catalogue_schema, read_guide
from fingerpost.catalogue.yaml_reader import read_yaml
from fingerpost.outputs.reference.files import reference_pages
from tests.catalogue.test_faults import FAULTS, NEAR_MISSES
from tests.folders import cut
from tests.small_guide import FILE, SMALL, text_with

SCHEMA: dict[str, Any] = json.loads(catalogue_schema())
EDITOR = Draft7Validator(SCHEMA)
HEAD = SCHEMA["$defs"]["Head"]
PARTS: dict[str, dict[str, Any]] = {"Guide": SCHEMA, **{k: v for k, v in SCHEMA["$defs"].items() if v is not HEAD}}
KEYS = [(part, key, value) for part, said in PARTS.items() for key, value in said.get("properties", {}).items()]

SHAPE = frozenset({"FP002", "FP401", "FP402", "FP404"})
"""Codes of faults that a schema can see.

The others are about what only a whole file shows: whether it is YAML (FP001), whether the names that it uses are
declared (FP003), and keys that stand twice or differ by capitals alone (FP004, FP006), of which an editor's YAML reader
knows.
"""

NAMES = frozenset(key for _, key, _ in KEYS)

LONG = sorted((Path(__file__).parents[1] / "guides").rglob("*.yaml"))

Location = tuple[str | int, ...]


def _plain(text: str) -> Any:
    """A catalogue as an editor's YAML reader sees it: words, with days as words too."""
    value, _ = read_yaml(text, "x.yaml")
    return json.loads(json.dumps(value, default=str))


def _faults(value: Any) -> list[str]:
    return [error.json_path for error in EDITOR.iter_errors(value)]


INHERITED = re.compile(
    r"(?<!\.dispute) lacks the key `(?:source|status|reviewed)`|stands alone|facts? do(?:es)? not say"
)
"""What the loader says of evidence that is not there: an editor cannot tell what a fact inherits."""


def _is_misshapen(text: str) -> bool:
    """Whether the loader finds a fault that a schema can see."""
    try:
        read_guide(text, FILE)
    except CatalogueError as error:
        shape = (finding for finding in error.findings if finding.code in SHAPE)
        return any(not INHERITED.search(finding.message) for finding in shape)
    return False


def test_the_committed_schema_is_fresh(project: Path) -> None:
    """After a change of the model: `fingerpost schema > docs/schema/catalogue.json`."""
    assert (project / "docs" / "schema" / "catalogue.json").read_text(encoding="utf-8") == catalogue_schema()


def test_the_schema_does_not_hang_on_which_part_was_made_ready_first() -> None:
    """A part is made ready when something asks for it, and that is another one from program to program."""
    fresh = catalogue_schema()
    for part in (Fact, Guide):
        part.model_rebuild(force=True)
    assert catalogue_schema() == fresh


def test_the_committed_reference_is_fresh(project: Path) -> None:
    """After a change of the model or the checks: `fingerpost reference docs`."""
    pages = reference_pages()
    assert {name: (project / "docs" / name).read_text(encoding="utf-8") for name in pages} == pages
    assert {f"checks/{path.name}" for path in (project / "docs" / "checks").iterdir()} == pages.keys() - {
        "catalogue.md"
    }


def test_the_catalogue_names_the_schema_in_its_first_line(project: Path) -> None:
    """An editor finds it from there."""
    for path in (project / "content").glob("*.yaml"):
        assert (
            path.read_text(encoding="utf-8").splitlines()[0]
            == "# yaml-language-server: $schema=../docs/schema/catalogue.json"
        )


def test_an_editor_accepts_what_the_model_accepts_and_no_misspelt_key(project: Path) -> None:
    """One value or a list of values may stand under `says`; a misspelt key is underlined."""
    for path in (project / "content").glob("*.yaml"):
        assert _faults(_plain(path.read_text(encoding="utf-8"))) == []
    assert _faults(_plain(SMALL)) == []
    assert _faults(_plain(text_with(("says: {distance: near}", "says: {distance: [near, far]}")))) == []
    assert _faults(_plain(text_with(("short: Walk", "shrot: Walk")))) != []


def _part_faults(part: str, value: Any) -> list[str]:
    """What an editor says of a file that names a part of the schema in its first line."""
    schema = {"$schema": SCHEMA["$schema"], "$ref": f"catalogue.json{part}"}
    return [error.json_path for error in Draft7Validator(schema, registry=BESIDE).iter_errors(value)]


BESIDE: Registry[Any] = Registry().with_resource("catalogue.json", Resource.from_contents(SCHEMA))


@pytest.mark.parametrize("path", LONG, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_an_editor_accepts_the_files_of_a_guide_that_is_a_folder(path: Path) -> None:
    """The head, a path, questions and answers, each by the part of the schema that its first line names."""
    for name, text in cut(path.read_text(encoding="utf-8")).items():
        assert _part_faults(_schema_of(name), _plain(text)) == [], name


def test_an_editor_refuses_in_a_file_of_a_folder_what_it_refuses_in_a_guide() -> None:
    """A misspelt key, a missing one, a list where no order is meant."""
    files = {name: _plain(text) for name, text in cut(SMALL).items()}
    for name, key in (("guide.yaml", "title"), ("paths/walk.yaml", "short")):
        without = {one: value for one, value in files[name].items() if one != key}
        assert _part_faults(_schema_of(name), without) == ["$"]
        assert _part_faults(_schema_of(name), {**files[name], "shrot": "x"}) == ["$"]
    assert _part_faults(_schema_of("questions/all.yaml"), {"far": {"ask": "x"}}) != []
    assert _part_faults(_schema_of("faq/all.yaml"), []) != []
    head = _schema_of("guide.yaml")
    assert _part_faults(head, {**files["guide.yaml"], "questions": ["far", "ticket"]}) == []
    for wrong in ({"paths": ["walk", "walk"]}, {"paths": ["On foot"]}, {"aims": ["arrive"]}, {"paths": 3}):
        assert _part_faults(head, {**files["guide.yaml"], **wrong}) != []


def _schema_of(part: str) -> str:
    """The part of the schema that belongs to a file of a guide."""
    key, below, _ = part.partition("/")
    return "#/$defs/Head" if not below else "#/$defs/Path" if key == "paths" else f"#/properties/{key}"


def test_every_part_and_every_key_is_explained() -> None:
    """A title and a description on every key of every part, and a description of the part."""
    assert len(KEYS) > 90
    assert [name for name, part in PARTS.items() if not part.get("description")] == []
    assert [
        f"{part}.{key}"
        for part, key, value in KEYS
        if not value.get("description")
        or not (value.get("title") or "$ref" in value or "allOf" in value or "anyOf" in value)
    ] == []


_TOLD = re.compile(r" For example: `[a-z-]+`(?:, `[a-z-]+`)*\.$")


@pytest.mark.parametrize(("part", "key", "value"), KEYS, ids=[f"{part}.{key}" for part, key, _ in KEYS])
def test_a_key_has_an_example_that_its_own_schema_accepts(part: str, key: str, value: dict[str, Any]) -> None:
    """An editor shows it and puts it into the file; of a name that a guide declares, it is told and not offered."""
    examples = value.get("examples", [])
    assert bool(examples) != bool(_TOLD.search(value["description"])), f"{part}.{key}"
    own = Draft7Validator({**value, "$defs": SCHEMA["$defs"]})
    assert [error.message for example in examples for error in own.iter_errors(example)] == []


MISSHAPEN = [
    name
    for name, (_, expected) in FAULTS.items()
    if any(message[:5] in SHAPE and not INHERITED.search(message) for _, message in expected)
]


@pytest.mark.parametrize("name", MISSHAPEN)
def test_an_editor_refuses_a_catalogue_for(name: str) -> None:
    """What the loader refuses for its shape is underlined while it is typed."""
    assert _faults(_plain(text_with(FAULTS[name][0]))) != []


@pytest.mark.parametrize("name", NEAR_MISSES)
def test_an_editor_accepts_a_catalogue_with(name: str) -> None:
    """What comes close to a fault and is none is not underlined either."""
    assert _faults(_plain(text_with(NEAR_MISSES[name]))) == []


@pytest.mark.parametrize("day", ["2026-02-30", "2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2100-01-02"])
def test_an_editor_refuses_a_day_that_no_calendar_has(day: str) -> None:
    """JSON Schema takes a day for a text, and can tell by its form whether there is such a day."""
    text = text_with(("unverified, reviewed: 2026-11-01", f"unverified, reviewed: '{day}'"))
    assert _faults(_plain(text)) == ["$.faq.tired.reviewed"]


@pytest.mark.parametrize("day", ["2000-02-29", "2028-02-29", "2026-12-31", "2026-04-30", "2099-12-31", "2100-01-01"])
def test_an_editor_accepts_a_day_that_the_calendar_has(day: str) -> None:
    """Every fourth year has the day after 28 February."""
    assert _faults(_plain(text_with(("unverified, reviewed: 2026-11-01", f"unverified, reviewed: '{day}'")))) == []


def _full() -> dict[str, Any]:
    """The small guide with the keys that it lacks."""
    guide: dict[str, Any] = _plain(SMALL)
    evidence = {"source": ["own"], "status": "confirmed", "reviewed": "2026-11-01"}
    guide["rules"] = [{"text": "it is near", "path": "walk", "otherwise": True, **evidence}]
    guide["sources"]["own"] |= {"url": "https://example.org/", "note": "Counted twice."}
    guide["paths"]["walk"] |= {
        "not_recommended": "It rains.",
        "technical": [{"text": "On foot.", "label": "How", **evidence}],
    }
    guide["paths"]["train"] |= {
        "unreached": "Nobody is asked about it.",
        "next": [
            {"label": "Read on", "kind": "how-to", "document": "trains.md"},
            {"label": "Look around", "kind": "console", "page": "evidence"},
            {"label": "Copy it", "kind": "code", "code": "go --far\ngo --on"},
        ],
    }
    guide["endings"] = {
        "stop": {
            "name": "Stop here",
            "short": "Stop",
            "requires": ["ticket"],
            "next": [{"label": "Ask", "kind": "contact", "url": "https://ask.example.org/"}],
            "summary": {"text": "You stop.", **evidence},
            "description": [{"text": "You rest.", **evidence}],
        }
    }
    either = {"distance": "near", "ticket": ["bought"]}
    guide["requirements"]["either"] = {"text": "One of both", "needs_any": either, **evidence}
    guide["paths"]["train"]["requires"] = ["ticket", "either", {"any": either}]
    guide["questions"]["far"]["hint"] = "Far is more than a mile"
    guide["criterion_groups"] = {"cost": "Cost"}
    guide["path_groups"] = {"foot": "On foot"}
    guide["paths"]["walk"]["group"] = "foot"
    few, many = {"name": "Few", "at_most": 1}, {"name": "Many", "above": 1, "below": 9}
    guide["criteria"]["price"] = {"name": "Price", "group": "cost", "kind": "money", "unit": "USD"}
    guide["criteria"]["size"] = {"name": "Size", "kind": "number", "bands": {"few": few, "many": many}}
    guide["criteria"]["time"] = {"name": "Time", "kind": "duration", "unit": "hours"}
    guide["paths"]["walk"]["compare"] |= {
        "price": {"value": {"from": 1, "to": 2}, "note": "By *foot*.", **evidence},
        "size": {"value": 2.5, **evidence},
        "time": {"missing": "silent", **evidence},
    }
    guide["evidence"] = {**evidence, "faq": {"status": "unverified"}}
    guide["shared"] = {
        "facts": {"slow": {"text": "It takes a day.", **evidence}},
        "lists": {"weather": ["It may rain."]},
        "answers": {"unsure": {"label": "I am not sure"}},
    }
    return guide


def _places(value: Any, place: Location = ()) -> Iterator[Location]:
    yield place
    items: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield from _places(inner, (*place, key))


def _kind(place: Location) -> Location:
    """A place with everything that is no key of the model taken for one."""
    return tuple(step if step in NAMES else "*" for step in place)


def _text(guide: dict[str, Any]) -> str:
    """A guide as its author writes it: JSON is YAML, but for days, which stand without quotes."""
    return re.sub(r'"(\d{4}-\d{2}-\d{2})"', r"\1", json.dumps(guide))


def _at(value: Any, place: Location) -> Any:
    for step in place:
        value = value[step]
    return value


PUT: tuple[Any, ...] = (None, "", "two\nlines", 12, [], {}, ["own"], {"own": "own"}, {"from": 1}, "12")

ADDED: dict[str, Any] = {
    "unknown": "x",
    "In Capitals": {"name": "x"},
    "fixed": "x",
    "clear": {"who": "x", "how": "x"},
    "dispute": {"text": "x", "source": ["own"]},
    "like": "far",
    "ask": "x",
    "hint": None,
    "to": {"a": "b"},
    "document": "x.md",
    "url": "https://example.org/",
    "page": "evidence",
    "code": "x",
    "unreached": "So.",
    "not_recommended": "So.",
    "kind": "money",
    "unit": "EUR",
    "bands": {"all": {"name": "All"}},
    "above": 3,
    "at_least": "3",
    "from": 3,
    "missing": "none",
    "value": ["a", "b"],
    "needs": {"a": "b", "c": "d"},
    "needs_any": {"distance": "near", "ticket": "none"},
    "any": {"distance": "near", "ticket": "none"},
    "accept": {"same-row": "x"},
    "use": "x",
    "says": {"a": {"distance": "near"}},
    "evidence": {"reviewed": "2026-11-01"},
}


def _changes() -> Iterator[dict[str, Any]]:
    """The guide with one value put in the place of another, left out, or added; once for every kind of place."""
    guide = _full()
    places = {_kind(place): place for place in _places(guide) if place}
    for place in places.values():
        *owner, last = place
        for value in PUT:
            changed = copy.deepcopy(guide)
            _at(changed, tuple(owner))[last] = value
            yield changed
        changed = copy.deepcopy(guide)
        del _at(changed, tuple(owner))[last]
        yield changed
        if isinstance(_at(guide, place), dict):
            for key, value in ADDED.items():
                changed = copy.deepcopy(guide)
                _at(changed, place)[key] = value
                yield changed


EVERY: Final = 4
"""A short run takes every fourth change: at each kind of place some of the values, and each value in some places."""


def test_an_editor_and_the_loader_agree_on_every_change_of_a_guide(thorough: bool) -> None:
    """Neither refuses what the other accepts.

    One thing only the loader can tell: to JSON, a day is the same text with quotes as without.
    """
    changes = [*_changes()][:: 1 if thorough else EVERY]
    verdicts = [(changed, _is_misshapen(_text(changed))) for changed in changes]
    refused = sum(misshapen for _, misshapen in verdicts)
    assert min(refused, len(verdicts) - refused) > 100
    assert [changed for changed, misshapen in verdicts if EDITOR.is_valid(changed) is misshapen] == []


def test_a_day_in_quotes_is_what_an_editor_cannot_refuse() -> None:
    """The one exception, and in both directions.

    The loader wants a day without quotes, and text that looks like one in quotes.
    """
    for change in (("reviewed: 2026-11-01}", 'reviewed: "2026-11-01"}'), ("title: Travel", "title: 2026-11-01")):
        text = SMALL.replace(*change, 1)
        assert text != SMALL
        assert _is_misshapen(text)
        assert _faults(_plain(text)) == []
