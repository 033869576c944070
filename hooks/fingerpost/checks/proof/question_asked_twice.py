"""FP204: no walk asks the same thing twice."""

from collections import Counter
from collections.abc import Iterator

from ...catalogue import Change, Finding
from ...flow import Graph
from ..check import Check, Stage
from ..subject import Subject
from ..wording import route_name, shown_walk


def _asked_before(graph: Graph) -> dict[str, int]:
    """For each question whether some walk to it has asked its topic: 0 where none has.

    The topics that walks have asked are the bits of an integer. Only topics of several questions have a bit.
    """
    asked: dict[str, int] = {}
    questions = Counter(graph.nodes[name].topic for name in graph.forwards)
    bits = {
        topic: 1 << position
        for position, topic in enumerate(topic for topic, number in questions.items() if number > 1)
    }
    for name in graph.forwards:
        node = graph.nodes[name]
        after = asked.setdefault(name, 0) | bits.get(node.topic, 0)
        for choice in node.choices:
            asked[choice.target] = asked.get(choice.target, 0) | after
    return {name: asked[name] & bits.get(graph.nodes[name].topic, 0) for name in graph.forwards}


def _run(subject: Subject) -> Iterator[Finding]:
    graph = subject.graph
    for name, twice in _asked_before(graph).items():
        if twice:
            node = graph.nodes[name]
            first = next(
                other for other in graph.forwards if graph.nodes[other].topic == node.topic and graph.route(other, name)
            )
            walk = route_name((*graph.route(graph.start, first), *graph.route(first, name)))
            message = f"the walk {shown_walk(walk)} asks `{node.topic}` a second time, as `{name}`."
            yield CHECK.found(node.place, message, "Lead to the question after it instead: the answer is known.")


CHECK = Check(
    code="FP204",
    name="question-asked-twice",
    definition="On some walk two questions stand of which one is `like` the other, or both are `like` a third.",
    why="The reader is asked what they have already said, and the two answers may differ.",
    mend="Lead to what comes after the second question: its answer is known there.",
    example=(Change("says: {line: poor}\n        to: call", "says: {line: poor}\n        to: line-unsure"),),
    run=_run,
    stage=Stage.WALKS,
)
