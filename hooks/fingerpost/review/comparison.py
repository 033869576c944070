"""Two catalogues compared, guide by guide."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..catalogue import Guide
from ..project import Side
from .entry_changes import EntryChange, entry_changes
from .fact_changes import FactChanges, fact_changes
from .path_changes import PathChange, path_changes
from .version import Version, find_renamed, list_walks
from .walk_changes import WalkGroup, walk_changes


@dataclass(frozen=True, kw_only=True)
class GuideComparison:
    """A guide that both sides have.

    Attributes:
        old, new: the guide as it was and as it is.
        walks: what changed of its walks; empty where those of one version cannot be listed.
        paths, facts, entries: what changed of these.
    """

    old: Version
    new: Version
    walks: tuple[WalkGroup, ...]
    paths: tuple[PathChange, ...]
    facts: FactChanges
    entries: tuple[EntryChange, ...]

    @property
    def listed(self) -> bool:
        """Whether the walks of both versions can be listed, and so compared."""
        return not (self.old.unlisted or self.new.unlisted)

    @property
    def differs(self) -> bool:
        """Whether there is anything to tell of the guide."""
        return not self.listed or self.facts.differs or bool(self.walks or self.paths or self.entries)


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Two sides, compared.

    Attributes:
        old, new: the sides.
        removed, added: guides that only one of them has.
        changed: guides that both have and that differ, in the order of the new side.
    """

    old: Side
    new: Side
    removed: tuple[Guide, ...]
    added: tuple[Guide, ...]
    changed: tuple[GuideComparison, ...]

    @property
    def differs(self) -> bool:
        """Whether there is any difference."""
        return bool(self.removed or self.added or self.changed)


def _names(guide: Guide) -> dict[str, str]:
    return {end.id: end.name for end in guide.ends.values()}


def _compare_guides(old: Guide, new: Guide) -> GuideComparison:
    renamed = find_renamed(_names(old), _names(new))
    before, now = list_walks(old), list_walks(new)
    return GuideComparison(
        old=before,
        new=now,
        walks=() if before.unlisted or now.unlisted else walk_changes(before, now, renamed),
        paths=path_changes(before, now, renamed),
        facts=fact_changes(old, new, renamed),
        entries=entry_changes(old, new, renamed),
    )


def _to_compare(side: Side, other: Side) -> dict[str, Guide]:
    """The guides of a side. Compared with a single file, a project has only the guide of that file to show."""
    if side.whole and not other.whole:
        return {name: guide for name, guide in side.guides.items() if name in other.guides}
    return dict(side.guides)


def _only(guides: dict[str, Guide], others: Iterable[str]) -> tuple[Guide, ...]:
    return tuple(guides[name] for name in guides if name not in others)


def compare(old: Side, new: Side) -> Comparison:
    """Compare two sides."""
    before, now = _to_compare(old, new), _to_compare(new, old)
    both = (_compare_guides(before[name], guide) for name, guide in now.items() if name in before)
    return Comparison(
        old=old,
        new=new,
        removed=_only(before, now),
        added=_only(now, before),
        changed=tuple(guide for guide in both if guide.differs),
    )
