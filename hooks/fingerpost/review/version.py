"""One version of a guide with its walks, and the ids that differ between two versions."""

import datetime
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from ..catalogue import Guide
from ..checks import Subject
from ..checks.structure import missing_target, question_circle, same_id, too_many_walks
from ..flow import Graph, Row, every_row


@dataclass(frozen=True, kw_only=True)
class Version:
    """A guide with its walks.

    Attributes:
        guide: the guide.
        graph: its questions, resolved.
        rows: every walk with where it ends; empty where they cannot be listed.
        unlisted: why they cannot be listed; empty where they can.
    """

    guide: Guide
    graph: Graph
    rows: tuple[Row, ...]
    unlisted: tuple[str, ...]


def list_walks(guide: Guide) -> Version:
    """A guide with its walks. It need not pass every check, only those without which walks cannot be listed."""
    # None of these checks looks at the day.
    subject = Subject(guide, datetime.date.min)
    if subject.countable:
        unlisted = [finding.message for finding in too_many_walks.CHECK.run(subject)]
    else:
        checks = (missing_target.CHECK, question_circle.CHECK, same_id.CHECK)
        unlisted = [finding.message for check in checks for finding in check.run(subject)]
    rows = () if unlisted else tuple(every_row(guide))
    return Version(guide=guide, graph=subject.graph, rows=rows, unlisted=tuple(unlisted))


Renamed = Mapping[str, str]
"""An id of the old version to the id of the same thing in the new one; only ids that differ."""


def find_renamed(old: Mapping[str, str], new: Mapping[str, str]) -> Renamed:
    """Find things whose id changed and whose text did not.

    A text that stands twice in a version says nothing about which thing is which.

    Args:
        old: id to text in the old version.
        new: id to text in the new version.
    """
    gone = {name: text for name, text in old.items() if name not in new}
    come = {name: text for name, text in new.items() if name not in old}
    times_gone, times_come = Counter(gone.values()), Counter(come.values())
    now = {text: name for name, text in come.items() if times_gone[text] == times_come[text] == 1}
    return {name: now[text] for name, text in gone.items() if text in now}
