"""Where something stands in an author's file."""

import bisect
import re
from dataclasses import dataclass
from typing import Final

_BREAK: Final = re.compile(r"\r\n?|\n")
"""What editors count as the end of a line.

YAML 1.1 has three more, after which its own line numbers would be one too high.
"""


@dataclass(frozen=True, order=True)
class Place:
    """A position in a catalogue file.

    Attributes:
        file: the path as the author typed it, or relative to the project.
        line: counted from 1.
        column: counted from 1, in characters.
    """

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Lines:
    """The lines of a text, to tell places in it."""

    def __init__(self, text: str, file: str) -> None:
        self._file = file
        self._starts = [0, *(end.end() for end in _BREAK.finditer(text))]

    def place(self, offset: int) -> Place:
        """The place of a character, given how many stand before it."""
        line = bisect.bisect_right(self._starts, offset)
        return Place(self._file, line, offset - self._starts[line - 1] + 1)
