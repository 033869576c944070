"""What changed of each fact: its text, its status, its sources, its day, what is said against it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ..catalogue import Evidence, Guide
from ..catalogue.place import dotted
from ..facts import FactRow
from .fact_matches import match_facts
from .version import Renamed

REVIEWED: Final = "reviewed"
"""What the day of a review is called among what changed."""


@dataclass(frozen=True, kw_only=True)
class Aspect:
    """One thing that changed of a fact, apart from its text.

    Attributes:
        name: what it is.
        old, new: how it was and how it is; empty for nothing.
    """

    name: str
    old: str
    new: str


@dataclass(frozen=True, kw_only=True)
class FactGroup:
    """Facts that changed in the same way.

    Attributes:
        old, new: their text as it was and as it is; both empty where the text of each is what it was.
        aspects: what else changed.
        facts: the facts as they are.
        unit: the keys that lead to the unit of review that gave all of them another day; empty where none did.
        unreviewed: the day of a review that is older than the text: the text changed, and the day did not. Empty where
            that is not so.
    """

    old: str
    new: str
    aspects: tuple[Aspect, ...]
    facts: tuple[FactRow, ...]
    unit: str = ""
    unreviewed: str = ""


@dataclass(frozen=True, kw_only=True)
class FactChanges:
    """What changed between the facts of two versions, in the order of the evidence page.

    Attributes:
        added, removed: facts of one version only.
        changed: facts of both; those that changed in the same way stand together.
    """

    added: tuple[FactRow, ...]
    removed: tuple[FactRow, ...]
    changed: tuple[FactGroup, ...]

    @property
    def differs(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.added or self.removed or self.changed)


def _evidence(evidence: Evidence) -> dict[str, str]:
    dispute = evidence.dispute
    return {
        "status": evidence.status.value,
        "sources": ", ".join(evidence.source),
        REVIEWED: evidence.reviewed.isoformat(),
        "dispute": dispute.text if dispute else "",
        "sources of the dispute": ", ".join(dispute.source) if dispute else "",
    }


def _aspects(old: FactRow, new: FactRow) -> Iterator[Aspect]:
    if old.anchor.startswith("faq.") and old.topic != new.topic:
        yield Aspect(name="question", old=old.topic, new=new.topic)
    before, now = _evidence(old.evidence), _evidence(new.evidence)
    for name, value in before.items():
        if value != now[name]:
            yield Aspect(name=name, old=value, new=now[name])


def _unit(new: FactRow, aspects: tuple[Aspect, ...]) -> str:
    """The unit of review by which a fact has another day."""
    has_another = any(aspect.name == REVIEWED for aspect in aspects)
    return dotted(new.evidence.reviewed_with) if has_another else ""


def _group(old: str, new: str, aspects: tuple[Aspect, ...], unit: str, facts: list[FactRow]) -> FactGroup:
    is_older = bool(old) and all(aspect.name != REVIEWED for aspect in aspects)
    day = facts[0].evidence.reviewed.isoformat() if is_older else ""
    return FactGroup(old=old, new=new, aspects=aspects, facts=tuple(facts), unit=unit, unreviewed=day)


def fact_changes(old: Guide, new: Guide, renamed: Renamed) -> FactChanges:
    """Compare the facts of two versions of a guide.

    Args:
        old: the guide as it was.
        new: the guide as it is.
        renamed: paths with another id.
    """
    added, removed = [], []
    changed: dict[tuple[str, str, tuple[Aspect, ...], str], list[FactRow]] = {}
    for match in match_facts(old, new, renamed):
        if match.old and match.new:
            texts = ("", "") if match.old.text == match.new.text else (match.old.text, match.new.text)
            aspects = tuple(_aspects(match.old, match.new))
            if aspects or any(texts):
                changed.setdefault((*texts, aspects, _unit(match.new, aspects)), []).append(match.new)
        elif match.new:
            added.append(match.new)
        elif match.old:
            removed.append(match.old)
    groups = (_group(*key, facts) for key, facts in changed.items())
    return FactChanges(added=tuple(added), removed=tuple(removed), changed=tuple(groups))
