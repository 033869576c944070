"""A picture of the map: posts with words, and a line from each finger to the question that follows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ..catalogue import Guide
from ..flow import Graph
from .boxes import Box, Gaps, Line, Point
from .placing import place
from .post import TIP, WIDTH, Post, post

_GAPS: Final = Gaps(columns=36, boxes=22, lines=14)


@dataclass(frozen=True)
class PlacedPost:
    """A question, and where its post stands."""

    post: Post
    corner: Point


@dataclass(frozen=True, kw_only=True)
class Picture:
    """A part of the map, drawn.

    Attributes:
        width, height: its size in pixels.
        posts: its questions, each before those that its answers lead to.
        lines: the corners of each line.
    """

    width: float
    height: float
    posts: tuple[PlacedPost, ...]
    lines: tuple[tuple[Point, ...], ...]


def _from_its_finger(line: Sequence[Point]) -> tuple[Point, ...]:
    """A line that begins at the edge of a post. It was led to where the tips of fingers end."""
    return (Point(line[0].x - TIP, line[0].y), *line[1:])


def draw(guide: Guide, graph: Graph, questions: Sequence[str]) -> Picture:
    """Draw some questions of a guide.

    Args:
        guide: the guide.
        graph: its flow.
        questions: the questions, each before those that its answers lead to.
    """
    shorts = {end.id: end.short for end in guide.ends.values()}
    posts = [post(graph.nodes[name], graph, shorts) for name in questions]
    # Each box is wider than its post by the tips of fingers, so that no line runs through one.
    boxes = [Box(one.node.id, WIDTH + TIP, one.height) for one in posts]
    lines = [
        Line(one.node.id, finger.choice.target, finger.top + finger.height / 2)
        for one in posts
        for finger in one.fingers
        if finger.choice.target in graph.nodes
    ]
    placed = place(boxes, lines, _GAPS)
    return Picture(
        width=placed.width,
        height=placed.height,
        posts=tuple(PlacedPost(one, placed.corners[one.node.id]) for one in posts),
        lines=tuple(map(_from_its_finger, placed.lines)),
    )
