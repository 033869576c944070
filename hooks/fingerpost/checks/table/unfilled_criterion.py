"""FP302: a column of the comparison says something."""

from collections.abc import Iterator

from ...catalogue import Change, Finding
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    guide = subject.guide
    for number, criterion in enumerate(guide.criteria.values()):
        if all(row.said[number] is None for row in subject.rows.values()):
            yield CHECK.found(criterion.place(), f"no path has anything to say for the criterion `{criterion.id}`.")


CHECK = Check(
    code="FP302",
    name="unfilled-criterion",
    definition=(
        "No path has a cell for the criterion, or all cells hold words that say nothing, such as `n/a` or `tbd`."
    ),
    why="An empty column takes the room of one that would help to choose.",
    mend="Fill it, or take the criterion out.",
    example=(Change("  notes:\n    name: Notes\n", "  price:\n    name: Price\n  notes:\n    name: Notes\n"),),
    run=_run,
)
