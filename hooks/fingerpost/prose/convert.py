"""An author's Markdown, converted once for each text and cleaned.

A catalogue is data: whatever stands in it, no script, no handler and no address that runs anything comes out of here.
"""

from collections.abc import Callable
from typing import Final

import nh3
from markupsafe import Markup

from .dialect import dialect
from .marks import mark
from .target import Document, External, Topic, target_of

TAGS: Final = {"a", "blockquote", "br", "code", "em", "li", "ol", "p", "pre", "strong", "ul"}
"""What Markdown makes of prose. Headings are left out: a page lays out its own."""

SCHEMES: Final = {"http", "https", "mailto"}

Within = Callable[[Document | Topic], str | None]
"""Gives the address that a link within the site leads to; ``None`` where there is no such page, and the words stay
without a link."""


class Prose:
    """Converts Markdown to clean HTML and remembers what it has converted: most texts stand on many pages.

    Links within the site come out as marks, which ``replace_marks`` turns into references for the page that the text
    stands on.
    """

    def __init__(self, within: Within) -> None:
        self._within = within
        self._markdown = dialect()
        self._known: dict[str, Markup] = {}

    def _attribute(self, element: str, name: str, value: str) -> str | None:  # noqa: ARG002 - the signature is that of the cleaner
        """Turn the address of a link within the site into a mark. The schemes of others are looked at before."""
        if name != "href":
            return value
        target = target_of(value)
        if isinstance(target, External):
            return value
        address = self._within(target)
        return None if address is None else mark(address)

    def block(self, text: str) -> Markup:
        """Paragraphs and lists."""
        if text not in self._known:
            html = self._markdown.reset().convert(text)
            self._known[text] = Markup(
                nh3.clean(
                    html,
                    tags=TAGS,
                    attributes={"a": {"href", "title"}},
                    url_schemes=SCHEMES,
                    link_rel="noopener noreferrer",
                    attribute_filter=self._attribute,
                )
            )
        return self._known[text]

    def line(self, text: str) -> Markup:
        """The same for a place that holds no paragraphs, such as a list item or a cell: a single paragraph loses its frame."""
        html = self.block(text)
        single = html.count("<p>") == 1 and html.startswith("<p>") and html.endswith("</p>")
        return Markup(html[3:-4]) if single else html  # noqa: S704 - a part of what was cleaned

    def plain(self, text: str) -> str:
        """The words alone, for a title, a description or the search."""
        return " ".join(self.block(text).striptags().split())
