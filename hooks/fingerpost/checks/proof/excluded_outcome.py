"""FP202: an outcome never stands against a fixed requirement."""

from collections import Counter
from collections.abc import Iterator

from ...catalogue import Change, Finding
from ...flow import Choice, Need, Transition
from ..context import Check, Stage, Subject
from ..words import count_more, shown_walk, unmet_in_words


def _fixed(subject: Subject, path: str) -> dict[str, tuple[Need, ...]]:
    """The fixed needs of a path by their condition: they have to be met by one and the same value."""
    fixed = [need for need in subject.needed[path] if need.fixed and need.condition]
    return {need.condition: tuple(other for other in fixed if other.condition == need.condition) for need in fixed}


def _found(choice: Choice, failed: tuple[Need, ...], walk: str, number: int) -> Finding:
    message = f"the walk {shown_walk(walk)} ends at `{choice.target}`, which its answers rule out: {unmet_in_words(failed)}.{count_more(number)}"
    return CHECK.found(choice.place, message, "Lead this answer to a path that the answers allow.")


def _against(subject: Subject, path: str, condition: str, needs: tuple[Need, ...]) -> Iterator[Finding]:
    """Where walks end at a path although its fixed needs of one condition cannot all be met."""
    accepted = subject.accepted(condition, frozenset.intersection(*(need.accepted for need in needs)))
    carried = subject.carried(condition)
    if carried is None:
        return
    first: dict[str, Transition] = {}
    numbers: Counter[str] = Counter()
    for passage in carried.arrivals():
        if passage.choice.target == path and not passage.after[0] & accepted:
            answer = f"{passage.node.id}.{passage.choice.id}"
            first.setdefault(answer, passage)
            numbers[answer] += passage.number
    for answer, passage in first.items():
        alone = next(
            ((need,) for need in needs if not passage.after[0] & subject.accepted(condition, need.accepted)), None
        )
        yield _found(passage.choice, alone or needs, carried.witness(passage).name, numbers[answer])


def _impossible(subject: Subject, path: str, needs: tuple[Need, ...]) -> Iterator[Finding]:
    """Where walks end at a path whose fixed needs no value meets: nothing has to be said for that."""
    numbers = subject.graph.walks_to
    for name in subject.graph.forwards:
        for choice in subject.graph.nodes[name].choices:
            if choice.target == path:
                walk = "/".join(
                    f"{at}.{given.id}"
                    for at, given in (*subject.graph.route(subject.graph.start, name), (name, choice))
                )
                yield _found(choice, needs, walk, numbers[name])


def _run(subject: Subject) -> Iterator[Finding]:
    for path in subject.guide.paths:
        for condition, needs in _fixed(subject, path).items():
            if frozenset.intersection(*(need.accepted for need in needs)):
                yield from _against(subject, path, condition, needs)
            else:
                yield from _impossible(subject, path, needs)


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
