"""The JSON Schema of a catalogue file: the model once more, for editors."""

import json

from .guide import Guide


def catalogue_schema() -> str:
    """The schema as text, in the dialect of JSON Schema 2020-12."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **Guide.model_json_schema()}
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
