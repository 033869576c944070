"""What the validators of the model demand beyond the types of single keys, said once more in JSON Schema.

So an editor underlines it too. ``errorMessage`` and ``doNotSuggest`` are no keywords of JSON Schema, which passes over
them. YAML language servers show the one in the place of their own words, and do not complete what has the other.
"""

from typing import Any, Final

from pydantic import GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue

USE: Final = "use"
"""The key that names what is written once, among the shared parts of a guide."""

Schema = dict[str, Any]


def given(*keys: str) -> Schema:
    """A part that has all of some keys, none of them left empty."""
    return {"required": list(keys), "properties": {key: {"not": {"type": "null"}} for key in keys}}


def needed(message: str, **kinds: str) -> Schema:
    """A demand for keys that must be there.

    Args:
        message: what to tell an author who left one out.
        kinds: each key with its type; a mapping needs an entry at least.
    """
    values = {
        key: {"type": kind, "errorMessage": message} | ({"minProperties": 1} if kind == "object" else {})
        for key, kind in kinds.items()
    }
    return {"required": list(kinds), "properties": values, "errorMessage": message}


def _unwanted(message: str) -> Schema:
    return {"errorMessage": message, "doNotSuggest": True}


def absent(message: str, *keys: str) -> Schema:
    """A demand for keys that must have no value, with what to tell an author who gave them one."""
    return {"properties": {key: {"type": "null", **_unwanted(message)} for key in keys}}


def empty(message: str, *keys: str) -> Schema:
    """The same for mappings, which have no entry."""
    return {"properties": {key: {"additionalProperties": False, **_unwanted(message)} for key in keys}}


def together(*demands: Schema) -> Schema:
    """Demands on different keys as one."""
    whole: Schema = {}
    for one in demands:
        whole = {**whole, **one, "properties": {**whole.get("properties", {}), **one["properties"]}}
    return whole


def demand(condition: Schema, then: Schema, otherwise: Schema | None = None) -> Schema:
    """One demand where a condition holds, and another where it does not.

    An editor then names the demand that was meant. Of a choice among forms, it cannot tell which was.
    """
    return {"if": condition, "then": then} | ({"else": otherwise} if otherwise else {})


def may_use(said: JsonSchemaValue, handler: GetJsonSchemaHandler, *words: str) -> JsonSchemaValue:
    """The schema of a part that may have the words of a shared one.

    Args:
        said: what pydantic says of the part.
        handler: that says what it means.
        words: the keys that are needed only where the part uses no other.
    """
    whole = handler.resolve_ref_schema(said)
    whole["required"] = [key for key in whole.get("required", ()) if key not in words]
    whole["properties"][USE] = {
        "type": "string",
        "title": "Use",
        "description": "The name of a shared part that stands here.",
        "examples": ["one-per-request"],
    }
    missing = " and ".join(f"`{key}`" for key in words)
    message = f"expected {missing}, or `{USE}` with the name of a shared part"
    unless_used = {"if": {"not": given(USE)}, "then": {"required": list(words), "errorMessage": message}}
    whole["allOf"] = [*whole.get("allOf", ()), unless_used]
    return said
