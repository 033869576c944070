"""What a source answered, and what that means for whoever names it."""

from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus
from typing import Final


class Verdict(StrEnum):
    """What is to be done about a source."""

    ANSWERS = "answers"
    MOVED = "moved"
    GONE = "gone"
    CLOSED = "closed"
    BUSY = "busy"
    FAILING = "failing"
    SLOW = "slow"
    UNREACHABLE = "unreachable"
    UNTRUSTED = "untrusted"


BROKEN: Final = frozenset({Verdict.GONE, Verdict.FAILING, Verdict.SLOW, Verdict.UNREACHABLE, Verdict.UNTRUSTED})
"""What a reader who follows the link would stumble over as well."""

HINTS: Final = {
    Verdict.MOVED: "Name its new address.",
    Verdict.GONE: "Find where the document is now, or another one that states the facts.",
    Verdict.CLOSED: "It lets no programs in: open it yourself.",
    Verdict.BUSY: "Ask again later.",
    Verdict.FAILING: "Ask again later; look at it yourself if that does not help.",
    Verdict.SLOW: "Ask again later, or with a higher --limit.",
    Verdict.UNREACHABLE: "Look at its address, and at the network.",
    Verdict.UNTRUSTED: "Readers are warned of it: look at it yourself.",
}
"""What to do, by the verdict."""


@dataclass(frozen=True)
class Answer:
    """What a source answered.

    Attributes:
        verdict: what that means.
        said: the answer in words.
        moved_to: the address that it leads to for good; empty where it does not.
    """

    verdict: Verdict
    said: str
    moved_to: str = ""

    @property
    def is_broken(self) -> bool:
        """Whether a reader who follows the link would find nothing either."""
        return self.verdict in BROKEN

    @property
    def hint(self) -> str:
        """What to do about it; empty where it answers."""
        return HINTS.get(self.verdict, "")


def status_in_words(status: int) -> str:
    """A status of HTTP with its name."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def answer_of(status: int) -> Answer:
    """What a status of HTTP means that is no redirection."""
    said = status_in_words(status)
    match status:
        case _ if 200 <= status < 300:
            return Answer(Verdict.ANSWERS, said)
        case 401 | 403 | 407 | 451:
            return Answer(Verdict.CLOSED, said)
        case 429:
            return Answer(Verdict.BUSY, said)
        case _ if 400 <= status < 500:
            return Answer(Verdict.GONE, said)
        case _:
            return Answer(Verdict.FAILING, said)
