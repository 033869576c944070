"""What a link of an author's text leads to, told from its address alone."""

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import unquote, urlsplit

DOCUMENT: Final = ".md"
"""What the name of a page written by hand ends in."""


@dataclass(frozen=True)
class Document:
    """A page written by hand.

    Attributes:
        file: its Markdown file, named from the folder of those pages; never out of that folder.
        anchor: the part of it that is meant; empty for the page as a whole.
    """

    file: str
    anchor: str


@dataclass(frozen=True)
class Topic:
    """A page of the same guide, or a name that no guide can have a page for.

    Attributes:
        name: in the words that a query names its page in, such as ``faq`` or ``paths/connect``.
    """

    name: str


@dataclass(frozen=True)
class External:
    """An address outside the site.

    Attributes:
        scheme: in small letters; empty where it is left out (``//example.org/``) or cannot be read.
    """

    scheme: str


Target = Document | Topic | External


def target_of(href: str) -> Target:
    """Tell where a link leads. Whether anything is there is not looked at.

    Args:
        href: the address as written.
    """
    try:
        parts = urlsplit(href)
    except ValueError:
        return External("")
    if parts.scheme or parts.netloc:
        return External(parts.scheme)
    file = unquote(parts.path)
    if not file.endswith(DOCUMENT) or parts.query or _leads_out(file):
        return Topic(href)
    return Document(file, parts.fragment)


def _leads_out(file: str) -> bool:
    path = PurePosixPath(file)
    return path.is_absolute() or ".." in path.parts or "\\" in file
