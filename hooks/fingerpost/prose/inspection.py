"""Finds what an author's Markdown holds, for the checks: links, names of HTML elements, and the words to be seen."""

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from html.parser import HTMLParser
from re import Match
from typing import Final

import nh3
from markdown import Markdown
from markdown.inlinepatterns import HTML_RE, HtmlInlineProcessor

from .convert import dialect, html_by, html_of
from .plain import is_plain

_NOT_PROSE: Final = """
    canvas math noscript plaintext portal script style svg template xmp listing
    applet audio bgsound embed frame frameset iframe noembed noframes object param picture source track video
    button datalist fieldset form input label legend meter optgroup option output progress select textarea
    address base body dialog head html link main menu meta search section slot tfoot title
    basefont big blink dir font marquee nobr
"""
"""Elements of HTML that the cleaner takes out. A line each for those that run something, load something, take input,
belong to the frame of a page, and are obsolete (https://html.spec.whatwg.org/multipage/indices.html)."""

_ELEMENTS: Final = nh3.ALLOWED_TAGS | frozenset(_NOT_PROSE.split())

_PRIORITY: Final = 90
"""The priority at which Markdown itself looks for HTML: after code and links, before emphasis."""

_UNSEEN: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs that are drawn as nothing: fillers of Hangul, and the empty pattern of Braille."""


@dataclass(frozen=True)
class Shown:
    """A picture in a text.

    Attributes:
        address: as written.
        alternative: the words that stand for it where it is not seen.
    """

    address: str
    alternative: str


@dataclass(frozen=True)
class Inspection:
    """What a text holds.

    Attributes:
        links: the address of every link, as written.
        pictures: the pictures.
        elements: the names of the elements that its Markdown makes.
        tags: the names of HTML elements outside code, in small letters, each once. A placeholder such as ``<token>`` is
            no element.
        words: what a reader sees; empty where that is nothing.
    """

    links: tuple[str, ...]
    tags: tuple[str, ...]
    words: str
    pictures: tuple[Shown, ...] = ()
    elements: frozenset[str] = frozenset()


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
    """Notes what Markdown would take for HTML, and leaves it in the text as words."""

    def __init__(self) -> None:
        super().__init__(HTML_RE)
        self.found: list[str] = []

    def handleMatch(self, m: Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override] # noqa: N802, ARG002 - as the base class has it
        """Note one piece."""
        parser = _Names()
        parser.feed(m[1])
        self.found += (name for name in parser.names if name in _ELEMENTS)
        return m[1], m.start(), m.end()


class _Content(HTMLParser):
    """The addresses and the words in the HTML that Markdown made of a text."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.pictures: list[Shown] = []
        self.words: list[str] = []
        self.elements: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element, where it leads, and the words that stand for a picture."""
        self.elements.add(tag)
        held = dict(attrs)
        if "href" in held:
            self.links.append(held["href"] or "")
        if tag == "img":
            self.pictures.append(Shown(held.get("src") or "", held.get("alt") or ""))
            self.words.append(held.get("alt") or "")

    def handle_data(self, data: str) -> None:
        """Note words."""
        self.words.append(data)


def _visible(character: str) -> bool:
    """Whether a character is drawn by itself. Separators, control and format characters and combining marks are not."""
    return unicodedata.category(character)[0] not in "CMZ" and character not in _UNSEEN


def visible(text: str) -> bool:
    """Whether a reader sees anything of a plain text."""
    return any(map(_visible, text))


def _seen(text: str) -> str:
    """The words of a plain text; none where nothing of it would be seen."""
    return " ".join(text.split()) if visible(text) else ""


@cache
def _converter() -> tuple[Markdown, _Tags]:
    """A converter that notes tags, with what it notes of a text. To make one takes longer than to convert a text."""
    markdown, tags = dialect(), _Tags()
    markdown.inlinePatterns.register(tags, "html", _PRIORITY)
    return markdown, tags


_REMEMBERED: Final = 1_048_576
"""Texts that are remembered: those of 16,000 paths. With more, each is forgotten before it is looked at again."""


# Several checks look at each text.
@lru_cache(maxsize=_REMEMBERED)
def inspect(text: str) -> Inspection:
    """Look into a text in Markdown."""
    if is_plain(text):
        return Inspection(links=(), tags=(), words=_seen(text), elements=frozenset({"p"}))
    markdown, tags = _converter()
    tags.found.clear()
    content = _Content()
    # Where nothing can be a tag, the two converters make the same.
    content.feed(html_by(markdown, text) if "<" in text else html_of(text))
    content.close()
    return Inspection(
        links=tuple(content.links),
        tags=tuple(dict.fromkeys(tags.found)),
        words=_seen("".join(content.words)),
        pictures=tuple(content.pictures),
        elements=frozenset(content.elements),
    )
