"""A table in CSV to plain values: rows of texts, with a table of where each of them stands.

It is read as RFC 4180 has it (https://www.rfc-editor.org/rfc/rfc4180), and as spreadsheets write it: cells may stand
apart by a semicolon or a tab too, as in countries whose numbers have a comma.
"""

import csv
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from io import StringIO
from typing import Final

from ..place import Lines, TextPlaces
from ..values import MOST_VALUES, TOO_MANY, Reader, TooMuch, Values

NO_TABLE: Final = "FP011"
"""The code of a table that cannot be read as one."""

FIRST: Final = "path"
"""What the first cell of a table says."""

_HEAD: Final = re.compile(rf"\s*\"?{FIRST}\"? *([,;\t])")
"""The first cell of a table, and what stands between its cells."""

_BREAK: Final = re.compile(r"\r\n?")


SEPARATORS: Final = {",": "comma", ";": "semicolon", "\t": "tab"}
"""What may stand between cells, with what that is called."""


@dataclass(frozen=True)
class Table:
    """A table as it is read.

    Attributes:
        rows: every row in which something stands, the head first; ``None`` for a text that no page can show.
        separator: what stands between its cells.
    """

    rows: list[list[str | None]]
    separator: str


@dataclass(frozen=True)
class _Record:
    """A row as it is written.

    Attributes:
        start: how many characters of the text stand before it.
        written: its text, with the end of its line.
        cells: what its cells say.
    """

    start: int
    written: str
    cells: list[str]


class _TableReader(Reader):
    """One reading of one table."""

    def __init__(self, text: str, file: str) -> None:
        self._lines = Lines(text, file)
        self._table = TextPlaces(self._lines)
        super().__init__(self._table)
        self._text = text
        head = _HEAD.match(text)
        self.separator = head[1] if head else ","
        # Python's reader says what stands in a cell, and not where.
        self._cell = re.compile(rf'"(?:[^"]+|"")*+"|(?!")[^{self.separator}\r\n]*')
        self._count = 0

    def _records(self) -> Iterator[_Record]:
        """Every row, also those in which nothing stands."""
        start = 0
        taken: list[str] = []

        def lines() -> Iterator[str]:
            # As editors count them, and with their ends: a cell in quotes may have several lines.
            for line in StringIO(self._text, newline=""):
                taken.append(line)
                yield line

        try:
            for cells in csv.reader(lines(), delimiter=self.separator, strict=True):
                written = "".join(taken)
                taken.clear()
                yield _Record(start, written, cells)
                start += len(written)
        except csv.Error as error:
            at, message, hint = self._why_refused("".join(taken), str(error))
            self.fault(self._lines.place(start + at), message, hint, NO_TABLE)
            raise TooMuch from None

    def _why_refused(self, written: str, error: str) -> tuple[int, str, str]:
        """Why a row cannot be read: how many characters of it stand before the fault, the fault, and what to do."""
        at = 0
        while at < len(written):
            cell = self._cell.match(written, at)
            if not cell:
                return at, "a quote begins here, and nothing ends it.", "End it, or take it out."
            at = cell.end() + 1
            if written[at - 1 : at] not in (self.separator, "\r", "\n", ""):
                return at - 1, "a cell goes on behind the quote that ends it.", "In quotes, a quote is written twice."
        return 0, f"this row cannot be read: {error}.", ""

    def rows(self) -> list[list[str | None]]:
        """Every row in which something stands.

        Raises:
            TooMuch: where the table is not read to its end.
        """
        rows: list[list[str | None]] = []
        for record in self._records():
            if any(map(str.strip, record.cells)):
                rows.append(self._row(record, len(rows)))
        return rows

    def _row(self, record: _Record, number: int) -> list[str | None]:
        """The texts of a row; in place of one that no page can show, nothing and a finding."""
        row: list[str | None] = []
        self._table.note((number,), record.start, record.start)
        at = 0
        for cell in record.cells:
            place = (number, len(row))
            self._table.note(place, record.start + at, record.start + at)
            self._count += 1
            if self._count > MOST_VALUES:
                self.fault(self.places.start(place), *TOO_MANY, NO_TABLE)
                raise TooMuch
            row.append(self.text(_BREAK.sub("\n", cell).strip(), place))
            written = self._cell.match(record.written, at)
            at = (written.end() if written else at) + 1
        return row


def read_table(text: str, file: str) -> Values:
    """Read one table.

    Args:
        text: the whole file.
        file: its name as findings show it.

    Returns: A :class:`Table`; nothing where it cannot be read.
    """
    reader = _TableReader(text, file)
    table = None
    with suppress(TooMuch):
        table = Table(reader.rows(), reader.separator)
    return Values(value=table, places=reader.places, findings=tuple(reader.findings), written={})
