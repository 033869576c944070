"""What templates leave between the parts of a page."""

import re
from collections.abc import Iterator
from typing import Final

_FENCE: Final = re.compile(r"\s*(?:[-*+] )?(```+|~~~+)")

_ONE_SPACE: Final = re.compile(r"(?<! ) $")
"""A space that a part left which is not there. Two of them break a line in Markdown, and are an author's."""


def _lines(text: str) -> Iterator[str]:
    fence, empty = "", True
    for line in text.splitlines():
        mark = _FENCE.match(line)
        if mark and (not fence or mark[1].startswith(fence)):
            fence = "" if fence else mark[1]
        if fence:
            yield line
            empty = False
            continue
        told = _ONE_SPACE.sub("", line) if line.strip() else ""
        if told or not empty:
            yield told
        empty = not told


def tidied(text: str) -> str:
    """A page with one empty line between two parts, and nothing in front of the first. Code stays as it is."""
    return "\n".join(_lines(text)).rstrip("\n") + "\n"
