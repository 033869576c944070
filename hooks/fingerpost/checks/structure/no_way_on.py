"""FP117: an outcome says where to go now."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, Severity
from ..check import Check
from ..subject import Subject

_MESSAGE = "nothing under `next` says where a reader goes from here."
"""The same for each, so that a report can tell many as one."""


def _run(subject: Subject) -> Iterator[Finding]:
    guide = subject.guide
    advised = (path for path in guide.paths.values() if not path.not_recommended)
    for end in (*advised, *guide.endings.values()):
        if not end.next:
            yield CHECK.found(end.place(), _MESSAGE, about=(end, guide))


CHECK = Check(
    code="FP117",
    name="no-way-on",
    severity=Severity.WARNING,
    definition="A path that is not `not_recommended`, or an ending, has no `next`.",
    why=(
        "The reader has answered every question, is told what to do, and has to search for the place to do it. Most "
        "readers come for that link."
    ),
    mend=(
        "Say where it is done, explained, sold or asked for: `next`, the main way first. Accept the warning where "
        "there is nowhere to go, on the path itself or at the head of the guide."
    ),
    example=(
        Change(
            "    next:\n      - label: Join the call\n        kind: console\n        url: https://call.example.org/\n",
            "",
        ),
    ),
    run=_run,
)
