"""FP207: a requirement that a question could settle is asked for somewhere."""

from collections.abc import Iterator
from typing import Final

from ...catalogue import Change, Finding, Severity, quoted
from ..check import Check, Stage
from ..subject import Subject

_IN_PLACE: Final = (
    "Ask a question that settles it. Where none can, write it under `requirements` with a `text` and without `needs`, "
    "and name it here: the outcome lists it under what to confirm, which is what happens already."
)
"""What to do about a requirement that stands in place: it has no `needs` that could be taken away."""


def _run(subject: Subject) -> Iterator[Finding]:
    # What nothing needs is found as an unused part (FP116).
    ends = subject.guide.ends.values()
    needed = {name for end in ends for name in end.requires}
    # Where a question that settles it is never asked, that question is the cause (FP103).
    waiting = {condition for node in subject.never_asked for choice in node.choices for condition in choice.settles}
    settled = waiting | subject.graph.settled_at.keys()
    for requirement in (one for name, one in subject.guide.requirements.items() if name in needed):
        unasked = [condition for condition in requirement.met_by if condition not in settled]
        if unasked:
            part = "a part of " if len(unasked) < len(requirement.met_by) else ""
            message = (
                f"no question ever asks for {part}the requirement {quoted(requirement.called)}: no answer settles "
                f"{' or '.join(map(quoted, unasked))}."
            )
            # One that stands in place has no `accept` of its own; who needs it has.
            about = [end for end in ends if requirement.in_place and requirement.id in end.requires]
            hint = _IN_PLACE if requirement.in_place else ""
            yield CHECK.found(requirement.place(), message, hint, about=(requirement, *about))


CHECK = Check(
    code="FP207",
    name="unasked-requirement",
    severity=Severity.WARNING,
    definition=(
        "A path or an ending needs a requirement that names a condition under `needs` or `needs_any`, and no "
        "answer on any walk settles that condition."
    ),
    why=(
        "The proof holds outcomes against answers. What is never asked is never held against anything; the reader is "
        "left to confirm it."
    ),
    mend=(
        "Ask a question that settles it, or take the condition away: without `needs`, the outcome lists the "
        "requirement under what to confirm, which is what happens already."
    ),
    example=(
        Change("says: {room: booked}\n        to: in-person", "to: in-person"),
        Change("says: {room: none}\n        to: call", "to: call"),
    ),
    run=_run,
    stage=Stage.WALKS,
)
