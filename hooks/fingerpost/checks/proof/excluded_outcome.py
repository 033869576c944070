"""FP202: an outcome never stands against a fixed requirement."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from ...catalogue import Change, Finding
from ...flow import Choice, Need, Transition
from ..check import Check, Stage
from ..subject import Subject
from ..wording import count_more, route_name, shown_walk, unmet_in_words, untrue_in_words


def _fixed(subject: Subject, end: str) -> Mapping[str, Sequence[Need]]:
    """The fixed needs of a path or an ending by their condition: one and the same value has to meet them all."""
    fixed: dict[str, list[Need]] = {}
    for need in subject.needed[end]:
        if need.fixed and need.condition:
            fixed.setdefault(need.condition, []).append(need)
    return fixed


def _found(subject: Subject, choice: Choice, failed: Sequence[Need], walk: str, number: int) -> Finding:
    if choice.target in subject.guide.endings:
        what = f"the ending `{choice.target}`, which is not true of its answers: {untrue_in_words(failed)}"
        hint = "Lead this answer to where its answers belong."
    else:
        what = f"`{choice.target}`, which its answers rule out: {unmet_in_words(failed)}"
        hint = "Lead this answer to a path that the answers allow."
    return CHECK.found(choice.place, f"the walk {shown_walk(walk)} ends at {what}.{count_more(number)}", hint)


def _against(subject: Subject, end: str, condition: str, needs: Sequence[Need]) -> Iterator[Finding]:
    """Where walks end although the fixed needs of one condition cannot all be met there."""
    reachability = subject.reachability(condition)
    if reachability is None:
        return
    accepted = {need.id: subject.mask(condition, need.accepted) for need in needs}
    accepted_by_all = subject.mask(condition, frozenset.intersection(*(need.accepted for need in needs)))
    first: dict[str, Transition] = {}
    numbers: Counter[str] = Counter()
    for transition in reachability.arrivals_at(end):
        if not transition.after[0] & accepted_by_all:
            answer = f"{transition.node.id}.{transition.choice.id}"
            first.setdefault(answer, transition)
            numbers[answer] += transition.number
    for answer, transition in first.items():
        failed_alone = next((need for need in needs if not transition.after[0] & accepted[need.id]), None)
        failed = (failed_alone,) if failed_alone else needs
        yield _found(subject, transition.choice, failed, reachability.witness(transition).name, numbers[answer])


def _impossible(subject: Subject, end: str, needs: Sequence[Need]) -> Iterator[Finding]:
    """Where walks end at something whose fixed needs no value meets. That needs no answer about them."""
    graph = subject.graph
    for name in graph.forwards:
        for choice in graph.nodes[name].choices:
            if choice.target == end:
                walk = route_name((*graph.route(graph.start, name), (name, choice)))
                yield _found(subject, choice, needs, walk, graph.walks_to[name])


def _run(subject: Subject) -> Iterator[Finding]:
    for end in subject.guide.ends:
        for condition, needs in _fixed(subject, end).items():
            if frozenset.intersection(*(need.accepted for need in needs)):
                yield from _against(subject, end, condition, needs)
            else:
                yield from _impossible(subject, end, needs)


CHECK = Check(
    code="FP202",
    name="excluded-outcome",
    definition=(
        "On some walk the answers leave no value possible with which all fixed requirements of its outcome are met. "
        "What a reader wants is such a requirement of every path that `serves` something; and everything is that an "
        "ending `requires`."
    ),
    why="The site would recommend what its own answers rule out. This is the promise that everything else rests on.",
    mend="Lead the answer to a path or an ending that the answers allow, or ask something else first.",
    example=(Change("says: {place: apart}\n        to: line", "says: {place: apart}\n        to: in-person"),),
    run=_run,
    stage=Stage.WALKS,
)
