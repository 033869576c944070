"""The reference of the catalogue as a page, made from the model itself."""

import datetime
import inspect
import re
from collections.abc import Iterator
from typing import Any, Final

from pydantic import BaseModel

from ..catalogue import (
    Answer,
    Cell,
    Clearing,
    Condition,
    Criterion,
    Dispute,
    Fact,
    FaqEntry,
    Guide,
    Path,
    Query,
    Question,
    Requirement,
    Rule,
    Source,
)
from ..catalogue.yaml_writer import write_inline

PARTS: Final[tuple[type[BaseModel], ...]] = (
    *(Guide, Source, Fact, Cell, Dispute, Condition, Requirement, Clearing),
    *(Criterion, Path, Question, Answer, Rule, FaqEntry, Query),
)
"""The parts of a catalogue in the order in which a reader meets them."""

HEAD: Final = """\
# The catalogue

For the author of a guide: every key of a catalogue file. Made by `fingerpost reference` from the model itself. What can be wrong with a file is
listed under [the checks](checks/index.md).

A guide is one YAML file in `content/`, in UTF-8. Scalars are read by the rules of YAML 1.2: `Yes`, `No` and `1:30` are text, a day such as
`2026-11-24` is a day, and `12` is a number, which has to stand in quotes where text is expected. Aliases (`*name`), merges (`<<`) and tags are
not read: every value has one place.

Where a key takes Markdown, it takes paragraphs, lists, emphasis, code and links; HTML in it is shown as words. A link leads to one of three places:

| written | leads to |
|---|---|
| `[Frame it](embedding.md#choose-a-height)` | a page written by hand, named by its file as from `docs/`, with the anchor that is meant |
| `[Connect](paths/connect)` | a page of the same guide, named as in the `page` of a [query](#query) |
| `[HTML](https://html.spec.whatwg.org/)` | an address elsewhere, with `https`, `http` or `mailto` |

The first two work wherever the text is read: on the site, in a frame, from a disk. A page of the guide opens in the form that it is read in, so a frame leads
to the embed of that page. Pages written by hand have no embed.

Every part of a guide may have the key `accept`, which says that a [warning](checks/index.md) about this very part is meant, and why:
`accept: {lone-answer: The page explains what comes.}`
"""


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


def _example(model: type[BaseModel], key: str) -> str:
    example = next(iter(model.model_fields[key].examples or ()))
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
        cells = (f"`{key}`", needed, field.get("description", ""), _example(model, key))
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
    yield ""


def reference() -> str:
    """The page, in Markdown."""
    return "\n".join((HEAD, *(line for model in PARTS for line in _part(model)))).rstrip("\n") + "\n"
