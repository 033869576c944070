"""Requirements in words: what a path needs, who can clear it and how, or why nobody can."""

from dataclasses import dataclass

from markupsafe import Markup

from ..catalogue import Guide
from ..flow import AIM, Need, Possible, Situation
from ..words import words_for
from .edition import Edition
from .facts import FactView


@dataclass(frozen=True)
class NeedView:
    """A requirement as a reader sees it: what, who clears it and how, or why nobody can.

    Attributes:
        fact: the requirement with its evidence; ``None`` for the reader's aim, which nobody else can vouch for.
        text: the requirement in words.
        who, how: the clearing; empty for a fixed requirement.
        fixed: why nobody can change it; empty for one that can be cleared.
    """

    fact: FactView | None
    text: str
    who: str
    how: Markup
    fixed: str


def _aims(guide: Guide, aims: Possible) -> str:
    return words_for(guide.language).lists.either.join(words for aim, words in guide.aims.items() if aim in aims)


def need_text(guide: Guide, need: Need, situation: Situation) -> str:
    """A need in words. Of the aims that a path serves, only those are named that the reader may still have."""
    if need.requirement:
        return need.requirement.text
    return words_for(guide.language).requirement.wanted(_aims(guide, need.accepted & situation.get(AIM, need.accepted)))


def lack_text(edition: Edition, need: Need) -> str:
    """A need in words for a reader who does not meet it."""
    if need.requirement:
        return edition.words.requirement.lacking(need.requirement.text)
    return edition.words.requirement.others(_aims(edition.guide, need.accepted))


def need_view(edition: Edition, need: Need, situation: Situation, at: str) -> NeedView:
    """A need as the page at an address shows it."""
    text, requirement = need_text(edition.guide, need, situation), need.requirement
    if requirement is None:
        return NeedView(None, text, "", Markup(""), "")
    clear = requirement.clear
    return NeedView(
        edition.facts.view(requirement, requirement.text, at),
        text,
        clear.who if clear else "",
        edition.prose.line(clear.how) if clear else Markup(""),
        requirement.fixed or "",
    )
