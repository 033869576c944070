"""FP601: only a warning can be accepted, by its name."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, Severity, closest
from ..check import Earlier, FinalCheck
from ..subject import Subject


def _run(subject: Subject, earlier: Earlier) -> Iterator[Finding]:
    severities = earlier.severities
    for entry in subject.entries:
        for name in entry.accept:
            if name not in severities:
                warnings = tuple(known for known, severity in severities.items() if severity is Severity.WARNING)
                yield CHECK.found(entry.place("accept"), f"no check is called `{name}`.", closest(name, warnings))
            elif severities[name] is Severity.ERROR:
                message = f"`{name}` is an error, which nobody can accept."
                yield CHECK.found(entry.place("accept"), message, "Mend what it finds, and take this acceptance out.")


CHECK = FinalCheck(
    code="FP601",
    name="unknown-acceptance",
    definition="Under `accept` stands a name that no check has, or that of an error.",
    why="The author believes that a warning was turned off.",
    mend="Write the name of the warning as the finding's page has it. An error has to be mended.",
    example=(
        Change(
            "    short: In person\n", "    short: In person\n    accept: {same-rows: They differ in what they need.}\n"
        ),
    ),
    run=_run,
)
