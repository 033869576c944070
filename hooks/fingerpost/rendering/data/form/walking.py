"""The questions of a guide as data, and every walk through them."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from .statement import Address, Part, Statement


class Answer(Part):
    """An answer to a question."""

    label: str
    hint: str | None = None
    settles: Mapping[str, tuple[str, ...]] = Field(description="Conditions, each with the values that remain possible.")
    aims: tuple[str, ...] = Field(description="The ids of the aims that remain possible; empty where all do.")
    to: str = Field(description="The id of a question, a path or an ending.")


class Question(Part):
    """A question."""

    ask: str
    short: str
    hint: str | None = None
    about: Statement | None = None
    answers: Mapping[str, Answer] = Field(description="Its answers by their ids, in order.")


class Walk(Part):
    """A way through the questions to its end."""

    answers: tuple[str, ...] = Field(description="The answers in order, each as question.answer.")
    end: str = Field(description="The id of a path or an ending.")
    kind: Literal["path", "ending"]
    clear: tuple[str, ...] = Field(description="The ids of requirements that are not met and have to be met first.")
    confirm: tuple[str, ...] = Field(
        description="The ids of requirements that no answer settled; `<aim>` where the aim is among them."
    )
    url: Address
