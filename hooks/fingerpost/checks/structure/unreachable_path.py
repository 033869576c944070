"""FP104: a path that no walk ends at is never recommended, and an ending that none ends at is never told."""

from collections.abc import Iterator

from ...catalogue import Change, Finding
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    # Where a question leads to it that is never asked, that question is the cause (FP103).
    waiting = {choice.target for node in subject.never_asked for choice in node.choices}
    reached = subject.reachable | waiting
    for path in subject.guide.paths.values():
        if path.id not in reached and not path.set_aside:
            yield CHECK.found(
                path.place(),
                f"no walk ends at the path `{path.id}`.",
                "Let an answer lead to it, say under `not_recommended` or `unreached` why none does, or take it out.",
            )
    for ending in subject.guide.endings.values():
        if ending.id not in reached:
            message = f"no walk ends at the ending `{ending.id}`."
            yield CHECK.found(ending.place(), message, "Let an answer lead to it, or take it out.")


CHECK = Check(
    code="FP104",
    name="unreachable-path",
    definition=(
        "No walk ends at the path, and it does not say under `not_recommended` or `unreached` why; or none ends at the "
        "ending. Where a question leads to it that is never asked, only that is found (FP103)."
    ),
    why="The comparison offers a path that the questions never recommend: one of the two is wrong.",
    mend=(
        "Let an answer lead to it. Where a path is there only because readers ask about it, say why it is never "
        "recommended: `not_recommended: <reason>`. Where nothing is wrong with it and the questions do not go that "
        "far, say that: `unreached: <reason>`. Take an ending out that nobody comes to."
    ),
    example=(Change("says: {room: booked}\n        to: in-person", "says: {room: booked}\n        to: call"),),
    run=_run,
)
