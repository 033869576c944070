"""The words of the flow: questions, the answers so far, outcomes and why they are so."""

from typing import Protocol


class QuestionWords(Protocol):
    """A question."""

    last: str

    def more(self, number: int) -> str:
        """How many questions may follow."""

    def after(self, question: str, answer: str) -> str:
        """The name of its page."""


class Given(Protocol):
    """The answers so far."""

    heading: str
    change: str

    def change_what(self, question: str) -> str:
        """Which answer a link changes."""


class OutcomeWords(Protocol):
    """An outcome."""

    read: str
    clear: str
    clear_about: str
    confirm: str
    confirm_about: str
    disputed: str
    why: str
    others: str
    what_if: str
    again: str
    same: str
    place: str
    place_about: str
    place_link: str

    def caption(self, guide: str) -> str:
        """What stands above the heading."""

    def why_open(self, answer: str) -> str:
        """The reason where no answer settles anything."""

    def because(self, question: str, answer: str) -> str:
        """An answer that speaks against another path."""

    def still(self, needs: str) -> str:
        """What would still have to be so."""

    def together(self, needs: str) -> str:
        """What would together have to be so."""

    def answered(self, answer: str) -> str:
        """The answer that another one is held against."""

    def to_clear(self, needs: str) -> str:
        """What another answer adds to what is to be cleared."""

    def cleared(self, needs: str) -> str:
        """What another answer takes away from it."""

    def to_confirm(self, needs: str) -> str:
        """What another answer leaves open."""

    def sketch(self, shown: int, total: int, steps: str, path: str) -> str:
        """What the sketch of the map shows, for whoever does not see it."""

    def asks_first(self, question: str, paths: str) -> str:
        """The question that another answer leads to, and the ends beyond it."""


class VerdictWords(Protocol):
    """The judgement of a path that was not chosen."""

    excluded: str
    unmet: str
    open: str
    fits: str


class RequirementWords(Protocol):
    """What a path needs."""

    fixed: str

    def wanted(self, aims: str) -> str:
        """The reader's aim."""

    def others(self, aims: str) -> str:
        """Whom a path is for, said to somebody else."""

    def lacking(self, need: str) -> str:
        """A requirement that is not met."""
