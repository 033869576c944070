"""Everything that queries may lead to, and how well each of it matches a word."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import numpy as np

from .destination import Destination
from .likeness import Likeness
from .ranking import Holding, Ranking, Scores, Variants
from .terms import KIN, NOT, Analyzer
from .weights import Weights

_KEPT: Final = 2048
"""Words that are kept with how everything matches them. More would let a server grow with what it is asked."""


@dataclass(frozen=True, kw_only=True)
class Matched:
    """How everything matches one word.

    Attributes:
        weight: how much the word says: the more, the fewer destinations have it.
        known: whether any guide knows it, or a word for the same.
        wordings: the score of each wording.
        texts: the score of each destination by all that it says.
        in_wordings: how well the word stands in each wording, from 0 to 1.
        in_texts: how well it stands in each destination.
        at_home: how many destinations of each guide have it, beside the guide where most have it.
        denies: whether it denies something.
    """

    weight: float
    known: bool
    wordings: Scores
    texts: Scores
    in_wordings: Scores
    in_texts: Scores
    at_home: Scores
    denies: bool


class Index:
    """Destinations of guides in one language.

    Attributes:
        found: the destinations.
        guides: the number of the guide of each.
        owners: the number of the first wording of each; the wordings of one stand together.
        wordings: every wording.
        worded: how much all words of each wording say.
    """

    def __init__(self, found: Iterable[Destination], analyzer: Analyzer, library: Any, weights: Weights) -> None:
        self.found = tuple(found)
        self._analyzer, self._weights = analyzer, weights
        self.wordings = tuple(text for one in self.found for text in one.wordings)
        self.owners = np.cumsum([0, *(len(one.wordings) for one in self.found[:-1])])
        named = [analyzer.indexed((text,)) for text in self.wordings]
        texts = [(*analyzer.indexed((one.text,)), *2 * analyzer.indexed(one.wordings)) for one in self.found]
        self._ranked_wordings = Ranking(library, named, saturation=0.9, length=0.5)
        self._ranked_texts = Ranking(library, texts, saturation=1.2, length=0.6)
        self._in_wordings = Holding([frozenset(terms) for terms in named])
        self._in_texts = Holding([frozenset(terms) for terms in texts])
        self._likeness = Likeness(term for term in self._in_texts if not term.startswith(KIN))
        names = tuple(dict.fromkeys(one.guide.guide for one in self.found))
        self.guides = np.array([names.index(one.guide.guide) for one in self.found])
        self.worded: Scores = np.array(
            [sum(map(self._weight, set(analyzer.terms(text)))) for text in self.wordings], dtype=np.float32
        )
        self.denying = self.of_each(self._in_wordings.scores({NOT: 1.0})) > 0
        self.matched = lru_cache(_KEPT)(self._matched)

    def of_each(self, of_wordings: Scores) -> Scores:
        """The best of the wordings of each destination."""
        best: Scores = np.maximum.reduceat(of_wordings, self.owners)
        return best

    def _weight(self, term: str) -> float:
        if term == NOT:
            return self._weights.denial
        count, often = len(self.found), self._in_texts.often(term)
        return min(math.log(1 + (count - often + 0.5) / (often + 0.5)), self._weights.rarest)

    def _variants(self, term: str) -> Variants:
        own: Sequence[tuple[str, float]] = ((term, 1.0),)
        if term not in self._in_texts and not self._analyzer.kin(term):
            own = self._likeness.like(term)
        found: dict[str, float] = {}
        for known, weight in own:
            found[known] = max(found.get(known, 0.0), weight)
            for kin in self._analyzer.kin(known):
                found[kin] = max(found.get(kin, 0.0), weight * self._weights.kin)
        return found

    def _matched(self, term: str) -> Matched:
        variants = self._variants(term)
        in_texts = self._in_texts.scores(variants)
        shares = np.bincount(self.guides, weights=in_texts) / np.bincount(self.guides)
        return Matched(
            weight=self._weight(term),
            known=any(one in self._in_texts for one in variants),
            wordings=self._ranked_wordings.scores(variants),
            texts=self._ranked_texts.scores(variants),
            in_wordings=self._in_wordings.scores(variants),
            in_texts=in_texts,
            at_home=(shares / (shares.max() or 1)).astype(np.float32),
            denies=term == NOT or not set(self._analyzer.kin(term)).isdisjoint(self._analyzer.kin(NOT)),
        )
