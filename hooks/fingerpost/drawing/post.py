"""A question on the map: a post with a finger for each of its answers, in lines that fit, measured from its upper left corner."""

from dataclasses import dataclass
from typing import Final

from ..flow import Choice, Graph, Node
from .lettering import broken

WIDTH: Final = 190
"""Pixels of a post. Five of them, and the lines between them, stand side by side on a window of 1280."""

TIP: Final = 8
"""Pixels that a finger which ends at a path reaches beyond its post."""

SIZE: Final = 14
"""Pixels of its letters."""

LEADING: Final = 18
"""Pixels from line to line."""

MARGIN: Final = 10
"""Pixels between the edge of a post and its words."""

_PADDING: Final = 6
"""Pixels above and below the words of a question and of a finger: with one line, 30 pixels to hit."""

_BOLD: Final = 1.1
"""How much wider bold letters are."""


@dataclass(frozen=True)
class Finger:
    """An answer.

    Attributes:
        choice: the answer.
        label: its words.
        end: the path that it ends at; empty where another question follows.
        top, height: where it stands on its post.
    """

    choice: Choice
    label: tuple[str, ...]
    end: tuple[str, ...]
    top: int
    height: int


@dataclass(frozen=True)
class Post:
    """A question with its answers.

    Attributes:
        node: the question.
        ask: its words.
        head: how high the part above the fingers is.
        fingers: its answers.
        height: how high the whole post is.
    """

    node: Node
    ask: tuple[str, ...]
    head: int
    fingers: tuple[Finger, ...]
    height: int


def baseline(line: int) -> int:
    """How far below the top of a question or a finger the letters of a line stand, counted from 0."""
    return _PADDING + line * LEADING + SIZE


def _lines_high(lines: int) -> int:
    return lines * LEADING + 2 * _PADDING


def post(node: Node, graph: Graph, shorts: dict[str, str]) -> Post:
    """Letter a question.

    Args:
        node: the question.
        graph: the flow that it belongs to.
        shorts: the short name of each path.
    """
    room = WIDTH - 2 * MARGIN
    ask = broken(node.ask, room / _BOLD, SIZE)
    top = head = _lines_high(len(ask))
    fingers = []
    for choice in node.choices:
        label = broken(choice.label, room, SIZE)
        end = () if choice.target in graph.nodes else broken(f"→ {shorts[choice.target]}", room / _BOLD, SIZE)
        height = _lines_high(len(label) + len(end))
        fingers.append(Finger(choice, label, end, top, height))
        top += height
    return Post(node, ask, head, tuple(fingers), top)
