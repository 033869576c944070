"""A small map without words, on which a walk is marked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from ..flow import Graph, Walk
from .boxes import Box, Gaps, Line, Placement, Point
from .placing import place
from .sheets import sheets

WIDTH: Final = 30
"""Pixels that the box of a question is wide."""

HEIGHT: Final = 24
"""Pixels that it is high: the number of a step fits into it."""

_GAPS: Final = Gaps(columns=26, boxes=10, lines=6)


@dataclass(frozen=True)
class Sketch:
    """The questions of a part of the map as boxes of one size.

    Attributes:
        questions: their ids.
        placement: where they stand, with one line for each pair of questions.
        pairs: the questions at both ends of each line.
    """

    questions: tuple[str, ...]
    placement: Placement
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class Trail:
    """A walk on a sketch.

    Attributes:
        corners: the upper left corners of its questions, in the order of the walk.
        lines: the corners of the lines between them.
        end: the point at which its last answer leaves the last question.
        other_corners, other_lines: all other questions and lines.
    """

    corners: tuple[Point, ...]
    lines: tuple[tuple[Point, ...], ...]
    end: Point
    other_corners: tuple[Point, ...]
    other_lines: tuple[tuple[Point, ...], ...]


def sketch(graph: Graph, questions: Sequence[str]) -> Sketch:
    """Sketch some questions of a guide, each before those that its answers lead to.

    Answers that lead to others are left out.
    """
    shown = frozenset(questions)
    pairs = dict.fromkeys(
        (name, choice.target) for name in questions for choice in graph.nodes[name].choices if choice.target in shown
    )
    placement = place(
        [Box(name, WIDTH, HEIGHT) for name in questions],
        [Line(source, target, HEIGHT / 2) for source, target in pairs],
        _GAPS,
    )
    return Sketch(tuple(questions), placement, tuple(pairs))


def sketches(graph: Graph) -> Mapping[str, Sketch]:
    """For each first answer the sketch on which its walks are marked: the first question and all that can follow.

    Where these are too many for a picture, an answer has none.
    """
    found: dict[str, Sketch] = {
        choice.id: sketch(graph, (graph.start,)) for choice in graph.first.choices if choice.target not in graph.nodes
    }
    for sheet in sheets(graph):
        if sheet.drawn:
            drawn = sketch(graph, tuple(dict.fromkeys((graph.start, *sheet.questions))))
            # Where one picture shows all, its sketch serves every answer.
            found |= {choice.id: drawn for choice in sheet.after or graph.first.choices}
    return found


def trail(drawn: Sketch, walk: Walk) -> Trail:
    """Mark a walk on a sketch that shows all its questions."""
    passed = [step.node.id for step in walk.steps]
    taken = set(pairwise(passed))
    lines = dict(zip(drawn.pairs, drawn.placement.lines, strict=True))
    corners = drawn.placement.corners
    last = corners[passed[-1]]
    return Trail(
        corners=tuple(corners[name] for name in passed),
        lines=tuple(line for pair, line in lines.items() if pair in taken),
        end=Point(last.x + WIDTH, last.y + HEIGHT / 2),
        other_corners=tuple(corner for name, corner in corners.items() if name not in passed),
        other_lines=tuple(line for pair, line in lines.items() if pair not in taken),
    )
