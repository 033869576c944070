"""FP210: the proof on the graph and the list of all walks say the same."""

from collections.abc import Iterator

from ...catalogue import Finding
from ..check import Earlier, FinalCheck
from ..listing import faults_of_walks, listable
from ..subject import Subject


def _run(subject: Subject, earlier: Earlier) -> Iterator[Finding]:
    if not subject.countable or not listable(subject):
        return
    listed = faults_of_walks(subject)
    # Nobody can give answers that contradict each other: what else is said of such a walk need not be compared.
    codes = ("FP201",) if listed["FP201"] else tuple(listed)
    # A proof that was given up says so itself (FP209), and has nothing that could be compared.
    for code in () if any(finding.code == "FP209" for finding in earlier.findings) else codes:
        found = {finding.place for finding in earlier.findings if finding.code == code}
        for place in sorted(listed[code] ^ found):
            way = "only by listing the walks" if place in listed[code] else "only on the graph"
            yield CHECK.found(place, f"a fault of the kind {code} is found here {way}.")


CHECK = FinalCheck(
    code="FP210",
    name="proofs-disagree",
    definition=(
        "Where there are few walks, each is also listed and its outcome judged by itself, by the definitions of FP201, "
        "FP202, FP203 and FP212 alone. This is found where the two ways disagree."
    ),
    why=(
        "One of the two proofs is wrong, so neither may be trusted. It is a fault of Fingerpost and not of the "
        "catalogue."
    ),
    mend="Please report it with the catalogue, or with the part of it that shows the fault.",
    run=_run,
)
