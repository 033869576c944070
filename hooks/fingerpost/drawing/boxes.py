"""What is to be placed in a drawing, and where it stands in the end. All lengths are in pixels."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Box:
    """Something to be placed."""

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
