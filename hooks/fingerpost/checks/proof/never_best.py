"""FP208: where a path is never recommended, something must speak against it."""

from collections.abc import Iterator, Sequence

from ...catalogue import Change, Finding, Severity
from ...flow import Need, Possible, accepted_together
from ..check import Check, Stage
from ..subject import Subject


def _ever_none(subject: Subject, condition: str, accepted: Possible) -> bool:
    """Whether some walk leaves none of some values of a condition. Yes, where it takes too many states to tell."""
    reachability = subject.whole_reachability(condition)
    if reachability is None:
        return True
    mask = subject.mask(condition, accepted)
    return any(not transition.after[0] & mask for transition in reachability.arrivals())


def _ever_opposed(subject: Subject, needed: Sequence[Need]) -> bool:
    """Whether the needs of a path exclude each other, or the answers of some walk speak against one of them."""
    together = accepted_together(needed)
    clearable = ((need.condition, need.accepted) for need in needed if need.condition and not need.fixed)
    return not all(together.values()) or any(
        _ever_none(subject, condition, accepted) for condition, accepted in (*together.items(), *clearable)
    )


def _run(subject: Subject) -> Iterator[Finding]:
    for path in subject.guide.paths.values():
        if (
            path.not_recommended
            and path.id not in subject.reachable
            and not _ever_opposed(subject, subject.needed[path.id])
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
        "A path is `not_recommended`, no walk ends at it, its fixed requirements do not exclude each other, and the "
        "answers of no walk rule it out or leave one of its requirements unmet."
    ),
    why=(
        "On every outcome it stands among the paths that would fit too: the answers allow what the author advises "
        "against, and no requirement says why."
    ),
    mend=(
        "Write the reason as a requirement, so that an answer can speak against the path. Accept the warning where the "
        "reason has nothing to do with the reader."
    ),
    example=(
        Change(
            "\n# One question is one page",
            "  letter:\n    name: Write a letter\n    short: Letter\n    not_recommended: Nobody can answer at once.\n"
            "    summary: You write.\n    compare:\n      travel: none\n      notes: The letter itself\n"
            "\n# One question is one page",
        ),
    ),
    run=_run,
    stage=Stage.WALKS,
)
