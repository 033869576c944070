"""FP306: a cell holds what its criterion takes: a number where it counts, text where it does not."""

from collections.abc import Iterator

from ...catalogue import Change, Finding
from ..cell_wording import row_of, shown, taken, to_write
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    for path in subject.guide.paths.values():
        for name in subject.rows[path.id].unfit:
            criterion, cell = subject.guide.criteria[name], path.compare[name]
            if cell.value:
                expected, found = taken(criterion, cell), shown(cell.value, cell)
                message = f"{row_of(path, cell)}the criterion `{name}` takes {expected}; found {found}."
                number_as_text = not cell.value.words and not cell.value.is_range and not criterion.ordered
                hint = (
                    "Put it in quotes if it is meant as text, or give the criterion a `kind`."
                    if number_as_text
                    else to_write(criterion, cell.value, cell)
                )
                yield CHECK.found(cell.place("value"), message, hint)


CHECK = Check(
    code="FP306",
    name="unfit-value",
    definition=(
        "A cell holds something of another kind than its criterion takes: words where it counts, a number where it "
        "does not, a list where it has no vocabulary, a value twice, or a range from a higher to a lower number."
    ),
    why="Such a value has no place in the order of the numbers, and none among the boxes of the filter.",
    mend="Write what the criterion takes, or say with `kind` or `values` what it is meant to take.",
    example=(Change("      notes: By hand\n", "      notes: 12\n"),),
    run=_run,
)
