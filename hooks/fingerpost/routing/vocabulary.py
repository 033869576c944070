"""What the words of a language are for routing: which say little, which mean the same, which say no."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from ..words import words_for

_HERE: Final = Path(__file__).parent


def _lines(kind: str, language: str) -> Iterator[list[str]]:
    """The lines of a list of words; none for a language that has no such list."""
    file = _HERE / kind / f"{language}.txt"
    if file.is_file():
        for line in file.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                yield line.split()


@dataclass(frozen=True)
class Vocabulary:
    """The words of a language that routing knows beforehand.

    Attributes:
        small: words that say little: they find nothing, and count against nothing.
        denying: words that deny something.
        meaning: words with which somebody asks what another one means.
        kin: for each word the numbers of the lines that it shares with words for the same thing.
    """

    small: frozenset[str]
    denying: frozenset[str]
    meaning: frozenset[str]
    kin: Mapping[str, tuple[int, ...]]


@cache
def vocabulary_of(language: str) -> Vocabulary:
    """The words of a language, by the first part of its tag."""
    short = language.split("-", maxsplit=1)[0].lower()
    denying, listed, meaning = (
        frozenset(word for line in _lines(kind, short) for word in line) for kind in ("no", "small", "meaning")
    )
    small = (listed | frozenset(words_for(language).search.small.split())) - denying
    kin: dict[str, list[int]] = {}
    for number, line in enumerate(_lines("same", short)):
        for word in line:
            kin.setdefault(word, []).append(number)
    return Vocabulary(small, denying, meaning, {word: tuple(lines) for word, lines in kin.items()})
