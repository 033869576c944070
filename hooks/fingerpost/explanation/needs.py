"""What a path needs, in words."""

from collections.abc import Iterable

from ..catalogue import Guide
from ..flow import AIM, Need, Possible, Situation
from ..words import words_for


def _aims(guide: Guide, aims: Possible) -> str:
    return words_for(guide.language).lists.either.join(words for aim, words in guide.aims.items() if aim in aims)


def _wanted(need: Need, situation: Situation) -> Possible:
    """Of the aims that a path serves, those that the reader may still have; none of any other need."""
    return frozenset() if need.requirement else need.accepted & situation.get(AIM, need.accepted)


def wanted_text(guide: Guide, need: Need, situation: Situation) -> tuple[str, ...]:
    """Those aims, each in its own words."""
    aims = _wanted(need, situation)
    return tuple(words for aim, words in guide.aims.items() if aim in aims)


def need_text(guide: Guide, need: Need, situation: Situation) -> str:
    """A need in words. Of the aims that a path serves, only those are named that the reader may still have."""
    if need.requirement:
        return need.requirement.text
    return words_for(guide.language).requirement.wanted(_aims(guide, _wanted(need, situation)))


def lack_text(guide: Guide, need: Need) -> str:
    """A need in words, for a reader who does not meet it."""
    words = words_for(guide.language).requirement
    return words.lacking(need.requirement.text) if need.requirement else words.others(_aims(guide, need.accepted))


def needs_text(guide: Guide, needs: Iterable[Need], situation: Situation) -> str:
    """Several needs in one line of words."""
    return words_for(guide.language).lists.semicolon.join(need_text(guide, need, situation) for need in needs)
