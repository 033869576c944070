"""Ids and short names, made of the words of an input."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from ..addresses import BETWEEN_PATHS, DEVICES, SCHEMES_TAKEN, TAKEN, TAKEN_BELOW_PATHS
from ..catalogue import LONGEST_ID

_LONGEST_SHORT: Final = 28
"""Characters of a short name: it stands in narrow places."""

_LETTERS: Final = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ä": "ae", "ö": "oe", "ü": "ue"})
"""Letters that Unicode does not take apart into one of an id, and German ones, which are written with an e."""

_SMALL: Final = frozenset({"a", "an", "and", "by", "for", "from", "in", "of", "on", "or", "the", "to", "und", "with"})


def slug(words: str) -> str:
    """The id that some words make; empty where they have none of its letters and digits."""
    composed = unicodedata.normalize("NFC", words).casefold().translate(_LETTERS)
    plain = unicodedata.normalize("NFKD", composed).encode("ascii", "ignore").decode()
    parts = [part for part in re.split("[^a-z0-9]+", plain.replace("'", "")) if part and part != BETWEEN_PATHS]
    return "-".join(parts)


def _fitting(name: str, room: int) -> str:
    """An id that is not longer than it may be, cut between two of its words where it has some."""
    if len(name) <= room:
        return name
    cut = name[: room + 1].rpartition("-")[0] or name[:room]
    return cut.strip("-")


class Ids:
    """Gives out ids, each once.

    Args:
        taken: what no id may be called.
    """

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def of(self, words: str, otherwise: str) -> str:
        """A new id, made of some words; of another word where they have no letter of an id."""
        name = _fitting(slug(words), LONGEST_ID) or otherwise
        found = name
        while found in self._taken:
            self._next[name] = self._next.get(name, 1) + 1
            number = f"-{self._next[name]}"
            found = _fitting(name, LONGEST_ID - len(number)) + number
        self._taken.add(found)
        return found


def guide_id(words: str) -> str:
    """The id of a guide, made of some words."""
    return Ids(DEVICES | TAKEN | SCHEMES_TAKEN).of(words, "imported")


def ids_of_parts() -> Ids:
    """Gives out ids to questions, paths and endings, which an answer names alike."""
    return Ids({*DEVICES, *TAKEN_BELOW_PATHS})


def short_name(name: str, taken: set[str]) -> str:
    """The first words of a name, for narrow places; the whole of it where another one begins alike."""
    words = name.split()
    while len(words) > 1 and (len(" ".join(words)) > _LONGEST_SHORT or words[-1].casefold() in _SMALL):
        words.pop()
    short = " ".join(words).rstrip(" ,;:-") or name
    short = name if short.casefold() in taken else short
    taken.add(short.casefold())
    return short
