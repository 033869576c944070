"""FP206: an answer must differ from the others in more than its words."""

from collections.abc import Hashable, Iterator

from ...catalogue import Change, Finding, Severity
from ...flow import Choice
from ..check import Check, Stage
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    reported: set[str] = set()
    for name in subject.graph.forwards:
        node = subject.graph.nodes[name]
        first: dict[Hashable, Choice] = {}
        # Where all answers do the same, the question itself is at fault (FP205).
        for choice in () if subject.all_alike(node) else node.choices:
            same = first.setdefault(subject.effect(choice), choice)
            if same is not choice and f"{node.topic}.{choice.id}" not in reported:
                reported.add(f"{node.topic}.{choice.id}")
                answer = subject.guide.questions[node.topic].answers[choice.id]
                message = (
                    f"the answer `{name}.{choice.id}` does what `{same.id}` does: it leads to `{choice.target}` and "
                    "settles the same."
                )
                yield CHECK.found(answer.place(), message, about=(answer, subject.guide.questions[name]))


CHECK = Check(
    code="FP206",
    name="idle-answer",
    severity=Severity.WARNING,
    definition="Two answers of a question lead to the same place and settle the same of what any path or ending needs.",
    why="The reader weighs a difference that makes none.",
    mend="Make one answer of the two, or let each say what it settles. Accept the warning where readers look for both.",
    example=(
        Change(
            "        says: {line: poor}\n        to: call\n",
            "        says: {line: poor}\n        to: call\n"
            "      some:\n        label: Most of us\n        says: {line: poor}\n        to: call\n",
        ),
        Change("      no: call\n", "      no: call\n      some: call\n"),
    ),
    run=_run,
    stage=Stage.WALKS,
)
