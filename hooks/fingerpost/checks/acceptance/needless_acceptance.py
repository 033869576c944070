"""FP602: an acceptance goes when its warning has gone."""

from collections.abc import Iterator

from ...catalogue import Change, Entry, Finding, Place, Severity
from ..context import Check, Stage, Subject


def _needless(place: Place, name: str, about: tuple[Entry, ...]) -> Finding:
    return CHECK.found(place, f"`{name}` finds nothing here that would have to be accepted.", about=about)


def _run(subject: Subject) -> Iterator[Finding]:
    used = {(finding.code, finding.acceptance.place) for finding in subject.findings if finding.acceptance}
    codes = {name: code for code, name in subject.checked.items()}
    for entry in subject.entries:
        place = entry.place("accept")
        needless = [
            name
            for name in entry.accept
            if name in codes and subject.severities[name] is Severity.WARNING and (codes[name], place) not in used
        ]
        for name in needless:
            yield _needless(place, name, (entry,))
        # It accepts the others of its entry. Where there are none it is needless itself, and does not accept itself;
        # where not every check has run, nobody knows.
        if CHECK.name in entry.accept and not needless and subject.countable:
            yield _needless(place, CHECK.name, ())


CHECK = Check(
    code="FP602",
    name="needless-acceptance",
    severity=Severity.WARNING,
    definition="Under `accept` stands a warning that is not given here, or not any more.",
    why="It would silence the same warning when it comes back for another reason, and nobody would look.",
    mend="Take it out.",
    example=(
        Change(
            "    short: In person\n", "    short: In person\n    accept: {same-row: They differ in what they need.}\n"
        ),
    ),
    run=_run,
    stage=Stage.LAST,
)
