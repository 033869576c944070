"""Finds the page that answers what somebody types, or says that there is none."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from typing import Any, Final

import numpy as np

from ..pages import Edition
from .destination import Kind
from .destinations import destinations
from .index import Index, Matched
from .pairing import Pairs
from .ranking import Scores
from .route import MOST_TYPED, OTHERS, Match
from .terms import Analyzer
from .weights import Weights

MOST_WORDS: Final = 32
"""Words of a query that are looked at."""

SAME: Final = 0.9
"""How much a wording is like a query that asks for nothing else."""


@dataclass(frozen=True)
class _Query:
    """What somebody typed.

    Attributes:
        words: its words, each once, with the term of each.
        matched: how everything matches each of them.
        total: how much they say together.
        likeness: how much each wording is like the query, from 0 to 1.
        like: the same of each destination, by the wording that is most like it.
    """

    words: tuple[tuple[str, str], ...]
    matched: tuple[Matched, ...]
    total: float
    likeness: Scores
    like: Scores


def _sum(scores: Iterable[Scores]) -> Scores:
    """The sum of some scores: for a handful, faster than making one array of them."""
    return reduce(np.add, scores)


class Router:
    """Routes queries to the pages of guides in one language."""

    def __init__(self, editions: Iterable[Edition], libraries: tuple[Any, Any], weights: Weights | None = None) -> None:
        """Index guides.

        Args:
            editions: the guides; at least one.
            libraries: what ranks, and what cuts words to their stems.
            weights: how much everything counts.
        """
        every = tuple(editions)
        library, stemmers = libraries
        self.weights = weights or Weights()
        self._analyzer = Analyzer(every[0].guide.language, stemmers)
        found = [one for edition in every for one in destinations(edition)]
        self._pairs = Pairs(found, self._analyzer.terms)
        self._index = Index((one for one in found if one.kind is not Kind.PAIR), self._analyzer, library, self.weights)
        kinds = [one.kind for one in self._index.found]
        self._worth: Scores = np.array([self.weights.kinds[kind] for kind in kinds], dtype=np.float32)
        self._explained = np.array([kind is Kind.TERM for kind in kinds])
        self._answers = np.array([kind is Kind.ANSWER for kind in kinds])

    def _read(self, typed: str) -> _Query | None:
        """What somebody typed; `None` where it says nothing."""
        parsed = self._analyzer.parsed(typed[:MOST_TYPED])[:MOST_WORDS]
        words = tuple((word, term) for term, word in {term: word for word, term in reversed(parsed)}.items())[::-1]
        if not words:
            return None
        matched = tuple(self._index.matched(term) for _, term in words)
        total = sum(one.weight for one in matched)
        same = _sum(one.weight * one.in_wordings for one in matched)
        likeness: Scores = (2 * same / (total + np.maximum(self._index.worded, same))).astype(np.float32)
        return _Query(words, matched, total, likeness, self._index.of_each(likeness))

    def _scores(self, query: _Query, *, meaning: bool) -> Scores:
        weights, index, matched = self.weights, self._index, query.matched
        like = query.like
        scores: Scores = (
            weights.wording * index.of_each(_sum(one.wordings for one in matched))
            + weights.text * _sum(one.texts for one in matched)
            + weights.likeness * query.total * like
        )
        at_home = _sum(one.at_home for one in matched) / len(matched)
        scores *= (1 + weights.guide * at_home[index.guides]) * self._worth
        explained = weights.asked_meaning if meaning else np.where(like >= SAME, 1.0, weights.mentioned)
        denied = any(one.denies for one in matched)
        scores *= np.where(self._explained, explained, 1.0)
        # Who lacks something is not led to what needs it; nor is an answer given that denies what nobody denied.
        contrary = ~index.denying if denied else self._answers & index.denying
        scores *= np.where(contrary, weights.otherwise, 1.0)
        return scores

    def _sure(self, at: int, query: _Query) -> float:
        """How sure it is that a destination answers a query, from 0 to 1."""
        index, total = self._index, query.total
        found = sum(one.weight * float(one.in_texts[at]) for one in query.matched)
        unknown = sum(one.weight for one in query.matched if not one.known)
        guide = int(index.guides[at])
        home = sum(one.weight for one in query.matched if one.at_home[guide] > 0)
        held = found / (total + (self.weights.unknown - 1) * unknown)
        return (held + 0.6 * float(query.like[at]) + 0.6 * home / total) / 2.2

    def _match(self, at: int, score: float, query: _Query) -> Match:
        index, found = self._index, self._index.found[at]
        own = slice(int(index.owners[at]), int(index.owners[at]) + len(found.wordings))
        like = query.likeness[own]
        nearest = found.wordings[int(like.argmax())] if like.max() > 0 else ""
        pairs = zip(query.words, query.matched, strict=True)
        words = tuple(word for (word, _), one in pairs if one.in_texts[at] > 0)
        return Match(destination=found, score=score, wording=nearest, words=words)

    def ranked(self, typed: str, most: int = OTHERS + 1) -> tuple[Match, ...]:
        """What matches best, the best first, each with how sure it is that it answers."""
        query = self._read(typed)
        if query is None:
            return ()
        scores = self._scores(query, meaning=self._analyzer.asks_meaning(typed))
        order = [int(at) for at in np.argsort(-scores, kind="stable")[:most] if scores[at] > 0]
        if not order:
            return ()
        sure, highest = self._sure(order[0], query), float(scores[order[0]])
        found = tuple(self._match(at, sure * float(scores[at]) / highest, query) for at in order)
        pair = None if query.likeness.max() >= SAME else self._pair(typed, query)
        return (pair, *found[: most - 1]) if pair else found

    def _pair(self, typed: str, query: _Query) -> Match | None:
        """The page of the two paths that a query names, where it asks for little else."""
        found, named = self._pairs.named(self._analyzer.terms(typed))
        if found is None:
            return None
        words = tuple(word for word, term in query.words if term in named)
        said = sum(one.weight for (_, term), one in zip(query.words, query.matched, strict=True) if term in named)
        score = max(self.weights.enough, said / query.total)
        return Match(destination=found, score=score, wording=found.title, words=words)
