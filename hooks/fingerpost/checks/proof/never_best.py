"""FP208: where a path is never recommended, something must speak against it."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, Severity
from ...flow import Need
from ..context import Check, Stage, Subject


def _ever_opposed(subject: Subject, need: Need) -> bool:
    """Whether the answers of any walk speak against a need; where that takes too many states to tell, the path gets the benefit of the doubt."""
    if not need.condition:
        return False
    carried = subject.carried_to_all(need.condition)
    if carried is None:
        return True
    accepted = subject.accepted(need.condition, need.accepted)
    knows = (passage.after[0] for passage in carried.arrivals())
    return any(not possible & accepted and (need.fixed or possible) for possible in knows)


def _run(subject: Subject) -> Iterator[Finding]:
    for path in subject.guide.paths.values():
        if (
            path.not_recommended
            and path.id not in subject.reachable
            and not any(_ever_opposed(subject, need) for need in subject.needed[path.id])
        ):
            yield CHECK.found(
                path.place(),
                f"the path `{path.id}` is never recommended, yet on no walk does an answer speak against it.",
                about=(path,),
            )


CHECK = Check(
    code="FP208",
    name="never-best",
    severity=Severity.WARNING,
    definition=(
        "A path is `not_recommended`, no walk ends at it, and the answers of no walk rule it out or leave one of its "
        "requirements unmet."
    ),
    why=(
        "On every outcome it stands among the paths that would fit too: the answers allow what the author advises "
        "against, and no requirement says why."
    ),
    mend="Write the reason as a requirement, so that an answer can speak against the path. Accept the warning where the reason has nothing to do "
    "with the reader.",
    example=(
        Change(
            "\n# One question is one page",
            "  letter:\n    name: Write a letter\n    short: Letter\n    not_recommended: Nobody can answer at once.\n"
            "    summary: {text: You write., source: [handbook], status: unverified, reviewed: 2026-11-24}\n    compare:\n"
            "      travel: {value: none, source: [handbook], status: unverified, reviewed: 2026-11-24}\n"
            "      notes: {value: The letter itself, source: [handbook], status: unverified, reviewed: 2026-11-24}\n"
            "\n# One question is one page",
        ),
    ),
    run=_run,
    stage=Stage.WALKS,
)
