"""FP304: two paths differ in something that the comparison shows."""

from collections.abc import Hashable, Iterator

from ...catalogue import Change, Finding, Path, Severity
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    guide = subject.guide
    seen: dict[tuple[Hashable | None, ...], Path] = {}
    for path in guide.paths.values() if guide.criteria else ():
        row = subject.rows[path.id].said
        first = seen.setdefault(row, path)
        # Two empty rows are a fault of their own (FP301).
        if first is not path and any(row):
            message = f"the comparison says the same of `{path.id}` as of `{first.id}`."
            yield CHECK.found(path.place("compare"), message, about=(path,))


CHECK = Check(
    code="FP304",
    name="same-row",
    severity=Severity.WARNING,
    definition="Two paths have the same value for every criterion.",
    why="A reader who compares them finds no reason for either.",
    mend=(
        "Add the criterion in which they differ, or make one path of them. Accept the warning where only the "
        "requirements tell them apart."
    ),
    example=(
        Change("      travel: some\n", "      travel: none\n"),
        Change("      notes: By hand\n", "      notes: A recording where all agree\n"),
    ),
    run=_run,
)
