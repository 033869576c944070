"""FP104: a path that no walk ends at is never recommended."""

from collections.abc import Iterator

from ...catalogue import Change, Finding
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    # Where a question leads to it that is never asked, that question is the cause (FP103).
    waiting = {choice.target for node in subject.never_asked for choice in node.choices}
    for path in subject.guide.paths.values():
        if path.id not in subject.reachable | waiting and path.not_recommended is None:
            yield CHECK.found(
                path.place(),
                f"no walk ends at the path `{path.id}`.",
                "Let an answer lead to it, say under `not_recommended` why none does, or take it out.",
            )


CHECK = Check(
    code="FP104",
    name="unreachable-path",
    definition=(
        "No walk ends at the path, and it does not say under `not_recommended` why. Where a question leads to it that "
        "is never asked, only that is found (FP103)."
    ),
    why="The comparison offers a path that the questions never recommend: one of the two is wrong.",
    mend=(
        "Let an answer lead to the path. Where it is there only because readers ask about it, say why it is never "
        "recommended: `not_recommended: <reason>`."
    ),
    example=(Change("says: {room: booked}\n        to: in-person", "says: {room: booked}\n        to: call"),),
    run=_run,
)
