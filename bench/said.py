"""What a page says, so that other generators can be given it, and asked for it again."""

import json
import re
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

_BLOCKS: Final = frozenset(
    {"p", "li", "dt", "dd", "td", "th", "caption", "summary", "legend", "div", "h1", "h2", "h3", "h4", "h5", "h6"}
)
_UNREAD: Final = frozenset({"script", "style", "template"})
_MEANT: Final = re.compile(r"([\\`*_{}\[\]#+.!-])")
"""What means something in Markdown, and may stand behind a backslash in every kind of it."""


@dataclass
class Block:
    """Something on a page that stands by itself.

    Attributes:
        heading: whether it is the heading of the page.
        words: what it says.
    """

    heading: bool = False
    words: str = ""


class _Reading(HTMLParser):
    """What is read in the article of a page, or in its main part where there is no article."""

    def __init__(self) -> None:
        super().__init__()
        self._blocks = {"main": [Block()], "article": [Block()]}
        self._open = {"main": 0, "article": 0}
        self._unread = ""

    @property
    def blocks(self) -> list[Block]:
        """The blocks, those that say nothing among them."""
        article = self._blocks["article"]
        return article if len(article) > 1 else self._blocks["main"]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # A link to a heading, which some themes put behind it, is no word of the page.
        if tag in _UNREAD or ("class", "headerlink") in attrs:
            self._unread = tag
        if tag in self._open:
            self._open[tag] += 1
        self._cut(tag, heading=tag == "h1")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._unread:
            self._unread = ""
        self._cut(tag)
        if tag in self._open:
            self._open[tag] -= 1

    def handle_data(self, data: str) -> None:
        for name, depth in self._open.items():
            if depth and not self._unread:
                self._blocks[name][-1].words += data

    def _cut(self, tag: str, *, heading: bool = False) -> None:
        for name, depth in self._open.items():
            if depth and tag in _BLOCKS:
                self._blocks[name].append(Block(heading))


def said_on(page: Path) -> tuple[Block, ...]:
    """The blocks of a page, with one blank between words."""
    reading = _Reading()
    reading.feed(page.read_text(encoding="utf-8"))
    blocks = (Block(block.heading, " ".join(block.words.split())) for block in reading.blocks)
    return tuple(block for block in blocks if block.words)


def words_on(page: Path) -> tuple[str, ...]:
    """The words of a page, in order."""
    return tuple(word for block in said_on(page) for word in block.words.split())


def _harmless(block: Block) -> str:
    """A block as Markdown in which nothing else means anything."""
    entities = block.words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("~", "&#126;")
    return ("# " if block.heading else "") + _MEANT.sub(r"\\\1", entities)


def as_markdown(page: Path) -> str:
    """The words of a page as Markdown, a block a paragraph."""
    return "\n\n".join((f"---\ntitle: {json.dumps(page.parent.name)}\n---", *map(_harmless, said_on(page)))) + "\n"


def first_difference(own: tuple[str, ...], other: tuple[str, ...]) -> str | None:
    """Where two pages begin to say other things; nothing where they say the same."""
    if own == other:
        return None
    pairs = enumerate(zip(own, other, strict=False))
    at = next((at for at, (one, two) in pairs if one != two), min(len(own), len(other)))
    return f"word {at + 1} is {' '.join(own[at : at + 5])!r} here and {' '.join(other[at : at + 5])!r} there"
