"""What else changed in a guide, key by key: the words of questions and answers, where they lead, what they say.

Comments and the order of entries are not compared.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ..catalogue import End, Entry, Evidence, Guide, NextStep
from ..catalogue.kinds import Stated
from ..catalogue.shape import marked, shapes
from .version import Renamed

Key = tuple[str, ...]
"""Where a value stands in a catalogue file, from the outside in."""

_LISTED: Final = {key: (shape.inside or shape).kind for key, shape in shapes(Guide).items()}
"""What stands under each key of a guide, or in the list or mapping there."""

_SAID: Final = frozenset(key for key, kind in _LISTED.items() if issubclass(kind, End | Evidence))
"""Parts of a guide of which every entry is a path, an ending or a fact: that one came or is gone is said there."""

_ENDS: Final = frozenset(key for key, kind in _LISTED.items() if issubclass(kind, End))
"""Those of them whose entries may be renamed."""


@dataclass(frozen=True, kw_only=True)
class EntryChange:
    """A value that changed, or a key that came or went with all that stands under it.

    Attributes:
        key: where it stands.
        old, new: the value as it was and as it is; ``None`` where there was or is none. Empty for a key that has
            several values under it.
    """

    key: Key
    old: str | None
    new: str | None


def _fields(entry: Entry) -> Iterator[tuple[str, Any]]:
    """The values of an entry that are no part of a fact. Facts are compared by themselves."""
    stated = marked(type(entry), Stated)
    return ((name, getattr(entry, name)) for name in type(entry).model_fields if name not in stated)


def _values(value: Any, key: Key) -> Iterator[tuple[Key, str]]:
    """Every single value below a key, as text, with its own key. Facts are left out."""
    if isinstance(value, Entry):
        for name, inner in _fields(value):
            yield from _values(inner, (*key, name))
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _values(inner, (*key, str(name)))
    elif isinstance(value, tuple) and value and isinstance(value[0], Entry):
        # An entry of a list has no key. Its text stands for one, so that its place in the list does not matter.
        for entry in value:
            text = entry.label if isinstance(entry, NextStep) else str(getattr(entry, "text", ""))
            yield from _values(entry, (*key, text))
    elif value not in (None, (), ""):
        yield key, _text(value)


def _text(value: Any) -> str:
    """A single value as text: a list by its items, and a list of lists by those of each."""
    if not isinstance(value, tuple):
        return str(value)
    nested = any(isinstance(item, tuple) for item in value)
    return ("; " if nested else ", ").join(map(_text, value))


def _compared(guide: Guide, renamed: Renamed) -> dict[Key, str]:
    """The values of a guide by their keys. The names of paths and endings are left out: they are compared there."""
    found = {}
    for key, value in _values(guide, ()):
        if key[0] not in _ENDS:
            found[key] = value
        elif key[2] != "name":
            found[key[0], renamed.get(key[1], key[1]), *key[2:]] = value
    return found


def _said(guide: Guide, renamed: Renamed) -> Iterator[Key]:
    """The keys of all paths, endings and facts of a guide. A fact may have no value that is compared here."""
    for section in _SAID:
        entries = getattr(guide, section)
        listed = entries if isinstance(entries, Mapping) else (str(getattr(entry, "text", "")) for entry in entries)
        yield from ((section, renamed.get(name, name) if section in _ENDS else name) for name in listed)


def _only(values: Mapping[Key, str], others: Mapping[Key, str], said: Iterable[Key]) -> dict[Key, str]:
    """The values of one side only, each under its shortest key that the other side has not.

    A key of a single name, such as ``conditions``, is none of these: entries are told one by one.

    Args:
        values: those of one side.
        others: those of the other side.
        said: the paths, endings and facts of the other side.
    """
    known = {*said, *(key[:length] for key in others for length in range(1, len(key) + 1))}
    found: dict[Key, str] = {}
    for key, value in values.items():
        if key not in known:
            prefixes = (key[:length] for length in range(min(2, len(key)), len(key) + 1))
            shortest = next(prefix for prefix in prefixes if prefix not in known)
            found[shortest] = value if shortest == key else ""
    return {key: value for key, value in found.items() if not (len(key) == 2 and key[0] in _SAID)}


def entry_changes(old: Guide, new: Guide, renamed: Renamed) -> tuple[EntryChange, ...]:
    """Every value that differs between two versions of a guide and is no fact.

    Args:
        old: the guide as it was.
        new: the guide as it is.
        renamed: paths and endings with another id.
    """
    before, now = _compared(old, renamed), _compared(new, {})
    both = [key for key in before if key in now]
    changed = (EntryChange(key=key, old=before[key], new=now[key]) for key in both if before[key] != now[key])
    gone = (EntryChange(key=key, old=value, new=None) for key, value in _only(before, now, _said(new, {})).items())
    come = (EntryChange(key=key, old=None, new=value) for key, value in _only(now, before, _said(old, renamed)).items())
    return (*changed, *gone, *come)
