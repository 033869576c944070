"""The JSON Schema of a catalogue file: the model once more, for editors."""

import json
from typing import Any, Final

from .guide import Guide

_SIZES: Final = {"array": {"minLength": "minItems", "maxLength": "maxItems"}, "object": {"minLength": "minProperties", "maxLength": "maxProperties"}}
"""Sizes by the name that JSON Schema has for them. pydantic writes those of text where a validator stands before the type of a list."""

_ID: Final = "an-id"

_CONTAINERS: Final = ("items", "additionalProperties")


def _part_of(value: dict[str, Any]) -> str:
    """The part that a key holds, itself or as an alternative to nothing; empty where it holds plain values."""
    return next((str(one["$ref"]).removeprefix("#/$defs/") for one in (value, *value.get("anyOf", ())) if "$ref" in one), "")


def _example_of(part: dict[str, Any], parts: dict[str, Any]) -> Any:
    """An example of a whole part: its own, or one put together from those of the keys that it requires."""
    return part["examples"][0] if "examples" in part else {key: _example(part["properties"][key], parts) for key in part["required"]}


def _example(value: dict[str, Any], parts: dict[str, Any]) -> Any:
    """An example of what a key holds."""
    if "examples" in value:
        return value["examples"][0]
    if "items" in value:
        return [_example(value["items"], parts)]
    for entries in value.get("patternProperties", {}).values():
        return {_ID: _example(entries, parts)}
    if "additionalProperties" in value:
        return {_ID: _example(value["additionalProperties"], parts)}
    return _example_of(parts[_part_of(value)], parts)


def _settled(value: dict[str, Any]) -> None:
    """Call sizes by their name, and say of names what pydantic only says of what has such a name; here and below."""
    for wrong, right in _SIZES.get(str(value.get("type")), {}).items():
        if wrong in value:
            value[right] = value.pop(wrong)
    named = value.get("patternProperties", {})
    for pattern in named:
        value.setdefault("propertyNames", {})["pattern"] = pattern
    contained = (value[key] for key in _CONTAINERS if isinstance(value.get(key), dict))
    for below in (*value.get("properties", {}).values(), *value.get("anyOf", ()), *named.values(), *contained):
        if isinstance(below, dict):
            _settled(below)


def catalogue_schema() -> str:
    """The schema as text, in the dialect of JSON Schema 2020-12: with a description and an example on every key."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **Guide.model_json_schema()}
    parts = schema["$defs"]
    for part in (schema, *parts.values()):
        _settled(part)
        for value in part.get("properties", {}).values():
            value.setdefault("examples", [_example(value, parts)])
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
