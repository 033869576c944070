"""FP403: a review does not hold for ever."""

import datetime
from collections.abc import Iterator, Mapping
from typing import Any

from ...catalogue import Change, Entry, Evidence, Finding, Guide, Severity
from ...catalogue.place import Location
from ..check import Check
from ..reviews import oldest, reviews_that
from ..subject import Subject


def _overdue(subject: Subject, reviewed: datetime.date) -> str:
    """How long ago a day of review was."""
    days = subject.guide.review_days
    age, due = (subject.today - reviewed).days, subject.guide.due(reviewed)
    return f"last reviewed {age} days ago; in this guide a review holds {days} days, so it has been due since {due}."


def _run(subject: Subject) -> Iterator[Finding]:
    """One finding a fact, and one for all facts that a unit of review gives its day."""
    units: dict[Location, list[Evidence]] = {}
    for entry in reviews_that(subject.guide, lambda one: subject.guide.is_overdue(one, subject.today), oldest):
        if entry.reviewed_with and not entry.acceptance(CHECK.name):
            units.setdefault(entry.reviewed_with, []).append(entry)
        else:
            message = f"this was {_overdue(subject, entry.reviewed)}"
            yield CHECK.found(entry.place("reviewed"), message, about=(entry, subject.guide))
    for unit, facts in units.items():
        what = "a fact" if len(facts) == 1 else f"{len(facts)} facts"
        message = f"{what} of this unit of review: {_overdue(subject, facts[0].reviewed)}"
        about = (*_holding(subject.guide, unit), subject.guide)
        yield CHECK.found(facts[0].place("reviewed"), message, about=about)


def _holding(guide: Guide, unit: Location) -> tuple[Entry, ...]:
    """The unit of review that stands somewhere in a guide."""
    found: Any = guide
    for step in unit:
        found = found[step] if isinstance(found, Mapping) else getattr(found, str(step))
    return (found,) if isinstance(found, Entry) else ()


CHECK = Check(
    code="FP403",
    name="stale-evidence",
    severity=Severity.WARNING,
    definition=(
        "More days have passed since the review of something checkable than the guide's `review_days` allow. Days are "
        "counted in UTC. Facts that were reviewed together, as a unit, are told together."
    ),
    why="Services change their plans, limits and names. What was true at the last review may mislead today.",
    mend=(
        "Hold the statement against its sources, and write today's day. Accept the warning where the source cannot "
        "change any more."
    ),
    example=(
        Change(
            "  - Everybody who has a say hears the same thing at the same time.\n",
            "  - text: Everybody who has a say hears the same thing at the same time.\n    reviewed: 2019-05-01\n",
        ),
    ),
    run=_run,
)
