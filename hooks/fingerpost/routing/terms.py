"""Texts as terms: what of a text, and of what somebody types, is held against each other."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any, Final

from .vocabulary import vocabulary_of

NOT: Final = "¬"
"""The term of every word that denies something."""

KIN: Final = "="
"""How the term of several words for the same thing begins."""

_HUMP: Final = re.compile(r"(?<=[a-z\d])(?=[A-Z][a-z])")
_DENIED: Final = re.compile(r"n['\u2019]t\b")
_OWNED: Final = re.compile(r"['\u2019]s\b|['\u2019]")
_WORD: Final = re.compile(r"[^\W_]+(?:\.\d+)*")
_NUMBERED: Final = re.compile(r"([^\W\d_]*?)v?(\d+(?:\.\d+)*)")
_WITHOUT_SPACES: Final = re.compile(
    r"[\u0e00-\u0eff\u1780-\u17ff\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]{2,}"
)
"""Thai, Lao, Khmer, Kana and Han: words that no space parts."""


def words_of(text: str) -> Iterator[str]:
    """The words of a text, in small letters. A name with a number is both: `GPLv3` is `gpl` and `3`, and 3.0 is 3."""
    plain = _HUMP.sub(" ", unicodedata.normalize("NFKC", text)).casefold().replace("_", " ")
    for word in _WORD.findall(_OWNED.sub(" ", _DENIED.sub(" not", plain))):
        numbered = _NUMBERED.fullmatch(word)
        if numbered:
            yield from filter(None, (numbered[1], re.sub(r"(?:\.0)+$", "", numbered[2])))
        elif _WITHOUT_SPACES.fullmatch(word):
            # Two signs say what a word would; a single one stands in too many.
            yield from (word[at : at + 2] for at in range(len(word) - 1))
        else:
            yield word


class Analyzer:
    """Makes terms of the texts of one language."""

    def __init__(self, language: str, stemmers: Any) -> None:
        """Analyze a language.

        Args:
            language: its BCP 47 tag.
            stemmers: the library that cuts words to their stems.
        """
        self._known = vocabulary_of(language)
        short = language.split("-", maxsplit=1)[0].lower()
        try:
            self._stemmer: Any = stemmers.Stemmer(short)
        except KeyError:
            self._stemmer = None
        self._kin: dict[str, tuple[str, ...]] = {}
        for word, lines in self._known.kin.items():
            stem = self.term(word)
            self._kin[stem] = tuple(dict.fromkeys((*self._kin.get(stem, ()), *(f"{KIN}{line}" for line in lines))))

    def stem(self, word: str) -> str:
        """A word without its ending."""
        return str(self._stemmer.stemWord(word)) if self._stemmer else word

    def term(self, word: str) -> str:
        """The term of a word: its stem, or the sign of those that deny."""
        return NOT if word in self._known.denying else self.stem(word)

    def parsed(self, text: str) -> tuple[tuple[str, str], ...]:
        """The words of a text that say something, in order, each with its term; a word that denies has a sign."""
        known = self._known
        said = (word for word in words_of(text) if word not in known.small and word not in known.meaning)
        return tuple((word, self.term(word)) for word in said)

    def terms(self, text: str) -> tuple[str, ...]:
        """The terms of a text, in order."""
        return tuple(term for _, term in self.parsed(text))

    def kin(self, term: str) -> tuple[str, ...]:
        """The terms that stand for all words which mean the same as this one."""
        return self._kin.get(term, ())

    def asks_meaning(self, text: str) -> bool:
        """Whether somebody asks what a word means."""
        return not self._known.meaning.isdisjoint(words_of(text))

    def indexed(self, texts: Iterable[str]) -> tuple[str, ...]:
        """The terms of some texts, each with those that stand for its kin."""
        return tuple(one for text in texts for term in self.terms(text) for one in (term, *self.kin(term)))
