"""Cuts the comparison into tables that fit on a sheet, each with as many columns as its words allow."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from typing import Final

from ..catalogue import Grouped
from .compared import Compared, ComparedPath
from .edition import Edition
from .widths import NAMES, widths

_SHEET: Final = 155
"""Characters that fit beside each other on a sheet of A4 that lies across."""


def _cuts(columns: tuple[int, ...], room: int) -> Iterator[tuple[int, int]]:
    """The columns of each table, from one to before another, where each table has some room."""
    start = 0
    for end in range(1, len(columns) + 1):
        if end == len(columns) or sum(columns[start : end + 1]) > room:
            yield start, end
            start = end


def _cut(section: Grouped[ComparedPath], start: int, end: int) -> Grouped[ComparedPath]:
    rows = tuple(replace(row, values=row.values[start:end]) for row in section.members)
    return Grouped(section.id, section.name, rows)


def sheets_of(edition: Edition, table: Compared) -> tuple[Compared, ...]:
    """The table in as few tables as a sheet allows, cut so that these are about as wide as each other.

    Every one of them has all rows.
    """
    columns = widths(edition, table)
    room = max(_SHEET - NAMES, *columns, 1)
    number = len(tuple(_cuts(columns, room)))
    even = next(room for room in count(max(columns, default=1)) if len(tuple(_cuts(columns, room))) <= number)
    return tuple(
        replace(table, sections=tuple(_cut(section, start, end) for section in table.sections))
        for start, end in _cuts(columns, even)
    )
