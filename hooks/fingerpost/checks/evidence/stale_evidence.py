"""FP403: a review does not hold for ever."""

import datetime
from collections.abc import Iterator

from ...catalogue import Change, Evidence, Finding, Severity
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    days = subject.guide.review_days
    for entry in subject.entries:
        if isinstance(entry, Evidence) and subject.guide.is_overdue(entry, subject.today):
            age, due = (subject.today - entry.reviewed).days, entry.reviewed + datetime.timedelta(days=days)
            message = (
                f"this was last reviewed {age} days ago; in this guide a review holds {days} days, so it has been "
                f"due since {due}."
            )
            yield CHECK.found(entry.place("reviewed"), message, about=(entry, subject.guide))


CHECK = Check(
    code="FP403",
    name="stale-evidence",
    severity=Severity.WARNING,
    definition=(
        "More days have passed since the review of something checkable than the guide's `review_days` allow. Days are "
        "counted in UTC."
    ),
    why="Services change their plans, limits and names. What was true at the last review may mislead today.",
    mend=(
        "Hold the statement against its sources, and write today's day. Accept the warning where the source cannot "
        "change any more."
    ),
    example=(
        Change(
            "at the same time.\n    source: [handbook]\n    status: unverified\n    reviewed: 2026-11-24\n",
            "at the same time.\n    source: [handbook]\n    status: unverified\n    reviewed: 2019-05-01\n",
        ),
    ),
    run=_run,
)
