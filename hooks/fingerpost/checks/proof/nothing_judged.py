"""FP211: a guide in which no path needs anything is a flow chart, and nothing of it can be proved."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, Severity
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    guide = subject.guide
    if guide.paths and not guide.is_judged:
        message = "no path of this guide needs anything that an answer settles, so nothing holds its walks to be right."
        yield CHECK.found(guide.place("paths"), message, about=(guide,))


CHECK = Check(
    code="FP211",
    name="nothing-judged",
    severity=Severity.WARNING,
    definition="No path requires or serves anything that an answer can settle.",
    why=(
        "Walks are proved against what paths need. Where none needs anything, two answers can be swapped and nobody is "
        "told; outcomes give the answers as their reason, and say nothing of other paths."
    ),
    mend=(
        "Say what a path needs: `conditions`, `requirements`, and what answers say. A flow chart that is meant to be "
        "one accepts the warning at the head of the guide."
    ),
    example=(
        Change("    requires: [{place: same}, room]\n", ""),
        Change("    requires: [line]\n", ""),
    ),
    run=_run,
)
