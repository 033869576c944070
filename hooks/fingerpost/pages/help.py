"""The help of a question: open where it is a sentence, folded where it is more."""

from dataclasses import dataclass
from typing import Final

from ..catalogue import Fact
from ..flow import Node
from ..prose import inspect
from .edition import Edition

MOST_OPEN: Final = 160
"""Characters that stand open: four lines on the narrowest phone, so that the answers below stay in sight."""

_SENTENCE: Final = frozenset({"a", "code", "em", "p", "strong"})
"""What a sentence may be made of."""


@dataclass(frozen=True, kw_only=True)
class Help:
    """What helps a reader who hesitates.

    Attributes:
        fact: what is said, with its evidence.
        folded: whether it stays folded until a reader asks for it.
    """

    fact: Fact
    folded: bool


def help_of(edition: Edition, node: Node) -> Help | None:
    """The help of a question, where it has any."""
    fact = node.about
    if fact is None:
        return None
    length = len(fact.label or "") + len(edition.prose.plain(fact.text))
    paragraphs = edition.prose.block(fact.text).count("<p>")
    short = length <= MOST_OPEN and paragraphs <= 1 and inspect(fact.text).elements <= _SENTENCE
    return Help(fact=fact, folded=not short or fact.dispute is not None)
