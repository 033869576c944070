"""Which paths and endings came, went, got another id or name, and gained or lost walks."""

from collections import Counter
from dataclasses import dataclass

from ..catalogue import Path
from .version import Renamed, Version


@dataclass(frozen=True, kw_only=True)
class PathState:
    """A path or an ending in one version of a guide.

    Attributes:
        id, name: its id and its name.
        is_path: whether it is a path.
        walks: how many walks end at it; ``None`` where they cannot be listed.
    """

    id: str
    name: str
    is_path: bool
    walks: int | None


@dataclass(frozen=True)
class PathChange:
    """A path or an ending in both versions.

    Attributes:
        old: as it was; ``None`` for a new one.
        new: as it is; ``None`` for one that is gone.
    """

    old: PathState | None
    new: PathState | None

    @property
    def is_of_ending(self) -> bool:
        """Whether it is or was an ending."""
        return not all(state.is_path for state in (self.old, self.new) if state)

    @property
    def differs(self) -> bool:
        """Whether there is anything to tell. Numbers of walks are compared where both are known."""
        old, new = self.old, self.new
        if old is None or new is None or (old.id, old.name, old.is_path) != (new.id, new.name, new.is_path):
            return True
        return None not in (old.walks, new.walks) and old.walks != new.walks


def _states(version: Version) -> dict[str, PathState]:
    ends = Counter(row.outcome for row in version.rows)
    return {
        end.id: PathState(
            id=end.id,
            name=end.name,
            is_path=isinstance(end, Path),
            walks=None if version.unlisted else ends[end.id],
        )
        for end in version.guide.ends.values()
    }


def path_changes(old: Version, new: Version, renamed: Renamed) -> tuple[PathChange, ...]:
    """Every path and every ending that differs, in the order of the old version; then those that are new.

    Args:
        old: the guide as it was.
        new: the guide as it is.
        renamed: paths and endings with another id.
    """
    before = {renamed.get(name, name): state for name, state in _states(old).items()}
    now = _states(new)
    kept = (PathChange(state, now.get(name)) for name, state in before.items())
    come = (PathChange(None, state) for name, state in now.items() if name not in before)
    return tuple(change for change in (*kept, *come) if change.differs)
