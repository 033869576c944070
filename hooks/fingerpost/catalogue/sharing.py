"""What is written once and stands in several places."""

from typing import Any

from pydantic import Field

from .entry import Entry, Keyed
from .evidence import FACT, Fact
from .kinds import FrozenDict, Id, Some, Table
from .question import Reply

REPLY: dict[str, Any] = {"label": "I am not sure", "hint": "Then you see what to ask, and whom"}
"""The words of an answer as an example."""


class Shared(Entry):
    """Parts that are written once. `use: <name>` puts one where it is named; an answer then has only its `to`."""

    facts: Keyed[Id, Fact] = Field(
        default_factory=FrozenDict,
        description="Facts. `{use: <name>}` stands for one in any list of facts, and as a summary.",
        examples=[{"one-per-request": FACT}],
    )
    lists: Table[Id, Some[Fact]] = Field(
        default_factory=FrozenDict,
        description="Lists of facts. `- use: <name>` among the facts of a list puts all of them there.",
        examples=[{"quotas": [FACT]}],
    )
    answers: Keyed[Id, Reply] = Field(
        default_factory=FrozenDict,
        description="Words of answers, and what these settle. An answer may say any of it otherwise.",
        examples=[{"unsure": REPLY}],
    )
