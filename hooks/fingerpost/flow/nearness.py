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

_MOST_HELD: Final = 1_000
"""Paths that one is held against at most: of more, each against each would take the square of the time."""

_FEWEST_HELD: Final = 50
"""Paths that a question has to leave for them to be held against one another alone."""

Paths = frozenset[str]
"""Paths that have something in common."""


class _Respect:
    """One respect in which paths have something in common.

    Attributes:
        weights: of each thing that several have, how many have it not. What all paths have weighs nothing.
        of: what each path has, by the places of the weights; the rarest first.
    """

    def __init__(self, groups: Iterable[Paths], paths: Sequence[str]) -> None:
        self.weights: list[int] = []
        self.of: dict[str, list[int]] = {path: [] for path in paths}
        for number, group in enumerate(sorted(groups, key=len)):
            self.weights.append(len(paths) - len(group))
            for path in group:
                self.of[path].append(number)


class _Common:
    """What some paths have in common in one respect, the rarest first. Paths go by their numbers here.

    Weights are whole or quotients of whole ones: two paths are as near as two others on every machine.
    """

    def __init__(self, respect: _Respect, held: Sequence[str]) -> None:
        weights = respect.weights
        members: dict[int, list[int]] = {}
        for number, path in enumerate(held):
            for one in respect.of[path]:
                members.setdefault(one, []).append(number)
        self._number, self._all = len(held), len(respect.of)
        self._of = [[(weights[one], members[one] if weights[one] else []) for one in respect.of[path]] for path in held]
        self._whole = [sum(weight for weight, _ in groups) for groups in self._of]

    def rarest(self, first: int) -> list[float]:
        """For each path, the weight of the rarest thing that it has in common with one; 1 where nobody else has it."""
        found: list[float] = [0.0] * self._number
        for weight, members in reversed(self._of[first]):
            share = weight / max(1, self._all - 2)
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
    together are no pair. Of more than a thousand paths, each is held against some alone.

    Args:
        guide: the guide.
        graph: its questions, complete and free of circles.
        ahead: what lies ahead of them.
    """
    paths = guide.paths.keys()
    asked = (frozenset(ahead.outcomes[name] & paths) for name in graph.forwards if name != graph.start)
    return _nearest(tuple(paths), tuple(asked), tuple(_needs(guide)), tuple(_values(guide)))


def _held(paths: tuple[str, ...], asked: Iterable[Paths]) -> dict[tuple[str, ...], list[str]]:
    """The paths, by those that each is held against, both in the order of the guide.

    Up to a thousand are held against all. Of more, each is held against those that the widest question leaves which
    leaves a thousand at most; where there is none, or it leaves a few, against a thousand beside it in the guide.
    """
    if len(paths) <= _MOST_HELD:
        return {paths: list(paths)}
    place = {path: number for number, path in enumerate(paths)}
    beside = [paths[first : first + _MOST_HELD] for first in range(0, len(paths), _MOST_HELD)]
    widest = {path: beside[number // _MOST_HELD] for path, number in place.items()}
    for group in sorted(asked, key=len):
        if _FEWEST_HELD <= len(group) <= _MOST_HELD:
            widest |= dict.fromkeys(group, tuple(sorted(group, key=place.__getitem__)))
    found: dict[tuple[str, ...], list[str]] = {}
    for path in paths:
        found.setdefault(widest[path], []).append(path)
    return found


@lru_cache(maxsize=8)
def _nearest(
    paths: tuple[str, ...], asked: tuple[Paths, ...], needs: tuple[Paths, ...], values: tuple[Paths, ...]
) -> frozenset[tuple[str, str]]:
    """The same, from what brings paths together. Whoever words a text changes none of it, and waits for none of it."""
    respects = [_Respect(groups, paths) for groups in (asked, needs, values)]
    found: set[tuple[str, str]] = set()
    for held, of in _held(paths, asked).items():
        by_tree, by_needs, by_values = (_Common(respect, held) for respect in respects)
        number = {path: place for place, path in enumerate(held)}
        for first in map(number.__getitem__, of):
            parts = zip(by_tree.rarest(first), by_needs.share(first), by_values.share(first), strict=True)
            nearness = [_TREE * rarest + needed + said for rarest, needed, said in parts]
            others = (other for other, near in enumerate(nearness) if near and other != first)
            # Among equals, the first of the guide comes first.
            nearest_ones = nlargest(NEAREST, others, key=nearness.__getitem__)
            found |= {
                (held[min(first, other)], held[max(first, other)])
                for other in nearest_ones
                if 3 * nearness[other] >= 2 * nearness[nearest_ones[0]]
            }
    return frozenset(found)
