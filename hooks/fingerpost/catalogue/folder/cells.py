"""A table of cells, put into the paths of a guide: one row a path, one column a criterion."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..finding import Finding
from ..place import Place, Places
from ..quoting import quoted
from ..references import CODE as UNKNOWN
from ..references import closest
from ..value import ENDS, number_of
from ..values import Reader, Values
from .table import FIRST, NO_TABLE, SEPARATORS, Table

_COMPARE: Final = "compare"

_RANGE: Final = re.compile(r"(?P<low>[^.]|[^.].*?[^.])?\s*\.\.\s*(?P<high>[^.]|[^.].*[^.])?")
"""The ends of a range, with two full stops between them; one of the two may be open."""

_Row = list[str | None]


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _value(text: str, criterion: Mapping[str, Any]) -> Any:
    """What a cell says, in the form in which a path says it: several values of a vocabulary, a range, or one text."""
    if criterion.get("values") and ";" in text:
        return [word.strip() for word in text.split(";")]
    ends = _RANGE.fullmatch(text.strip()) if criterion.get("kind") else None
    said = {key: end.strip() for key, end in zip(ENDS, ends.groups(), strict=True) if end} if ends else {}
    # What is no range is told as the text that it is.
    return said if said and all(number_of(end) is not None for end in said.values()) else text


class _Cells(Reader):
    """One table, and the guide that its cells are put into."""

    def __init__(self, table: Values, guide: Mapping[str, Any], places: Places) -> None:
        super().__init__(places)
        read = table.value if isinstance(table.value, Table) else Table([], ",")
        rows: list[_Row] = read.rows or [[]]
        self._apart = SEPARATORS[read.separator]
        self._others = tuple(sign for sign in SEPARATORS if sign != read.separator)
        self._head, self._rows = rows[0], rows[1:]
        self._table = table.places
        self._paths, self._criteria = _mapping(guide.get("paths")), _mapping(guide.get("criteria"))

    def _columns(self) -> Iterator[tuple[int, str]]:
        """Each column that has a criterion of its own, by its number."""
        first: dict[str, int] = {}
        for column, name in enumerate(self._head[1:], 1):
            place = self._table.start((0, column))
            if not name:
                continue
            if name not in self._criteria:
                message = f"no criterion is called {quoted(name)}."
                self.fault(place, message, closest(name, tuple(self._criteria)), UNKNOWN)
            elif name in first:
                self.repeated(name, place, self._table.start((0, first[name])))
            else:
                first[name] = column
                yield column, name

    def put(self) -> None:
        """Put every cell into its path."""
        if not self._head or self._head[0] != FIRST:
            found = quoted(self._head[0]) if self._head and self._head[0] else "nothing"
            message = (
                f"a table of cells begins with {quoted(FIRST)}; the ids of criteria stand beside that. Found {found}."
            )
            hint = f"Write `{FIRST}` into its first cell, and a comma, a semicolon or a tab between its cells."
            self.fault(self._table.start((0,)), message, hint, NO_TABLE)
            return
        columns, first = tuple(self._columns()), dict[str, int]()
        for number, row in enumerate(self._rows, 1):
            self._without_criterion(number, row)
            name, place = row[0], self._table.start((number, 0))
            if not name:
                self.fault(place, "this row names no path.", "Write the id of one into its first cell.", NO_TABLE)
            elif name not in self._paths:
                self._unknown_path(row, place)
            elif name in first:
                self.repeated(name, place, self._table.start((first[name], 0)))
            else:
                first[name] = number
                for column, criterion in columns:
                    self._put(name, criterion, row[column : column + 1], (number, column))

    def _unknown_path(self, row: _Row, place: Place) -> None:
        """Say that no path has the name that a row begins with; or that the row is parted in another way."""
        name = row[0] or ""
        if len(row) == 1 < len(self._head) and any(sign in name for sign in self._others):
            message = f"this row is one cell, {quoted(name)}; the first row parts its cells by a {self._apart}."
            self.fault(place, message, f"Write a {self._apart} between its cells.", NO_TABLE)
        else:
            self.fault(place, f"no path is called {quoted(name)}.", closest(name, tuple(self._paths)), UNKNOWN)

    def _without_criterion(self, number: int, row: _Row) -> None:
        """Say of the first text of a row above which nothing stands that nobody knows what it is."""
        for column, text in enumerate(row[1:], 1):
            if text and not (column < len(self._head) and self._head[column]):
                message = "this cell has no criterion: nothing stands above it in the first row."
                hint = f"Where a {self._apart} has parted it from its text, put the whole text in quotes."
                self.fault(self._table.start((number, column)), message, hint, NO_TABLE)
                return

    def _put(self, path: str, criterion: str, text: _Row, at: tuple[int, int]) -> None:
        """Put a cell into its path; one that is empty, or is not there, says nothing."""
        said = self._paths[path]
        compare = said.setdefault(_COMPARE, {}) if isinstance(said, dict) and any(text) else None
        if not isinstance(compare, dict):
            return
        location = ("paths", path, _COMPARE, criterion)
        if criterion in compare:
            self.repeated(criterion, self._table.start(at), self.places.start(location))
        else:
            value = _value(text[0] or "", _mapping(self._criteria[criterion]))
            if isinstance(value, list) and not all(value):
                message = f"the cell of {quoted(path)} for {quoted(criterion)} has a semicolon with no value beside it."
                hint = "Write one value, or several with a semicolon between every two: `low; high`."
                self.fault(self._table.start(at), message, hint, NO_TABLE)
                value = [word for word in value if word] or None
            compare[criterion] = value
            self.places.join(location, self._table, at)


def put_cells(table: Values, guide: Mapping[str, Any], places: Places) -> list[Finding]:
    """Put every cell of a table into its path, and say what is wrong with the table.

    Args:
        table: its rows, the head first.
        guide: the values of the guide, with its paths.
        places: where those stand.
    """
    cells = _Cells(table, guide, places)
    cells.put()
    return cells.findings
