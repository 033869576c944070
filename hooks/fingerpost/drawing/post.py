"""A question on the map: a post, and a finger for each of its answers, with words broken into lines that fit."""

from dataclasses import dataclass
from typing import Final

from ..flow import Choice, Graph, Node
from .lettering import broken

WIDTH: Final = 190
"""Pixels that a post is wide. Five posts, and the lines between them, stand side by side in a window of 1280."""

TIP: Final = 8
"""Pixels that a finger which ends at a path reaches beyond its post."""

SIZE: Final = 14
"""Pixels that its letters are high."""

LEADING: Final = 18
"""Pixels from line to line."""

MARGIN: Final = 10
"""Pixels between the edge of a post and its words."""

_PADDING: Final = 6
"""Pixels above and below the words of a question and of a finger. A finger of one line is a target 30 pixels high."""

_BOLD: Final = 1.1
"""How many times as wide bold letters are."""


@dataclass(frozen=True, kw_only=True)
class Finger:
    """An answer on a post.

    Attributes:
        choice: the answer.
        label: the lines of its words.
        end: the lines of the path or the ending that it leads to; empty where another question follows.
        stops: whether it leads to an ending, and to no path.
        top: how far its upper edge is below that of the post, in pixels.
        height: how high it is, in pixels.
    """

    choice: Choice
    label: tuple[str, ...]
    end: tuple[str, ...]
    stops: bool
    top: int
    height: int


@dataclass(frozen=True, kw_only=True)
class Post:
    """A question with its answers.

    Attributes:
        node: the question.
        ask: the lines of its words.
        head: how high the part above the fingers is, in pixels.
        fingers: its answers.
        height: how high the whole post is, in pixels.
    """

    node: Node
    ask: tuple[str, ...]
    head: int
    fingers: tuple[Finger, ...]
    height: int


def baseline(line: int) -> int:
    """How far below the top of a question or a finger a line of letters stands. Lines count from 0."""
    return _PADDING + line * LEADING + SIZE


def _lines_high(lines: int) -> int:
    return lines * LEADING + 2 * _PADDING


def post(node: Node, graph: Graph, shorts: dict[str, str]) -> Post:
    """Lay out the words of a question and of its answers.

    Args:
        node: the question.
        graph: the flow that it belongs to.
        shorts: the short name of each path and each ending.
    """
    most = WIDTH - 2 * MARGIN
    ask = broken(node.ask, most / _BOLD, SIZE)
    top = head = _lines_high(len(ask))
    fingers = []
    for choice in node.choices:
        label = broken(choice.label, most, SIZE)
        stops = choice.target in graph.guide.endings
        sign = "■" if stops else "→"
        end = () if choice.target in graph.nodes else broken(f"{sign} {shorts[choice.target]}", most / _BOLD, SIZE)
        height = _lines_high(len(label) + len(end))
        fingers.append(Finger(choice=choice, label=label, end=end, stops=stops, top=top, height=height))
        top += height
    return Post(node=node, ask=ask, head=head, fingers=tuple(fingers), height=top)
