"""One statement of a flowchart for Mermaid: boxes, and arrows between them."""

import html
import re
from typing import Final

from .chart import Arrow, Chart

_NODE: Final = re.compile(
    r"(?:(?![-=.~<>|&;\[({])|-(?![-.])|\.(?!-)|=(?!=))[^\s\[\](){}<>|&;@\"]*?(?=$|[\s\[(){>|&;@]|:::|-[-.]|==|~~|<[-=])"
)
_CLASS: Final = re.compile(r":::[\w-]+")
_SHAPE: Final = re.compile(r"@\{(?P<said>[^{}]*)\}")
_LABEL: Final = re.compile(r"""\blabel\s*:\s*(?:"([^"]*)"|'([^']*)'|([^,}]+))""")

_BRACKETS: Final = (
    ("(((", ")))"),
    ("((", "))"),
    ("([", "])"),
    ("[[", "]]"),
    ("[(", ")]"),
    ("{{", "}}"),
    ("[", "]"),
    ("(", ")"),
    ("{", "}"),
    (">", "]"),
)
"""What stands around the text of a box, longer signs first."""

_LINE: Final = r"(?:-{2,}[>ox]|-{3,}|={2,}[>ox]|={3,}|-\.+-[>ox]?|~{3,})"

_ARROW: Final = re.compile(
    r"\s*(?:[\w-]+@)?(?:[<ox](?=[-=]))?(?:"
    rf"{_LINE}(?![-=.>])\s*(?:\|(?P<piped>\s*\"[^\"]*\"\s*|[^|]*)\|)?"
    r"|(?:--|==|-\.)\s*(?P<text>\"[^\"]*\"|[^\s>|\-=.\"][^|]*?)\s*(?:-{2,}|={2,}|\.+-)[>ox]?(?![-=.>])"
    r")\s*"
)
"""An arrow: what stands on it comes behind it, between bars, or inside it. Between quotes, bars are words too."""

_PARTED: Final = re.compile(r"\s*;\s*")
"""What may stand between two statements of one line."""


def _words(text: str) -> str:
    """The text of a box or an arrow, without quotes, breaks and the numbers by which Mermaid writes signs."""
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] == '"':
        text = text[1:-1]
    text = text.strip().strip("`")
    text = re.sub(r"<br\s*/?>|\\n", " ", text, flags=re.IGNORECASE)
    text = re.sub(r"#(\w{1,8});", lambda found: html.unescape(f"&{'#' if found[1].isdigit() else ''}{found[1]};"), text)
    return " ".join(html.unescape(text).split())


class Statement:
    """One statement, read from its beginning to its end."""

    def __init__(self, text: str, line: int, chart: Chart) -> None:
        """Begin to read a statement.

        Args:
            text: the statement.
            line: where it stands.
            chart: what its boxes and arrows are put into.
        """
        self._text, self._line, self._chart, self._at = text, line, chart, 0
        self._nodes: list[tuple[str, str]] = []
        self._arrows: list[Arrow] = []

    def read(self) -> bool:
        """Whether it is one that is known; only then is anything of it in the chart."""
        before = self._group()
        while before and not self._ended():
            if parted := _PARTED.match(self._text, self._at):
                self._at = parted.end()
                before = self._group()
                continue
            found = _ARROW.match(self._text, self._at)
            if not found or found.end() == self._at:
                return False
            self._at = found.end()
            after = self._group()
            if not after:
                return False
            words = _words(found["piped"] or found["text"] or "")
            if "~~~" not in found[0]:
                self._arrows += [Arrow(one, other, words, self._line) for one in before for other in after]
            before = after
        if not before:
            return False
        for name, text in self._nodes:
            self._chart.node(name, self._line, text)
        self._chart.arrows += self._arrows
        return True

    def _ended(self) -> bool:
        return not self._text[self._at :].strip(" \t\n;")

    def _group(self) -> list[str]:
        """The nodes that stand beside each other, with `&` between them."""
        names = []
        while name := self._node():
            names.append(name)
            found = re.compile(r"\s*&\s*").match(self._text, self._at)
            if not found:
                return names
            self._at = found.end()
        return []

    def _node(self) -> str:
        found = _NODE.match(self._text, self._at)
        if not found or not found[0]:
            return ""
        self._at = found.end()
        text = self._shape()
        if styled := _CLASS.match(self._text, self._at):
            self._at = styled.end()
        self._nodes.append((found[0], text))
        return found[0]

    def _shape(self) -> str:
        """The text of a box, in its brackets or behind `label`."""
        if said := _SHAPE.match(self._text, self._at):
            self._at = said.end()
            label = _LABEL.search(said["said"])
            return _words(next(filter(None, label.groups()), "")) if label else ""
        for opening, closing in _BRACKETS:
            if self._text.startswith(opening, self._at):
                begin = self._at + len(opening)
                end = self._closing(begin, closing)
                if end >= 0:
                    self._at = end + len(closing)
                    return _words(self._text[begin:end].strip("/\\"))
        return ""

    def _closing(self, begin: int, closing: str) -> int:
        """Where the brackets of a box close: behind its quotes where it has them."""
        quoted = re.compile(r'[\s/\\]*"[^"]*"').match(self._text, begin)
        return self._text.find(closing, quoted.end() if quoted else begin)
