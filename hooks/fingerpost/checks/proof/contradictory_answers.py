"""FP201: the answers of one walk must be able to be true together."""

from collections.abc import Iterator

from ...catalogue import Change, Finding
from ..context import Check, Stage, Subject
from ..words import condition_in_words, shown_walk


def _run(subject: Subject) -> Iterator[Finding]:
    for condition in subject.graph.settled_at:
        carried = subject.carried(condition)
        if carried is None:
            continue
        told: set[tuple[str, str]] = set()
        for passage in carried.transitions():
            at = (passage.node.id, passage.choice.id)
            if passage.before != (0,) and passage.after == (0,) and at not in told:
                told.add(at)
                message = (
                    f"on the walk {shown_walk(carried.witness(passage).name)} the answer `{passage.node.id}.{passage.choice.id}` "
                    f"contradicts an earlier one about {condition_in_words(condition)}."
                )
                yield CHECK.found(
                    passage.choice.place, message, "Ask this question on a branch where the answer is still open."
                )


CHECK = Check(
    code="FP201",
    name="contradictory-answers",
    definition=(
        "On some walk an answer leaves no value of a condition possible, because an answer before it has ruled out "
        "all that it allows."
    ),
    why=(
        "No reader can give both answers truthfully, so what the outcome says is about nobody. Most often a question "
        "is asked whose answer is known."
    ),
    mend="Ask the question only on branches where its answer is still open, or let the answers say what they mean.",
    example=(
        Change("says: {room: booked}\n        to: in-person", "says: {room: booked, place: apart}\n        to: call"),
    ),
    run=_run,
    stage=Stage.WALKS,
)
