"""Whether the comparison fits a window better with its paths side by side."""

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap
from typing import Final

from .compared import Compared
from .edition import Edition
from .widths import NAMES, PADDING, longest_word, said, widths

WINDOW: Final = 145
"""Characters that fit beside each other in a window of 1280 pixels."""

_LINES: Final = 30
"""Lines that fit below each other in the pane of the table, where that window is 800 pixels high."""

_TURNED: Final = 19
"""The width of a path in a table that is turned, in characters: the style sheet gives each the same."""


def _lines(text: str, width: int) -> int:
    """The lines that a text takes in a column."""
    return len(wrap(text, max(width - PADDING, 1))) or 1


def _lines_of(rows: Iterable[tuple[str, Sequence[str]]], columns: Sequence[int]) -> Iterator[list[int]]:
    """The lines of the cells of each row, with those of its name."""
    for name, cells in rows:
        yield [_lines(name, NAMES), *map(_lines, cells, columns)]


def _in_sight(columns: Sequence[int], rows: Iterable[Iterable[int]]) -> float:
    """The part of a table that fits into the window.

    Args:
        columns: the width of each column but that of the names.
        rows: the lines of the cells of each row; between two rows a line is empty.
    """
    wide, high = NAMES + sum(columns), sum(max(cells) + 1 for cells in rows)
    return min(1, WINDOW / wide) * min(1, _LINES / high)


def turned(edition: Edition, table: Compared) -> bool:
    """Whether paths stand side by side at first.

    They do where the criteria do not fit beside each other, there are fewer paths than criteria, and more of the table
    is in sight then.
    """
    criteria, names = [one.name for one in table.criteria], [row.path.name for row in table.rows]
    columns = widths(edition, table)
    if NAMES + sum(columns) <= WINDOW or len(names) >= len(criteria):
        return False
    told = [[said(edition, one) for one in row.values] for row in table.rows]
    beside = [max(_TURNED, PADDING + max(map(longest_word, values))) for values in told]
    upright = zip(("", *names), (criteria, *told), strict=True)
    across = zip(("", *criteria), (names, *zip(*told, strict=True)), strict=True)
    return _in_sight(beside, _lines_of(across, beside)) > _in_sight(columns, _lines_of(upright, columns))
