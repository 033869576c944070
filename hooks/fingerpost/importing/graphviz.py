"""A chart in the language of Graphviz (https://graphviz.org/doc/info/lang.html), as pydot reads it."""

import contextlib
import html
import io
import re
from typing import TYPE_CHECKING, Any, Final

from .chart import Arrow, Chart, draft_of
from .csv_table import titled_by_file
from .draft import Draft
from .fault import ImportFault, missing
from .parts import Leftover

if TYPE_CHECKING:
    import pydot

LARGEST: Final = 256 * 1024
"""Characters of a chart: what reads it takes a while for each."""

_DEEPEST: Final = 40
"""Brackets inside each other: what reads them calls itself for each."""

_HINT: Final = "Expected `digraph { ... }`, with the answers as labels of its arrows."

_SHAPES: Final = frozenset({"node", "edge", "graph"})
"""Names under which pydot keeps how all boxes and arrows look."""


def _name(written: Any) -> str:
    """The name of a box, without quotes and without the side of it that an arrow begins at."""
    text = str(written)
    quoted = re.match(r'"((?:[^"\\]|\\.)*)"', text, re.DOTALL)
    return quoted[1] if quoted else text.partition(":")[0]


def _words(written: Any) -> str:
    """The text of a label: its escapes, its entities and its tags are gone."""
    text = str(written or "").strip()
    if len(text) > 1 and text[0] == "<" and text[-1] == ">":
        text = re.sub(r"<[^<>]*>", " ", text[1:-1])
    elif len(text) > 1 and text[0] == text[-1] == '"':
        text = text[1:-1]
    text = re.sub(r"\\\n", "", text)
    text = re.sub(r"\\([nlr])", " ", text)
    text = re.sub(r"\\(.)", r"\1", text)
    return " ".join(html.unescape(text).split())


def _deepest(text: str) -> int:
    depth = deepest = 0
    for sign in re.findall(r"[{}\[\]<>]", re.sub(r'"(?:[^"\\]|\\.)*"', "", text)):
        depth = max(depth + (1 if sign in "{[<" else -1), 0)
        deepest = max(deepest, depth)
    return deepest


def _parsed(text: str, name: str) -> "pydot.Dot":
    try:
        import pydot  # noqa: PLC0415 - an extra
    except ImportError:
        raise missing("pydot", "A chart of Graphviz") from None
    if len(text) > LARGEST or _deepest(text) > _DEEPEST:
        raise ImportFault(name, 0, "the chart is too large, or too deeply nested.", "Cut it into parts.")
    said = io.StringIO()
    try:
        with contextlib.redirect_stdout(said):
            graphs = pydot.graph_from_dot_data(text)
    except Exception:  # noqa: BLE001 - whatever a broken chart makes the library stumble over
        graphs = None
    if not graphs:
        place = re.search(r"line:(\d+)", said.getvalue())
        raise ImportFault(name, int(place[1]) if place else 0, "this chart cannot be read.", _HINT)
    graph: pydot.Dot = graphs[0]
    return graph


class _Lines:
    """Where names stand in a text: pydot does not say."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")

    def of(self, *names: str) -> int:
        """The first line in which all these names stand; the first with the first of them; 0 where there is none."""
        for wanted in (names, names[:1]):
            for number, line in enumerate(self._lines, 1):
                if all(name in line for name in wanted):
                    return number
        return 0


def _ends(end: Any) -> list[str]:
    """The boxes at one end of an arrow: one, or all of a group."""
    if hasattr(end, "get") and not isinstance(end, str):
        return [_name(name) for name in end.get("nodes", {})]
    return [_name(end)]


class _Reading:
    """A graph on its way to a chart."""

    def __init__(self, text: str) -> None:
        self.chart = Chart()
        self.left: list[Leftover] = []
        self._lines = _Lines(text)

    def read(self, graph: Any, *, is_top: bool) -> None:
        """Read a graph, and those in it."""
        said = graph.get_attributes()
        label = _words(said.get("label"))
        if is_top:
            name = _name(graph.get_name())
            self.chart.title = label or name
            if label and name and not re.fullmatch(r"(?i)(?:di)?g(?:raph)?", name):
                why = "the name of a chart has no place beside its label"
                self.left.append(Leftover(self._lines.of(name), name, why))
        elif label:
            why = "the name of a group of boxes has no place in a guide"
            self.left.append(Leftover(self._lines.of(label), label, why))
        for node in graph.get_node_list():
            self._node(node)
        for edge in graph.get_edge_list():
            words = _words(edge.get_attributes().get("label") or edge.get_attributes().get("xlabel"))
            for source in _ends(edge.get_source()):
                for target in _ends(edge.get_destination()):
                    line = self._lines.of(source, target)
                    self.chart.node(source, line)
                    self.chart.node(target, line)
                    self.chart.arrows.append(Arrow(source, target, words, line))
        for inner in graph.get_subgraph_list():
            self.read(inner, is_top=False)

    def _node(self, node: Any) -> None:
        name, said = _name(node.get_name()), node.get_attributes()
        line = self._lines.of(name)
        if name in _SHAPES or name in ("", "\\n"):
            return
        url = _words(said.get("URL") or said.get("href"))
        self.chart.node(name, line, _words(said.get("label")), url)
        for key in ("tooltip", "xlabel", "comment"):
            if words := _words(said.get(key)):
                self.left.append(Leftover(line, words, f"the `{key}` of a box has no place in a guide"))


def read(text: str, name: str) -> Draft:
    """A draft of a chart."""
    graph = _parsed(text, name)
    reading = _Reading(text)
    reading.read(graph, is_top=True)
    draft = draft_of(reading.chart, name)
    draft.leftovers += reading.left
    draft.leftovers += [
        Leftover(number, line, "a comment has no place in a guide")
        for number, line in enumerate(text.split("\n"), 1)
        if re.match(r"\s*(?://|#)", line)
    ]
    titled_by_file(draft, name)
    return draft
