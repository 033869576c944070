"""FP107: a cell of a criterion with a vocabulary holds one of its values."""

from collections.abc import Iterator

from ..catalogue import Finding
from .context import Check, Subject


def _run(subject: Subject) -> Iterator[Finding]:
    for path in subject.guide.paths.values():
        for name, cell in path.compare.items():
            values = subject.guide.criteria[name].values
            if values and cell.value not in values:
                known = ", ".join(f"`{value}`" for value in values)
                yield Finding(CHECK.code, cell.place("value"), f"`{cell.value}` is no value of the criterion `{name}`.", f"Its vocabulary is {known}.")
        for name in subject.guide.criteria:
            if name not in path.compare:
                yield Finding(
                    CHECK.code, path.place("compare"), f"the path `{path.id}` has no value for the criterion `{name}`.", f"Add `{name}` to `compare`."
                )


CHECK = Check("FP107", "unknown-value", False, _run)
