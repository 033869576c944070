"""Where a query leads, and why: what a program and a person are told."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from .destination import Destination

MOST_TYPED: Final = 500
"""Characters of a query that are looked at. A longer one is no query."""

OTHERS: Final = 3
"""Pages that are named beside the best one."""


@dataclass(frozen=True, kw_only=True)
class Match:
    """A page that answers a query.

    Attributes:
        destination: the page, or the part of one.
        score: how well it matches, from 0 to 1; two of one query can be compared, and no others.
        wording: the name or the query of the guide that comes nearest to what was typed; empty where none does.
        words: the words that were typed and that it has, or has others for.
    """

    destination: Destination
    score: float
    wording: str
    words: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The same as plain values."""
        found = self.destination
        return {
            "guide": found.guide.guide,
            "kind": found.kind.value,
            "id": found.id,
            "title": found.title,
            "address": found.address,
            "walk": None if found.walk is None else found.walk.name,
            "score": round(self.score, 3),
            "wording": self.wording,
            "words": list(self.words),
        }


@dataclass(frozen=True, kw_only=True)
class Route:
    """Where a query leads.

    Attributes:
        query: what was typed.
        best: the page that answers it best; `None` where no page does.
        others: the next best, the best of them first; what came nearest where no page answers.
    """

    query: str
    best: Match | None
    others: tuple[Match, ...]

    def to_dict(self) -> Mapping[str, Any]:
        """The same as plain values, for JSON. The keys are a contract."""
        return {
            "query": self.query,
            "best": self.best.to_dict() if self.best else None,
            "others": [match.to_dict() for match in self.others],
        }
