"""A question after the answers so far: one page of the flow."""

from dataclasses import dataclass
from typing import ClassVar

from ..flow import Node, Walk
from .edition import Crumb, Edition
from .page import Content, Frame, Page, page_of


@dataclass(frozen=True, kw_only=True)
class QuestionPage(Content):
    """A question.

    Attributes:
        walk: the answers so far.
        node: the question.
        remaining: how many questions may follow, at most; exact.
    """

    kind: ClassVar = "question"

    walk: Walk
    node: Node
    remaining: int


def back_crumb(edition: Edition, walk: Walk) -> Crumb:
    """The page before: the question answered last, or the guide."""
    before = edition.address(walk.back_to(len(walk.steps) - 1)) if walk.steps else edition.home.address
    return Crumb(edition.words.shell.back, before)


def question_page(edition: Edition, walk: Walk, node: Node) -> Page:
    """Lay out the question that is asked after the answers of a walk."""
    # Two pages ask the same after different answers: the last answer tells them apart in the history of a browser.
    last = walk.steps[-1].choice.label if walk.steps else ""
    title = edition.words.question.after(question=node.ask, answer=last) if last else node.ask
    return page_of(
        edition,
        QuestionPage(walk=walk, node=node, remaining=edition.ahead.most[node.id] - 1),
        address=edition.address(walk),
        title=title,
        name=node.short,
        description=node.hint or node.ask,
        frame=Frame.FLOW,
        back=back_crumb(edition, walk),
    )
