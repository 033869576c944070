"""The JSON Schema of what is published as data."""

import json
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue, models_json_schema

from .form import Index, Published


class _AsWritten(GenerateJsonSchema):
    """Keeps the order of the form, in which a reader finds what belongs together."""

    def sort(self, value: JsonSchemaValue, parent_key: str | None = None) -> JsonSchemaValue:  # noqa: ARG002 - the signature is that of the base class
        """Nothing is sorted."""
        return value


def published_schema() -> str:
    """The schema as text, in the dialect of JSON Schema 2020-12: a guide, or the index of all guides."""
    _, whole = models_json_schema([(Published, "serialization"), (Index, "serialization")], schema_generator=_AsWritten)
    schema: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "What Fingerpost publishes as data",
        "description": "`catalogue.json` of a guide is a `Published`, `index.json` of a site an `Index`.",
        "oneOf": [{"$ref": "#/$defs/Published"}, {"$ref": "#/$defs/Index"}],
        # By their names: the order in which the form is made ready is another from run to run.
        "$defs": dict(sorted(whole["$defs"].items())),
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
