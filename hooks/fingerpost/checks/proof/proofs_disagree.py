"""FP210: the proof on the graph and the list of all walks say the same."""

from collections.abc import Iterator

from ...catalogue import Finding
from ..context import Check, Stage, Subject
from ..listing import faults_of_walks, listable


def _run(subject: Subject) -> Iterator[Finding]:
    if not subject.countable or not listable(subject):
        return
    listed = faults_of_walks(subject)
    # Answers that contradict each other are about nobody: what else is said of such a walk is not worth comparing.
    codes = ("FP201",) if listed["FP201"] else tuple(listed)
    # A proof that was given up says so itself (FP209), and says nothing else that could be compared.
    for code in () if any(finding.code == "FP209" for finding in subject.findings) else codes:
        found = {finding.place for finding in subject.findings if finding.code == code}
        for place in sorted(listed[code] ^ found):
            way = "only by listing the walks" if place in listed[code] else "only on the graph"
            yield CHECK.found(place, f"a fault of the kind {code} is found here {way}.")


CHECK = Check(
    code="FP210",
    name="proofs-disagree",
    definition="Where there are few walks, each is also listed and its outcome judged by itself, by the definitions of FP201, FP202 and FP203 alone. "
    "This is found where the two ways disagree.",
    why=(
        "One of the two proofs is wrong, so neither may be trusted. It is a fault of Fingerpost and not of the "
        "catalogue."
    ),
    mend="Please report it with the catalogue, or with the part of it that shows the fault.",
    run=_run,
    stage=Stage.LAST,
)
