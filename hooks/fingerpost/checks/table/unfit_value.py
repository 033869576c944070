"""FP306: a cell holds what its criterion takes: a number where it counts, text where it does not."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, Value, quoted
from ...catalogue.yaml_writer import write_inline
from ..check import Check
from ..subject import Subject


def _shown(value: Value) -> str:
    if len(value.words) > 1:
        return f"the list {', '.join(map(quoted, value.words))}"
    if value.words:
        return f"the text {quoted(value.words[0])}"
    written = quoted(write_inline(value.written))
    return f"the range {written}" if value.is_range else f"the number {written}"


def _run(subject: Subject) -> Iterator[Finding]:
    for path in subject.guide.paths.values():
        for name, cell in path.compare.items():
            criterion = subject.guide.criteria[name]
            if cell.value and not criterion.fits(cell.value):
                message = f"the criterion `{name}` takes {criterion.takes}; found {_shown(cell.value)}."
                number_as_text = not cell.value.words and not cell.value.is_range and not criterion.ordered
                hint = (
                    "Put it in quotes if it is meant as text, or give the criterion a `kind`." if number_as_text else ""
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
