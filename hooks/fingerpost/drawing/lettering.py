"""How wide words are, reckoned without a font, and where their lines break.

A build knows no font of its readers: the pages use the one of their system. So each letter is reckoned at the width
that it has in the widest of the usual ones, DejaVu Sans and Verdana, and what fits there fits everywhere. Letters of
East Asian scripts are as wide as they are high (Unicode Standard Annex 11).
"""

import unicodedata
from functools import cache
from typing import Final

_EM: Final = {
    0.40: " .,:;'!|()[]{}/\\-ijlIftr`",
    0.50: 'sJz"?',
    0.86: "mwMW@%&+=<>~#OQGDHNU",
}
"""Width in em to the letters that have it."""

_OTHER: Final = 0.66
_SQUARE: Final = 1.0

ELLIPSIS: Final = "…"


@cache
def _letter(letter: str) -> float:
    if unicodedata.combining(letter):
        return 0
    if unicodedata.east_asian_width(letter) in "WF":
        return _SQUARE
    plain = unicodedata.normalize("NFD", letter)[0]
    return next((width for width, letters in _EM.items() if plain in letters), _OTHER)


def width(text: str, size: float) -> float:
    """How wide a text is at a size of its letters; no usual font sets it wider."""
    return sum(map(_letter, text)) * size


def _pieces(word: str, room: float, size: float) -> list[str]:
    """A word that is wider than its line, cut where the line ends."""
    pieces = [""]
    for letter in word:
        if pieces[-1] and width(pieces[-1] + letter, size) > room:
            pieces.append("")
        pieces[-1] += letter
    return pieces


def broken(text: str, room: float, size: float) -> tuple[str, ...]:
    """The lines of a text that is to fit into a width.

    Args:
        text: the words.
        room: how wide a line may be.
        size: the size of the letters.
    """
    lines: list[str] = []
    for word in text.split():
        if lines and width(f"{lines[-1]} {word}", size) <= room:
            lines[-1] += f" {word}"
        else:
            lines += _pieces(word, room, size)
    return tuple(lines)
