"""A question after the answers so far: one page of the flow."""

from dataclasses import dataclass

from ..addresses import guide_address, walk_address
from ..flow import Node, Walk
from .edition import Edition
from .page import Crumb, Frame, Page


@dataclass(frozen=True)
class AnswerView:
    """An answer as a link."""

    label: str
    hint: str
    href: str


@dataclass(frozen=True)
class GivenView:
    """An answer that was given, with the way to change it."""

    ask: str
    short: str
    label: str
    change: str


@dataclass(frozen=True)
class QuestionView:
    """A question page, ready for its template.

    Attributes:
        caption: the name of the guide.
        ask, hint: the question.
        answers: the links.
        progress: how many questions may follow; exact, or not shown.
        given: the answers so far.
    """

    caption: str
    ask: str
    hint: str
    answers: tuple[AnswerView, ...]
    progress: str
    given: tuple[GivenView, ...]


def given_answers(edition: Edition, walk: Walk, at: str) -> tuple[GivenView, ...]:
    """The answers of a walk, each with the page where it can be given anew; the answers before it are kept."""
    guide = edition.guide.guide
    return tuple(
        GivenView(
            step.node.ask,
            step.node.short,
            step.choice.label,
            edition.links(at, walk_address(guide, walk.back_to(index).name)),
        )
        for index, step in enumerate(walk.steps)
    )


def back_crumb(edition: Edition, walk: Walk) -> Crumb:
    """The page before: the question answered last, or the guide."""
    guide = edition.guide.guide
    return Crumb(
        edition.words.shell.back,
        walk_address(guide, walk.back_to(len(walk.steps) - 1).name) if walk.steps else guide_address(guide),
    )


def _progress(edition: Edition, remaining: int) -> str:
    words = edition.words.question
    return words.more(remaining) if remaining else words.last


def _title(edition: Edition, node: Node, walk: Walk) -> str:
    """Two pages ask the same thing after different answers: the last answer tells them apart in the browser's history."""
    asked = edition.words.question.after(node.ask, walk.steps[-1].choice.label) if walk.steps else node.ask
    return f"{asked} - {edition.guide.title}"


def question_page(edition: Edition, walk: Walk, node: Node) -> Page:
    """Lay out the question that is asked after the answers of a walk."""
    at = walk_address(edition.guide.guide, walk.name)
    answers = tuple(
        AnswerView(
            choice.label, choice.hint, edition.links(at, walk_address(edition.guide.guide, walk.answer(choice).name))
        )
        for choice in node.choices
    )
    view = QuestionView(
        edition.guide.title,
        node.ask,
        node.hint,
        answers,
        _progress(edition, edition.ahead.most[node.id] - 1),
        given_answers(edition, walk, at),
    )
    return Page(
        at,
        _title(edition, node, walk),
        node.hint or node.ask,
        edition.guide.language,
        Frame.FLOW,
        edition.render("question", view=view),
        back_crumb(edition, walk),
        edition.near,
        (),
        edition.file,
    )
