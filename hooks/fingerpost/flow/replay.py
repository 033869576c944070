"""Gives the answers of one walk again: on another branch, or in another version of the questions."""

from collections.abc import Iterable, Mapping

from .walk import Step, Walk

Answers = Mapping[str, str]
"""The topic of a question to the id of the answer given. Two questions of one topic get the same answer."""


def answers(steps: Iterable[Step]) -> Answers:
    """The answers of some steps, by what was asked."""
    return {step.node.topic: step.choice.id for step in steps}


def replay(walk: Walk, known: Answers) -> Walk:
    """Go on with known answers for as long as they answer the questions that are asked.

    Args:
        walk: where to go on from.
        known: the answers to give.

    Returns:
        The walk at its outcome, or at the first question that has no answer in ``known`` or does not offer that answer.
    """
    while walk.node and walk.node.topic in known:
        answer = known[walk.node.topic]
        choice = next((choice for choice in walk.node.choices if choice.id == answer), None)
        if choice is None:
            break
        walk = walk.answer(choice)
    return walk


def still_to_reach(walk: Walk, known: Answers) -> frozenset[str]:
    """The paths and endings where a walk can end if known answers are given again, and all others in any way.

    Where none of the known answers is asked for again, that is known for all walks alike. The graph must be complete
    and free of circles.
    """
    graph = walk.graph
    given = 0
    for topic in known:
        given |= graph.topic_bits.get(topic, 0)
    found: list[frozenset[str]] = []
    seen: set[str] = set()
    waiting = [walk.at]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        if graph.topics_below[name] & given:
            node = graph.nodes[name]
            again = [choice.target for choice in node.choices if choice.id == known.get(node.topic)]
            waiting += again or [choice.target for choice in node.choices]
        else:
            found.append(graph.ends_below[name])
    return found[0] if len(found) == 1 else frozenset().union(*found)
