"""FP602: an acceptance goes when its warning has gone."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, Severity
from ..context import Check, Stage, Subject


def _run(subject: Subject) -> Iterator[Finding]:
    used = {(finding.code, finding.acceptance.place) for finding in subject.findings if finding.acceptance}
    codes = {name: code for code, name in subject.checked.items()}
    for entry in subject.entries:
        for name in entry.accept:
            if name in codes and subject.severities[name] is Severity.WARNING and (codes[name], entry.place("accept")) not in used:
                yield CHECK.found(entry.place("accept"), f"`{name}` finds nothing here that would have to be accepted.")


CHECK = Check(
    code="FP602",
    name="needless-acceptance",
    severity=Severity.WARNING,
    definition="Under `accept` stands a warning that is not given here, or not any more.",
    why="It would silence the same warning when it comes back for another reason, and nobody would look.",
    mend="Take it out.",
    example=(Change("    short: In person\n", "    short: In person\n    accept: {same-row: They differ in what they need.}\n"),),
    run=_run,
    stage=Stage.LAST,
)
