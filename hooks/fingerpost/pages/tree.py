"""The whole tree as a nested list: each question once in full, and a link to it from every other answer that leads there."""

from dataclasses import dataclass
from typing import Final

from ..addresses import walk_address
from ..flow import Choice, Walk
from .edition import Edition

_MOST_OPEN: Final = 30
"""Questions of a guide whose list is unfolded when the page opens: three or four screens of a desk."""

_OPEN: Final = 2
"""Questions in a row that are unfolded in a longer list."""


@dataclass(frozen=True)
class BranchView:
    """An answer in the list.

    Attributes:
        anchor: its id on the page.
        label, href: its words, and the page after it.
        end: the path that it ends at; empty where a question follows.
        again, again_href: the question that follows where that stands in full elsewhere, and where that is.
        question: the question that follows where it stands in full here.
    """

    anchor: str
    label: str
    href: str
    end: str = ""
    again: str = ""
    again_href: str = ""
    question: "NodeView | None" = None


@dataclass(frozen=True)
class NodeView:
    """A question in the list, with its answers.

    Attributes:
        anchor: its id on the page.
        ask: its words.
        unfolded: whether its answers are shown when the page opens.
        answers: its answers.
    """

    anchor: str
    ask: str
    unfolded: bool
    answers: tuple[BranchView, ...]


def _node(edition: Edition, walk: Walk, at: str) -> NodeView:
    """The question that is asked after a walk, and all that follows."""
    node = edition.graph.nodes[walk.at]
    unfolded = len(edition.graph.forwards) <= _MOST_OPEN or len(walk.steps) < _OPEN
    return NodeView(node.id, node.ask, unfolded, tuple(_branch(edition, walk, choice, at) for choice in node.choices))


def _branch(edition: Edition, walk: Walk, choice: Choice, at: str) -> BranchView:
    after = walk.answer(choice)
    anchor, href = after.steps[-1].name, edition.links(at, walk_address(edition.guide.guide, after.name))
    if after.node is None:
        return BranchView(anchor, choice.label, href, end=edition.guide.paths[after.at].name)
    if edition.ways[after.at] != after:
        return BranchView(anchor, choice.label, href, again=after.node.ask, again_href=f"#{after.at}")
    return BranchView(anchor, choice.label, href, question=_node(edition, after, at))


def tree(edition: Edition, at: str) -> NodeView:
    """The list as the page at an address shows it."""
    return _node(edition, edition.first, at)
