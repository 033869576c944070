"""FP202: an outcome never stands against a fixed requirement."""

from collections.abc import Iterator

from ...catalogue import Change, Finding
from ...flow import Need
from ..context import Check, Stage, Subject
from ..words import count_more


def _fixed(subject: Subject, path: str) -> dict[str, tuple[Need, ...]]:
    """The fixed needs of a path by their condition: they have to be met by one and the same value."""
    fixed = [need for need in subject.needed[path] if need.fixed and need.condition]
    return {need.condition: tuple(other for other in fixed if other.condition == need.condition) for need in fixed}


def _run(subject: Subject) -> Iterator[Finding]:
    for path in subject.guide.paths:
        for condition, needs in _fixed(subject, path).items():
            accepted = subject.accepted(condition, frozenset.intersection(*(need.accepted for need in needs)))
            carried = subject.carried(condition)
            against = [passage for passage in carried.arrivals() if passage.choice.target == path and not passage.after[0] & accepted]
            by_answer: dict[tuple[str, str], int] = {}
            for passage in against:
                at = (passage.node.id, passage.choice.id)
                by_answer[at] = by_answer.get(at, 0) + passage.number
            for passage in against:
                number = by_answer.pop((passage.node.id, passage.choice.id), 0)
                if number:
                    failed = next((need for need in needs if not passage.after[0] & subject.accepted(condition, need.accepted)), needs[0])
                    walk = carried.witness(passage).name
                    message = f"the walk {walk} ends at `{path}`, which its answers rule out: `{failed.id}` is not met and cannot be.{count_more(number)}"
                    yield CHECK.found(passage.choice.place, message, "Lead this answer to a path that the answers allow.")


CHECK = Check(
    code="FP202",
    name="excluded-outcome",
    definition="On some walk the answers leave no value possible with which all fixed requirements of its outcome are met. What a reader wants is such a "
    "requirement of every path that `serves` something.",
    why="The site would recommend what its own answers rule out. This is the promise that everything else rests on.",
    mend="Lead the answer to a path that the answers allow, or ask something else first.",
    example=(Change("says: {place: apart}\n        to: line", "says: {place: apart}\n        to: in-person"),),
    run=_run,
    stage=Stage.WALKS,
)
