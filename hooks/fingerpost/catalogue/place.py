"""Where something stands: a place in a file, and the table that leads from a value to its place."""

import bisect
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Self

from .quoting import printable, shortened

Location = tuple[int | str, ...]
"""The keys, and the positions in lists, that lead to a value from the outside in: ``("goal", 0, "text")``."""

_BREAK: Final = re.compile(r"\r\n?|\n")
"""What editors count as the end of a line.

YAML 1.1 has three more, after which its own line numbers would be one too high.
"""


def dotted(location: Location) -> str:
    """A location as messages write it: ``goal.0.text``."""
    return ".".join(shortened(str(step)) for step in location)


@dataclass(frozen=True)
class Place:
    """A position in a catalogue file; or the keys that lead to a value, for a guide that has no text.

    Places are in the order of their file. Those that are told by keys alone have no order among themselves.

    Attributes:
        file: the path as the author typed it, or relative to the project; or what a guide without a file is called.
        line: counted from 1; 0 where there is no text.
        column: counted from 1, in characters; 0 where there is no text.
        keys: the keys, joined by dots; empty where there is a text.
    """

    file: str
    line: int
    column: int
    keys: str = ""

    def __lt__(self, other: "Place") -> bool:
        return (self.file, self.line, self.column) < (other.file, other.line, other.column)

    def __str__(self) -> str:
        file = self.file_shown
        return f"{file}:{self.line}:{self.column}" if self.line else ":".join(filter(None, (file, self.keys)))

    @property
    def file_shown(self) -> str:
        """The file as a report can write it: a name may hold breaks, colours of a terminal, and bytes of no text."""
        return printable(self.file)

    @property
    def in_file(self) -> str:
        """What a message about the same file calls the place: its line, or its keys."""
        return f"line {self.line}" if self.line else f"`{self.keys}`"

    def seen_from(self, other: "Place") -> str:
        """What a message calls the place that stands at another one: its file too, where that is another file."""
        return self.in_file if self.file == other.file else str(self)


class Lines:
    """The lines of a text, to tell places in it."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self._starts = [0, *(end.end() for end in _BREAK.finditer(text))]

    def place(self, offset: int) -> Place:
        """The place of a character, given how many stand before it."""
        line = bisect.bisect_right(self._starts, offset)
        return Place(self.file, line, offset - self._starts[line - 1] + 1)


class Places:
    """Where the values of a guide stand. Without a text, all that can be told are their keys.

    All entries of a guide share one. It does not change once the guide is there, so a copy of an entry shares it too.

    What an author wrote in a short form stands elsewhere than the model has it: a text alone is the ``text`` of a fact,
    and what a fact inherits stands once, above. Both are led back to where they were written. And a part of a guide may
    stand in a file of its own: it is joined to the places of that file.

    Attributes:
        name: the file, or what a guide without a file is called.
        kept: those of the parts that were made before, and are in the guide as they are.
    """

    def __init__(self, name: str = "") -> None:
        self.name = name
        self._written: dict[Location, Location] = {}
        self._told: set[Location] = set()
        self._joined: dict[Location, tuple[Places, Location]] = {}
        self.kept: set[Places] = set()

    def lead_back(self, location: Location, written: Location) -> None:
        """Note where a value was written that the model has at a location, with all that stands in it."""
        self._written[location] = written

    def copied(self, location: Location, written: Location) -> None:
        """The same for a value that is read at its own place too: what is wrong with it is told there."""
        self.lead_back(location, written)
        self._told.add(location)

    def join(self, location: Location, places: "Places", inner: Location = ()) -> None:
        """Note that a value stands in another file, with all that stands in it.

        Args:
            location: of the value in the guide.
            places: where the values of that file stand.
            inner: of the value in that file.
        """
        self._joined[location] = places, inner

    def written_at(self, location: Location) -> Location:
        """Where a value was written; the very same location for one in no short form."""
        if self._written:
            for length in range(len(location), 0, -1):
                written = self._written.get(location[:length])
                if written is not None:
                    return (*written, *location[length:])
        return location

    def is_copy(self, location: Location) -> bool:
        """Whether a value, or one that it lies in, is read at its own place too."""
        return bool(self._told) and any(location[:length] in self._told for length in range(1, len(location) + 1))

    def in_file(self, location: Location) -> "tuple[Places, Location]":
        """The places of the file that a value was written in, and its location there."""
        return self.joined_at(self.written_at(location))

    def joined_at(self, location: Location) -> "tuple[Places, Location]":
        """The same for a location at which something was written."""
        if self._joined:
            for length in range(len(location), 0, -1):
                joined = self._joined.get(location[:length])
                if joined is not None:
                    places, inner = joined
                    return places, (*inner, *location[length:])
        return self, location

    def hand_over(self, parts: "Mapping[Location, Places]") -> None:
        """Note what is noted of some parts of the guide with their own places too."""
        length = len(next(iter(parts), ()))
        for location, written in self._written.items():
            part = parts.get(location[:length])
            if part is not None:
                note = part.copied if location in self._told else part.lead_back
                note(location, written)
        for location, (places, inner) in self._joined.items():
            part = parts.get(location[:length])
            if part is not None:
                part.join(location, places, inner)

    def __deepcopy__(self, memo: object) -> Self:
        return self

    @property
    def files(self) -> frozenset[str]:
        """The names of all files that values stand in."""
        return frozenset({self.name, *(places.name for places, _ in self._joined.values())})

    @property
    def whole(self) -> Place:
        """The place for what is said of the guide as a whole."""
        return self.start(())

    def start(self, location: Location) -> Place:
        """Where a value begins, its key included; for one that was left out, where the part begins that lacks it."""
        places, at = self.in_file(location)
        return places.start_here(at)

    def value(self, location: Location) -> Place:
        """Where a value stands, behind its key; for one that was left out, where the part begins that lacks it."""
        places, at = self.in_file(location)
        return places.value_here(at)

    def start_here(self, location: Location) -> Place:
        """The same as :meth:`start`, for a location in this very file."""
        return Place(self.name, 0, 0, dotted(location))

    def value_here(self, location: Location) -> Place:
        """The same as :meth:`value`, for a location in this very file."""
        return self.start_here(location)


class TextPlaces(Places):
    """Where the values of a guide stand in its text. Keeps offsets, and works a place out when it is asked for."""

    def __init__(self, lines: Lines) -> None:
        super().__init__(lines.file)
        self._lines = lines
        self._offsets: dict[Location, tuple[int, int]] = {}

    def anew(self) -> "TextPlaces":
        """The places of the same text, of which nothing else is noted."""
        places = TextPlaces(self._lines)
        places._offsets = self._offsets
        return places

    def note(self, location: Location, start: int, value: int) -> None:
        """Note where a value begins with its key, and where it stands behind it, as offsets into the text."""
        self._offsets[location] = start, value

    @property
    def whole(self) -> Place:
        """The first line of the text."""
        return Place(self.name, 1, 1)

    def start_here(self, location: Location) -> Place:
        """The same as :meth:`start`, for a location in this very file."""
        while location and location not in self._offsets:
            location = location[:-1]
        return self._lines.place(self._offsets[location][0]) if location in self._offsets else self.whole

    def value_here(self, location: Location) -> Place:
        """The same as :meth:`value`, for a location in this very file."""
        offsets = self._offsets.get(location)
        return self._lines.place(offsets[1]) if offsets else self.start_here(location)
