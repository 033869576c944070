"""How wide the columns of the comparison are, in characters: what follows from its words without a browser."""

from math import isqrt
from typing import Final

from ..facts import status_word
from .compared import Compared, ComparedValue
from .edition import Edition

LONGEST_WORD: Final = 24
"""Characters of a word that a column makes room for. A longer one breaks where it must."""

PADDING: Final = 2
"""What stands empty between two columns, in characters."""

NAMES: Final = 20
"""Characters of the column of names, which may take several lines."""

_WIDEST: Final = 40
"""Characters from which on a long text gets more lines and no more room."""


def longest_word(text: str) -> int:
    """The characters of the longest word of a text that a column makes room for."""
    return min(max(map(len, text.split()), default=0), LONGEST_WORD)


def _room(text: str) -> int:
    """Characters that a column needs for a text: for its longest word, and so that it is not all lines."""
    return max(longest_word(text), min(2 * isqrt(len(text)), _WIDEST))


def said(edition: Edition, one: ComparedValue) -> str:
    """The words of a value."""
    return edition.prose.plain(one.words)


def _label(edition: Edition, one: ComparedValue) -> str:
    """What stands behind a value, and does not break."""
    words = edition.words
    if one.footnote:
        return words.comparison.note(one.footnote)
    return f"? {status_word(words, one.cell.status)}" if edition.judgement.exceptional(one.cell) else ""


def widths(edition: Edition, table: Compared) -> tuple[int, ...]:
    """The width of each column but that of the names, in characters."""
    return tuple(
        PADDING
        + max(
            _room(column[0].criterion.name),
            *(_room(said(edition, one)) for one in column),
            *(len(_label(edition, one)) for one in column),
        )
        for column in zip(*(row.values for row in table.rows), strict=True)
    )
