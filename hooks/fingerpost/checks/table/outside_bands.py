"""FP308: every number is in a band, where a criterion has bands."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, quoted
from ...catalogue.yaml_writer import write_inline
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    for path in subject.guide.paths.values():
        for name in subject.rows[path.id].outside:
            cell = path.compare[name]
            if cell.value:
                written = quoted(write_inline(cell.value.written))
                message = f"{written} is in no band of the criterion `{name}`, or not all of it."
                yield CHECK.found(cell.place("value"), message)


CHECK = Check(
    code="FP308",
    name="outside-bands",
    definition="A criterion has bands, and a number, or a part of a range, lies below the first or above the last.",
    why="Whatever a reader ticks, the path is not among those that are shown.",
    mend="Let the first band begin earlier or the last one end later, or leave that bound out.",
    example=(
        Change(
            "  notes:\n    name: Notes\n",
            "  people:\n    name: People\n    kind: number\n    bands:\n"
            "      few: {name: Up to ten, at_most: 10}\n      many: {name: Up to fifty, above: 10, at_most: 50}\n"
            "  notes:\n    name: Notes\n",
        ),
        Change("      travel: some\n", "      travel: some\n      people: 10\n"),
        Change("      travel: none\n", "      travel: none\n      people: 100\n"),
    ),
    run=_run,
)
