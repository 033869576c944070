"""The flow in the language of Graphviz (https://graphviz.org/doc/info/lang.html), to be drawn elsewhere."""

from collections.abc import Iterator

from ...catalogue import Guide
from ...flow import Graph


def _quoted(text: str) -> str:
    """A label that shows a text. In a label, a backslash begins an escape, and an ampersand an entity of HTML."""
    shown = text.replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"')
    return f'"{shown}"'


def _lines(guide: Guide, graph: Graph) -> Iterator[str]:
    yield f"digraph {_quoted(guide.guide)} {{"
    yield f'  graph [rankdir="LR", label={_quoted(guide.title)}];'
    yield '  node [shape="box"];'
    for name in graph.forwards:
        yield f"  {_quoted(f'question {name}')} [label={_quoted(graph.nodes[name].ask)}];"
    for path in guide.paths.values():
        if path.id in graph.walks_to:
            yield f'  {_quoted(f"path {path.id}")} [label={_quoted(path.name)}, style="rounded"];'
    for ending in guide.endings.values():
        if ending.id in graph.walks_to:
            yield f'  {_quoted(f"ending {ending.id}")} [label={_quoted(ending.name)}, shape="octagon"];'
    for name in graph.forwards:
        for choice in graph.nodes[name].choices:
            target = f"{graph.kind(choice.target)} {choice.target}"
            yield f"  {_quoted(f'question {name}')} -> {_quoted(target)} [label={_quoted(choice.label)}];"
    yield "}"


def graphviz(guide: Guide, graph: Graph) -> str:
    """The whole flow: questions as boxes, paths rounded, endings with eight corners, answers on the arrows."""
    return "\n".join(_lines(guide, graph)) + "\n"
