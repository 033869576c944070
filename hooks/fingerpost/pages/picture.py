"""A picture of the map as its template needs it: shapes, lines of text, and what a screen reader says of each link."""

from dataclasses import dataclass
from typing import Final

from ..addresses import walk_address
from ..drawing import Finger, Picture, PlacedPost
from ..drawing.post import MARGIN, TIP, WIDTH, baseline
from ..flow import Walk
from .edition import Edition
from .path_data import finger, heads, number, rounded_lines

_EDGE: Final = 12
"""Pixels around a picture: room for the ring around what has the focus."""


@dataclass(frozen=True)
class LineView:
    """A line of text and where its letters stand."""

    y: int
    text: str


@dataclass(frozen=True)
class FingerView:
    """An answer of a post.

    Attributes:
        href: the page after it.
        name: what a screen reader says: the answer, and what it leads to.
        shape: its outline.
        label: its words.
        end: the path that it ends at; empty where another question follows.
    """

    href: str
    name: str
    shape: str
    label: tuple[LineView, ...]
    end: tuple[LineView, ...]


@dataclass(frozen=True)
class PostView:
    """A question and its answers."""

    x: str
    y: str
    head: int
    href: str
    name: str
    ask: tuple[LineView, ...]
    fingers: tuple[FingerView, ...]


@dataclass(frozen=True)
class PictureView:
    """A picture, ready for its template.

    Attributes:
        name: what it shows, in words.
        width, height: how large it is.
        box: the part of the plane that it shows.
        post: how wide a post is.
        margin: how far words stand from the edge of their post.
        lines, heads: the lines from answers to questions, and the heads of their arrows.
        posts: the questions.
    """

    name: str
    width: str
    height: str
    box: str
    post: int
    margin: int
    lines: str
    heads: str
    posts: tuple[PostView, ...]


def _text(lines: tuple[str, ...], top: int, first: int = 0) -> tuple[LineView, ...]:
    return tuple(LineView(top + baseline(first + index), text) for index, text in enumerate(lines))


def _leads_to(edition: Edition, target: str) -> str:
    """Where an answer leads, in words: the question or the path."""
    node = edition.graph.nodes.get(target)
    return edition.words.map.asks(node.ask) if node else edition.words.map.ends(edition.guide.paths[target].name)


def _finger(edition: Edition, one: Finger, walk: Walk, at: str) -> FingerView:
    href = edition.links(at, walk_address(edition.guide.guide, walk.answer(one.choice).name))
    shape = finger(one.top, WIDTH, one.height, TIP if one.end else 0)
    # Who speaks to a browser says what stands there: a name begins with it (WCAG 2.2, 2.5.3 Label in Name).
    name = f"{' '.join((one.choice.label, *one.end))}. {_leads_to(edition, one.choice.target)}"
    return FingerView(href, name, shape, _text(one.label, one.top), _text(one.end, one.top, len(one.label)))


def _post(edition: Edition, placed: PlacedPost, at: str) -> PostView:
    one = placed.post
    walk = edition.ways[one.node.id]
    return PostView(
        number(placed.corner.x),
        number(placed.corner.y),
        one.head,
        edition.links(at, walk_address(edition.guide.guide, walk.name)),
        one.node.ask,
        _text(one.ask, 0),
        tuple(_finger(edition, each, walk, at) for each in one.fingers),
    )


def picture_view(edition: Edition, picture: Picture, name: str, at: str) -> PictureView:
    """A picture as the page at an address shows it.

    Args:
        edition: the guide.
        picture: the picture.
        name: what it shows, in words.
        at: the address.
    """
    width, height = number(picture.width + 2 * _EDGE), number(picture.height + 2 * _EDGE)
    return PictureView(
        name,
        width,
        height,
        f"{-_EDGE} {-_EDGE} {width} {height}",
        WIDTH,
        MARGIN,
        rounded_lines(picture.lines),
        heads(picture.lines),
        tuple(_post(edition, placed, at) for placed in picture.posts),
    )
