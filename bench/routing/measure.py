"""How often a way of finding pages is right."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from bench.routing.queries import Asked

Found = Callable[[str], tuple[Sequence[str], bool]]
"""The addresses that are found for a query, the best first, and whether the first one is given as an answer."""

MOST: Final = 10
"""Addresses that are looked at."""


@dataclass(frozen=True, kw_only=True)
class Figures:
    """How often one is right, as shares of 1.

    Attributes:
        queries: how many have a page.
        first: the first address is right, and is given as an answer.
        ranked_first: the first address is right, whether it is given or not.
        three: one of the first three is right.
        reciprocal: the mean of 1/n, where the n-th address is the first that is right.
        unrelated: how many have none.
        rejected: for how many of those no answer is given.
    """

    queries: int
    first: float
    ranked_first: float
    three: float
    reciprocal: float
    unrelated: int
    rejected: float

    def row(self) -> str:
        """The shares in percent, as cells of a table in Markdown."""
        shares = (self.first, self.ranked_first, self.three)
        percent = " | ".join(f"{100 * share:.1f} %" for share in shares)
        return f"{percent} | {self.reciprocal:.3f} | {100 * self.rejected:.1f} %"


def measure(find: Found, queries: Iterable[Asked]) -> Figures:
    """Ask everything, and count."""
    given: list[bool] = []
    places: list[int] = []
    rejected: list[bool] = []
    for asked in queries:
        addresses, answered = find(asked.text)
        if not asked.pages:
            rejected.append(not answered)
            continue
        right = (place for place, address in enumerate(addresses[:MOST]) if address in asked.pages)
        places.append(next(right, MOST))
        given.append(answered)
    number = len(places)
    return Figures(
        queries=number,
        first=sum(place == 0 and answered for place, answered in zip(places, given, strict=True)) / number,
        ranked_first=sum(place == 0 for place in places) / number,
        three=sum(place < 3 for place in places) / number,
        reciprocal=sum(1 / (place + 1) for place in places if place < MOST) / number,
        unrelated=len(rejected),
        rejected=sum(rejected) / len(rejected),
    )
