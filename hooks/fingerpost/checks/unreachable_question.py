"""FP103: a question that no answer leads to is never asked."""

from collections.abc import Iterator

from ..catalogue import Finding
from .context import Check, Subject


def _run(subject: Subject) -> Iterator[Finding]:
    reachable = subject.graph.reachable()
    # A question that others are like lends them its words, and is used in that way.
    lent = {node.topic for node in subject.graph.nodes.values() if node.id in reachable}
    for node in subject.graph.nodes.values():
        if node.id not in reachable and node.id not in lent:
            yield Finding(CHECK.code, node.place, f"no answer leads to the question `{node.id}`.", "Let an answer lead to it, or take it out.")


CHECK = Check("FP103", "unreachable-question", False, _run)
