"""Two paths that a query names, for which there is a page with both side by side."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from .destination import Destination, Kind

_MOST = 0.6
"""How much of a query its two names have to be."""


@dataclass(frozen=True)
class _Name:
    path: str
    terms: tuple[str, ...]
    numbers: frozenset[str]
    held: frozenset[str]


class Pairs:
    """The pairs of one guide or of several."""

    def __init__(self, found: Iterable[Destination], terms: Callable[[str], Sequence[str]]) -> None:
        """Look for pairs.

        Args:
            found: everything that queries may lead to.
            terms: the terms of a text.
        """
        self._pairs: dict[tuple[str, frozenset[str]], Destination] = {}
        self._names: dict[str, list[_Name]] = {}
        for one in found:
            guide = one.guide.guide
            if one.kind is Kind.PAIR:
                self._pairs[guide, frozenset(one.id.split())] = one
            elif one.kind is Kind.PATH:
                said = terms(one.guide.paths[one.id].short)
                words = tuple(term for term in said if not term.isdigit())
                name = _Name(one.id, words, frozenset(filter(str.isdigit, said)), frozenset(words))
                self._names.setdefault(guide, []).extend([name] if name.terms else [])

    def named(self, typed: Sequence[str]) -> tuple[Destination | None, frozenset[str]]:
        """The pair that a query names, and the terms with which it does.

        Args:
            typed: the terms of the query, each as often as it stands there.
        """
        known = frozenset(typed)
        for guide, names in self._names.items():
            possible = [name for name in names if name.held <= known]
            paths, used = self._paths(possible, Counter(typed)) if len(possible) > 1 else ([], [])
            if len(paths) > 1 and len(used) >= _MOST * len(typed):
                for pair in combinations(paths, 2):
                    if found := self._pairs.get((guide, frozenset(pair))):
                        return found, frozenset(used)
        return None, frozenset()

    @staticmethod
    def _paths(names: Sequence[_Name], left: Counter[str]) -> tuple[list[str], list[str]]:
        paths: list[str] = []
        used: list[str] = []
        taken: set[tuple[str, ...]] = set()
        numbers = frozenset(left)
        # A longer name is looked for first: it may hold a shorter one. Of several that differ by a number,
        # the one whose number is typed; else the first.
        for name in sorted(names, key=lambda name: (-len(name.terms), not name.numbers & numbers)):
            needed = Counter(name.terms)
            if name.terms not in taken and needed <= left:
                left = left - needed
                taken.add(name.terms)
                paths.append(name.path)
                used += [*name.terms, *(name.numbers & numbers)]
        return paths, used
