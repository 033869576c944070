"""The walks of one version of a guide, or why they cannot be listed."""

import datetime
from dataclasses import dataclass

from ..catalogue import Guide
from ..checks import Subject
from ..checks.structure import missing_target, question_circle, same_id, too_many_walks
from ..flow import Graph, Row, every_row


@dataclass(frozen=True)
class Listing:
    """The walks of a guide.

    Attributes:
        graph: its questions, resolved.
        rows: every walk with where it ends; empty where they cannot be listed.
        unlisted: why they cannot be listed; empty where they can.
    """

    graph: Graph
    rows: tuple[Row, ...]
    unlisted: tuple[str, ...]


def list_walks(guide: Guide) -> Listing:
    """List the walks of a guide that need not pass every check: only what keeps them from being listed matters here."""
    # None of these checks looks at the day.
    subject = Subject(guide, datetime.date.min)
    checks = (
        (too_many_walks.CHECK,) if subject.countable else (missing_target.CHECK, question_circle.CHECK, same_id.CHECK)
    )
    unlisted = tuple(finding.message for check in checks for finding in check.run(subject))
    return Listing(subject.graph, () if unlisted else tuple(every_row(guide)), unlisted)
