"""A flowchart for Mermaid (https://mermaid.js.org/syntax/flowchart.html), statement by statement.

There is no parser of Mermaid in Python; what there is runs its JavaScript. So this one reads what flowcharts are made
of, boxes and arrows, and leaves every statement that it does not know. How a chart looks is passed over.
"""

import re
from collections.abc import Iterator
from typing import Final

from .chart import Chart, draft_of
from .csv_table import titled_by_file
from .draft import Draft
from .fault import ImportFault
from .mermaid_statement import Statement
from .parts import Leftover

_HEAD: Final = re.compile(
    r"^\s*(?:flowchart(?:-elk)?|graph)\b\s*(?:(?:TB|TD|BT|RL|LR)\b|[<>^v])?[ \t]*(?:;|$)", re.IGNORECASE
)
_LOOKS: Final = re.compile(r"^(?:style|classDef|class|linkStyle|direction)\b|^end$|^%%\{.*\}%%$")
"""Statements that say how a chart looks, or where a group ends."""

_CLICK: Final = re.compile(r'^click\s+(?P<node>[^\s"]+)\s+(?:href\s+)?"(?P<url>[^"]*)"(?P<rest>.*)$')
_TITLE: Final = re.compile(r"^accTitle\s*:(.+)$")
_LONGEST: Final = 20_000
"""Characters of a statement that is looked at: the time that some of them take grows with the square."""

_LINES_OF_A_TEXT: Final = 30


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
    return "" if Statement(text, line, chart).read() else "this statement was not understood"


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
