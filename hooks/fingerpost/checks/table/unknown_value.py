"""FP107: a cell of a criterion with a vocabulary holds one of its values."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, quoted
from ..cell_wording import known, row_of
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    for path in subject.guide.paths.values():
        for name in subject.rows[path.id].unknown:
            criterion, cell = subject.guide.criteria[name], path.compare[name]
            for word in criterion.unknown(cell.value) if cell.value else ():
                yield CHECK.found(
                    cell.place("value"),
                    f"{row_of(path, cell)}{quoted(word)} is no value of the criterion `{name}`.",
                    known(criterion, word, cell),
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
