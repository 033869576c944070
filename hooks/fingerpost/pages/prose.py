"""An author's Markdown, converted once for each text and cleaned.

A catalogue is data: whatever stands in it, no script, no handler and no address that runs anything comes out of here.
"""

from typing import Final

import nh3
from markdown import Markdown
from markupsafe import Markup

TAGS: Final = {"a", "blockquote", "br", "code", "em", "li", "ol", "p", "pre", "strong", "ul"}
"""What Markdown makes of prose. Headings are left out: a page lays out its own."""

SCHEMES: Final = {"http", "https", "mailto"}


class Prose:
    """Converts Markdown to clean HTML and remembers what it has converted: most texts stand on many pages."""

    def __init__(self) -> None:
        self._markdown = Markdown(output_format="html")
        # What looks like an element is a word of the text, such as a placeholder in an address: it is shown, not taken for HTML and removed.
        self._markdown.preprocessors.deregister("html_block")
        self._markdown.inlinePatterns.deregister("html")
        self._known: dict[str, Markup] = {}

    def block(self, text: str) -> Markup:
        """Paragraphs and lists."""
        if text not in self._known:
            html = self._markdown.reset().convert(text)
            self._known[text] = Markup(nh3.clean(html, tags=TAGS, attributes={"a": {"href", "title"}}, url_schemes=SCHEMES, link_rel="noopener noreferrer"))
        return self._known[text]

    def line(self, text: str) -> Markup:
        """The same for a place that holds no paragraphs, such as a list item or a cell: a single paragraph loses its frame."""
        html = self.block(text)
        single = html.count("<p>") == 1 and html.startswith("<p>") and html.endswith("</p>")
        return Markup(html[3:-4]) if single else html  # noqa: S704 - a part of what was cleaned

    def plain(self, text: str) -> str:
        """The words alone, for a title, a description or the search."""
        return " ".join(self.block(text).striptags().split())
