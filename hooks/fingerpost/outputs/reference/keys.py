"""The page of every key of a catalogue, made from the model."""

import datetime
import inspect
import pathlib
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from pydantic import BaseModel

from ...catalogue import (
    Answer,
    Band,
    Cell,
    Clearing,
    Condition,
    Criterion,
    Dispute,
    Ending,
    Fact,
    FaqEntry,
    GlossaryEntry,
    Guide,
    GuideEvidence,
    NextStep,
    Path,
    PathEvidence,
    Query,
    Question,
    Reply,
    Requirement,
    Rule,
    Shared,
    Source,
)
from ...catalogue.yaml_writer import write_inline

PARTS: Final[tuple[type[BaseModel], ...]] = (
    *(Guide, GuideEvidence, Source, Fact, Cell, Dispute, Condition, Requirement, Clearing),
    *(Criterion, Band, Path, PathEvidence, Ending, NextStep, Question, Answer, Shared, Reply, Rule, FaqEntry),
    *(GlossaryEntry, Query),
)
"""The parts of a catalogue in the order in which a reader meets them."""

HEAD: Final = pathlib.Path(__file__).with_name("catalogue.md").read_text(encoding="utf-8")
"""What stands above the parts."""

WIDEST: Final = 100
"""Characters of an example that a cell holds.

Those of whole parts are longer: editors show them, and here the rows of the part have theirs.
"""

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


def _as_written(example: Any) -> Any:
    """An example as an author would write it: JSON knows no days, and YAML has them without quotes."""
    if isinstance(example, dict):
        return {key: _as_written(value) for key, value in example.items()}
    if isinstance(example, list):
        return [_as_written(value) for value in example]
    return datetime.date.fromisoformat(example) if isinstance(example, str) and _DAY.fullmatch(example) else example


def _example(model: type[BaseModel], key: str, field: Mapping[str, Any]) -> str:
    # In the order of its author, which the schema of a part alone does not keep; a short form is no key of the model.
    known = model.model_fields.get(key)
    example = next(iter((known.examples if known else field["examples"]) or ()))
    written = write_inline(_as_written(example))
    return f"`{written}`" if len(written) <= WIDEST else ""


def _part(model: type[BaseModel]) -> Iterator[str]:
    schema = model.model_json_schema()
    yield f"## {model.__name__}"
    yield ""
    yield inspect.cleandoc(model.__doc__ or "")
    yield ""
    yield "| key | | meaning | example |"
    yield "|---|---|---|---|"
    for key, field in schema["properties"].items():
        # Every part has it: the head of the page says so once.
        if key == "accept":
            continue
        needed = "required" if key in schema.get("required", []) else ""
        cells = (f"`{key}`", needed, field.get("description", ""), _example(model, key, field))
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
    yield ""


def keys_page() -> str:
    """The page, in Markdown."""
    return "\n".join((HEAD, *(line for model in PARTS for line in _part(model)))).rstrip("\n") + "\n"
