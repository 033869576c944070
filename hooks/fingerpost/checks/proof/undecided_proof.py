"""FP209: a guide that cannot be proved is not published."""

from collections.abc import Iterator

from ...catalogue import Finding
from ..context import MOST_STATES, Check, Stage, Subject


def _run(subject: Subject) -> Iterator[Finding]:
    for path in subject.rivals.undecided:
        message = f"whether `{path}` fits where another path is recommended under an unmet requirement would take more than {MOST_STATES:,} states to prove."
        yield CHECK.found(subject.guide.paths[path].place(), message)


CHECK = Check(
    code="FP209",
    name="undecided-proof",
    definition=f"Whether an outcome stands under an unmet requirement needlessly (FP203) depends, for some path, on more than {MOST_STATES:,} combinations "
    "of what walks know of its requirements. Walks that know the same are counted once; the other proofs never grow like this.",
    why="A proof that was given up proves nothing, and a guide that was not proved is not published.",
    mend="Ask for the requirements of this path on fewer branches, or close together, so that walks which differ in them soon end or meet again.",
    run=_run,
    stage=Stage.WALKS,
)
