"""The place of an outcome on the map, in SVG: the questions in small, with the walk to the outcome marked."""

from dataclasses import dataclass
from typing import Final

from ...drawing import trail
from ...drawing.sketch import HEIGHT, WIDTH
from ...flow import Walk
from ...pages import Edition
from .svg import boxes, finger, number, rounded_lines

_TIP: Final = 8
_SIGN: Final = 14
_EDGE: Final = 3
_LETTERS: Final = 14
"""Pixels of the sign at the end of the walk, around the sketch, and of the numbers in it."""


@dataclass(frozen=True, kw_only=True)
class StepShape:
    """A question of the walk: its number and where it stands."""

    number: int
    x: str
    y: str
    middle: str
    baseline: str


@dataclass(frozen=True, kw_only=True)
class Place:
    """The place of an outcome, in shapes.

    Attributes:
        name: what the sketch shows, in words.
        width, height, box: how large the sketch is, and the part of the plane that it shows.
        post_width, post_height: how large a question is.
        other_lines, other_posts: what is not part of the walk.
        lines: the lines of the walk.
        steps: its questions.
        x, y, sign: where the last answer leaves the last question, and the sign that stands there.
    """

    name: str
    width: str
    height: str
    box: str
    post_width: int
    post_height: int
    other_lines: str
    other_posts: str
    lines: str
    steps: tuple[StepShape, ...]
    x: str
    y: str
    sign: str


def _name(edition: Edition, walk: Walk, shown: int) -> str:
    steps = edition.words.lists.comma.join(f"{index} {step.node.short}" for index, step in enumerate(walk.steps, 1))
    path, all_of_them = edition.guide.end(walk.at).name, len(edition.graph.forwards)
    return edition.words.outcome.sketch(shown=shown, number=all_of_them, steps=steps, path=path)


def place_on_map(edition: Edition, walk: Walk) -> Place | None:
    """The place of the outcome that a walk ends at; ``None`` where the map is too large for a sketch."""
    drawn = edition.sketches.get(walk.steps[0].choice.id)
    if drawn is None:
        return None
    marked = trail(drawn, walk)
    size = drawn.placement
    width, height = number(size.width + _SIGN + _TIP + 2 * _EDGE), number(size.height + 2 * _EDGE)
    return Place(
        name=_name(edition, walk, len(drawn.questions)),
        width=width,
        height=height,
        box=f"{-_EDGE} {-_EDGE} {width} {height}",
        post_width=WIDTH,
        post_height=HEIGHT,
        other_lines=rounded_lines(marked.other_lines),
        other_posts=boxes(marked.other_corners, WIDTH, HEIGHT),
        lines=rounded_lines(marked.lines),
        steps=tuple(
            StepShape(
                number=index,
                x=number(corner.x),
                y=number(corner.y),
                middle=number(corner.x + WIDTH / 2),
                baseline=number(corner.y + HEIGHT / 2 + _LETTERS / 3),
            )
            for index, corner in enumerate(marked.corners, 1)
        ),
        x=number(marked.end.x),
        y=number(marked.end.y),
        sign=finger(-HEIGHT / 2, _SIGN, HEIGHT, 0 if walk.at in edition.guide.endings else _TIP),
    )
