"""FP514: a link to another guide was looked at."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, Severity, quoted
from ...prose import Elsewhere, target_of
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    if subject.complete:
        return
    for href, text in subject.links:
        target = target_of(href)
        if isinstance(target, Elsewhere) and target.guide not in subject.guides:
            message = f"a link leads to {quoted(href)}, and the guide {quoted(target.guide)} was not read."
            yield CHECK.found(text.place, message, about=(text.entry,))


CHECK = Check(
    code="FP514",
    name="unseen-guide",
    severity=Severity.WARNING,
    definition=(
        "A link leads to another guide, and this one was checked alone: a file outside of the folder of the catalogue, "
        "or a guide of a program. It is so too while another file of the catalogue cannot be read."
    ),
    why="Whether the guide is there, and has the page, could not be looked at.",
    mend=(
        "Check the whole catalogue, and mend what cannot be read in it: then the link is looked at. Mend the id if no "
        "such guide is meant."
    ),
    example=(Change("summary: You sit around one table.", "summary: You sit around [one table](rooms:paths/large)."),),
    run=_run,
)
