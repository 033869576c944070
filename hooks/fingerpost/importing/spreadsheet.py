"""A comparison as a spreadsheet: the first sheet with a table, its merged cells filled, one row a path."""

import datetime
import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from .comparison import Row
from .csv_table import read_table, titled_by_file
from .draft import Draft
from .fault import ImportFault, missing
from .words import clean

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

LARGEST: Final = 64 * 1024 * 1024
"""Bytes of a workbook once it is unpacked."""

_MOST_CELLS: Final = 500_000
"""Cells that a merged range may have, and a sheet."""

_MERGED: Final = re.compile(rb'<(?:\w+:)?mergeCell\b[^>]*?\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')

_HINT: Final = "Save the table as a workbook (.xlsx), or as CSV."


def _number_of_column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _look_inside(content: bytes, name: str) -> None:
    """Refuse what would take all memory, before anything is unpacked for good."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(part.file_size for part in packed.infolist()) > LARGEST:
                size = f"{LARGEST // 1024 // 1024} MiB"
                raise ImportFault(name, 0, f"unpacked, the workbook is larger than {size}.", "Save the table as CSV.")
            for part in packed.infolist():
                written = packed.read(part)
                if part.filename.endswith((".xml", ".rels")) and b"<!DOCTYPE" in written:
                    raise ImportFault(name, 0, "the workbook declares a document type, as attacks do.", _HINT)
                if part.filename.startswith("xl/worksheets/"):
                    _look_at_merged(written, name)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, EOFError, OSError):
        raise ImportFault(name, 0, "this is no workbook that can be opened.", _HINT) from None


def _look_at_merged(sheet: bytes, name: str) -> None:
    cells = 0
    for left, top, right, bottom in _MERGED.findall(sheet):
        cells += (abs(_number_of_column(right) - _number_of_column(left)) + 1) * (abs(int(bottom) - int(top)) + 1)
        if cells > _MOST_CELLS:
            raise ImportFault(name, 0, f"more than {_MOST_CELLS:,} cells are merged.", "Unmerge them.")


def _text(cell: Any) -> str:
    """What a reader sees of a cell."""
    match cell.value:
        case None:
            return ""
        case bool(value):
            return "Yes" if value else "No"
        case datetime.datetime() as moment:
            return moment.date().isoformat() if moment.time() == datetime.time() else moment.isoformat(" ")
        case datetime.date() | datetime.time() as moment:
            return moment.isoformat()
        case int() | float() as number:
            shown = number * 100 if "%" in str(cell.number_format) else number
            return f"{shown:.10g}{'%' if '%' in str(cell.number_format) else ''}"
        case other:
            return clean(str(other)).strip()


class _Sheet:
    """The cells of a sheet that hold something."""

    def __init__(self, sheet: "Worksheet") -> None:
        self.sheet = sheet
        # Not by rows: one cell far off makes a sheet of millions that hold nothing.
        cells: Mapping[tuple[int, int], Any] = sheet._cells
        self.texts = {at: text for at, cell in sorted(cells.items()) if (text := _text(cell))}
        self.merged = [area.bounds for area in sheet.merged_cells.ranges]
        for left, top, _, bottom in self.merged:
            self._fill_down(left, top, bottom)

    def _fill_down(self, column: int, top: int, bottom: int) -> None:
        """Give a value to all rows over which it was merged. Of cells beside each other, the first one says it."""
        if text := self.texts.get((top, column)):
            self.texts |= {(row, column): text for row in range(top + 1, bottom + 1)}

    def rows(self) -> list[Row]:
        """The rows that hold something, as wide as the widest of them."""
        if not self.texts:
            return []
        by_row: dict[int, dict[int, str]] = {}
        for (row, column), text in self.texts.items():
            by_row.setdefault(row, {})[column] = text
        columns = sorted({column for _, column in self.texts})
        rows = [Row(row, tuple(said.get(column, "") for column in columns)) for row, said in sorted(by_row.items())]
        return self._with_one_head(rows, columns)

    def _with_one_head(self, rows: list[Row], columns: list[int]) -> list[Row]:
        """Two rows of headings as one: where a heading was merged over several columns, it is a part of each name."""
        for at, row in enumerate(rows[:-1]):
            groups = [area for area in self.merged if area[1] == row.line and area[2] > area[0]]
            filled = sum(bool(cell) for cell in row.cells)
            if filled < 2:
                continue
            if not groups or rows[at + 1].line != row.line + 1:
                break
            below, names = rows[at + 1].cells, []
            for place, column in enumerate(columns):
                over = next(
                    (row.cells[columns.index(a[0])] for a in groups if a[0] <= column <= a[2]), row.cells[place]
                )
                under = below[place]
                names.append(over if under in ("", over) else f"{over}: {under}" if over else under)
            return [*rows[:at], Row(row.line, tuple(names)), *rows[at + 2 :]]
        return rows

    def notes(self) -> Iterator[tuple[int, str, str]]:
        """What a sheet says beside its cells: comments, and addresses behind them."""
        cells: Mapping[tuple[int, int], Any] = self.sheet._cells
        for (row, _), cell in sorted(cells.items()):
            if cell.comment is not None:
                yield row, str(cell.comment.text), f"a comment beside `{_text(cell)}` has no place in a comparison"
            if cell.hyperlink is not None and cell.hyperlink.target and cell.hyperlink.target != cell.value:
                yield row, str(cell.hyperlink.target), f"an address behind `{_text(cell)}` has no place in a comparison"


def _sheets(content: bytes, name: str) -> "list[Worksheet]":
    try:
        import defusedxml  # noqa: F401, PLC0415 - an extra, with which openpyxl reads the XML inside
        import openpyxl  # noqa: PLC0415 - likewise
    except ImportError:
        raise missing("openpyxl, with defusedxml,", "A spreadsheet") from None
    _look_inside(content, name)
    try:
        book = openpyxl.load_workbook(io.BytesIO(content), data_only=True)
    except Exception:  # noqa: BLE001 - whatever a broken workbook makes the library stumble over
        raise ImportFault(name, 0, "this is no workbook that can be opened.", _HINT) from None
    return [*book.worksheets]


def read(content: bytes, name: str) -> Draft:
    """A draft of a workbook."""
    draft = Draft()
    for sheet in _sheets(content, name):
        read_sheet = _Sheet(sheet)
        rows = read_sheet.rows()
        if draft.paths or not any(sum(bool(cell) for cell in row.cells) > 1 for row in rows):
            for row in rows:
                draft.leave(row.line, " | ".join(row.cells), f"the sheet `{sheet.title}` is not the one that is read")
            continue
        read_table(draft, rows)
        for line, text, why in read_sheet.notes():
            draft.leave(line, text, why)
    titled_by_file(draft, name)
    return draft
