"""A question at its place in the flow, with its answers."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..catalogue import Fact, Place
from .situation import Possible


@dataclass(frozen=True, kw_only=True)
class Choice:
    """An answer as it stands on one question of the flow.

    Attributes:
        id: its id, unique among the answers of the question.
        label: the words of the link.
        hint: a sentence below it, or an empty string.
        settles: condition to the values that remain possible after it.
        target: the id of a question or of an end: a path, or an ending.
        place: where the target stands in the file.
    """

    id: str
    label: str
    hint: str
    settles: Mapping[str, Possible]
    target: str
    place: Place


@dataclass(frozen=True, kw_only=True)
class Node:
    """A question at one place of the flow.

    Attributes:
        id: its id.
        topic: its own id, or that of the question that it is ``like``. Two nodes of one topic ask the same thing.
        ask, short, hint: its words.
        about: its help, where it has any.
        choices: its answers in order.
        place: where it stands in the file.
    """

    id: str
    topic: str
    ask: str
    short: str
    hint: str
    about: Fact | None
    choices: tuple[Choice, ...]
    place: Place

    def choice(self, answer: str) -> Choice:
        """The answer of that id.

        Raises:
            KeyError: where the question has none.
        """
        for choice in self.choices:
            if choice.id == answer:
                return choice
        raise KeyError(f"{self.id}.{answer}")
