"""Shows what an author wrote: short, on one line, in characters that every terminal can show, and as no command."""

import re
from typing import Final

LONGEST: Final = 40
"""Characters of a piece of a catalogue that a message repeats: enough to recognise it, whatever stands in the file."""


_COMMAND: Final = re.compile(r"^([^\S\n]*):(?=:)|(#)#(?=\w*\[)", re.MULTILINE)
"""What the machine of a code host takes for a command in what a program prints: `::error` at the start of a line, also
behind blanks, and `##[error]` or `##vso[` anywhere
(https://docs.github.com/actions/reference/workflow-commands-for-github-actions)."""


_FORMULA: Final = re.compile(r"(^|[;|\t\r\n]\s*)(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])")
"""Where a spreadsheet sees the beginning of a formula, also of one in full width
(https://owasp.org/www-community/attacks/CSV_Injection): at the beginning of a cell, and behind what a spreadsheet of
another country takes for the end of one."""


def as_cell(text: str) -> str:
    """A text that a spreadsheet shows and does not calculate: an apostrophe stands before what would be a formula."""
    return _FORMULA.sub(r"\1'", text)


def printable(text: str) -> str:
    """A text on one line: what is not printable is written as an escape.

    Such are breaks, the colours of a terminal, changes of direction, and the bytes of a file name that are no UTF-8.
    """
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
        for character in text
    )


def without_commands(text: str) -> str:
    """Lines for a terminal or a log, in which no text of an author is a command to the machine that runs the program.

    A sign of each such command is replaced by one that looks like it and is as wide.
    """
    return _COMMAND.sub(lambda found: "#\u266f" if found[2] else f"{found[1]}\u2236", text)


def shortened(text: str, longest: int = LONGEST) -> str:
    """The beginning of a text, of as many characters as are shown, as :func:`printable` has it."""
    return printable(text if len(text) <= longest else f"{text[: longest - 3]}...")


def quoted(text: str) -> str:
    """The same between backquotes, as findings name things."""
    return f"`{shortened(text)}`"
