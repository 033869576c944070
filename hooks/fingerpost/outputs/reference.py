"""The reference of the catalogue as a page, made from the model and the checks themselves."""

import inspect
import json
import sys
from collections.abc import Iterator
from typing import Any, Final

from pydantic import BaseModel

from ..catalogue import Answer, Cell, Clearing, Condition, Criterion, Dispute, Fact, FaqEntry, Guide, Path, Query, Question, Requirement, Rule, Source
from ..checks import CHECKS

PARTS: Final[tuple[type[BaseModel], ...]] = (
    *(Guide, Source, Fact, Cell, Dispute, Condition, Requirement, Clearing),
    *(Criterion, Path, Question, Answer, Rule, FaqEntry, Query),
)
"""The parts of a catalogue in the order in which a reader meets them."""

HEAD: Final = """\
# The catalogue

For the author of a guide: every key of a catalogue file, and every finding. Made by `fingerpost reference` from the model itself.

A guide is one YAML file in `content/`, in UTF-8. Scalars are read by the rules of YAML 1.2: `Yes`, `No` and `1:30` are text, a day such as
`2026-11-24` is a day, and `12` is a number, which has to stand in quotes where text is expected. Aliases (`*name`), merges (`<<`) and tags are
not read: every value has one place.
"""

FILE_FINDINGS: Final = {
    "FP000": "The file cannot be read at all.",
    "FP001": "The text is not YAML as a catalogue needs it: its place is shown.",
    "FP002": "A key is missing or unknown, or its value is of another type than expected.",
    "FP003": "A name is used that nothing in the catalogue declares.",
    "FP004": "A key, and so an id, stands twice in one mapping.",
    "FP005": "Two guides have the same id.",
    "FP006": "Two keys of one mapping differ by capitals alone.",
    "FP401": "Something that needs evidence names no source.",
    "FP402": "Something that needs evidence does not say when it was reviewed.",
    "FP404": "A disputed fact does not say what disputes it, or a dispute stands where nothing is disputed.",
}
"""What is found while a file is read, before any check runs."""


def _example(field: dict[str, Any]) -> str:
    examples = field.get("examples", [])
    return f"`{json.dumps(examples[0], ensure_ascii=False)}`" if examples else ""


def _part(model: type[BaseModel]) -> Iterator[str]:
    schema = model.model_json_schema()
    yield f"## {model.__name__}"
    yield ""
    yield inspect.cleandoc(model.__doc__ or "")
    yield ""
    yield "| key | | meaning | example |"
    yield "|---|---|---|---|"
    for key, field in schema["properties"].items():
        needed = "required" if key in schema.get("required", []) else ""
        cells = (f"`{key}`", needed, field.get("description", ""), _example(field))
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
    yield ""


def _findings() -> Iterator[str]:
    yield "## Findings"
    yield ""
    yield "| code | name | what it says |"
    yield "|---|---|---|"
    for code, about in FILE_FINDINGS.items():
        yield f"| {code} | | {about} |"
    for check in CHECKS:
        about = inspect.cleandoc(sys.modules[check.run.__module__].__doc__ or "").split(": ", 1)[1]
        yield f"| {check.code} | {check.name} | {about[0].upper()}{about[1:]} |"


def reference() -> str:
    """The page, in Markdown."""
    return "\n".join((HEAD, *(line for model in PARTS for line in _part(model)), *_findings())) + "\n"
