"""Shapes as the path data of SVG (https://www.w3.org/TR/SVG2/paths.html#PathData)."""

from collections.abc import Iterable, Sequence
from typing import Final

from ...drawing.boxes import Point

_BEND: Final = 5.0
"""Pixels that the bend of a line takes of each of its two sides."""

_HEAD: Final = 4
"""Half the height of an arrow's head, in pixels."""


def number(value: float) -> str:
    """A coordinate in as few letters as it takes."""
    return f"{round(value, 1):g}"


def _pair(x: float, y: float) -> str:
    return f"{number(x)} {number(y)}"


def _towards(corner: Point, other: Point, step: float) -> Point:
    """The point a step away from a corner, on a line at right angles."""
    across = other.x - corner.x
    down = other.y - corner.y
    length = abs(across) + abs(down)
    return Point(corner.x + across / length * step, corner.y + down / length * step)


def _length(one: Point, other: Point) -> float:
    return abs(one.x - other.x) + abs(one.y - other.y)


def rounded_line(points: Sequence[Point]) -> str:
    """A line at right angles with round bends, so that an eye can follow it through a crossing."""
    parts = [f"M{_pair(points[0].x, points[0].y)}"]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        bend = min(_BEND, _length(before, corner) / 2, _length(corner, after) / 2)
        start, end = _towards(corner, before, bend), _towards(corner, after, bend)
        parts.append(f"L{_pair(start.x, start.y)}Q{_pair(corner.x, corner.y)} {_pair(end.x, end.y)}")
    parts.append(f"L{_pair(points[-1].x, points[-1].y)}")
    return "".join(parts)


def rounded_lines(lines: Iterable[Sequence[Point]]) -> str:
    """Several lines as one shape."""
    return "".join(map(rounded_line, lines))


def heads(lines: Iterable[Sequence[Point]]) -> str:
    """The heads of arrows to the right, at the ends of lines, as one shape."""
    return "".join(
        f"M{_pair(line[-1].x - 1.5 * _HEAD, line[-1].y - _HEAD)}"
        f"l{number(1.5 * _HEAD)} {_HEAD} {number(-1.5 * _HEAD)} {_HEAD}z"
        for line in lines
    )


def boxes(corners: Iterable[Point], width: float, height: float) -> str:
    """Boxes of one size as one shape."""
    return "".join(
        f"M{_pair(corner.x, corner.y)}h{number(width)}v{number(height)}h{number(-width)}z" for corner in corners
    )


def finger(top: float, width: float, height: float, tip: float) -> str:
    """A board that points to the right.

    Args:
        top: where its upper edge is.
        width: how long it is, without the tip.
        height: how high it is.
        tip: how far its tip reaches.
    """
    half = number(height / 2)
    return f"M0 {number(top)}h{number(width)}l{number(tip)} {half} {number(-tip)} {half}h{number(-width)}z"
