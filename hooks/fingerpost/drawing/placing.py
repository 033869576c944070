"""Has the layout engine place boxes and lead lines between them. The one module that imports it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import graphlay


@dataclass(frozen=True)
class Box:
    """Something to be placed. All lengths here and below are in pixels."""

    name: str
    width: float
    height: float


@dataclass(frozen=True)
class Line:
    """A line from one box to another.

    Attributes:
        source, target: the names of the boxes.
        leaves: how far below the top of its source the line begins.
    """

    source: str
    target: str
    leaves: float


@dataclass(frozen=True)
class Gaps:
    """The least distances: between columns, between the boxes of a column, and between a line and what it passes."""

    columns: float
    boxes: float
    lines: float


@dataclass(frozen=True)
class Point:
    """A place, from the upper left corner of the drawing."""

    x: float
    y: float


@dataclass(frozen=True, kw_only=True)
class Placement:
    """Where everything in a drawing stands.

    Attributes:
        width, height: the size of the drawing.
        corners: the name of each box to its upper left corner.
        lines: the corners of each line, in the order in which the lines were given.
    """

    width: float
    height: float
    corners: Mapping[str, Point]
    lines: tuple[tuple[Point, ...], ...]


def _rounded(number: float) -> float:
    """Rounded to a tenth, as processors may differ in the last bits of a sum. A zero has no minus."""
    return round(number, 1) + 0.0


def _without_detours(points: Sequence[Point]) -> tuple[Point, ...]:
    """A line without points that are the same as the one before."""
    return (points[0], *(point for before, point in pairwise(points) if point != before))


def place(boxes: Sequence[Box], lines: Sequence[Line], gaps: Gaps) -> Placement:
    """Place boxes in columns from left to right, so that few lines cross.

    Lines run at right angles and touch no box on their way. The same boxes and lines are always placed the same.
    """
    graph = graphlay.Graph()
    heights = {box.name: box.height for box in boxes}
    for box in boxes:
        graph.node(box.name, width=box.width, height=box.height)
    for line in lines:
        leaves = {"offset": {"side": "right", "t": 2 * line.leaves / heights[line.source] - 1}}
        graph.edge(line.source, line.target, source_port=leaves, target_port={"side": "left"})
    spacing = {"layer_gap": gaps.columns, "node_gap": gaps.boxes, "dummy_gap": gaps.lines}
    layout = graphlay.layout(graph, options={"direction": "leftright", "spacing": spacing})
    left, top = layout.bounds["min"]["x"], layout.bounds["min"]["y"]

    def point(found: Mapping[str, float]) -> Point:
        return Point(_rounded(found["x"] - left), _rounded(found["y"] - top))

    return Placement(
        width=_rounded(layout.bounds["max"]["x"] - left),
        height=_rounded(layout.bounds["max"]["y"] - top),
        corners={
            box.name: point({"x": node["center"]["x"] - box.width / 2, "y": node["center"]["y"] - box.height / 2})
            for box, node in zip(boxes, layout.nodes, strict=True)
        },
        lines=tuple(_without_detours([point(one) for one in edge["points"]]) for edge in layout.edges),
    )
