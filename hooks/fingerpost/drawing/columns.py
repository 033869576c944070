"""Has the layout engine put boxes into columns, so that few lines cross. The one module that imports it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

import graphlay

from .boxes import Box, Gaps, Line

Stop = str | int
"""What stands in a column: a box by its name, or a line that passes it, by its place among the lines."""

Column = tuple[Stop, ...]
"""From top to bottom."""


def _passes(points: Sequence[Mapping[str, float]], x: float) -> float:
    """How far down a line passes a column."""
    return next(
        one["y"] for one, other in pairwise(points) if min(one["x"], other["x"]) <= x <= max(one["x"], other["x"])
    )


def columns_of(boxes: Sequence[Box], lines: Sequence[Line], gaps: Gaps) -> tuple[Column, ...]:
    """The columns from left to right. The same boxes and lines always give the same."""
    graph = graphlay.Graph()
    heights = {box.name: box.height for box in boxes}
    for box in boxes:
        graph.node(box.name, width=box.width, height=box.height)
    for line in lines:
        leaves = {"offset": {"side": "right", "t": 2 * line.leaves / heights[line.source] - 1}}
        graph.edge(line.source, line.target, source_port=leaves, target_port={"side": "left"})
    spacing = {"layer_gap": gaps.columns, "node_gap": gaps.boxes, "dummy_gap": gaps.lines}
    layout = graphlay.layout(graph, options={"direction": "leftright", "spacing": spacing})

    # Boxes of one column have one middle; those that differ in the last bits of a sum do so by far less than a column.
    middles = {box.name: round(node["center"]["x"]) for box, node in zip(boxes, layout.nodes, strict=True)}
    down: dict[int, list[tuple[float, Stop]]] = defaultdict(list)
    for box, node in zip(boxes, layout.nodes, strict=True):
        down[middles[box.name]].append((node["center"]["y"], box.name))
    for x, column in down.items():
        for number, (line, edge) in enumerate(zip(lines, layout.edges, strict=True)):
            if middles[line.source] < x < middles[line.target]:
                column.append((_passes(edge["points"], x), number))
    return tuple(tuple(stop for _, stop in sorted(down[x], key=lambda stop: stop[0])) for x in sorted(down))
