"""What changed of each fact: its text, its status, its sources, its day, what is said against it."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..catalogue import Evidence, Guide
from ..facts import FactRow
from .fact_matches import match_facts
from .version import Renamed


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
    """

    old: str
    new: str
    aspects: tuple[Aspect, ...]
    facts: tuple[FactRow, ...]


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
        "reviewed": evidence.reviewed.isoformat(),
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


def fact_changes(old: Guide, new: Guide, renamed: Renamed) -> FactChanges:
    """Compare the facts of two versions of a guide.

    Args:
        old: the guide as it was.
        new: the guide as it is.
        renamed: paths and endings with another id.
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
    groups = (
        FactGroup(old=was, new=now, aspects=aspects, facts=tuple(facts))
        for (was, now, aspects), facts in changed.items()
    )
    return FactChanges(added=tuple(added), removed=tuple(removed), changed=tuple(groups))
