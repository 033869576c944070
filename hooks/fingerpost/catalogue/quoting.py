"""Shows what an author wrote: short, on one line, and in characters that every terminal can show."""

from typing import Final

LONGEST: Final = 40
"""Characters of a piece of a catalogue that a message repeats: enough to recognise it, whatever stands in the file."""


def shortened(text: str, longest: int = LONGEST) -> str:
    """The beginning of a text, of as many characters as are shown.

    What is not printable, such as a break, a terminal's colours or a change of direction, is written as an escape.
    """
    short = text if len(text) <= longest else f"{text[: longest - 3]}..."
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
        for character in short
    )


def quoted(text: str) -> str:
    """The same between backquotes, as findings name things."""
    return f"`{shortened(text)}`"
