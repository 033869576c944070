"""FP201: the answers of one walk must be able to be true together."""

from collections.abc import Iterator

from ...catalogue import Change, Finding
from ...flow import Situation, Step, Walk, learn
from ..check import Check, Stage
from ..subject import Subject
from ..wording import condition_in_words, shown_walk


def _ruled_out_by(walk: Walk, condition: str) -> Step:
    """The answer after which the last answer of a walk could no longer be true."""
    last = walk.steps[-1].choice.settles[condition]
    known: Situation = {}
    for step in walk.steps:
        known = learn(known, step.choice.settles)
        if not known.get(condition, last) & last:
            return step
    return walk.steps[-1]


def _run(subject: Subject) -> Iterator[Finding]:
    for condition in subject.graph.settled_at:
        reachability = subject.reachability(condition)
        if reachability is None:
            continue
        reported: set[str] = set()
        for transition in reachability.transitions():
            answer = f"{transition.node.id}.{transition.choice.id}"
            if transition.before != (0,) and transition.after == (0,) and answer not in reported:
                reported.add(answer)
                walk = reachability.witness(transition)
                earlier, here = _ruled_out_by(walk, condition), transition.choice.place
                message = (
                    f"on the walk {shown_walk(walk.name)} the answer `{answer}` contradicts `{earlier.name}` "
                    f"({earlier.choice.place.seen_from(here)}) about {condition_in_words(condition)}."
                )
                hint = f"Ask this question where its answer is still open, or let `{earlier.name}` leave more open."
                yield CHECK.found(here, message, hint)


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
