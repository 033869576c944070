"""Cuts the comparison into tables that fit on a sheet, each with as many columns as its words allow."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from math import isqrt
from typing import Final

from ..catalogue import Grouped
from ..facts import status_word
from .comparison import Compared, ComparedPath, ComparedValue
from .edition import Edition

LONGEST_WORD: Final = 24
"""Characters of a word that a column makes room for. A longer one breaks where it must."""

_SHEET: Final = 155
"""Characters that fit beside each other on a sheet of A4 that lies across."""

_PADDING: Final = 2
"""What stands empty between two columns, in characters."""

_NAMES: Final = 20
"""Characters of the column of names, which may take several lines."""

_WIDEST: Final = 40
"""Characters from which on a long text gets more lines and no more room."""


def _room(text: str) -> int:
    """Characters that a column needs for a text: for its longest word, and so that it is not all lines."""
    longest = max(map(len, text.split()), default=0)
    return max(min(longest, LONGEST_WORD), min(2 * isqrt(len(text)), _WIDEST))


def _label(edition: Edition, one: ComparedValue) -> str:
    """What stands behind a value, and does not break."""
    words = edition.words
    if one.footnote:
        return words.comparison.note(one.footnote)
    return f"? {status_word(words, one.cell.status)}" if edition.judgement.exceptional(one.cell) else ""


def _widths(edition: Edition, table: Compared) -> tuple[int, ...]:
    """The width of each column in characters."""
    return tuple(
        _PADDING
        + max(
            _room(column[0].criterion.name),
            *(_room(edition.prose.plain(one.words)) for one in column),
            *(len(_label(edition, one)) for one in column),
        )
        for column in zip(*(row.values for row in table.rows), strict=True)
    )


def _cuts(widths: tuple[int, ...], room: int) -> Iterator[tuple[int, int]]:
    """The columns of each table, from one to before another, where each table has some room."""
    start = 0
    for end in range(1, len(widths) + 1):
        if end == len(widths) or sum(widths[start : end + 1]) > room:
            yield start, end
            start = end


def _cut(section: Grouped[ComparedPath], start: int, end: int) -> Grouped[ComparedPath]:
    rows = tuple(replace(row, values=row.values[start:end]) for row in section.members)
    return Grouped(section.id, section.name, rows)


def sheets_of(edition: Edition, table: Compared) -> tuple[Compared, ...]:
    """The table in as few tables as a sheet allows, cut so that these are about as wide as each other.

    Every one of them has all rows.
    """
    widths = _widths(edition, table)
    room = max(_SHEET - _NAMES, *widths, 1)
    number = len(tuple(_cuts(widths, room)))
    even = next(room for room in count(max(widths, default=1)) if len(tuple(_cuts(widths, room))) <= number)
    return tuple(
        replace(table, sections=tuple(_cut(section, start, end) for section in table.sections))
        for start, end in _cuts(widths, even)
    )
