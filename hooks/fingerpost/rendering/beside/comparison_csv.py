"""The comparison as a file for a spreadsheet: the same table in words, with the status of every value.

A number stands in it as one, so that a spreadsheet can calculate with it; its unit is in the heading.
"""

import csv
from collections.abc import Iterator
from decimal import Decimal
from io import StringIO
from typing import Final

from ...catalogue import Cell, Criterion, Guide, Path, as_cell
from ...facts import Cells, status_word
from ...prose import prose_of
from ...words import words_for

_MARK: Final = "\ufeff"
"""Tells a spreadsheet that the file is UTF-8; without it, some read every accent as two signs."""

_Records = Iterator[str | Decimal]


class _Table:
    """The table of one guide."""

    def __init__(self, guide: Guide) -> None:
        self._guide, self.words, self._cells = guide, words_for(guide.language), Cells(guide)
        self._plain = prose_of(guide).plain
        # Notes have a column where there is any.
        self._noted = {name for path in guide.paths.values() for name, cell in path.compare.items() if cell.note}

    def headings(self) -> _Records:
        """What stands in the first line."""
        words = self.words.comparison
        yield words.path
        if self._guide.path_groups:
            yield words.group
        for criterion in self._guide.columns:
            unit = self._cells.unit(criterion)
            yield self.words.cell.noted(value=criterion.name, note=unit) if unit else criterion.name
            yield words.status_of(criterion.name)
            if criterion.id in self._noted:
                yield words.note_of(criterion.name)

    def row(self, path: Path) -> _Records:
        """What stands in the line of a path."""
        yield path.name
        if self._guide.path_groups:
            yield self._guide.path_groups.get(path.group or "", "")
        for criterion in self._guide.columns:
            cell = path.compare[criterion.id]
            yield self._value(criterion, cell)
            yield status_word(self.words, cell.status)
            if criterion.id in self._noted:
                yield self._plain(cell.note or "")

    def _value(self, criterion: Criterion, cell: Cell) -> str | Decimal:
        number = criterion.number(cell.value) if criterion.ordered and cell.value else None
        if number and number.low is not None and not number.is_range:
            return number.low
        return self._plain(self._cells.value(criterion, cell))


def comparison_csv(guide: Guide) -> str:
    """The table as RFC 4180 has it: commas, quotes where needed, lines that end in CR LF.

    Source: https://www.rfc-editor.org/rfc/rfc4180
    """
    table, out = _Table(guide), StringIO(newline="")
    paths = [path for group in guide.grouped_paths for path in group.members]
    out.write(_MARK)
    csv.writer(out).writerows(
        [f"{one:f}" if isinstance(one, Decimal) else as_cell(one) for one in record]
        for record in (table.headings(), *map(table.row, paths))
    )
    return out.getvalue()
