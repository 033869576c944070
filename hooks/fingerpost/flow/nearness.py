"""How near two paths are to each other: what readers are asked, what the two need, and their values in the table.

Whatever some paths have in common and others have not brings them together, and the fewer have it, the nearer. A
question does so for the paths that answers to it still lead to, but for the first one, which is asked of everybody.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from heapq import nlargest
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
    """What paths have in common in one respect, the rarest first. Paths go by their numbers here.

    Weights are whole or quotients of whole ones: two paths are as near as two others on every machine. What all paths
    have weighs nothing.
    """

    def __init__(self, groups: Iterable[Paths], paths: Sequence[str]) -> None:
        self._number = len(paths)
        place = {path: number for number, path in enumerate(paths)}
        self._of: list[list[tuple[int, list[int]]]] = [[] for _ in paths]
        for group in sorted(groups, key=len):
            weight = self._number - len(group)
            members = [place[path] for path in group] if weight else []
            for member in members:
                self._of[member].append((weight, members))
        self._whole = [sum(weight for weight, _ in groups) for groups in self._of]

    def rarest(self, first: int) -> list[float]:
        """For each path, the weight of the rarest thing that it has in common with one; 1 where nobody else has it."""
        found: list[float] = [0.0] * self._number
        for weight, members in reversed(self._of[first]):
            share = weight / max(1, self._number - 2)
            for member in members:
                found[member] = share
        return found

    def share(self, first: int) -> list[float]:
        """For each path, what it has in common with one, of all that either has; 1 where they have the same.

        It is the measure of Lin (An information-theoretic definition of similarity, 1998).
        """
        common = [0] * self._number
        for weight, members in self._of[first]:
            for member in members:
                common[member] += weight
        own = self._whole[first]
        return [2 * shared / (own + whole) if shared else 0 for shared, whole in zip(common, self._whole, strict=True)]


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
    asked = (frozenset(ahead.outcomes[name] & paths) for name in graph.forwards if name != graph.start)
    return _nearest(tuple(paths), tuple(asked), tuple(_needs(guide)), tuple(_values(guide)))


@lru_cache(maxsize=8)
def _nearest(
    paths: tuple[str, ...], asked: tuple[Paths, ...], needs: tuple[Paths, ...], values: tuple[Paths, ...]
) -> frozenset[tuple[str, str]]:
    """The same, from what brings paths together. Whoever words a text changes none of it, and waits for none of it."""
    by_tree, by_needs, by_values = (_Common(groups, paths) for groups in (asked, needs, values))
    found: set[tuple[str, str]] = set()
    for number, path in enumerate(paths):
        parts = zip(by_tree.rarest(number), by_needs.share(number), by_values.share(number), strict=True)
        nearness = [_TREE * rarest + needed + said for rarest, needed, said in parts]
        others = (other for other, near in enumerate(nearness) if near and other != number)
        # Among equals, the first of the guide comes first.
        first = nlargest(NEAREST, others, key=nearness.__getitem__)
        for other in first:
            if 3 * nearness[other] >= 2 * nearness[first[0]]:
                found.add((path, paths[other]) if number < other else (paths[other], path))
    return frozenset(found)
