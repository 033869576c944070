"""How near two paths are to each other: what readers are asked, what the two need, and their values in the table.

Whatever some paths have in common and others have not brings them together, and the fewer have it, the nearer. A
question does so for the paths that answers to it still lead to, but for the first one, which is asked of everybody.
"""

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Final

from ..catalogue import Guide
from .ahead import Ahead
from .graph import Graph

NEAREST: Final = 5
"""Others that a path is held against at most. With twelve paths, every two of them make as many pairs for each."""

_TREE: Final = 2
"""How often the questions count. At a question a reader chooses between paths; needs and values describe them."""

Paths = frozenset[str]
"""Paths that have something in common."""


class _Common:
    """What paths have in common in one respect, the rarest first.

    Numbers are whole or quotients of whole ones: two paths are as near as two others on every machine.
    """

    def __init__(self, groups: Iterable[Paths], guide: Guide) -> None:
        number = len(guide.paths)
        kept = sorted(groups, key=len)
        self._weights = tuple(number - len(group) for group in kept)
        self._of = {path: sum(1 << bit for bit, group in enumerate(kept) if path in group) for path in guide.paths}
        self._whole = {path: self._weight(mask) for path, mask in self._of.items()}

    def _weight(self, mask: int) -> int:
        return sum(weight for bit, weight in enumerate(self._weights) if mask >> bit & 1)

    def rarest(self, first: str, second: str) -> float:
        """The weight of the rarest thing that two paths have in common; 1 where nobody else has it."""
        mask = self._of[first] & self._of[second]
        return self._weights[(mask & -mask).bit_length() - 1] / (len(self._of) - 2) if mask else 0

    def share(self, first: str, second: str) -> float:
        """What two paths have in common, of all that either has; 1 where they have the same.

        It is the measure of Lin (An information-theoretic definition of similarity, 1998).
        """
        whole = self._whole[first] + self._whole[second]
        return 2 * self._weight(self._of[first] & self._of[second]) / whole if whole else 0


def _needs(guide: Guide) -> Iterator[Paths]:
    """The paths that serve each aim, and those that need each requirement."""
    paths = guide.paths.values()
    for aim in guide.aims:
        yield frozenset(path.id for path in paths if aim in path.serves)
    for requirement in guide.requirements:
        yield frozenset(path.id for path in paths if requirement in path.requires)


def _values(guide: Guide) -> Iterator[Paths]:
    """The paths that have each value of a vocabulary."""
    for criterion in guide.criteria.values():
        said = {path.id: cell.value for path in guide.paths.values() if (cell := path.compare.get(criterion.id))}
        for word in criterion.values:
            yield frozenset(path for path, value in said.items() if value and word in value.words)


def nearest(guide: Guide, graph: Graph, ahead: Ahead) -> frozenset[tuple[str, str]]:
    """Each path with those that are nearest to it, as pairs in the order of the guide.

    Those are five at most, and each is at least two thirds as near as the nearest one. Two paths that nothing brings
    together are no pair.

    Args:
        guide: the guide.
        graph: its questions, complete and free of circles.
        ahead: what lies ahead of them.
    """
    paths = guide.paths.keys()
    asked = _Common((ahead.outcomes[name] & paths for name in graph.forwards if name != graph.start), guide)
    needs, values = _Common(_needs(guide), guide), _Common(_values(guide), guide)
    near: dict[str, list[tuple[float, tuple[str, str]]]] = {path: [] for path in guide.paths}
    for pair in combinations(guide.paths, 2):
        nearness = _TREE * asked.rarest(*pair) + needs.share(*pair) + values.share(*pair)
        if nearness:
            for path in pair:
                near[path].append((nearness, pair))
    found: set[tuple[str, str]] = set()
    for pairs in near.values():
        # Sorting keeps the order of the guide among equals.
        first = sorted(pairs, key=lambda one: -one[0])[:NEAREST]
        found.update(pair for nearness, pair in first if 3 * nearness >= 2 * first[0][0])
    return frozenset(found)
