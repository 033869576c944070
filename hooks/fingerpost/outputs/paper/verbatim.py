"""Finds in a document for paper what must not be torn: hosts, addresses and identifiers, and words that are very long.

A style sheet can only name elements, so each such word becomes one.
"""

import re
from typing import Final
from xml.etree.ElementTree import Element

from ...pages.widths import LONGEST_WORD

_WORD: Final = re.compile(r"\S+")

_VERBATIM: Final = re.compile(r"\w[./\\@#=?&%+~]+\w|://|_|[a-z][A-Z]|[A-Z]{2}|[a-z]\d|\d[a-z]")
"""What no word of a language has in it, but hosts, addresses and identifiers do."""


_ENDLESS: Final = 200
"""Characters from which on a word is cut into pieces: to try each of its letters for an end takes minutes."""

_HERE: Final = "\u200b"
"""Says where a line may end."""


def _class_of(word: str, *, code: bool) -> str:
    """The class of the element that a word becomes; empty for one that stays as it is. Code gets no hyphens anyway."""
    if len(word) > _ENDLESS:
        return "fp-endless"
    classes = ["fp-verbatim"] if not code and _VERBATIM.search(word) else []
    return " ".join([*classes, *(["fp-long"] if len(word) > LONGEST_WORD else [])])


def _cut(word: str) -> str:
    """A word; in pieces where it is endless."""
    if len(word) <= _ENDLESS:
        return word
    return _HERE.join(word[at : at + LONGEST_WORD] for at in range(0, len(word), LONGEST_WORD))


def _split(text: str, *, code: bool) -> tuple[str, list[Element]]:
    """A text up to its first word of that kind, and an element for each such word, with the text behind it."""
    before, words, done = text, list[Element](), 0
    for found in _WORD.finditer(text):
        name = _class_of(found[0], code=code)
        if not name:
            continue
        plain = text[done : found.start()]
        if words:
            words[-1].tail = plain
        else:
            before = plain
        word = Element("span", {"class": name})
        word.text, word.tail, done = _cut(found[0]), text[found.end() :], found.end()
        words.append(word)
    return before, words


def _mark(parent: Element, *, code: bool) -> None:
    """Put the words of an element into elements of their own, and those of its parts."""
    parent.text, children = _split(parent.text or "", code=code)
    for child in list(parent):
        if isinstance(child.tag, str):
            _mark(child, code=code or child.tag == "code")
        child.tail, after = _split(child.tail or "", code=code)
        children += [child, *after]
    parent[:] = children


def mark_verbatim(document: Element) -> None:
    """Make an element of each word of the body of a document that must not be torn."""
    for body in document.iter("body"):
        _mark(body, code=False)
