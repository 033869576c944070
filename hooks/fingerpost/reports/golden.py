"""A truth table held against the one that an author has kept: each walk that came, went, or ends elsewhere."""

import difflib
from collections.abc import Iterator


def changed_lines(kept: str, now: str) -> tuple[str, ...]:
    """The lines that went and those that came, in the order of the table; none where nothing changed.

    Args:
        kept: the table as it was kept.
        now: the table as it is.
    """
    return tuple(_changed(kept.splitlines(), now.splitlines()))


def _changed(kept: list[str], now: list[str]) -> Iterator[str]:
    matcher = difflib.SequenceMatcher(None, kept, now, autojunk=False)
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind != "equal":
            yield from (f"- {line}" for line in kept[start:end])
            yield from (f"+ {line}" for line in now[first:last])
