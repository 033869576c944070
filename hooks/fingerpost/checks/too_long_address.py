"""FP109: the longest walk must still be an address that unpacks everywhere."""

from collections.abc import Iterator
from typing import Final

from ..catalogue import Finding
from ..flow import longest_name
from .context import Check, Subject

LONGEST: Final = 180
"""Characters of a path in the offline bundle. Windows unpacks 260 (https://learn.microsoft.com/windows/win32/fileio/maximum-file-path-limitation);
the rest is for the folder that somebody unpacks it in."""

FOLDER: Final = "fingerpost-offline"
"""The folder that the bundle unpacks to."""


def _run(subject: Subject) -> Iterator[Finding]:
    if not subject.countable:
        return
    longest = f"{FOLDER}/embed/{subject.guide.guide}/decide/{longest_name(subject.graph)}/index.html"
    if len(longest) > LONGEST:
        yield Finding(
            CHECK.code,
            subject.guide.place("start"),
            f"the address of a walk has {len(longest)} characters in the offline bundle, expected at most {LONGEST}: {longest}",
            "Shorten the ids of its questions and answers.",
        )


CHECK = Check("FP109", "too-long-address", False, _run)
