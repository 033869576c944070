"""FP105: an answer must know whether it leads to a question, to a path or to an ending."""

from collections.abc import Iterator
from itertools import combinations

from ...catalogue import Change, Finding
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    guide = subject.guide
    parts = (("a path", guide.paths), ("an ending", guide.endings), ("a question", guide.questions))
    for (other_kind, others), (kind, entries) in combinations(parts, 2):
        for entry in entries.values():
            if entry.id in others:
                here = entry.place()
                where = others[entry.id].place().seen_from(here)
                message = f"`{entry.id}` is {kind} here and {other_kind} in {where}."
                yield CHECK.found(here, message, "Rename one of them.")


CHECK = Check(
    code="FP105",
    name="same-id",
    definition="Two of the questions, paths and endings of a guide have the same id.",
    why="`to` names any of them: nobody could say where the answer leads.",
    mend="Rename one of them.",
    example=(
        Change("says: {place: same}\n        to: room", "says: {place: same}\n        to: in-person"),
        Change("  room:\n    ask", "  in-person:\n    ask"),
    ),
    run=_run,
)
