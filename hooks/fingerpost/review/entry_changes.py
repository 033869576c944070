"""What else changed in a guide, key by key: the words of questions and answers, where they lead, what they settle.

Comments and the order of entries are not compared.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ..catalogue import Entry, Evidence, Guide, Path
from ..catalogue.kinds import Stated
from ..catalogue.shape import marked, shapes
from .renaming import Renamed

Key = tuple[str, ...]
"""Where a value stands in a catalogue file, from the outside in."""

_SAID: Final = frozenset(
    key for key, shape in shapes(Guide).items() if issubclass((shape.inside or shape).kind, Path | Evidence)
)
"""Parts of a guide of which every entry is a path or a fact: that one came or is gone is said there."""


@dataclass(frozen=True)
class EntryChange:
    """A value, or all that stands under a key.

    Attributes:
        key: where it stands.
        old: the value; empty where several stand under the key; ``None`` where there was none.
        new: likewise.
    """

    key: Key
    old: str | None
    new: str | None


def _fields(entry: Entry) -> Iterator[tuple[str, Any]]:
    """The values of an entry that make up no fact; facts are compared by themselves."""
    stated = marked(type(entry), Stated)
    return ((name, getattr(entry, name)) for name in type(entry).model_fields if name not in stated)


def _values(value: Any, key: Key) -> Iterator[tuple[Key, str]]:
    """Every value below a key that is neither a fact nor a mapping."""
    if isinstance(value, Entry):
        for name, inner in _fields(value):
            yield from _values(inner, (*key, name))
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _values(inner, (*key, str(name)))
    elif isinstance(value, tuple) and value and isinstance(value[0], Entry):
        # Entries of a list have no name; what they say tells them apart, wherever in the list they stand.
        for entry in value:
            yield from _values(entry, (*key, str(getattr(entry, "text", ""))))
    elif value not in (None, (), ""):
        yield key, ", ".join(value) if isinstance(value, tuple) else str(value)


def _compared(guide: Guide, renamed: Renamed) -> dict[Key, str]:
    """The values of a guide, but for the names of its paths, which are compared with the paths."""
    found = {}
    for key, value in _values(guide, ()):
        of_path = key[0] == "paths"
        if of_path and key[2] == "name":
            continue
        found[("paths", renamed.get(key[1], key[1]), *key[2:]) if of_path else key] = value
    return found


def _one_sided(values: Mapping[Key, str], others: Mapping[Key, str]) -> dict[Key, str]:
    """What has no counterpart, each under the outermost key that has none.

    That key is never the name of a part of the guide: the entries of a part are told one by one.
    """
    known = {key[:length] for key in others for length in range(1, len(key) + 1)}
    found: dict[Key, str] = {}
    for key, value in values.items():
        if key not in known:
            outermost = next(
                key[:length] for length in range(min(2, len(key)), len(key) + 1) if key[:length] not in known
            )
            found[outermost] = value if outermost == key else ""
    return {key: value for key, value in found.items() if not (len(key) == 2 and key[0] in _SAID)}


def entry_changes(old: Guide, new: Guide, renamed: Renamed) -> tuple[EntryChange, ...]:
    """Every value that differs between two versions of a guide and is no fact.

    Args:
        old: the guide as it was.
        new: the guide as it is.
        renamed: paths that have another id and are the same: the old id to the new one.
    """
    before, now = _compared(old, renamed), _compared(new, {})
    changed = (EntryChange(key, value, now[key]) for key, value in before.items() if key in now and now[key] != value)
    gone = (EntryChange(key, value, None) for key, value in _one_sided(before, now).items())
    come = (EntryChange(key, None, value) for key, value in _one_sided(now, before).items())
    return (*changed, *gone, *come)
