"""A flowchart for Mermaid (https://mermaid.js.org/syntax/flowchart.html), statement by statement.

There is no parser of Mermaid in Python; what there is runs its JavaScript. So this one reads what flowcharts are made
of, boxes and arrows, and leaves every statement that it does not know. How a chart looks is passed over.
"""

import html
import re
from collections.abc import Iterator
from typing import Final

from .chart import Arrow, Chart, draft_of
from .csv_table import titled_by_file
from .draft import Draft, Leftover
from .fault import ImportFault

_HEAD: Final = re.compile(
    r"^\s*(?:flowchart(?:-elk)?|graph)\b\s*(?:(?:TB|TD|BT|RL|LR)\b|[<>^v])?[ \t]*(?:;|$)", re.IGNORECASE
)
_LOOKS: Final = re.compile(r"^(?:style|classDef|class|linkStyle|direction)\b|^end$|^%%\{.*\}%%$")
"""Statements that say how a chart looks, or where a group ends."""

_CLICK: Final = re.compile(r'^click\s+(?P<node>[^\s"]+)\s+(?:href\s+)?"(?P<url>[^"]*)"(?P<rest>.*)$')
_TITLE: Final = re.compile(r"^accTitle\s*:(.+)$")
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
    rf"{_LINE}(?![-=.>])\s*(?:\|(?P<piped>[^|]*)\|)?"
    r"|(?:--|==|-\.)\s*(?P<text>\"[^\"]*\"|[^\s>|\-=.\"][^|]*?)\s*(?:-{2,}|={2,}|\.+-)[>ox]?(?![-=.>])"
    r")\s*"
)
"""An arrow: what stands on it comes behind it, between bars, or inside it."""

_PARTED: Final = re.compile(r"\s*;\s*")
"""What may stand between two statements of one line."""

_LONGEST: Final = 20_000
"""Characters of a statement that is looked at: the time that some of them take grows with the square."""

_LINES_OF_A_TEXT: Final = 30


def _words(text: str) -> str:
    """The text of a box or an arrow, without quotes, breaks and the numbers by which Mermaid writes signs."""
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] == '"':
        text = text[1:-1]
    text = text.strip().strip("`")
    text = re.sub(r"<br\s*/?>|\\n", " ", text, flags=re.IGNORECASE)
    text = re.sub(r"#(\w{1,8});", lambda found: html.unescape(f"&{'#' if found[1].isdigit() else ''}{found[1]};"), text)
    return " ".join(html.unescape(text).split())


class _Statement:
    """One statement, read from its beginning to its end."""

    def __init__(self, text: str, line: int, chart: Chart) -> None:
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


def _statements(lines: list[str], first: int) -> Iterator[tuple[int, str]]:
    """Each statement with its line; a text in quotes may go on over several."""
    number = first
    while number < len(lines):
        text, begin = lines[number], number
        is_comment = text.lstrip().startswith("%%")
        while not is_comment and text.count('"') % 2 and number + 1 < min(len(lines), begin + _LINES_OF_A_TEXT):
            number += 1
            text += f"\n{lines[number]}"
        if text.count('"') % 2:
            text, number = lines[begin], begin
        number += 1
        yield begin + 1, text.strip()


def _read_statement(text: str, line: int, chart: Chart) -> str:
    """Read a statement into the chart; gives why it is left, and nothing where it is not."""
    clicked = _CLICK.match(text)
    if clicked:
        chart.node(clicked["node"], line, url=clicked["url"])
        tip = clicked["rest"].strip(" ;")
        return "what is shown beside an address has no place in a guide" if '"' in tip else ""
    if (titled := _TITLE.match(text)) and not chart.title:
        chart.title = titled[1].strip()
        return ""
    if not text or _LOOKS.match(text.strip(" ;")):
        return ""
    if text.startswith("%%"):
        return "a comment has no place in a guide"
    if text.startswith("subgraph"):
        return "the name of a group of boxes has no place in a guide"
    if len(text) > _LONGEST:
        return f"a statement of more than {_LONGEST:,} characters is not read"
    return "" if _Statement(text, line, chart).read() else "this statement was not understood"


def _front(lines: list[str], chart: Chart, left: list[Leftover]) -> int:
    """Read the settings above a chart; gives the number of the first line below them."""
    if not lines or lines[0].strip() != "---":
        return 0
    for number, line in enumerate(lines[1:], 1):
        if line.strip() == "---":
            return number + 1
        if line.startswith("title:"):
            chart.title = line.removeprefix("title:").strip().strip("\"'")
        elif line.strip():
            left.append(Leftover(number + 1, line, "a setting of the chart has no place in a guide"))
    return 0


def read(text: str, name: str) -> Draft:
    """A draft of a flowchart."""
    lines, chart, left = text.split("\n"), Chart(), list[Leftover]()
    first = _front(lines, chart, left)
    head = next((at for at in range(first, len(lines)) if _HEAD.match(lines[at])), None)
    if head is None:
        raise ImportFault(name, 1, "this is no flowchart.", "Expected a line such as `flowchart TD` above its boxes.")
    lines[head] = _HEAD.sub("", lines[head])
    left += [
        Leftover(at + 1, lines[at], "this stands above the chart") for at in range(first, head) if lines[at].strip()
    ]
    for line, statement in _statements(lines, head):
        if why := _read_statement(statement, line, chart):
            left.append(Leftover(line, statement, why))
    draft = draft_of(chart, name)
    draft.leftovers += left
    titled_by_file(draft, name)
    return draft
