"""The questions that separate two paths, with what each answer leaves, and the pages on which the walks part."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final

from ..catalogue import Path
from ..flow import Choice, Node, Parting, Walk, every_walk_to, find_partings
from .edition import Edition

MOST_QUESTIONS: Final = 4
"""Questions that a page shows; those that decide come first."""

MOST_PAGES: Final = 3
"""Pages of the flow that are linked for each of them."""


@dataclass(frozen=True, kw_only=True)
class AnswerLeft:
    """An answer, which of the two paths it leaves, and whether that is one alone."""

    choice: Choice
    leaves: str
    alone: bool


@dataclass(frozen=True, kw_only=True)
class SeparatingQuestion:
    """A question that separates the two.

    Attributes:
        node: the question.
        answers: its answers in order.
        walks: walks to pages that ask it.
        more: how many more there are.
    """

    node: Node
    answers: tuple[AnswerLeft, ...]
    walks: tuple[Walk, ...]
    more: int


@dataclass(frozen=True, kw_only=True)
class Parted:
    """All questions that separate the two.

    Attributes:
        number: how many of them have an answer for each of the two.
        deciding: those of them that are shown.
        ruling: those that only rule one of them out.
        more: how many more there are of either.
    """

    number: int
    deciding: tuple[SeparatingQuestion, ...]
    ruling: tuple[SeparatingQuestion, ...]
    more: int


def _leaves(edition: Edition, parting: Parting, choice: Choice, first: Path, second: Path) -> str:
    words = edition.words.pair
    if choice in parting.first:
        return words.leaves(first.short)
    if choice in parting.second:
        return words.leaves(second.short)
    return words.either if choice in parting.both else words.neither


def _question(edition: Edition, partings: Sequence[Parting], first: Path, second: Path) -> SeparatingQuestion:
    """Questions that ask the same and part the two in the same way, as one."""
    graph, parting = edition.graph, partings[0]
    walks = tuple(islice(chain.from_iterable(every_walk_to(graph, one.node.id) for one in partings), MOST_PAGES))
    return SeparatingQuestion(
        node=parting.node,
        answers=tuple(
            AnswerLeft(
                choice=choice,
                leaves=_leaves(edition, parting, choice, first, second),
                alone=choice in (*parting.first, *parting.second),
            )
            for choice in parting.node.choices
        ),
        walks=walks,
        more=sum(graph.walks_to[one.node.id] for one in partings) - len(walks),
    )


def parted(edition: Edition, first: Path, second: Path) -> Parted:
    """The questions at which walks to the one path and walks to the other part."""
    alike: dict[object, list[Parting]] = {}
    for parting in find_partings(edition.graph, edition.ahead, first.id, second.id):
        alike.setdefault(parting.asks, []).append(parting)
    shown = tuple(
        (partings[0].decides, _question(edition, partings, first, second))
        for partings in islice(alike.values(), MOST_QUESTIONS)
    )
    return Parted(
        number=sum(partings[0].decides for partings in alike.values()),
        deciding=tuple(question for decides, question in shown if decides),
        ruling=tuple(question for decides, question in shown if not decides),
        more=len(alike) - len(shown),
    )
