"""What changed of each fact: its text, its status, its sources, its day, what is said against it."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..catalogue import Evidence, Guide
from ..facts import FactRow
from .fact_matches import match_facts
from .renaming import Renamed


@dataclass(frozen=True)
class Aspect:
    """One thing that changed of a fact.

    Attributes:
        name: what it is.
        old, new: how it was and how it is; empty for nothing.
    """

    name: str
    old: str
    new: str


@dataclass(frozen=True)
class FactGroup:
    """Facts that changed in the same way.

    Attributes:
        old, new: their text as it was and as it is; both empty where it was kept, whatever it says.
        aspects: what else changed.
        facts: as they are.
    """

    old: str
    new: str
    aspects: tuple[Aspect, ...]
    facts: tuple[FactRow, ...]


@dataclass(frozen=True)
class FactChanges:
    """What changed between the facts of two versions, in the order of the evidence page.

    Attributes:
        added, removed: facts of one version only.
        changed: facts of both, equal changes together.
    """

    added: tuple[FactRow, ...]
    removed: tuple[FactRow, ...]
    changed: tuple[FactGroup, ...]


def _evidence(evidence: Evidence) -> dict[str, str]:
    dispute = evidence.dispute
    return {
        "status": evidence.status.value,
        "sources": ", ".join(evidence.source),
        "reviewed": evidence.reviewed.isoformat(),
        "dispute": dispute.text if dispute else "",
        "sources of the dispute": ", ".join(dispute.source) if dispute else "",
    }


def _aspects(old: FactRow, new: FactRow) -> Iterator[Aspect]:
    if old.anchor.startswith("faq.") and old.topic != new.topic:
        yield Aspect("question", old.topic, new.topic)
    before, now = _evidence(old.evidence), _evidence(new.evidence)
    yield from (Aspect(name, before[name], now[name]) for name in before if before[name] != now[name])


def fact_changes(old: Guide, new: Guide, renamed: Renamed) -> FactChanges:
    """Compare the facts of two versions of a guide.

    Args:
        old: the guide as it was.
        new: the guide as it is.
        renamed: paths that have another id and are the same: the old id to the new one.
    """
    added, removed = [], []
    changed: dict[tuple[str, str, tuple[Aspect, ...]], list[FactRow]] = {}
    for match in match_facts(old, new, renamed):
        if match.old and match.new:
            texts = ("", "") if match.old.text == match.new.text else (match.old.text, match.new.text)
            aspects = tuple(_aspects(match.old, match.new))
            if aspects or any(texts):
                changed.setdefault((*texts, aspects), []).append(match.new)
        elif match.new:
            added.append(match.new)
        elif match.old:
            removed.append(match.old)
    return FactChanges(
        tuple(added), tuple(removed), tuple(FactGroup(*key, tuple(facts)) for key, facts in changed.items())
    )
