"""XML as elements with the lines in which they begin, without entities and without anything from elsewhere."""

import xml.sax.handler
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from xml.sax import SAXException
from xml.sax.xmlreader import Locator

from .fault import ImportFault, missing

if TYPE_CHECKING:
    from xml.sax.xmlreader import AttributesImpl

_DEEPEST: Final = 100
"""Elements inside each other."""

_MOST: Final = 200_000
"""Elements of a document."""


@dataclass
class Element:
    """An element: its name without a prefix, its attributes, what it holds, and its line."""

    name: str
    attributes: dict[str, str]
    line: int
    children: list["Element"] = field(default_factory=list)
    text: str = ""

    def every(self, name: str) -> Iterator["Element"]:
        """Its children of a name."""
        return (child for child in self.children if child.name == name)

    def first(self, *names: str) -> "Element | None":
        """What a row of names leads to, from child to child."""
        found: Element | None = self
        for name in names:
            found = next(found.every(name), None) if found else None
        return found

    def within(self) -> Iterator["Element"]:
        """It and everything in it, in the order of the document."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += reversed(element.children)

    def said(self, *names: str) -> str:
        """The text of what a row of names leads to; empty where there is none."""
        found = self.first(*names)
        return " ".join(found.text.split()) if found else ""


class TooMuchError(SAXException):
    """More than is read."""


class _Builder(xml.sax.handler.ContentHandler):
    """Makes a tree of what a parser says."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Element("", {}, 0)
        self._open = [self.root]
        self._number = 0
        self._at: Locator | None = None

    def setDocumentLocator(self, locator: Locator) -> None:  # noqa: N802 - the name is that of the base class
        """Know where the parser is."""
        self._at = locator

    def startElement(self, name: str, attrs: "AttributesImpl") -> None:  # noqa: N802
        """Begin an element."""
        self._number += 1
        if self._number > _MOST or len(self._open) > _DEEPEST:
            raise TooMuchError("too much")
        line = self._at.getLineNumber() if self._at else 0
        element = Element(name.rpartition(":")[2], dict(attrs.items()), line or 0)
        self._open[-1].children.append(element)
        self._open.append(element)

    def endElement(self, name: str) -> None:  # noqa: ARG002, N802
        """End it."""
        self._open.pop()

    def characters(self, content: str) -> None:
        """Add to its text."""
        self._open[-1].text += content


def read_xml(content: bytes, name: str) -> Element:
    """The element that a document is.

    Raises:
        ImportFault: where it is broken, declares entities or a document type, or is too much.
    """
    try:
        import defusedxml.sax  # noqa: PLC0415 - an extra
        from defusedxml.common import DefusedXmlException  # noqa: PLC0415
    except ImportError:
        raise missing("defusedxml", "A decision table of DMN") from None
    builder = _Builder()
    try:
        defusedxml.sax.parseString(content, builder, forbid_dtd=True)
    except DefusedXmlException:
        hint = "Take out its document type: an entity can stand for a file of yours, or grow without end."
        raise ImportFault(name, 0, "the document declares a document type or entities.", hint) from None
    except TooMuchError:
        what = f"the document has more than {_MOST:,} elements, or more than {_DEEPEST} inside each other."
        raise ImportFault(name, 0, what, "A decision table needs about ten.") from None
    except SAXException as error:
        line = getattr(error, "getLineNumber", lambda: 0)() or 0
        raise ImportFault(name, line, "this is no XML that can be read.", "Export it as DMN 1.1 or newer.") from None
    except (ValueError, LookupError):
        raise ImportFault(name, 0, "the encoding of the document is not known.", "Save it as UTF-8.") from None
    return builder.root.children[0]
