"""How well facts are supported: what a page says once for all of them, and which of them it marks."""

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from ..catalogue import Evidence, Guide, Status
from ..words import Words
from .ledger import fact_rows

OVERDUE: Final = "overdue"
"""Stands beside the status of a fact whose review no longer holds."""


@dataclass(frozen=True, kw_only=True)
class Support:
    """How some facts stand together.

    Attributes:
        counts: how many of them have each status; a status that none has is left out.
        reviewed: the day of the newest review.
        overdue: how many reviews no longer hold.
    """

    counts: Mapping[Status, int]
    reviewed: datetime.date
    overdue: int

    @property
    def number(self) -> int:
        """How many facts there are."""
        return sum(self.counts.values())

    def words(self, words: Words) -> tuple[str, ...]:
        """The numbers in words, those that are not 0."""
        said, counts = words.status, self.counts
        numbers = (
            *(said.counted_confirmed(counts[status]) for status in counts if status is Status.CONFIRMED),
            *(said.counted_disputed(counts[status]) for status in counts if status is Status.DISPUTED),
            *(said.counted_unverified(counts[status]) for status in counts if status is Status.UNVERIFIED),
        )
        return (*numbers, said.counted_overdue(self.overdue)) if self.overdue else numbers


class Judgement:
    """Judges the facts of a guide on one day."""

    def __init__(self, guide: Guide, today: datetime.date | None) -> None:
        """Judge as of a day.

        Args:
            guide: the guide.
            today: the day; without one, every review holds.
        """
        self._guide, self._today = guide, today
        confirmed = any(row.evidence.status is Status.CONFIRMED for row in fact_rows(guide))
        self.usual = Status.CONFIRMED if confirmed else Status.UNVERIFIED
        """The status that needs no mark. A guide in which nothing is confirmed would else have a mark at each fact."""

    def overdue(self, fact: Evidence) -> bool:
        """Whether the review of a fact no longer holds."""
        return self._today is not None and self._guide.is_overdue(fact, self._today)

    def standing(self, fact: Evidence) -> tuple[str, ...]:
        """How a fact stands, in the words that the evidence is filtered by: its status, and whether it is overdue."""
        return (fact.status, OVERDUE) if self.overdue(fact) else (fact.status,)

    def exceptional(self, fact: Evidence) -> bool:
        """Whether a page marks a fact: its status is not the usual one, or its review no longer holds."""
        return fact.status is not self.usual or self.overdue(fact)

    def support(self, facts: Iterable[Evidence]) -> Support:
        """How some facts stand together; at least one."""
        every = tuple(facts)
        counts = Counter(fact.status for fact in every)
        return Support(
            counts={status: counts[status] for status in Status if counts[status]},
            reviewed=max(fact.reviewed for fact in every),
            overdue=sum(map(self.overdue, every)),
        )
