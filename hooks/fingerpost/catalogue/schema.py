"""The JSON Schema of a catalogue file: the model once more, for editors.

Its ``$id`` is where the site of this project has it, for lists of schemas. The first line of a catalogue file names a
copy by its place, so that no host has to serve it. The files of a guide that is a folder name a part of it, behind a
``#``: ``catalogue.json#/$defs/Path``.
"""

import json
from typing import Any, Final

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from .folder import HEAD, KEYS
from .guide import Guide
from .kinds import ID_PATTERN, LONGEST_ID, OWN_NAME

ADDRESS: Final = "https://fingerpost.github.io/fingerpost/schema/catalogue.json"
"""Where the site of this project has it."""

DIALECT: Final = "http://json-schema.org/draft-07/schema#"
"""The dialect of JSON Schema: the newest that lists of schemas for editors ask for."""

_NO_ID: Final = "Expected an id of small letters, digits and single hyphens, 40 characters at the most."


class _ForEditors(GenerateJsonSchema):
    """Writes a model as editors explain it best.

    What a key takes stands at the key, and nothing is offered that an author would have to take out again.
    """

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        """A mapping of ids: a key that is no id is a fault, and not a key about which nothing is said."""
        said = super().dict_schema(schema)
        for pattern, values in said.pop("patternProperties", {}).items():
            said["additionalProperties"] = values
            said["propertyNames"] = {"pattern": pattern, **said.get("propertyNames", {}), "errorMessage": _NO_ID}
        return said

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """A key that may be left empty has one type more, where it could have two forms."""
        said = super().nullable_schema(schema)
        forms = said.get("anyOf", [])
        if not forms or "type" not in forms[0]:
            return said
        kinds = forms[0]["type"]
        return {**forms[0], "type": [*(kinds if isinstance(kinds, list) else [kinds]), "null"]}

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Editors write a default into the file; nothing, an empty list and an empty mapping are worth no line."""
        said = super().default_schema(schema)
        if said.get("default", True) in (None, [], {}):
            del said["default"]
        return said

    def sort(self, value: JsonSchemaValue, parent_key: str | None = None) -> JsonSchemaValue:  # noqa: ARG002 - the signature is that of the base class
        """Nothing is sorted: keys stand in the order of the model, and an example in that of its author."""
        return value


_ORDER: Final = {
    "type": "array",
    "items": {"type": "string", "pattern": ID_PATTERN, "maxLength": LONGEST_ID},
    "uniqueItems": True,
}
"""A list of ids."""


def _head(whole: JsonSchemaValue) -> JsonSchemaValue:
    """The head of a guide that is a folder, of which some keys stand in other files: of those it may give the order."""
    said: dict[str, JsonSchemaValue] = {key: {"$ref": f"#/properties/{key}"} for key in whole["properties"]}
    for key in KEYS:
        order = {**_ORDER, "description": f"The order of what stands below `{key}/`, each by its id."}
        said[key] = {"anyOf": [said[key], order]}
    return {
        **{name: value for name, value in whole.items() if not name.startswith("$")},
        "title": "Head",
        "description": f"The `{HEAD}` of a guide that is a folder: whatever has no file of its own.",
        "properties": said,
        "required": [key for key in whole["required"] if key not in KEYS],
    }


def _fresh() -> dict[str, Any]:
    whole = Guide.model_json_schema(schema_generator=_ForEditors)
    # By their names: the order in which the model is made ready is another from run to run.
    whole["$defs"] = dict(sorted({**whole["$defs"], "Head": _head(whole)}.items()))
    said: dict[str, Any] = _for_editors({"$schema": DIALECT, "$id": ADDRESS, **whole})
    return said


def _for_editors(value: Any) -> Any:
    """What is said of a value, in the ways of the dialect and of editors."""
    if isinstance(value, list):
        return [_for_editors(one) for one in value]
    if not isinstance(value, dict):
        return value
    said = _titled_once(_named(value))
    return _alone({key: _for_editors(one) for key, one in said.items() if key != OWN_NAME})


def _named(said: dict[str, Any]) -> dict[str, Any]:
    """An example of a name that a guide declares is told: offered, it would be a name that this file does not have."""
    one_of_several = said.get("items")
    own = OWN_NAME in said or (isinstance(one_of_several, dict) and OWN_NAME in one_of_several)
    if not own or "examples" not in said:
        return said
    example, *_ = said["examples"]
    written = ", ".join(f"`{name}`" for name in ([example] if isinstance(example, str) else example))
    told = {key: value for key, value in said.items() if key != "examples"}
    return {**told, "description": f"{said['description']} For example: {written}."}


def _titled_once(said: dict[str, Any]) -> dict[str, Any]:
    """What refers to a definition has no title of its own if it is the same.

    It has one or none, as it happens: that hangs on which part of the model was made ready first.
    """
    is_same = said.get("$ref") == f"#/$defs/{said.get('title')}"
    return {key: value for key, value in said.items() if key != "title"} if is_same else said


def _alone(said: dict[str, Any]) -> dict[str, Any]:
    """The same where nothing stands beside a `$ref`: in this dialect, that would not be read."""
    if isinstance(said.get("$ref"), str) and len(said) > 1:
        said["allOf"] = [{"$ref": said.pop("$ref")}, *said.get("allOf", ())]
    return said


def catalogue_schema() -> str:
    """The schema as text, in the dialect that most editors know."""
    return json.dumps(_fresh(), indent=2, ensure_ascii=False) + "\n"


def is_catalogue_schema(text: str) -> bool:
    """Whether a file is the schema of a catalogue, of this release or of another one."""
    try:
        said = json.loads(text)
    except ValueError:
        return False
    fresh = _fresh()
    # Older releases had no `$id`.
    return isinstance(said, dict) and any(
        all(said.get(key) == fresh[key] for key in keys) for keys in (["$id"], ["title", "description"])
    )
