"""Known words for a word that no guide has: one that it is made of, or one that is spelt nearly so."""

from collections.abc import Iterable
from typing import Final

_SHORTEST: Final = 4
"""Letters of a word that others are made of, and of one that may be misspelt."""

_REST: Final = 3
"""Letters that are left of a word beside the one that it is made of: `hyperlink` is a link, and `bread` not read."""

_ALIKE: Final = 0.6
"""How many groups of three letters two words share that are taken for one, by Dice."""

MADE_OF: Final = 0.8
"""How much a word counts that another one is made of."""

MISSPELT: Final = 0.7
"""How much a word counts that another one looks like."""


def _grams(word: str) -> frozenset[str]:
    framed = f"^{word}$"
    return frozenset(framed[at : at + 3] for at in range(len(framed) - 2))


class Likeness:
    """The words of some guides."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = {word: _grams(word) for word in sorted(set(words)) if len(word) >= _SHORTEST}

    def like(self, word: str) -> tuple[tuple[str, float], ...]:
        """The known words for one that is not known, each with how much it counts: `frame` for `frameset`."""
        if len(word) < _SHORTEST:
            return ()
        short = len(word) - _REST
        parts = sorted(
            (one for one in self._words if len(one) <= short and (word.startswith(one) or word.endswith(one))), key=len
        )
        if parts:
            return tuple((part, MADE_OF) for part in parts[-2:])
        grams = _grams(word)
        # The first letter is seldom mistyped.
        near = ((one, other) for one, other in self._words.items() if one[0] == word[0])
        scored = ((2 * len(grams & other) / (len(grams) + len(other)), one) for one, other in near)
        share, one = max(scored, default=(0.0, ""))
        return ((one, MISSPELT),) if share >= _ALIKE else ()
