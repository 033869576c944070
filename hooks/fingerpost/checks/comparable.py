"""Texts and cells in the form in which checks compare them: without what the eye of a reader passes over."""

import re
import unicodedata
from collections.abc import Hashable
from functools import lru_cache
from typing import Final

from ..catalogue import Guide, Path

_TELLING: Final = re.compile(r"(?<=\d)[^\w\s](?=\d)|(?<!\w)[-\u2212](?=\d)|[#%&@]")
"""Punctuation that tells things apart: `1.5` is not `15`, `-5` is not `5`, and `C#` is not `C`."""

_BLANK: Final = frozenset({"", "na", "tbd", "todo", "unknown", "-", "?", "\N{EN DASH}", "\N{EM DASH}"})
"""What fills a cell of free text and says nothing, as :func:`comparable_text` gives it."""


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


def comparable_cell(guide: Guide, path: Path, criterion: str) -> Hashable | None:
    """What a path has for a criterion; ``None`` where it has nothing to say."""
    cell = path.compare.get(criterion)
    said = guide.criteria[criterion].key(cell) if cell else None
    if not isinstance(said, str):
        return said
    text = comparable_text(said)
    return None if text in _BLANK else text
