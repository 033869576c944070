"""The truth table in its three forms: text for a person, CSV for a spreadsheet, JSON for a program."""

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from ..catalogue import Guide, as_cell
from ..explanation import need_text
from ..flow import Need, Row, every_row
from .json_text import json_text

COLUMNS: Final = (
    "guide",
    "walk",
    "outcome",
    "clear",
    "confirm",
    "walk_words",
    "outcome_words",
    "clear_words",
    "confirm_words",
    "kind",
)
"""The head of the CSV: ids first, then the same in words; at last whether a walk ends at a path or at an ending."""


def as_text(guides: Sequence[Guide]) -> str:
    """One line a walk; where there are several guides, each line begins with the id of its guide."""
    if len(guides) == 1:
        return "".join(f"{row}\n" for row in every_row(guides[0]))
    return "".join(f"{guide.guide}: {row}\n" for guide in guides for row in every_row(guide))


def _ids(needs: Iterable[Need]) -> str:
    return " ".join(need.id for need in needs)


def _words(guide: Guide, row: Row, needs: Iterable[Need]) -> str:
    return "; ".join(need_text(guide, need, row.walk.situation) for need in needs)


def _record(guide: Guide, row: Row) -> tuple[str, ...]:
    ids = (guide.guide, " ".join(row.steps), row.outcome, _ids(row.clear), _ids(row.confirm))
    answers = "; ".join(f"{step.node.short}: {step.choice.label}" for step in row.walk.steps)
    outcome = guide.end(row.outcome).name
    return (*ids, answers, outcome, _words(guide, row, row.clear), _words(guide, row, row.confirm), row.kind)


def as_csv(guides: Iterable[Guide]) -> str:
    """One record a walk below a head, as RFC 4180 has it (https://www.rfc-editor.org/rfc/rfc4180).

    Several ids in one field are separated by spaces.
    """
    written = io.StringIO(newline="")
    table = csv.writer(written)
    table.writerow(COLUMNS)
    table.writerows([as_cell(text) for text in _record(guide, row)] for guide in guides for row in every_row(guide))
    return written.getvalue()


def _needs(guide: Guide, row: Row, needs: Iterable[Need]) -> list[dict[str, str]]:
    return [{"id": need.id, "text": need_text(guide, need, row.walk.situation)} for need in needs]


def _object(guide: Guide, row: Row) -> dict[str, Any]:
    return {
        "guide": guide.guide,
        "steps": [
            {"question": step.node.id, "ask": step.node.ask, "answer": step.choice.id, "label": step.choice.label}
            for step in row.walk.steps
        ],
        "outcome": {
            "path": row.outcome if row.kind == "path" else None,
            "ending": row.outcome if row.kind == "ending" else None,
            "name": guide.end(row.outcome).name,
        },
        "clear": _needs(guide, row, row.clear),
        "confirm": _needs(guide, row, row.confirm),
    }


def as_json(guides: Iterable[Guide]) -> str:
    """A list with one object a walk."""
    objects = [_object(guide, row) for guide in guides for row in every_row(guide)]
    return json_text(objects) + "\n"


FORMATS: Final[Mapping[str, Callable[[Sequence[Guide]], str]]] = {"text": as_text, "csv": as_csv, "json": as_json}
"""The forms that the table can have, by name."""
