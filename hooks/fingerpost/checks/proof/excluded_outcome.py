"""FP202: an outcome never stands against a fixed requirement."""

from collections import Counter
from collections.abc import Iterator, Sequence

from ...catalogue import Change, Finding
from ...flow import Choice, Need, Together, Transition
from ..check import Check, Stage
from ..subject import Subject
from ..wording import count_more, route_name, shown_walk, unmet_in_words


def _found(choice: Choice, failed: Sequence[Need], walk: str, number: int) -> Finding:
    message = (
        f"the walk {shown_walk(walk)} ends at `{choice.target}`, which its answers rule out: {unmet_in_words(failed)}."
        f"{count_more(number)}"
    )
    return CHECK.found(choice.place, message, "Lead this answer to a path that the answers allow.")


def _against(subject: Subject, path: str, together: Together) -> Iterator[Finding]:
    """Where walks end at a path although its fixed needs about the same conditions cannot all be met."""
    reachability = subject.reachability(*together.conditions)
    if reachability is None:
        return
    impossible = subject.impossible(together)
    impossible_alone = [(need, subject.impossible(together.alone(need))) for need in together.needs]
    first: dict[str, Transition] = {}
    numbers: Counter[str] = Counter()
    for transition in reachability.arrivals_at(path):
        if impossible(transition.after):
            answer = f"{transition.node.id}.{transition.choice.id}"
            first.setdefault(answer, transition)
            numbers[answer] += transition.number
    for answer, transition in first.items():
        alone = next((need for need, impossible in impossible_alone if impossible(transition.after)), None)
        failed = (alone,) if alone else together.needs
        yield _found(transition.choice, failed, reachability.witness(transition).name, numbers[answer])


def _impossible(subject: Subject, path: str, needs: Sequence[Need]) -> Iterator[Finding]:
    """Where walks end at a path whose fixed needs nothing meets. That needs no answer about them."""
    graph = subject.graph
    for name in graph.forwards:
        for choice in graph.nodes[name].choices:
            if choice.target == path:
                walk = route_name((*graph.route(graph.start, name), (name, choice)))
                yield _found(choice, needs, walk, graph.walks_to[name])


def _run(subject: Subject) -> Iterator[Finding]:
    for path, needed in subject.needed.items():
        for together in needed.together:
            if together.ways:
                yield from _against(subject, path, together)
            else:
                yield from _impossible(subject, path, together.needs)


CHECK = Check(
    code="FP202",
    name="excluded-outcome",
    definition=(
        "On some walk the answers leave no value possible with which all fixed requirements of its outcome are met. "
        "What a reader wants is such a requirement of every path that `serves` something."
    ),
    why="The site would recommend what its own answers rule out. This is the promise that everything else rests on.",
    mend="Lead the answer to a path that the answers allow, or ask something else first.",
    example=(Change("says: {place: apart}\n        to: line", "says: {place: apart}\n        to: in-person"),),
    run=_run,
    stage=Stage.WALKS,
)
