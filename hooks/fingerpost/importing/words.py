"""Plain words of what an input has in Markdown, in parts that a catalogue can hold."""

import re
from collections.abc import Iterator
from typing import Final

from ..catalogue.kinds import LONGEST_PROSE

_MARKS: Final = re.compile(r"\*\*|__|`+|(?<!\w)[*_](?=\w)|(?<=[\w.,;:!?)])[*_](?!\w)")
_LINK: Final = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_ESCAPE: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")

_SHORT: Final = frozenset({"e.g", "i.e", "etc", "vs", "approx", "no", "nr", "bzw", "z.b", "u.a", "d.h", "inc", "st"})
"""What ends with a full stop inside a sentence."""

_END: Final = re.compile(r"[.!?][)\"'\u2019\u201d*`]*\s+(?=[^\sa-z])")


def clean(text: str) -> str:
    """A text without what no file of YAML can hold and no reader sees: signs of control, and marks of the byte order.

    Ends of lines are those of this system.
    """
    return _CONTROL.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))


def plain(markdown: str) -> str:
    """Markdown as one plain line: the words stay, the marks go."""
    return " ".join(_ESCAPE.sub(r"\1", _MARKS.sub("", _LINK.sub(r"\1", markdown))).split())


def _cut(text: str) -> int:
    """Where a text that is too long is parted: at a paragraph, a line, a sentence, a word, or anywhere."""
    for sign in ("\n\n", "\n", ". ", " "):
        at = text.rfind(sign, LONGEST_PROSE // 2, LONGEST_PROSE)
        if at > 0:
            return at + len(sign)
    return LONGEST_PROSE


def pieces(text: str) -> Iterator[str]:
    """A text in as many parts as its length takes, none of them empty."""
    text = text.strip()
    while len(text) > LONGEST_PROSE:
        at = _cut(text)
        if text[:at].strip():
            yield text[:at].strip()
        text = text[at:].strip()
    if text:
        yield text


def first_sentence(text: str) -> tuple[str, str]:
    """The first sentence of a text, and the rest of it."""
    for found in _END.finditer(text):
        before = text[: found.start()].rsplit(None, 1)
        open_code = text[: found.start()].count("`") % 2
        if before and before[-1].strip("([\"'").casefold() not in _SHORT and not open_code:
            return text[: found.end()].strip(), text[found.end() :].strip()
    return text.strip(), ""
