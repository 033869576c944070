"""What the status of a fact is called."""

from typing import Final

from ..catalogue import Status
from ..words import Words

MARKS: Final = {Status.CONFIRMED: "✓", Status.DISPUTED: "≠", Status.UNVERIFIED: "?"}
"""A mark beside the word, for the eye; the word says the same without it."""


def status_word(words: Words, status: Status) -> str:
    """A status in a word."""
    return {
        Status.CONFIRMED: words.status.confirmed,
        Status.DISPUTED: words.status.disputed,
        Status.UNVERIFIED: words.status.unverified,
    }[status]
