"""FP107: a cell of a criterion with a vocabulary holds one of its values."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, closest
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    for path in subject.guide.paths.values():
        for name, cell in path.compare.items():
            criterion = subject.guide.criteria[name]
            if not criterion.accepts(cell.value):
                yield CHECK.found(
                    cell.place("value"),
                    f"`{cell.value}` is no value of the criterion `{name}`.",
                    closest(cell.value, tuple(criterion.values)),
                )


CHECK = Check(
    code="FP107",
    name="unknown-value",
    definition="The criterion has a vocabulary, and the cell holds something else.",
    why="A value outside the vocabulary has no word, no order and no filter.",
    mend="Write one of the values, or add this one to the vocabulary.",
    example=(Change("      travel: some\n", "      travel: much\n"),),
    run=_run,
)
