"""Where something stands in an author's file."""

from dataclasses import dataclass


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
