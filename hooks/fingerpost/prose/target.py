"""Where a link of an author's text leads, told from its address alone."""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import unquote, urlsplit

from ..addresses import PICTURES, SCHEMES_TAKEN

DOCUMENT: Final = ".md"
"""The ending of the file of a page written by hand."""

_OF_GUIDE: Final = re.compile(r"([a-z0-9]+(?:-[a-z0-9]+)*):((?!//)[\w./#-]*)", re.ASCII)
"""The id of a guide before a colon and the name of a page."""

TERM: Final = "term"
"""Stands before a colon and the id of a word that the guide explains."""


@dataclass(frozen=True)
class Document:
    """A page written by hand.

    Attributes:
        file: its Markdown file, as a path below the documentation folder.
        anchor: the id of a part of it; empty for the page as a whole.
    """

    file: str
    anchor: str


@dataclass(frozen=True)
class Topic:
    """A page of the same guide, or what no guide has a page for.

    Attributes:
        name: as a query names its page, such as ``faq`` or ``paths/connect``.
    """

    name: str


@dataclass(frozen=True)
class Term:
    """A word that the guide explains.

    Attributes:
        name: its id.
    """

    name: str


@dataclass(frozen=True)
class Elsewhere:
    """A page of another guide.

    Attributes:
        guide: the id of the guide.
        name: what that guide calls its page, such as ``paths/zip``.
    """

    guide: str
    name: str


@dataclass(frozen=True)
class External:
    """An address outside the site.

    Attributes:
        scheme: in small letters; empty where it is missing (``//example.org/``) or cannot be read.
    """

    scheme: str


Internal = Document | Topic | Term | Elsewhere
"""What stands on the site."""

Target = Internal | External


def target_of(href: str) -> Target:
    """Tell where a link leads. It is not checked whether anything is there.

    Args:
        href: the address as written.
    """
    named = _OF_GUIDE.fullmatch(href)
    if named and named[1] not in SCHEMES_TAKEN:
        return Elsewhere(named[1], named[2])
    try:
        parts = urlsplit(href)
    except ValueError:
        return External("")
    if parts.scheme == TERM and not parts.netloc:
        return Term(href.partition(":")[2])
    if parts.scheme or parts.netloc:
        return External(parts.scheme)
    file = unquote(parts.path)
    if not file.endswith(DOCUMENT) or parts.query or _leads_out(file):
        return Topic(href)
    return Document(file, parts.fragment)


def picture_of(address: str) -> str:
    """The file of a picture, as a path below the documentation folder; empty where the address names none."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    file = unquote(parts.path)
    elsewhere = parts.scheme or parts.netloc or parts.query or parts.fragment or _leads_out(file)
    return "" if elsewhere or not file.lower().endswith(PICTURES) else file


def _leads_out(file: str) -> bool:
    path = PurePosixPath(file)
    return path.is_absolute() or ".." in path.parts or "\\" in file
