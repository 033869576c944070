"""FP515: a guide is finished before it is published."""

import re
from collections.abc import Iterator
from typing import Final

from ...catalogue import Change, Finding, Severity, Text
from ..check import Check
from ..subject import Subject

_LEFT: Final = re.compile(r"\bTODO:|^\s*TODO\W*$")
"""What `fingerpost import` writes where its input does not say something, and authors write to themselves."""


def _is_left(text: Text) -> bool:
    return bool(_LEFT.search(text.text))


def _run(subject: Subject) -> Iterator[Finding]:
    for text in subject.texts_that(_is_left):
        yield CHECK.found(text.place, f"`{text.key}` is still to be written: it has a TODO.", about=(text.entry,))


CHECK = Check(
    code="FP515",
    name="left-to-do",
    severity=Severity.WARNING,
    definition="A text has `TODO:` in it, or is `TODO` alone.",
    why="Readers would see it. Whoever imports a guide, or leaves a note to themselves, wants to be reminded before.",
    mend="Write what belongs there, or take the part out.",
    example=(Change("short: In person", 'short: "TODO: a short name"'),),
    run=_run,
)
