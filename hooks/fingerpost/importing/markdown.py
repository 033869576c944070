"""Markdown as sections with blocks, each with its line. What a page means, :mod:`.decision_guide` says."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from .fault import missing

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

_ROW: Final = re.compile(r"(?<!\\)\|")

_SOFT: Final = re.compile(r"(?<! {2})(?<!\\)\n")
"""The end of a line inside a paragraph, which is no more than a space."""


@dataclass(frozen=True)
class Block:
    """A part of a page.

    Attributes:
        kind: ``paragraph``, ``item`` (of a list), ``row`` (of a table, its head first), ``break`` (a line across the
            page) or ``other``.
        text: its Markdown.
        line: where it begins, from 1.
        cells: the cells of a row.
        table: for a row the line of its table, which tells two tables apart.
        inner: for an item what lies deeper in it.
    """

    kind: str
    text: str
    line: int
    cells: tuple[str, ...] = ()
    table: int = 0
    inner: tuple["Block", ...] = ()

    @property
    def whole(self) -> str:
        """Its Markdown, with what lies deeper in it."""
        parts: list[str] = [self.text]
        for at, block in enumerate(self.inner):
            is_item = block.kind == "item"
            shown = "- " + "\n  ".join(block.whole.split("\n")) if is_item else block.whole
            follows = at > 0 and is_item and self.inner[at - 1].kind == "item"
            parts += ["\n" if follows else "\n\n", shown]
        return "".join(parts).strip()


@dataclass
class Section:
    """A heading with what stands below it, up to the next one.

    Attributes:
        title: its Markdown; empty above the first heading.
        level: 1 for the highest; 0 above the first heading.
    """

    title: str
    level: int
    line: int
    blocks: list[Block] = field(default_factory=list)


def _parsed(text: str) -> "SyntaxTreeNode":
    try:
        from markdown_it import MarkdownIt  # noqa: PLC0415 - an extra
        from markdown_it.tree import SyntaxTreeNode  # noqa: PLC0415
    except ImportError:
        raise missing("markdown-it-py", "Markdown") from None
    return SyntaxTreeNode(MarkdownIt("commonmark").enable("table").parse(text))


def _inline(node: "SyntaxTreeNode") -> str:
    """The Markdown of a heading, a paragraph or a cell."""
    return "".join(child.content for child in node.children if child.type == "inline")


def _line(node: "SyntaxTreeNode") -> int:
    while node.map is None and node.children:
        node = node.children[0]
    return node.map[0] + 1 if node.map else 0


class _Page:
    """The lines of a page, for what is kept as it is written."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")

    def written(self, node: "SyntaxTreeNode") -> str:
        """A block as it is written, moved to the left."""
        begin, end = node.map or (0, 0)
        lines = self._lines[begin:end]
        first = lines[0] if lines else ""
        indent = len(first) - len(first.lstrip())
        return "\n".join(line[indent:] if not line[:indent].strip() else line for line in lines).strip()

    def beyond(self, node: "SyntaxTreeNode", columns: int) -> list[str]:
        """The cells of a row that its table has no column for, which a reader of Markdown passes over."""
        line = self._lines[node.map[0]].strip() if node.map else ""
        cells = _ROW.split(line.removeprefix("|"))
        if cells and not cells[-1].strip():
            cells.pop()
        return [cell.strip().replace("\\|", "|") for cell in cells[columns:]]

    def blocks(self, node: "SyntaxTreeNode") -> Iterator[Block]:
        """What stands in a block, in order."""
        match node.type:
            case "paragraph":
                yield Block("paragraph", _SOFT.sub(" ", _inline(node)), _line(node))
            case "bullet_list" | "ordered_list":
                yield from map(self._item, node.children)
            case "table":
                yield from self._table(node)
            case "blockquote":
                for child in node.children:
                    yield from self.blocks(child)
            case "hr":
                yield Block("break", "", _line(node))
            case _:
                yield Block("other", self.written(node), _line(node))

    def _item(self, item: "SyntaxTreeNode") -> Block:
        """An item: its first paragraphs, then what lies deeper in it."""
        text: list[str] = []
        children = [*item.children]
        while children and children[0].type == "paragraph":
            text.append(_SOFT.sub(" ", _inline(children.pop(0))))
        inner = tuple(block for child in children for block in self.blocks(child))
        return Block("item", "\n\n".join(text), _line(item), inner=inner)

    def _table(self, table: "SyntaxTreeNode") -> Iterator[Block]:
        at, columns = _line(table), 0
        for part in table.children:
            for row in part.children:
                cells = [_inline(cell) for cell in row.children]
                columns = columns or len(cells)
                cells += self.beyond(row, columns)
                yield Block("row", " | ".join(cells), _line(row), tuple(cells), at)


def sections_of(text: str) -> list[Section]:
    """The sections of a page, the part above its first heading first."""
    page, found = _Page(text), [Section("", 0, 1)]
    for node in _parsed(text).children:
        if node.type == "heading":
            found.append(Section(_SOFT.sub(" ", _inline(node)), int(node.tag[1]), _line(node)))
        else:
            found[-1].blocks += page.blocks(node)
    return found


def tables_in(blocks: Sequence[Block]) -> list[list[Block]]:
    """The tables among blocks, each as its rows."""
    tables: dict[int, list[Block]] = {}
    for block in blocks:
        if block.kind == "row":
            tables.setdefault(block.table, []).append(block)
    return [*tables.values()]
