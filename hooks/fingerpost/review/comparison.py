"""Two catalogues compared, guide by guide."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..catalogue import Guide
from .entry_changes import EntryChange, entry_changes
from .fact_changes import FactChanges, fact_changes
from .listing import list_walks
from .path_changes import PathChange, path_changes
from .renaming import renamed
from .side import Side
from .walk_changes import WalkGroup, walk_changes


@dataclass(frozen=True)
class GuideComparison:
    """A guide that both sides have.

    Attributes:
        id, title: its id, and its title as it is now.
        old_unlisted, new_unlisted: why the walks of a side cannot be listed; empty where they can.
        old_walks, new_walks: how many walks there are.
        walks: what changed of them; empty where one side's cannot be listed.
        paths, facts, entries: what changed of these.
    """

    id: str
    title: str
    old_unlisted: tuple[str, ...]
    new_unlisted: tuple[str, ...]
    old_walks: int
    new_walks: int
    walks: tuple[WalkGroup, ...]
    paths: tuple[PathChange, ...]
    facts: FactChanges
    entries: tuple[EntryChange, ...]

    @property
    def differs(self) -> bool:
        """Whether there is anything to tell of the guide."""
        facts = self.facts
        return any(
            (
                self.old_unlisted,
                self.new_unlisted,
                self.walks,
                self.paths,
                facts.added,
                facts.removed,
                facts.changed,
                self.entries,
            )
        )


@dataclass(frozen=True)
class Comparison:
    """Two catalogues.

    Attributes:
        old, new: what was compared.
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
    return {path.id: path.name for path in guide.paths.values()}


def _compare_guides(old: Guide, new: Guide) -> GuideComparison:
    paths = renamed(_names(old), _names(new))
    before, now = list_walks(old), list_walks(new)
    return GuideComparison(
        new.guide,
        new.title,
        before.unlisted,
        now.unlisted,
        len(before.rows),
        len(now.rows),
        () if before.unlisted or now.unlisted else walk_changes(before, now, paths),
        path_changes((old, before), (new, now), paths),
        fact_changes(old, new, paths),
        entry_changes(old, new, paths),
    )


def _meant(side: Side, other: Side) -> dict[str, Guide]:
    """The guides of a side that are compared: beside a single file, the others of a whole project are not missing."""
    return {name: guide for name, guide in side.guides.items() if other.whole or not side.whole or name in other.guides}


def _only(guides: dict[str, Guide], others: Iterable[str]) -> tuple[Guide, ...]:
    return tuple(guides[name] for name in guides if name not in others)


def compare(old: Side, new: Side) -> Comparison:
    """Compare two sides."""
    before, now = _meant(old, new), _meant(new, old)
    both = (_compare_guides(before[name], guide) for name, guide in now.items() if name in before)
    return Comparison(old, new, _only(before, now), _only(now, before), tuple(guide for guide in both if guide.differs))
