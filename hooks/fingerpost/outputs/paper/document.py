"""What a PDF is made of, and what comes of it: each can be named, written to a disk and read again."""

import hashlib
import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


def digest_of(*parts: bytes) -> str:
    """What stands for some contents in their order: no others have the same."""
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()


@dataclass(frozen=True, kw_only=True)
class Document:
    """A document that becomes a PDF.

    Attributes:
        name: where the PDF stands on the site.
        html: all of it.
        address: where the page stands that it shows, for its links to others and for its pictures.
        pictures: the pictures that it shows, by the reference to each, as it stands in the document.
    """

    name: str
    html: str
    address: str
    pictures: Mapping[str, bytes] = field(default_factory=dict)

    def digest(self) -> str:
        """What stands for all that the PDF depends on but the machine. Its name is not in it."""
        pictures = (part for name, content in sorted(self.pictures.items()) for part in (name.encode(), content))
        return digest_of(self.html.encode(), self.address.encode(), *pictures)

    def packed(self) -> bytes:
        """The document as bytes."""
        pictures = {name: b64encode(content).decode() for name, content in self.pictures.items()}
        return json.dumps(
            {"name": self.name, "html": self.html, "address": self.address, "pictures": pictures}
        ).encode()

    @classmethod
    def unpacked(cls, packed: bytes) -> "Document":
        """The document that was packed."""
        said: dict[str, Any] = json.loads(packed)
        return cls(**{**said, "pictures": {name: b64decode(content) for name, content in said["pictures"].items()}})


@dataclass(frozen=True, kw_only=True)
class Printed:
    """A PDF.

    Attributes:
        content: the file.
        boxes: the characters that stand in it as boxes, because no font of this machine has them.
    """

    content: bytes
    boxes: str

    def packed(self) -> bytes:
        """The PDF with what is known of it, in a line before it, by which damage shows."""
        return json.dumps({"digest": self._digest(), "boxes": self.boxes}).encode() + b"\n" + self.content

    def _digest(self) -> str:
        return digest_of(self.content, self.boxes.encode())

    @classmethod
    def unpacked(cls, packed: bytes) -> "Printed | None":
        """The PDF that was packed; ``None`` where these bytes are no longer what was packed."""
        head, _, content = packed.partition(b"\n")
        try:
            said = json.loads(head)
            printed = cls(content=content, boxes=str(said["boxes"]))
            whole = said["digest"] == printed._digest()
        except (ValueError, TypeError, KeyError):
            return None
        return printed if whole else None
