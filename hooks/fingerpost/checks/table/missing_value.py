"""FP301: every path has a value for every criterion."""

from collections.abc import Iterator

from ...catalogue import Change, Finding
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    guide = subject.guide
    # A criterion that no path fills is one fault of the criterion (FP302), not one fault of each path.
    filled = {
        name
        for row in subject.rows.values()
        for name, said in zip(guide.criteria, row.said, strict=True)
        if said is not None
    }
    for path in guide.paths.values():
        missing = [f"`{name}`" for name in guide.criteria if name in filled and name not in path.compare]
        if missing:
            criteria = f"the criteri{'on' if len(missing) == 1 else 'a'} {', '.join(missing)}"
            yield CHECK.found(
                path.place("compare"),
                f"the path `{path.id}` has no value for {criteria}.",
                f"Add {', '.join(missing)} to `compare`.",
            )


CHECK = Check(
    code="FP301",
    name="missing-value",
    definition="A path says nothing for a criterion that other paths have a value for.",
    why="An empty cell leaves open whether the answer is no, or nobody looked.",
    mend="Add the criterion to `compare` of the path.",
    example=(Change("      notes: By hand\n", ""),),
    run=_run,
)
