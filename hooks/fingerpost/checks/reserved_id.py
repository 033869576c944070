"""FP106: an id becomes a folder, and some names are no folders everywhere."""

from collections.abc import Iterator
from typing import Final

from ..catalogue import Finding
from .context import Check, Subject

RESERVED: Final = frozenset({"con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))})
"""Names of devices on Windows, which unpacks no file of such a name
(https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions)."""

TAKEN: Final = frozenset({"assets", "embed", "search", "schema", "decisions"})
"""First parts of addresses that a site has already."""


def _run(subject: Subject) -> Iterator[Finding]:
    guide = subject.guide
    if guide.guide in RESERVED | TAKEN:
        yield Finding(CHECK.code, guide.place("guide"), f"the id `{guide.guide}` is taken by the site or by Windows.", "Choose another one.")
    # A question's folder is called after it and its answer: to Windows `con.yes` is the device as well.
    for entry in (*guide.paths.values(), *guide.questions.values()):
        if entry.id in RESERVED:
            yield Finding(CHECK.code, entry.place(), f"the id `{entry.id}` is the name of a device on Windows, which cannot unpack it.", "Choose another one.")


CHECK = Check("FP106", "reserved-id", False, _run)
