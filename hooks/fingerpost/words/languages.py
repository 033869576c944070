"""Which languages the interface speaks, and which way a language is written."""

from functools import cache
from pathlib import Path
from typing import Final, Literal

from .amounts import locale_of
from .reader import read_words
from .texts import Words, contract

FOLDER: Final = Path(__file__).parent

ENGLISH: Final = "en"
"""The language of the interface wherever a guide has one that it does not speak."""


def languages() -> tuple[str, ...]:
    """The tags of the languages that there are words in, in small letters."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.yaml")))


def spoken(language: str) -> str | None:
    """The language of the words for a BCP 47 tag: ``de`` for ``de-AT``; ``None`` where there are none.

    Parts are left out from the end, as RFC 4647 has it for lookup (https://www.rfc-editor.org/rfc/rfc4647#section-3.4).
    """
    known, parts = languages(), language.lower().split("-")
    shorter = ("-".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((tag for tag in shorter if tag in known), None)


@cache
def words_for(language: str) -> Words:
    """The words for a language, or the English ones where there are none.

    Raises:
        WordsError: where the file of the language is not complete.
    """
    tag = spoken(language) or ENGLISH
    file = FOLDER / f"{tag}.yaml"
    english = None if tag == ENGLISH else contract(words_for(ENGLISH))
    return read_words(file.read_text(encoding="utf-8"), f"words/{file.name}", tag, english)


@cache
def direction(language: str) -> Literal["ltr", "rtl"]:
    """The way a language is written, by the Unicode CLDR (https://cldr.unicode.org/).

    A language that it does not know is written from left to right.
    """
    locale = locale_of(language)
    return "rtl" if locale and locale.text_direction == "rtl" else "ltr"
