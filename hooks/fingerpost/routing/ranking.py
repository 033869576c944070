"""How documents are ranked: BM25 by a library, one term at a time."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
"""A number for each document."""

Variants = Mapping[str, float]
"""The terms that may stand for a word in a document, each with how much it counts."""

_EMPTY: Final = "\u0000"
"""The one term of a document that has none."""


class Ranking:
    """Documents that are ranked by a word."""

    def __init__(self, library: Any, documents: Sequence[Sequence[str]], *, saturation: float, length: float) -> None:
        """Index documents.

        Args:
            library: the library that ranks.
            documents: the terms of each.
            saturation: how soon a word that stands there often counts no more (`k1` of BM25).
            length: how much a long document is held back (`b` of BM25).
        """
        self._nothing: Scores = np.zeros(len(documents), dtype=np.float32)
        self._engine = library.BM25(k1=saturation, b=length)
        self._engine.index([list(terms) or [_EMPTY] for terms in documents], show_progress=False)

    def scores(self, variants: Variants) -> Scores:
        """The score of every document for a word: the best of its variants."""
        best = self._nothing
        for term, weight in variants.items():
            number = self._engine.vocab_dict.get(term)
            if number is not None:
                best = np.maximum(best, weight * self._engine.get_scores_from_ids([number]))
        return best


class Holding:
    """Which documents have a word at all, however often."""

    def __init__(self, documents: Sequence[frozenset[str]]) -> None:
        self._nothing: Scores = np.zeros(len(documents), dtype=np.float32)
        found: dict[str, list[int]] = {}
        for number, terms in enumerate(documents):
            for term in terms:
                found.setdefault(term, []).append(number)
        self._found = {term: np.array(numbers) for term, numbers in found.items()}

    def __contains__(self, term: object) -> bool:
        return term in self._found

    def __iter__(self) -> Any:
        return iter(self._found)

    def often(self, term: str) -> int:
        """How many documents have a term."""
        return len(self._found.get(term, ()))

    def scores(self, variants: Variants) -> Scores:
        """For every document how well a word stands in it, from 0 to 1."""
        best = self._nothing.copy()
        for term, weight in variants.items():
            if term in self._found:
                at = self._found[term]
                best[at] = np.maximum(best[at], weight)
        return best
