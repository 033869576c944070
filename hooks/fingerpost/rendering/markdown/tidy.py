"""What templates leave between the parts of a page."""

import re
from collections.abc import Iterator
from typing import Final

_FENCE: Final = re.compile(r"\s*(?:[-*+] )?(```+|~~~+)")


def _ended(line: str) -> str:
    """A line without the space that a part left which is not there. Two break a line, and are an author's."""
    return line[:-1] if line.endswith(" ") and not line.endswith("  ") else line


def _lines(text: str) -> Iterator[str]:
    fence, empty = "", True
    for line in text.splitlines():
        # An expression for each line would take longer than all else that is done here.
        mark = _FENCE.match(line) if "```" in line or "~~~" in line else None
        if mark and (not fence or mark[1].startswith(fence)):
            fence = "" if fence else mark[1]
        if fence:
            yield line
            empty = False
            continue
        told = _ended(line) if line.strip() else ""
        if told or not empty:
            yield told
        empty = not told


def tidied(text: str) -> str:
    """A page with one empty line between two parts, and nothing in front of the first. Code stays as it is."""
    return "\n".join(_lines(text)).rstrip("\n") + "\n"
