"""The words of a catalogue, as the eye of a reader takes them, and words that several findings need."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from ..flow import AIM, Need

LONGEST: Final = 400
"""Characters of a walk that a finding shows: three times what the longest walk of a site that can be published has
(FP109)."""

_TELLING: Final = re.compile(r"(?<=\d)[^\w\s](?=\d)|(?<!\w)[-\u2212](?=\d)|[#%&@]")
"""Punctuation that tells things apart: `1.5` is not `15`, `-5` is not `5`, and `C#` is not `C`."""


def same_words(text: str) -> str:
    """A text without what the eye passes over: capitals, spaces, punctuation that tells nothing apart, and the forms of one character.

    Signs such as `<`, `+` and those of currencies stay. Compatibility forms are folded as Unicode has it (NFKC,
    https://www.unicode.org/reports/tr15/). A text of punctuation alone stays what it is.
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    telling = {match.start() for match in _TELLING.finditer(folded)}
    kept = "".join(character for place, character in enumerate(folded) if place in telling or _is_word(character))
    return kept or folded.strip()


def _is_word(character: str) -> bool:
    """Whether a character is a part of a word or a sign; marks of Markdown, such as a backquote, are neither."""
    kind = unicodedata.category(character)
    return kind[0] in "LNM" or (kind[0] == "S" and kind != "Sk")


def count_more(walks: int) -> str:
    """A sentence about the walks that a finding does not name; empty where it names the only one."""
    if walks == 2:
        return " One more walk does the same."
    return f" {walks - 1:,} more walks do the same." if walks > 1 else ""


def shown_walk(name: str) -> str:
    """The name of a walk, or the beginning of one that nobody could read to its end."""
    return name if len(name) <= LONGEST else f"{name[:LONGEST]}..."


def condition_in_words(condition: str) -> str:
    """What a condition is called in a finding."""
    return "what the reader wants" if condition == AIM else f"`{condition}`"


def unmet_in_words(needs: Sequence[Need]) -> str:
    """That a fixed need of an outcome is not met; or that several about one condition are not, though each might be by itself."""
    if len(needs) > 1:
        return f"no value that is left meets {', '.join(f'`{need.id}`' for need in needs)} together"
    (need,) = needs
    return (
        "it serves something else than the reader wants" if need.id == AIM else f"`{need.id}` is not met and cannot be"
    )
