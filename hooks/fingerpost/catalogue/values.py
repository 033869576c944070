"""What is read of a guide before it is validated: plain values, where they stand, and what no guide may hold."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from .finding import Finding
from .place import Location, Place, Places
from .quoting import quoted

UNREADABLE_FILE: Final = "FP000"
"""The code of a file of which nothing can be said, or no more than was said already."""

NOT_YAML: Final = "FP001"
"""The code of values that no guide can hold, wherever they come from."""

REPEATED_KEY: Final = "FP004"
"""The code of a key, and so of an id, that stands twice in one mapping."""

DIFFERS_BY_CASE: Final = "FP006"
"""The code of two keys of one mapping that differ by capitals alone: one address on some disks, two on others."""

DEEPEST: Final = 60
"""Levels of nesting that a guide may have: three times what one uses, well below Python's recursion limit."""

MOST_VALUES: Final = 200_000
"""Mappings, lists, keys and scalars that a guide may have: thirty times what the first guide has.

Each takes about 1 KB while it is read, and up to 5 KB where everything is wrong with it. So this bounds the memory that
a hostile file can take.
"""

TOO_DEEP: Final = (f"nested more than {DEEPEST} levels deep.", "A catalogue needs about ten.")
SPLIT: Final = "Split it into several guides, or into the files of a folder."
"""What to do about a file that is too large."""

TOO_MANY: Final = (f"more than {MOST_VALUES:,} values in one file.", SPLIT)
"""What is said of values that are too much, and what to do about it."""

_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Characters that a text can name and HTML cannot hold
(https://html.spec.whatwg.org/#preprocessing-the-input-stream)."""

_BREAK: Final = re.compile(r"[\u2028\u2029]")
"""Characters that end a line for some programs and for others not. A text ends its lines by a line feed alone."""

_TURN: Final = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
"""Characters that turn the direction of what follows, beyond the text that they stand in
(https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing). The marks of a direction, which turn nothing but
signs beside them, are not among them."""


_UNSHOWN: Final = re.compile(f"{_CONTROL.pattern}|{_BREAK.pattern}|{_TURN.pattern}")
"""Any of these."""


def _unshown(text: str) -> tuple[str, str] | None:
    """What stands in a text that not every output can show as it is, and what to do about it; nothing where none does.

    Pages are not the only output: a text becomes a comment in YAML, a cell of a spreadsheet, a line of a report.
    """
    if not _UNSHOWN.search(text):
        return None
    if _CONTROL.search(text):
        return "a control character stands in", "Take it out: no page can show it."
    found = _BREAK.search(text)
    if found:
        return f"the character U+{ord(found[0]):04X}, which only some programs take for a line end, stands in", (
            "Put a space in its place."
        )
    found = _TURN.search(text)
    if found:
        return f"the character U+{ord(found[0]):04X}, which turns the direction of what follows, stands in", (
            "Take it out: letters have their direction by themselves, and U+200E or U+200F turns a sign beside them."
        )
    return None


class TooMuch(Exception):  # noqa: N818 - nobody's error: what is too much is a finding
    """Ends a reading early."""


def _no_remedy(_: Location) -> str:
    """A program writes its values as it means them."""
    return ""


@dataclass(frozen=True, kw_only=True)
class Values:
    """Plain values, read from a text or given by a program.

    Attributes:
        value: mappings, lists and scalars; ``None`` where nothing could be read.
        places: where each of them stands.
        findings: what is wrong with them so far.
        written: scalars as their author wrote them, for those that are no text: `010` is the number 10, and should be
            shown as it stands.
        remedy: how a value has to be written if more was meant than was read, as a hint; empty for any other value.
        parts: what was read from other files and is joined to it, by the places of each.
    """

    value: Any
    places: Places
    findings: tuple[Finding, ...]
    written: Mapping[Location, str]
    remedy: Callable[[Location], str] = _no_remedy
    parts: Mapping[Places, "Values"] = field(default_factory=dict)

    def written_of(self, location: Location) -> str:
        """The scalar at a location as its author wrote it; empty for a text, and for anything that is no scalar."""
        places, at = self.places.in_file(location)
        return self.parts.get(places, self).written.get(at, "")

    def remedy_of(self, location: Location) -> str:
        """How the value at a location has to be written if more was meant than was read; empty for any other."""
        places, at = self.places.in_file(location)
        return self.parts.get(places, self).remedy(at)


class Reader:
    """One reading of values: collects what is wrong with them on the way.

    Attributes:
        places: where the values stand.
        findings: what was found so far.
    """

    def __init__(self, places: Places) -> None:
        self.places = places
        self.findings: list[Finding] = []

    def fault(self, place: Place, message: str, hint: str = "", code: str = NOT_YAML) -> None:
        """Note a finding."""
        self.findings.append(Finding(code, place, message, hint))

    def no_key(self, key: str) -> tuple[str, str] | None:
        """Why a text may not be a key, and what to do about it; nothing where it may."""
        if not key:
            return "a key must be a plain word, found nothing.", ""
        unshown = _unshown(key)
        return (f"{unshown[0]} this key.", unshown[1]) if unshown else None

    def text(self, text: str, location: Location) -> str | None:
        """A text, or nothing and a finding where no page can show it."""
        unshown = _unshown(text)
        if unshown is None:
            return text
        self.fault(self.places.value(location), f"{unshown[0]} this text.", unshown[1])
        return None

    def repeated(self, name: str, here: Place, first: Place) -> None:
        """One finding for a name that has its entry already, at the second of the two."""
        message = f"{quoted(name)} stands here a second time; the first is in {first.seen_from(here)}."
        self.fault(here, message, "Keep one of them.", REPEATED_KEY)

    def differ_by_case(self, first: str, second: str, location: Location) -> None:
        """One finding for two keys of a mapping, at the one with the capitals: that is the one to change."""
        wrong, other = (second, first) if second != second.lower() else (first, second)
        place = self.places.start((*location, wrong))
        elsewhere = self.places.start((*location, other)).seen_from(place)
        message = f"{quoted(wrong)} differs from {quoted(other)} in {elsewhere} by capitals alone."
        hint = "Give one of them another name, in small letters."
        self.fault(place, message, hint, DIFFERS_BY_CASE)
