"""What a page says of one path: its lists of facts, below headings and behind labels."""

from collections.abc import Callable

from .announced import Announced
from .headings import list_of
from .markdown import Block, Section
from .page_parts import PAIR, label_of
from .parts import DraftPath
from .words import plain


class PagePath:
    """Collects the facts of a path, block by block.

    Attributes:
        level: how deep its heading stands.
    """

    def __init__(self, path: DraftPath, level: int, announced: Announced, leave: Callable[[Block], None]) -> None:
        """Begin below the heading of a path.

        Args:
            path: the path.
            level: how deep its heading stands.
            announced: the heading or the label that is open.
            leave: leaves a block that has no place.
        """
        self.level = level
        self._path, self._announced, self._leave = path, announced, leave
        self._list = ""
        self._label = ""

    def begin(self, section: Section) -> None:
        """Begin the list that a heading names."""
        self._open(section.line, list_of(section.title), plain(section.title))

    def _open(self, line: int, facts: str, label: str) -> None:
        self._list, self._label = facts, label
        self._announced.begin(line, label, known=bool(facts))

    def add_pair(self, about: str, text: str) -> None:
        """Add a fact with what it is about; one that says nothing but what it is about is a fact itself."""
        self._path.add(self._list or "know", text or about, about if text else "")

    def take(self, block: Block) -> None:
        """Take a block: a label with or without a fact behind it, or a fact."""
        if block.kind == "other" and block.text.startswith("<"):
            self._leave(block)
            return
        if block.kind == "other":
            self._announced.used()
            self._path.add(self._list or "know", block.text, "" if self._list else self._label)
            return
        text = block.whole
        if block.kind == "paragraph":
            label, rest = label_of(text)
            if label:
                self._open(block.line, list_of(label), label)
                text = rest
        if text:
            self._fact(text)

    def _fact(self, text: str) -> None:
        """Add a fact to the list that is open; above the first label, it describes the path."""
        self._announced.used()
        if not self._label:
            self._path.add("description", text)
        elif self._list in ("technical", ""):
            pair = PAIR.match(text)
            outer = "" if self._list else self._label
            label = ": ".join(filter(None, (outer, pair["label"] if pair else "")))
            self._path.add(self._list or "know", pair["text"] if pair else text, label)
        else:
            self._path.add(self._list, text)
