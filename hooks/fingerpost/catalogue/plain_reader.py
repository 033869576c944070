"""Values as a program has them, held against what a file could hold: the way into a guide that is not by YAML."""

import datetime
from collections.abc import Mapping
from typing import Any, Final

from .entry import Entry
from .place import Location, Places
from .quoting import quoted
from .values import DEEPEST, MOST_VALUES, TOO_DEEP, TOO_MANY, Reader, TooMuch, Values

_TOO_LONG: Final = 10**19
"""The first number that is too long for one; nothing in a guide counts that far."""


class _PlainReader(Reader):
    """Copies values, and leaves out what is refused."""

    def __init__(self, places: Places) -> None:
        super().__init__(places)
        self._count = 0

    def value(self, value: Any, location: Location) -> Any:
        """The copy of what stands at a location."""
        self._count += 1
        if self._count > MOST_VALUES:
            self._stop(location, TOO_MANY)
        if isinstance(value, str):
            return self.text(value, location)
        if not isinstance(value, Mapping | list | tuple):
            return self._other(value, location)
        if len(location) >= DEEPEST:
            self._stop(location, TOO_DEEP)
        if isinstance(value, Mapping):
            return self._mapping(value, location)
        return [self.value(item, (*location, number)) for number, item in enumerate(value)]

    def _other(self, value: Any, location: Location) -> Any:
        if isinstance(value, int) and abs(value) >= _TOO_LONG:
            self.fault(self.places.value(location), "this is too long for a number.")
            return None
        if value is None or isinstance(value, int | float | datetime.date | Entry):
            return value
        kind = quoted(type(value).__name__)
        self.fault(self.places.value(location), f"nothing in a guide is of the type {kind}.")
        return None

    def _mapping(self, mapping: Mapping[Any, Any], location: Location) -> dict[str, Any]:
        copied: dict[str, Any] = {}
        folded: dict[str, str] = {}
        for key, value in mapping.items():
            self._count += 1
            at = (*location, str(key))
            if not isinstance(key, str):
                self.fault(self.places.start(at), f"a key must be text, found {quoted(str(key))}.")
                continue
            if refused := self.no_key(key):
                self.fault(self.places.start(at), *refused)
                continue
            first = folded.setdefault(key.casefold(), key)
            if first != key:
                self.differ_by_case(first, key, location)
            copied[key] = self.value(value, at)
        return copied

    def _stop(self, location: Location, refused: tuple[str, str]) -> None:
        self.fault(self.places.start(location), *refused)
        raise TooMuch


def read_plain(value: Any, name: str) -> Values:
    """Look at values that a program made, or read from JSON.

    Args:
        value: mappings, lists or tuples, and scalars.
        name: what to call them in findings.
    """
    places = Places(name)
    reader = _PlainReader(places)
    try:
        copied = reader.value(value, ())
    except TooMuch:
        copied = None
    return Values(value=copied, places=places, findings=tuple(reader.findings), written={})
