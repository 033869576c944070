"""Which paths came, went, got another name, and gained or lost walks."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..catalogue import Guide
from .listing import Listing
from .renaming import Renamed


@dataclass(frozen=True)
class PathState:
    """A path in one version of a guide.

    Attributes:
        id, name: its id and its name.
        walks: how many walks end at it; ``None`` where they cannot be listed.
    """

    id: str
    name: str
    walks: int | None


@dataclass(frozen=True)
class PathChange:
    """A path in both versions.

    Attributes:
        old: how it was; ``None`` for a new one.
        new: how it is; ``None`` for one that is gone.
    """

    old: PathState | None
    new: PathState | None


def _states(guide: Guide, listing: Listing) -> dict[str, PathState]:
    counts = Counter(row.outcome for row in listing.rows)
    return {
        path.id: PathState(path.id, path.name, None if listing.unlisted else counts[path.id])
        for path in guide.paths.values()
    }


def _pairs(old: Iterable[str], new: Iterable[str], renamed: Renamed) -> Iterator[tuple[str | None, str | None]]:
    """Each old id with the one that it has now, in the order of the old version; then what is new."""
    known = set(new)
    matched = {name: now for name in old if (now := renamed.get(name, name)) in known}
    for name in old:
        yield name, matched.get(name)
    kept = set(matched.values())
    for name in new:
        if name not in kept:
            yield None, name


def _counts_differ(old: PathState, new: PathState) -> bool:
    return None not in (old.walks, new.walks) and old.walks != new.walks


def path_changes(old: tuple[Guide, Listing], new: tuple[Guide, Listing], renamed: Renamed) -> tuple[PathChange, ...]:
    """Every path that differs between two versions of a guide."""
    before, now = _states(*old), _states(*new)
    found = []
    for was, name in _pairs(list(before), list(now), renamed):
        one, other = before.get(was or ""), now.get(name or "")
        if one is None or other is None or (one.id, one.name) != (other.id, other.name) or _counts_differ(one, other):
            found.append(PathChange(one, other))
    return tuple(found)
