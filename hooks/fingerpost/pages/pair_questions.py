"""The questions that separate two paths, with what each answer leaves, and the pages on which the walks part."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final

from ..addresses import map_address, walk_address
from ..catalogue import Path
from ..flow import Choice, Parting, Walk, every_walk_to, find_partings
from .edition import Edition
from .facts import Link

MOST_QUESTIONS: Final = 4
"""Questions that a page shows; those that decide come first."""

MOST_PAGES: Final = 3
"""Pages of the flow that are linked for each of them."""


@dataclass(frozen=True)
class AnswerLeft:
    """An answer, which of the two paths it leaves, and whether that is one alone."""

    label: str
    hint: str
    leaves: str
    alone: bool


@dataclass(frozen=True)
class PartingView:
    """A question that separates the two.

    Attributes:
        ask: the question.
        answers: its answers in order.
        pages: pages of the flow that ask it.
        more: how many more there are.
        on_map: where it stands on the map.
    """

    ask: str
    answers: tuple[AnswerLeft, ...]
    pages: tuple[Link, ...]
    more: int
    on_map: str


@dataclass(frozen=True)
class PartedView:
    """All questions that separate the two.

    Attributes:
        number: how many of them have an answer for each of the two.
        deciding: those of them that are shown.
        ruling: those that only rule one of them out.
        more: how many more there are of either.
    """

    number: int
    deciding: tuple[PartingView, ...]
    ruling: tuple[PartingView, ...]
    more: int


def _leaves(edition: Edition, parting: Parting, choice: Choice, first: Path, second: Path) -> str:
    words = edition.words.pair
    if choice in parting.first:
        return words.leaves(first.short)
    if choice in parting.second:
        return words.leaves(second.short)
    return words.either if choice in parting.both else words.neither


def _page(edition: Edition, walk: Walk, at: str) -> Link:
    answers = edition.words.lists.semicolon.join(f"{step.node.short}: {step.choice.label}" for step in walk.steps)
    return Link(answers or edition.words.pair.first, edition.links(at, walk_address(edition.guide.guide, walk.name)))


def _view(edition: Edition, partings: Sequence[Parting], first: Path, second: Path, at: str) -> PartingView:
    """Questions that ask the same and part the two in the same way, as one."""
    graph, parting = edition.graph, partings[0]
    walks = chain.from_iterable(every_walk_to(graph, one.node.id) for one in partings)
    pages = tuple(_page(edition, walk, at) for walk in islice(walks, MOST_PAGES))
    return PartingView(
        parting.node.ask,
        tuple(
            AnswerLeft(
                choice.label,
                choice.hint,
                _leaves(edition, parting, choice, first, second),
                choice in (*parting.first, *parting.second),
            )
            for choice in parting.node.choices
        ),
        pages,
        sum(graph.walks_to[one.node.id] for one in partings) - len(pages),
        f"{edition.links(at, map_address(edition.guide.guide))}#{parting.node.id}",
    )


def parted_view(edition: Edition, first: Path, second: Path, at: str) -> PartedView:
    """The questions at which walks to the one path and walks to the other part, as the page at an address shows them."""
    alike: dict[object, list[Parting]] = {}
    for parting in find_partings(edition.graph, edition.ahead, first.id, second.id):
        alike.setdefault(parting.asks, []).append(parting)
    shown = tuple(
        (partings[0].decides, _view(edition, partings, first, second, at))
        for partings in islice(alike.values(), MOST_QUESTIONS)
    )
    return PartedView(
        sum(partings[0].decides for partings in alike.values()),
        tuple(view for decides, view in shown if decides),
        tuple(view for decides, view in shown if not decides),
        len(alike) - len(shown),
    )
