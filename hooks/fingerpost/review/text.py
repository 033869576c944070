"""A comparison as text, for a terminal."""

from collections.abc import Iterator
from typing import Final

from .comparison import Comparison
from .report import Item, report

MOST_LISTED: Final = 10
"""Lines below one change: enough to see what they have in common. Markdown lists more, folded up."""


def _quote(text: str) -> str:
    return f"`{' '.join(text.split())}`"


def _item(item: Item, indent: str) -> Iterator[str]:
    under = item.listed or item.old or item.new
    yield f"{indent}{item.sentence}{':' if under else ''}"
    indent += "  "
    yield from (f"{indent}- {line}" for line in item.old.splitlines())
    yield from (f"{indent}+ {line}" for line in item.new.splitlines())
    yield from (f"{indent}{line}" for line in item.listed[:MOST_LISTED])
    if len(item.listed) > MOST_LISTED:
        yield f"{indent}and {len(item.listed) - MOST_LISTED:,} more"


def _lines(comparison: Comparison) -> Iterator[str]:
    said = report(comparison, _quote)
    yield said.heading
    for item in said.guides:
        yield from _item(item, "")
    for chapter in said.chapters:
        yield ""
        yield chapter.heading
        for section in chapter.sections:
            yield f"  {section.heading}"
            for item in section.items:
                yield from _item(item, "    ")


def as_text(comparison: Comparison) -> str:
    """The whole comparison."""
    return "\n".join(_lines(comparison)) + "\n"
