"""Requirements in words: what a path needs, who can clear it and how, or why nobody can."""

from dataclasses import dataclass

from markupsafe import Markup

from ..flow import Need
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


def need_text(edition: Edition, need: Need) -> str:
    """A need in words."""
    if need.requirement:
        return need.requirement.text
    return f"You want to {' or '.join(words for aim, words in edition.guide.aims.items() if aim in need.accepted)}"


def need_view(edition: Edition, need: Need, at: str) -> NeedView:
    """A need as the page at an address shows it."""
    text, requirement = need_text(edition, need), need.requirement
    if requirement is None:
        return NeedView(None, text, "", Markup(""), "")
    clear = requirement.clear
    return NeedView(
        edition.ledger.view(requirement, requirement.text, at),
        text,
        clear.who if clear else "",
        edition.prose.line(clear.how) if clear else Markup(""),
        requirement.fixed or "",
    )
