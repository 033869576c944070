"""FP602: an acceptance goes when its warning has gone."""

from collections.abc import Iterator

from ...catalogue import Change, Entry, Finding, Place, Severity
from ..check import Earlier, FinalCheck
from ..subject import Subject


def _needless(place: Place, name: str, about: tuple[Entry, ...]) -> Finding:
    return CHECK.found(place, f"`{name}` finds nothing here that would have to be accepted.", about=about)


def _run(subject: Subject, earlier: Earlier) -> Iterator[Finding]:
    used = {(finding.code, finding.acceptance.place) for finding in earlier.findings if finding.acceptance}
    codes, severities = earlier.codes, earlier.severities
    for entry in subject.entries:
        if not entry.accept:
            continue
        place = entry.place("accept")
        needless = [
            name
            for name in entry.accept
            if name in codes and severities[name] is Severity.WARNING and (codes[name], place) not in used
        ]
        for name in needless:
            yield _needless(place, name, (entry,))
        # Accepting this check accepts the needless acceptances of the entry. Where there are none, it is needless
        # itself, and does not accept itself. Where not every check has run, nobody knows.
        if CHECK.name in entry.accept and not needless and subject.countable:
            yield _needless(place, CHECK.name, ())


CHECK = FinalCheck(
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
)
