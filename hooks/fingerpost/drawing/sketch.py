"""The map in small, without words, on which a walk is marked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from ..flow import Graph, Walk
from .placing import Box, Gaps, Line, Placement, Point, place
from .sheets import sheets

WIDTH: Final = 30
HEIGHT: Final = 24
"""Pixels of a question: room for the number of its step."""

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


@dataclass(frozen=True)
class Trail:
    """A walk on a sketch.

    Attributes:
        corners: where its questions stand, in the order of the walk.
        lines: the corners of the lines between them.
        end: where its last answer leaves the last question.
        other_corners, other_lines: everything else.
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
    """For each first answer the sketch that its walks are marked on: the first question and all that can follow.

    An answer has none where they are too many.
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
        tuple(corners[name] for name in passed),
        tuple(line for pair, line in lines.items() if pair in taken),
        Point(last.x + WIDTH, last.y + HEIGHT / 2),
        tuple(corner for name, corner in corners.items() if name not in passed),
        tuple(line for pair, line in lines.items() if pair not in taken),
    )
