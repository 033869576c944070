"""FP205: a question must be able to change something."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, Severity
from ..check import Check, Stage
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    for name in subject.graph.forwards:
        node, ends = subject.graph.nodes[name], subject.ahead.outcomes[name]
        about = (subject.guide.questions[name], subject.guide.questions[node.topic])
        if subject.all_alike(node):
            message = (
                f"whatever is answered to `{name}`, the walk goes on to `{node.choices[0].target}`, and nothing else "
                "depends on it."
            )
            yield CHECK.found(node.place, message, about=about)
        # A question of one answer has a finding of its own (FP110).
        elif len(ends) == 1 and len(node.choices) > 1:
            (end,) = ends
            needed = {condition for need in subject.needed[end] for condition in need.met_by}
            if not any(condition in needed for choice in node.choices for condition in choice.settles):
                message = (
                    f"whatever is answered to `{name}`, the walk ends at `{end}`, and nothing that `{end}` needs is "
                    "settled."
                )
                yield CHECK.found(node.place, message, about=about)


CHECK = Check(
    code="FP205",
    name="same-end",
    severity=Severity.WARNING,
    definition=(
        "All walks through a question of several answers end at the same path or ending, and none of these settles "
        "anything that it needs; or all lead to the same place and settle the same of what any path or ending needs."
    ),
    why="The reader answers, and neither the recommendation nor what has to be cleared or confirmed depends on it.",
    mend=(
        "Lead past the question, or let its answers say what they settle. Accept the warning where the question is "
        "there for its reasons alone."
    ),
    example=(
        Change("says: {line: good}\n        to: call", "to: call"),
        Change("says: {line: poor}\n        to: call", "to: call"),
    ),
    run=_run,
    stage=Stage.WALKS,
)
