"""The flow as a flowchart for Mermaid (https://mermaid.js.org/syntax/flowchart.html), to be drawn elsewhere."""

import re
from collections.abc import Iterator
from typing import Final

from ...catalogue import Guide
from ...flow import Graph

_MEANS: Final = re.compile(r"(^\d+)([.)])|([^\w .,:?!'()/-]|_|^-|:(?=//)|(?<=www)\.)", re.IGNORECASE)
"""Signs that mean something inside quotes; they are written by their numbers, as Mermaid has it for `#` and `"`.

Up to 11.11, it takes a label for Markdown too: `1.` or `-` at its beginning for a list, an address for a link, and
shows neither of them. In labels without HTML those versions show the numbers themselves, so there are as few as can be.
"""


def _quoted(text: str) -> str:
    def by_number(found: re.Match[str]) -> str:
        before, sign = found[1] or "", found[2] or found[3]
        return f"{before}#{ord(sign)};"

    return f'"{_MEANS.sub(by_number, text.strip())}"'


def _name(kind: str, name: str) -> str:
    """An id with a word before it: some ids, such as `end`, mean something to Mermaid."""
    return f"{kind}_{name.replace('-', '_')}"


def _lines(guide: Guide, graph: Graph) -> Iterator[str]:
    yield f"%% {guide.guide}: every question, its answers, and the paths that they lead to"
    yield "flowchart LR"
    for name in graph.forwards:
        yield f"  {_name('question', name)}[{_quoted(graph.nodes[name].ask)}]"
    for path in guide.paths.values():
        if path.id in graph.walks_to:
            yield f"  {_name('path', path.id)}([{_quoted(path.name)}])"
    for ending in guide.endings.values():
        if ending.id in graph.walks_to:
            yield f"  {_name('ending', ending.id)}{{{{{_quoted(ending.name)}}}}}"
    for name in graph.forwards:
        for choice in graph.nodes[name].choices:
            target = _name(graph.kind(choice.target), choice.target)
            yield f"  {_name('question', name)} -->|{_quoted(choice.label)}| {target}"


def mermaid(guide: Guide, graph: Graph) -> str:
    """The whole flow: questions as boxes, paths rounded, endings with six corners, answers on the arrows."""
    return "\n".join(_lines(guide, graph)) + "\n"
