"""Texts in the form in which checks compare them: without what the eye of a reader passes over."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

_TELLING: Final = re.compile(r"(?<=\d)[^\w\s](?=\d)|(?<!\w)[-\u2212](?=\d)|[#%&@]")
"""Punctuation that tells things apart: `1.5` is not `15`, `-5` is not `5`, and `C#` is not `C`."""


@lru_cache(maxsize=16384)
def comparable_text(text: str) -> str:
    """A text in small letters, without spaces, and without punctuation that tells nothing apart.

    Signs such as `<`, `+` and those of currencies stay. Forms of one character become the same, as Unicode has it
    (NFKC, https://www.unicode.org/reports/tr15/). A text of punctuation alone stays what it is.
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    telling = {match.start() for match in _TELLING.finditer(folded)}
    kept = "".join(character for place, character in enumerate(folded) if place in telling or _is_word(character))
    return kept or folded.strip()


def _is_word(character: str) -> bool:
    """Whether a character is part of a word, or a sign. Marks of Markdown, such as a backquote, are neither."""
    kind = unicodedata.category(character)
    return kind[0] in "LNM" or (kind[0] == "S" and kind != "Sk")
