"""Estimates how wide words are, and breaks them into lines.

A build does not know the fonts of its readers: the pages use the one of their system. So each letter is given its width
in the widest of the usual fonts, DejaVu Sans and Verdana. What fits there fits everywhere. Letters of East Asian
scripts are as wide as they are high (Unicode Standard Annex 11).
"""

import unicodedata
from functools import cache
from typing import Final

_EM: Final = {
    0.40: " .,:;'!|()[]{}/\\-ijlIftr`",
    0.50: 'sJz"?',
    0.86: "mwMW@%&+=<>~#OQGDHNU",
    0.95: "■",
}
"""Width in em to the letters that have it."""

_OTHER: Final = 0.66
"""Width in em of any other letter."""

_SQUARE: Final = 1.0
"""Width in em of a letter of an East Asian script."""


@cache
def _letter(letter: str) -> float:
    if unicodedata.combining(letter):
        return 0
    if unicodedata.east_asian_width(letter) in "WF":
        return _SQUARE
    plain = unicodedata.normalize("NFD", letter)[0]
    return next((width for width, letters in _EM.items() if plain in letters), _OTHER)


def width(text: str, size: float) -> float:
    """How wide a text is, in the unit of ``size``, the size of its letters. No usual font makes it wider."""
    return sum(map(_letter, text)) * size


def _pieces(word: str, most: float, size: float) -> list[str]:
    """A word cut into pieces, none of them wider than a line."""
    pieces = [""]
    for letter in word:
        if pieces[-1] and width(pieces[-1] + letter, size) > most:
            pieces.append("")
        pieces[-1] += letter
    return pieces


def broken(text: str, most: float, size: float) -> tuple[str, ...]:
    """A text broken into lines.

    Args:
        text: the words.
        most: how wide a line may be.
        size: the size of the letters, in the same unit.
    """
    lines: list[str] = []
    for word in text.split():
        if lines and width(f"{lines[-1]} {word}", size) <= most:
            lines[-1] += f" {word}"
        else:
            lines += _pieces(word, most, size)
    return tuple(lines)
