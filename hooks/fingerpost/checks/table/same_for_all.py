"""FP303: a column that is the same for all paths compares nothing."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, Severity
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    guide = subject.guide
    for number, criterion in enumerate(guide.criteria.values()):
        values = {row.said[number] for row in subject.rows.values()}
        if len(guide.paths) > 1 and len(values) == 1 and None not in values:
            yield CHECK.found(
                criterion.place(),
                f"every path has the same value for the criterion `{criterion.id}`.",
                about=(criterion,),
            )


CHECK = Check(
    code="FP303",
    name="same-for-all",
    severity=Severity.WARNING,
    definition="All paths have the same value for a criterion.",
    why="A column without a difference does not help to choose, and makes the table wider.",
    mend=(
        "Say it once, among the facts about the guide, and take the criterion out. Accept the warning where readers "
        "expect the column."
    ),
    example=(Change("      travel: some\n", "      travel: none\n"),),
    run=_run,
)
