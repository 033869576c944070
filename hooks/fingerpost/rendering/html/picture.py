"""A picture of the map in SVG: shapes, lines of text, and what a screen reader says of each link."""

from dataclasses import dataclass
from typing import Final

from ...drawing import Finger, Picture, PlacedPost
from ...drawing.post import MARGIN, TIP, WIDTH, baseline
from ...flow import Walk
from ...pages import Edition
from ...words import full_stop
from .svg import finger, heads, number, rounded_lines

_EDGE: Final = 12
"""Pixels around a picture: room for the ring around what has the focus."""


@dataclass(frozen=True, kw_only=True)
class TextLine:
    """A line of text and where its letters stand."""

    y: int
    text: str


@dataclass(frozen=True, kw_only=True)
class FingerShape:
    """An answer of a post.

    Attributes:
        walk: the answers up to and with this one.
        name: what a screen reader says: the answer, and what it leads to.
        shape: its outline.
        label: its words.
        end: the path or the ending that it ends at; empty where another question follows.
        stops: whether it ends without a path.
    """

    walk: Walk
    name: str
    shape: str
    label: tuple[TextLine, ...]
    end: tuple[TextLine, ...]
    stops: bool


@dataclass(frozen=True, kw_only=True)
class PostShape:
    """A question and its answers."""

    x: str
    y: str
    head: int
    walk: Walk
    name: str
    ask: tuple[TextLine, ...]
    fingers: tuple[FingerShape, ...]


@dataclass(frozen=True, kw_only=True)
class Shapes:
    """A picture in shapes.

    Attributes:
        width, height: how large it is, in pixels.
        box: the part of the plane that it shows.
        post: how wide a post is.
        margin: how far words stand from the edge of their post.
        lines, heads: the lines from answers to questions, and the heads of their arrows.
        posts: the questions.
    """

    width: str
    height: str
    box: str
    post: int
    margin: int
    lines: str
    heads: str
    posts: tuple[PostShape, ...]


def _text(lines: tuple[str, ...], top: int, first: int = 0) -> tuple[TextLine, ...]:
    return tuple(TextLine(y=top + baseline(first + index), text=text) for index, text in enumerate(lines))


def _leads_to(edition: Edition, target: str) -> str:
    """Where an answer leads, in words: the question, the path or the ending."""
    node = edition.graph.nodes.get(target)
    return edition.words.map.asks(node.ask) if node else edition.words.map.ends(edition.guide.end(target).name)


def _finger(edition: Edition, one: Finger, walk: Walk) -> FingerShape:
    shown = " ".join((one.choice.label, *one.end))
    return FingerShape(
        walk=walk.answer(one.choice),
        # Who speaks to a browser says what stands there: a name begins with it (WCAG 2.2, 2.5.3 Label in Name).
        name=f"{shown}{full_stop(shown)} {_leads_to(edition, one.choice.target)}",
        shape=finger(one.top, WIDTH, one.height, TIP if one.end and not one.stops else 0),
        label=_text(one.label, one.top),
        end=_text(one.end, one.top, len(one.label)),
        stops=one.stops,
    )


def _post(edition: Edition, placed: PlacedPost) -> PostShape:
    one = placed.post
    walk = edition.ways[one.node.id]
    return PostShape(
        x=number(placed.corner.x),
        y=number(placed.corner.y),
        head=one.head,
        walk=walk,
        name=one.node.ask,
        ask=_text(one.ask, 0),
        fingers=tuple(_finger(edition, each, walk) for each in one.fingers),
    )


def shapes(edition: Edition, picture: Picture) -> Shapes:
    """A picture in shapes."""
    width, height = number(picture.width + 2 * _EDGE), number(picture.height + 2 * _EDGE)
    return Shapes(
        width=width,
        height=height,
        box=f"{-_EDGE} {-_EDGE} {width} {height}",
        post=WIDTH,
        margin=MARGIN,
        lines=rounded_lines(picture.lines),
        heads=heads(picture.lines),
        posts=tuple(_post(edition, placed) for placed in picture.posts),
    )
