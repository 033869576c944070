"""What an author's Markdown holds, for whoever checks it: where it links, which HTML it tries, and whether anything of it can be seen."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from html.parser import HTMLParser
from re import Match
from typing import Final

from markdown.inlinepatterns import HTML_RE, HtmlInlineProcessor

from .dialect import dialect
from .elements import ELEMENTS

_PRIORITY: Final = 90
"""Where Markdown itself looks for HTML: after code and links, before emphasis."""

_UNSEEN: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs that are drawn as nothing: fillers of Hangul and the empty pattern of Braille (Unicode,
DerivedCoreProperties.txt)."""


@dataclass(frozen=True)
class Inspection:
    """What a text holds.

    Attributes:
        links: the address of every link and image, as written.
        tags: the names of HTML elements outside code, in small letters, each once; a placeholder such as ``<token>`` is
            a word.
        words: what a reader sees; empty where that is nothing.
    """

    links: tuple[str, ...]
    tags: tuple[str, ...]
    words: str


class _Names(HTMLParser):
    """The elements that a piece of HTML names."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the signature is that of the base class
        """Note the element that begins."""
        self.names.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Note the element that ends."""
        self.names.append(tag)


class _Tags(HtmlInlineProcessor):
    """Notes what Markdown would take for HTML, and leaves it standing as the words that it is here."""

    def __init__(self) -> None:
        super().__init__(HTML_RE)
        self.found: list[str] = []

    def handleMatch(self, m: Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override] # noqa: N802, ARG002 - as the base class has it
        """Note one piece."""
        parser = _Names()
        parser.feed(m[1])
        self.found += (name for name in parser.names if name in ELEMENTS)
        return m[1], m.start(), m.end()


class _Reading(HTMLParser):
    """Reads what Markdown made of a text."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - every address counts, whatever carries it
        """Note an address."""
        self.links += (value or "" for name, value in attrs if name in ("href", "src"))

    def handle_data(self, data: str) -> None:
        """Note words."""
        self.words.append(data)


def _visible(character: str) -> bool:
    """Whether anything is drawn: separators, control and format characters are not, and a mark needs a letter to stand on."""
    return unicodedata.category(character)[0] not in "CMZ" and character not in _UNSEEN


def visible(text: str) -> bool:
    """Whether a reader sees anything of a plain text."""
    return any(map(_visible, text))


# Several checks look at each text.
@lru_cache(maxsize=16_384)
def inspect(text: str) -> Inspection:
    """Look into a text.

    Args:
        text: Markdown.
    """
    markdown, tags, reading = dialect(), _Tags(), _Reading()
    markdown.inlinePatterns.register(tags, "html", _PRIORITY)
    reading.feed(markdown.convert(text))
    reading.close()
    words = " ".join("".join(reading.words).split())
    return Inspection(tuple(reading.links), tuple(dict.fromkeys(tags.found)), words if visible(words) else "")
