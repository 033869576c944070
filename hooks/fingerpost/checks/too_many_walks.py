"""FP108: every prefix of a walk is a page, so a flow that multiplies without end is no site."""

from collections.abc import Iterator
from typing import Final

from ..catalogue import Finding
from ..flow import count_prefixes
from .context import Check, Subject

MOST: Final = 20_000
"""Pages of one flow. The same again are embeds: 40,000 files of 15 KB are more than half a gigabyte, and nobody reviews such a truth table."""


def _run(subject: Subject) -> Iterator[Finding]:
    if not subject.countable:
        return
    pages = count_prefixes(subject.graph)
    if pages > MOST:
        yield Finding(
            CHECK.code,
            subject.guide.place("start"),
            f"the questions make {pages:,} pages, one for each sequence of answers, expected at most {MOST:,}.",
            "Ask first what rules most paths out, and let answers that settle the matter lead to a path at once.",
        )


CHECK = Check("FP108", "too-many-walks", False, _run)
