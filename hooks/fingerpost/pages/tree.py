"""The whole tree as a nested list.

Each question stands once in full; every other answer that leads there has a link to it.
"""

from dataclasses import dataclass
from typing import Final

from ..catalogue import Ending, Path
from ..flow import Node, Walk
from .edition import Edition

_MOST_OPEN: Final = 30
"""Questions of a guide whose list is unfolded when the page opens: three or four screens of a desk."""

_OPEN: Final = 2
"""Questions in a row that are unfolded in a longer list."""


@dataclass(frozen=True, kw_only=True)
class Branch:
    """An answer in the list, and what follows: an end, a question in full, or a question that stands in full elsewhere.

    Attributes:
        walk: the answers up to and with this one.
        end: the path or the ending that it ends at; ``None`` where a question follows.
        question: the question that follows, where it stands in full here.
    """

    walk: Walk
    end: Path | Ending | None = None
    question: "TreeQuestion | None" = None

    @property
    def stops(self) -> bool:
        """Whether the walk ends here without a path."""
        return isinstance(self.end, Ending)


@dataclass(frozen=True, kw_only=True)
class TreeQuestion:
    """A question in the list, with its answers.

    Attributes:
        node: the question.
        unfolded: whether its answers are shown when the page opens.
        branches: its answers.
    """

    node: Node
    unfolded: bool
    branches: tuple[Branch, ...]


def _question(edition: Edition, walk: Walk, node: Node) -> TreeQuestion:
    """The question that is asked after a walk, and all that follows."""
    unfolded = len(edition.graph.forwards) <= _MOST_OPEN or len(walk.steps) < _OPEN
    branches = tuple(_branch(edition, walk.answer(choice)) for choice in node.choices)
    return TreeQuestion(node=node, unfolded=unfolded, branches=branches)


def _branch(edition: Edition, walk: Walk) -> Branch:
    if walk.node is None:
        return Branch(walk=walk, end=edition.guide.end(walk.at))
    if edition.ways[walk.at] != walk:
        return Branch(walk=walk)
    return Branch(walk=walk, question=_question(edition, walk, walk.node))


def tree(edition: Edition) -> TreeQuestion:
    """The list."""
    return _question(edition, edition.first, edition.graph.first)
