"""A feed as a document of Atom (https://www.rfc-editor.org/rfc/rfc4287)."""

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element, SubElement, indent, tostring

ATOM: Final = "application/atom+xml"
"""What such a document is called among the kinds of files."""

_NAMESPACE: Final = "http://www.w3.org/2005/Atom"

_UNFIT: Final = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that XML cannot have, however they are written (https://www.w3.org/TR/xml/#charsets)."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """News.

    Attributes:
        id: what it is known by, forever: an address.
        title: what it is, in a few words.
        updated: when it came to say what it says.
        url: where more of it stands.
        html: what it says.
    """

    id: str
    title: str
    updated: datetime.datetime
    url: str
    html: str


@dataclass(frozen=True, kw_only=True)
class Feed:
    """The news of a guide.

    Attributes:
        url: its own address.
        title, subtitle: what it is about.
        language: of its texts.
        author: who publishes it.
        page: the page that it is about.
        updated: when any of its entries last changed.
        entries: the newest first.
    """

    url: str
    title: str
    subtitle: str
    language: str
    author: str
    page: str
    updated: datetime.datetime
    entries: Sequence[Entry]


def _said(inside: Element, name: str, text: str, **attributes: str) -> None:
    SubElement(inside, name, attributes).text = _UNFIT.sub("", text)


def _moment(moment: datetime.datetime) -> str:
    return moment.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _entry(inside: Element, entry: Entry) -> None:
    told = SubElement(inside, "entry")
    _said(told, "id", entry.id)
    _said(told, "title", entry.title)
    _said(told, "updated", _moment(entry.updated))
    SubElement(told, "link", rel="alternate", type="text/html", href=entry.url)
    _said(told, "content", entry.html, type="html")


def feed_document(feed: Feed) -> bytes:
    """The document. Whatever a catalogue says is text in it; a reader of feeds cleans the HTML of an entry, too."""
    root = Element("feed", {"xmlns": _NAMESPACE, "xml:lang": feed.language})
    _said(root, "id", feed.url)
    _said(root, "title", feed.title)
    _said(root, "subtitle", feed.subtitle)
    _said(root, "updated", _moment(feed.updated))
    _said(SubElement(root, "author"), "name", feed.author)
    SubElement(root, "link", rel="self", type=ATOM, href=feed.url)
    SubElement(root, "link", rel="alternate", type="text/html", href=feed.page)
    for entry in feed.entries:
        _entry(root, entry)
    indent(root, " ")
    document: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return document
