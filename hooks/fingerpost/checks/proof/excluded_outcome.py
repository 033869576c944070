"""FP202: an outcome never stands against a fixed requirement."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from ...catalogue import Change, Finding
from ...flow import Choice, Need, Reachability, Situation, Together, Transition, Walk, fails, learn
from ..check import Check, Stage
from ..subject import Subject
from ..wording import count_more, route_name, shown_walk, unmet_in_words, untrue_in_words


def _found(subject: Subject, choice: Choice, failed: Sequence[Need], walk: str, number: int) -> Finding:
    if choice.target in subject.guide.endings:
        what = f"the ending `{choice.target}`, which is not true of its answers: {untrue_in_words(failed)}"
        hint = "Lead this answer to where its answers belong."
    else:
        what = f"`{choice.target}`, which its answers rule out: {unmet_in_words(failed)}"
        hint = "Lead this answer to a path that the answers allow."
    return CHECK.found(choice.place, f"the walk {shown_walk(walk)} ends at {what}.{count_more(number)}", hint)


def _against(subject: Subject, end: str, together: Together) -> Iterator[Finding]:
    """Where walks end although the fixed needs about the same conditions cannot all be met there."""
    reachability = _reachability(subject, end, together)
    if reachability is None:
        return
    first: dict[str, Transition] = {}
    numbers: Counter[str] = Counter()
    for transition in _arrivals(subject, reachability, end, together):
        answer = f"{transition.node.id}.{transition.choice.id}"
        first.setdefault(answer, transition)
        numbers[answer] += transition.number
    for answer, transition in first.items():
        walk = reachability.witness(transition)
        known = _known(walk, together.conditions)
        alone = (need for need in together.needs if fails(need, known))
        failed = tuple(islice(alone, 1)) or together.failing(known)
        yield _found(subject, transition.choice, failed, walk.name, numbers[answer])


def _known(walk: Walk, conditions: Sequence[str]) -> Situation:
    """What a walk knows of some conditions; it may know thousands of others."""
    known: Situation = {}
    for step in walk.steps:
        settles = step.choice.settles
        known = learn(known, {condition: settles[condition] for condition in conditions if condition in settles})
    return known


def _reachability(subject: Subject, end: str, together: Together) -> Reachability | None:
    """Of one condition, what walks know is looked up once for all ends; of several, for those that end at this one."""
    if len(together.conditions) == 1:
        return subject.reachability(*together.conditions)
    return subject.impossible(together, end)


def _arrivals(subject: Subject, reachability: Reachability, end: str, together: Together) -> Iterable[Transition]:
    """The transitions that end a walk at a path or an ending and leave no way to meet its needs."""
    if len(together.conditions) > 1:
        return reachability.arrivals()
    ((condition, accepted),) = together.ways[0].items()
    mask = subject.mask(condition, accepted)
    return (transition for transition in reachability.arrivals_at(end) if not transition.after[0] & mask)


def _impossible(subject: Subject, end: str, needs: Sequence[Need]) -> Iterator[Finding]:
    """Where walks end at something whose fixed needs nothing meets. That needs no answer about them."""
    graph = subject.graph
    for name in graph.forwards:
        for choice in graph.nodes[name].choices:
            if choice.target == end:
                walk = route_name((*graph.route(graph.start, name), (name, choice)))
                yield _found(subject, choice, needs, walk, graph.walks_to[name])


def _run(subject: Subject) -> Iterator[Finding]:
    for end, needed in subject.needed.items():
        for together in needed.together:
            if together.ways:
                yield from _against(subject, end, together)
            else:
                yield from _impossible(subject, end, together.needs)


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
