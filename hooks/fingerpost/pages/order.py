"""The paths in the order of their numbers: one way up, one way down, for each criterion that counts."""

from dataclasses import dataclass
from typing import Final

from ..catalogue import Criterion, Guide, Path

MOST_ORDERED: Final = 6
"""Criteria by which the comparison can be sorted: twelve pages, each of the size of the comparison."""


@dataclass(frozen=True)
class Order:
    """An order of the paths.

    Attributes:
        criterion: what is counted.
        falling: whether the highest number comes first. Paths without a number come last in either case.
    """

    criterion: Criterion
    falling: bool

    def arranged(self, guide: Guide) -> tuple[Path, ...]:
        """The paths in this order; those of one number in the order of the guide."""
        ranks = {path.id: self.criterion.rank(path.compare[self.criterion.id]) for path in guide.paths.values()}
        by_number = sorted(guide.paths.values(), key=lambda path: ranks[path.id][1:], reverse=self.falling)
        return tuple(sorted(by_number, key=lambda path: ranks[path.id][0]))


def orders(guide: Guide) -> tuple[tuple[Order, Order], ...]:
    """The orders that the comparison can be seen in, beside that of the guide: rising and falling by each criterion."""
    counting = [criterion for criterion in guide.columns if criterion.ordered][:MOST_ORDERED]
    return tuple((Order(criterion, falling=False), Order(criterion, falling=True)) for criterion in counting)
