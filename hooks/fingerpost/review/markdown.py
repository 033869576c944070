"""A comparison as Markdown, to paste into a pull request.

What stands in a catalogue is data. It is written only as code, which GitHub and GitLab show as it is: no markup, no
element, no link, nobody mentioned.
"""

import re
from collections.abc import Iterator
from typing import Final

from .comparison import Comparison
from .report import Item, report

MOST_LISTED: Final = 50
"""Lines below one change. They are folded up; but a comment on GitHub holds 65,536 characters."""


def code(text: str) -> str:
    """A text as a code span, whatever is in it (https://spec.commonmark.org/0.31.2/#code-spans)."""
    line = " ".join(text.split())
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", line)), default=0))
    edge = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{edge}{line}{edge}{fence}"


def _edit(old: str, new: str) -> Iterator[str]:
    yield ""
    # No line of the text can end the block: each begins with its mark.
    yield "  ```diff"
    yield from (f"  - {line}" for line in old.splitlines())
    yield from (f"  + {line}" for line in new.splitlines())
    yield "  ```"


def _folded(listed: tuple[str, ...]) -> Iterator[str]:
    yield ""
    yield f"  <details><summary>Show {len(listed):,}</summary>"
    yield ""
    yield from (f"  - {code(line)}" for line in listed[:MOST_LISTED])
    if len(listed) > MOST_LISTED:
        yield f"  - and {len(listed) - MOST_LISTED:,} more"
    yield ""
    yield "  </details>"


def _item(item: Item) -> Iterator[str]:
    yield f"- {item.sentence}"
    if item.old or item.new:
        yield from _edit(item.old, item.new)
    if item.listed:
        yield from _folded(item.listed)


def _lines(comparison: Comparison) -> Iterator[str]:
    said = report(comparison, code)
    if not comparison.differs:
        yield said.heading
        return
    yield f"## {said.heading}"
    if said.guides:
        yield ""
    for item in said.guides:
        yield from _item(item)
    for chapter in said.chapters:
        yield from ("", f"### {chapter.heading}")
        for section in chapter.sections:
            yield from ("", f"#### {section.heading}", "")
            for item in section.items:
                yield from _item(item)


def as_markdown(comparison: Comparison) -> str:
    """The whole comparison."""
    return "\n".join(_lines(comparison)) + "\n"
