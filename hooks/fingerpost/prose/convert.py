"""Converts an author's Markdown to clean HTML, once for each text.

A catalogue is data. Whatever stands in it, the HTML has no script, no handler and no address that runs anything.
"""

import re
from collections.abc import Callable, Collection, Mapping
from functools import cache, lru_cache
from html import unescape
from typing import Any, Final
from urllib.parse import quote
from xml.etree.ElementTree import Element

import nh3
from markdown import Markdown
from markdown.extensions.tables import TableProcessor
from markupsafe import Markup, escape

from .bounds import excess
from .marks import mark
from .plain import is_plain
from .target import TERM, External, Internal, picture_of, target_of

TAGS: Final = {
    *("a", "blockquote", "br", "code", "em", "img", "li", "ol", "p", "pre", "strong", "ul"),
    *("table", "tbody", "td", "th", "thead", "tr"),
}
"""The elements that Markdown makes of prose. Headings are left out: a page has its own."""

_ATTRIBUTES: Final = {"a": {"href", "title"}, "img": {"alt", "src"}, "ol": {"start"}}

_EXTENSIONS: Final = ("sane_lists", "tables", "pymdownx.highlight", "pymdownx.superfences")
"""What authors write besides the standard: lists that keep their numbers, tables, and code between fences, also within
a step of a list (https://python-markdown.github.io/extensions/, https://facelessuser.github.io/pymdown-extensions/)."""

_SETTINGS: Final[Mapping[str, Mapping[str, Any]]] = {
    "pymdownx.highlight": {"use_pygments": False},
    "pymdownx.superfences": {"custom_fences": []},
}
"""Code is shown as it stands, without colors, and no fence makes anything but code."""

_PICTURE: Final = re.compile(r'<img((?:\s+[a-z]+="[^"]*")*)\s*>')
_HELD: Final = re.compile(r'([a-z]+)="([^"]*)"')
"""A picture as the cleaner writes it, and one of its attributes. Only a quote ends the value of one."""

_OF_TABLES: Final = 75
"""The priority at which the converter itself looks for tables."""

SCHEMES: Final = {"http", "https", "mailto"}
"""The schemes that a link out of the site may have."""

Within = Callable[[Internal], str | None]
"""Gives the address that a link within the site leads to. ``None`` where there is no such page: the words then stay
without a link."""


class _Tables(TableProcessor):
    """Tables in which a sign that is escaped from parting cells is shown alone, in code too.

    GitHub and most editors have it so (https://github.github.com/gfm/#tables-extension-); the converter leaves the
    backslash in code.
    """

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Make a table of the next block."""
        super().run(parent, blocks)
        for cell in parent[-1].iter():
            cell.text = cell.text and cell.text.replace("\\|", "|")


def dialect() -> Markdown:
    """A converter of the Markdown that a catalogue is written in: without raw HTML, with tables and fenced code.

    What looks like an element is a word of the text, such as a placeholder in an address. It is shown, not taken for
    HTML and removed.
    """
    markdown = Markdown(output_format="html", extensions=_EXTENSIONS, extension_configs=_SETTINGS)
    markdown.preprocessors.deregister("html_block")
    markdown.inlinePatterns.deregister("html")
    tables = _Tables(markdown.parser, {"use_align_attribute": False})
    markdown.parser.blockprocessors.register(tables, "table", _OF_TABLES)
    return markdown


def html_by(markdown: Markdown, text: str) -> str:
    """The HTML that a converter makes of a text, not yet clean. One that would cost too much stays as it is."""
    return f"<p>{escape(text)}</p>" if excess(text) else markdown.reset().convert(text)


@cache
def _converter() -> Markdown:
    """The converter for every text: it keeps nothing of one for the next, and making one takes longer than a text."""
    return dialect()


# The checks look at a text before the pages show it.
@lru_cache(maxsize=262_144)
def html_of(text: str) -> str:
    """The HTML of a text, not yet clean."""
    return html_by(_converter(), text)


def _words_of(picture: re.Match[str]) -> str:
    """The words that stand for a picture, as text: in an attribute, pointed brackets may stand as they are."""
    return escape(unescape(dict(_HELD.findall(picture[1])).get("alt", "")))


def _shown(picture: re.Match[str]) -> str:
    """A picture that has a source; of any other the words."""
    return picture[0] if "src" in dict(_HELD.findall(picture[1])) else _words_of(picture)


class Prose:
    """Converts Markdown to clean HTML, and remembers it: most texts stand on many pages.

    A link within the site becomes a mark. ``replace_marks`` turns it into a reference from the page that the text
    stands on.
    """

    def __init__(self, within: Within, guides: Collection[str] = ()) -> None:
        """Convert texts of one guide.

        Args:
            within: gives the address of what a link within the site leads to.
            guides: the ids of the guides of the site, which stand before a colon in links to them.
        """
        self._within = within
        self._schemes = {*SCHEMES, TERM, *guides}
        self._known: dict[str, Markup] = {}
        self._lines: dict[str, Markup] = {}

    def _attribute(self, element: str, name: str, value: str) -> str | None:  # noqa: ARG002 - the signature is that of the cleaner
        """Turn an address within the site into a mark. The cleaner has checked the scheme of any other."""
        if name == "src":
            picture = picture_of(value)
            return mark(quote(picture)) if picture else None
        if name != "href":
            return value
        return self.leads_to(value)

    def leads_to(self, href: str) -> str | None:
        """The address that a link leads to: one on the site as a mark, ``None`` where there is no such page."""
        target = target_of(href)
        if isinstance(target, External):
            return href if target.scheme in SCHEMES else None
        address = self._within(target)
        return None if address is None else mark(address)

    def block(self, text: str) -> Markup:
        """Paragraphs, lists, tables, code and pictures."""
        if is_plain(text):
            return Markup(f"<p>{text}</p>")  # noqa: S704 - no sign of it means anything in HTML
        if text not in self._known:
            html = nh3.clean(
                html_of(text),
                tags=TAGS,
                attributes=_ATTRIBUTES,
                url_schemes=self._schemes,
                link_rel="noopener noreferrer",
                attribute_filter=self._attribute,
            )
            self._known[text] = Markup(_PICTURE.sub(_shown, html))  # noqa: S704 - a part of what was cleaned
        return self._known[text]

    def line(self, text: str) -> Markup:
        """The same for a place such as a list item or a cell: a text of one paragraph stands there without ``<p>``."""
        if text not in self._lines:
            self._lines[text] = Markup(text) if is_plain(text) else self._unwrapped(self.block(text))  # noqa: S704 - as above
        return self._lines[text]

    @staticmethod
    def _unwrapped(html: Markup) -> Markup:
        single = html.count("<p>") == 1 and html.startswith("<p>") and html.endswith("</p>")
        return Markup(html[3:-4]) if single else html  # noqa: S704 - a part of what was cleaned

    def plain(self, text: str) -> str:
        """The words alone, for a title, a description or the search."""
        if is_plain(text):
            return " ".join(text.split())
        return " ".join(Markup(_PICTURE.sub(_words_of, self.block(text))).striptags().split())  # noqa: S704 - likewise
