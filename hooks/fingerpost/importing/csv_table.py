"""A comparison as CSV: a row with the headings, then one row a path."""

import csv
import io
import re
from collections.abc import Sequence
from pathlib import PurePath
from typing import Final

from .comparison import Row, put_rows, turned
from .draft import Draft
from .fault import ImportFault

_SIGNS: Final = (",", ";", "\t", "|")
"""What may stand between two cells."""

_LARGEST_CELL: Final = 1024 * 1024
"""Characters of a cell: a quote that is never closed would make one of the whole file."""

_SAMPLE: Final = 200
"""Lines from which the sign between cells is told."""

_SAID: Final = re.compile(r"\Asep=(.)\n")
"""The first line of some files, which says what stands between cells."""


def _rows(text: str, sign: str) -> list[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign, strict=True)
    rows, line = [], 1
    for cells in reader:
        rows.append(Row(line, tuple(cells)))
        line = reader.line_num + 1
    return rows


def _weight(rows: Sequence[Row]) -> tuple[int, int]:
    """How well rows hold together: how many are as wide as the first one with several cells, then how wide that is."""
    width = next((len(row.cells) for row in rows if len([cell for cell in row.cells if cell.strip()]) > 1), 1)
    return (sum(len(row.cells) == width for row in rows) if width > 1 else 0), width


def _sign(text: str, name: str) -> str:
    """The sign between cells: the one by which most rows come out equally wide."""
    sample = "\n".join(text.split("\n")[:_SAMPLE])
    weights = {}
    for sign in _SIGNS:
        try:
            weights[sign] = _weight(_rows(sample, sign))
        except csv.Error:
            # A quote may be open at the end of the sample, or be none for this sign.
            weights[sign] = (0, 1)
    best = max(weights, key=lambda sign: weights[sign])
    if weights[best][1] < 2:
        hint = "Expected a row with headings, then one row a path, the cells apart by commas, semicolons or tabs."
        raise ImportFault(name, 1, "no row has more than one cell.", hint)
    return best


def _titled(draft: Draft, rows: Sequence[Row]) -> Sequence[Row]:
    """The rows without those above the headings that hold one text alone: the first is the title of the table."""
    rows = [row for row in rows if any(cell.strip() for cell in row.cells)]
    while len(rows) > 1 and sum(bool(cell.strip()) for cell in rows[0].cells) == 1 < len(rows[1].cells):
        if sum(bool(cell.strip()) for cell in rows[1].cells) == 1 and draft.title:
            break
        (text,) = (cell.strip() for cell in rows[0].cells if cell.strip())
        if draft.title:
            draft.leave(rows[0].line, text, "this stands above the headings")
        else:
            draft.title = text
        rows = rows[1:]
    return rows


def titled_by_file(draft: Draft, name: str) -> None:
    """Give a draft without a title the name of its file."""
    if not draft.title:
        stem = PurePath(name).stem
        draft.title = re.sub(r"[-_\s]+", " ", stem).strip().capitalize()


def read_table(draft: Draft, rows: Sequence[Row]) -> None:
    """Put the rows of a table into a draft, with the title above them."""
    rows = _titled(draft, rows)
    if rows:
        put_rows(draft, turned([*rows]))


def read(text: str, name: str) -> Draft:
    """A draft of a table."""
    said = _SAID.match(text)
    # The line that says it stays a line, so that all others keep their numbers.
    text = f"\n{text[said.end() :]}" if said else text
    csv.field_size_limit(_LARGEST_CELL)
    sign = said[1] if said else _sign(text, name)
    try:
        rows = _rows(text, sign)
    except csv.Error as error:
        raise ImportFault(name, 0, f"this is no table: {error}.", "A quote in a cell stands twice in it.") from None
    draft = Draft()
    read_table(draft, rows)
    titled_by_file(draft, name)
    return draft
