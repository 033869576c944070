"""Which paths came, went, got another id or name, and gained or lost walks."""

from collections import Counter
from dataclasses import dataclass

from .version import Renamed, Version


@dataclass(frozen=True, kw_only=True)
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
        old: the path as it was; ``None`` for a new one.
        new: the path as it is; ``None`` for one that is gone.
    """

    old: PathState | None
    new: PathState | None

    @property
    def differs(self) -> bool:
        """Whether there is anything to tell. Numbers of walks are compared where both are known."""
        old, new = self.old, self.new
        if old is None or new is None or (old.id, old.name) != (new.id, new.name):
            return True
        return None not in (old.walks, new.walks) and old.walks != new.walks


def _states(version: Version) -> dict[str, PathState]:
    ends = Counter(row.outcome for row in version.rows)
    return {
        path.id: PathState(id=path.id, name=path.name, walks=None if version.unlisted else ends[path.id])
        for path in version.guide.paths.values()
    }


def path_changes(old: Version, new: Version, renamed: Renamed) -> tuple[PathChange, ...]:
    """Every path that differs, in the order of the old version; then those that are new.

    Args:
        old: the guide as it was.
        new: the guide as it is.
        renamed: paths with another id.
    """
    before = {renamed.get(name, name): state for name, state in _states(old).items()}
    now = _states(new)
    kept = (PathChange(state, now.get(name)) for name, state in before.items())
    come = (PathChange(None, state) for name, state in now.items() if name not in before)
    return tuple(change for change in (*kept, *come) if change.differs)
