"""FP405: nobody has reviewed anything on a day that is still to come."""

import datetime
from collections.abc import Iterator
from typing import Final

from ...catalogue import Change, Finding
from ..check import Check
from ..reviews import newest, reviews_that
from ..subject import Subject

GRACE: Final = datetime.timedelta(days=1)
"""Days are counted in UTC, and in the east of it the next day has begun already."""


def _run(subject: Subject) -> Iterator[Finding]:
    tomorrow = subject.today + GRACE
    for entry in reviews_that(subject.guide, lambda one: one.reviewed > tomorrow, newest):
        message = f"this was reviewed on {entry.reviewed}, and today is {subject.today}: nobody has looked yet."
        yield CHECK.found(entry.place("reviewed"), message)


CHECK = Check(
    code="FP405",
    name="future-review",
    definition=(
        "Something checkable was reviewed later than tomorrow. Days are counted in UTC; in some places tomorrow has "
        "begun there."
    ),
    why="Such a review never grows old, so nobody is asked to look again. The site map would carry its day.",
    mend="Write the day on which the statement was held against its sources. Most often the year is mistyped.",
    example=(
        Change(
            "  - Everybody who has a say hears the same thing at the same time.\n",
            "  - text: Everybody who has a say hears the same thing at the same time.\n    reviewed: 2062-11-24\n",
        ),
    ),
    run=_run,
)
