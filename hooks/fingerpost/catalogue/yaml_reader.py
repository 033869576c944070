"""YAML text to plain values, with a table of where each of them stands.

PyYAML parses the text to events; this module makes ``dict``, ``list`` and scalars of them. What is refused on the way,
and how scalars are told apart, stands in :mod:`.yaml_dialect`.
"""

import datetime
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, Final

from yaml import (
    CollectionEndEvent,
    CollectionStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    MarkedYAMLError,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from .finding import Finding
from .not_yaml import no_yaml, quote_hint
from .place import Lines, Location, TextPlaces
from .quoting import quoted
from .values import Reader, TooMuch, Values
from .yaml_dialect import Guard, kind_of, offset_of

_COLON: Final = re.compile(r"\s*:")
_SWALLOWED: Final = re.compile(r"[ \t]*([#&])")
_BEGINS: Final = {"#": "A `#` begins a comment.", "&": "An `&` begins the name of a value."}
_COMMA: Final = "A comma ends a text inside braces."
"""Why a value was read otherwise than its author meant it."""

_UNREADABLE: Final = {
    "int": ("too long for a number", "Put it in quotes if it is meant as text."),
    "date": ("no day of the calendar, expected YYYY-MM-DD", ""),
}
"""What is said of a scalar that looks like a kind and is none, and what to do about it."""


class _YamlReader(Reader):
    """One reading of one text."""

    def __init__(self, text: str, file: str) -> None:
        self.lines = Lines(text, file)
        self._table = TextPlaces(self.lines)
        super().__init__(self._table)
        self.guard = Guard(text, self.lines)
        self.written: dict[Location, str] = {}
        self._text = text
        self._misread: dict[Location, tuple[str, int]] = {}
        self._events: Iterator[Any] = self.guard.events()

    def document(self) -> Any:
        """What stands in the text; nothing where it is empty or refused.

        Raises:
            TooMuch: where it is not read to its end.
            MarkedYAMLError: where it is no YAML.
        """
        value = None
        for event in self._events:
            if isinstance(event, NodeEvent):
                if isinstance(event, MappingStartEvent):
                    self._table.note((), offset_of(event), offset_of(event))
                value = self._value(event, ())
        if self.guard.findings:
            return None
        if self.guard.error:
            raise self.guard.error
        return value

    def remedy(self, location: Location) -> str:
        """How the value at a location has to be written if more was meant than was read; empty for any other value."""
        why, offset = self._misread.get(location, ("", 0))
        hint = quote_hint(self._text, offset) if why else ""
        return f"{why} {hint}" if hint else ""

    def _value(self, event: Event, location: Location) -> Any:
        """The value that begins with an event; an alias is refused and counts as nothing."""
        if isinstance(event, ScalarEvent):
            return self._scalar(event, location)
        if isinstance(event, MappingStartEvent):
            return self._mapping(location, inside_braces=bool(event.flow_style))
        return self._sequence(location) if isinstance(event, SequenceStartEvent) else None

    def _sequence(self, location: Location) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self._events), SequenceEndEvent):
            at = (*location, len(items))
            self._table.note(at, offset_of(event), offset_of(event))
            items.append(self._value(event, at))
        return items

    def _mapping(self, location: Location, *, inside_braces: bool) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        folded: dict[str, str] = {}
        before, was_cut = location, False
        while not isinstance(event := next(self._events), MappingEndEvent):
            if self._is_refused(event, mapping, location):
                self._pass_over(event)
                self._pass_over(next(self._events))
                continue
            key: str = event.value
            value = next(self._events)
            at = (*location, key)
            if inside_braces and not _COLON.match(self._text, event.end_mark.index):
                if was_cut:
                    continue
                was_cut = before != location
                self._misread[at] = self._misread[before] = _COMMA, offset_of(event)
            else:
                was_cut = False
            before = at
            self._table.note(at, offset_of(event), offset_of(value))
            first = folded.setdefault(key.casefold(), key)
            if first != key:
                self.differ_by_case(first, key, location)
            mapping[key] = self._value(value, at)
        return mapping

    def _is_refused(self, event: Event, mapping: dict[str, Any], location: Location) -> bool:
        """Whether an event is no key of a mapping, which is then a fault."""
        if (
            isinstance(event, ScalarEvent)
            and event.value not in mapping
            and event.value != "<<"
            and not self.no_key(event.value)
        ):
            return False
        place = self.lines.place(offset_of(event))
        if not isinstance(event, ScalarEvent):
            self.fault(place, "a key must be a plain word, found a list or a mapping.")
        elif event.value == "<<":
            self.fault(place, "`<<` merges are not read.", "Write the keys out: each value has one place.")
        elif event.value in mapping:
            self.repeated(event.value, place, self.places.start((*location, event.value)))
        else:
            self.fault(place, *(self.no_key(event.value) or ("", "")))
        return True

    def _pass_over(self, event: Event) -> None:
        """Read on to the end of the value that begins with an event."""
        depth = int(isinstance(event, CollectionStartEvent))
        while depth > 0:
            event = next(self._events)
            depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)

    def _scalar(self, event: ScalarEvent, location: Location) -> Any:
        text = str(event.value)
        kind = kind_of(text) if event.implicit[0] else "str"
        if kind == "str":
            return self.text(text, location)
        self.written[location] = text
        if kind == "null":
            swallowed = _SWALLOWED.match(self._text, offset_of(event))
            if swallowed:
                self._misread[location] = _BEGINS[swallowed[1]], swallowed.start(1)
            return None
        if kind == "bool":
            return text.lower() == "true"
        if kind == "float":
            return float(text)
        # Python refuses to read integers of more than 4300 digits; nothing in a catalogue counts that far.
        if kind == "int" and len(text) < 20:
            return int(text)
        if kind == "date":
            with suppress(ValueError):
                return datetime.date.fromisoformat(text)
        message, hint = _UNREADABLE[kind]
        self.fault(self.places.value(location), f"{quoted(text)} is {message}.", hint)
        return None


def parse_yaml(text: str, file: str) -> Values:
    """Read one YAML document.

    Args:
        text: the whole file.
        file: its name as findings show it.
    """
    reader = _YamlReader(text, file)
    value, findings = None, reader.guard.findings
    try:
        value = reader.document()
    except TooMuch:
        pass
    except MarkedYAMLError as error:
        findings = [no_yaml(error, text, reader.lines)]
    else:
        findings = findings or reader.findings
    return Values(
        value=value, places=reader.places, findings=tuple(findings), written=reader.written, remedy=reader.remedy
    )


def read_yaml(text: str, file: str) -> tuple[Any, list[Finding]]:
    """The same without the places: the value, and every fault found on the way."""
    read = parse_yaml(text, file)
    return read.value, list(read.findings)
