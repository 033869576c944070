"""FP204: no walk asks the same thing twice."""

from collections.abc import Iterator

from ..catalogue import Finding
from .context import Check, Subject


def _run(subject: Subject) -> Iterator[Finding]:
    for ended in subject.ended:
        asked: set[str] = set()
        for step in ended.walk.steps:
            if step.node.topic in asked:
                yield Finding(
                    CHECK.code,
                    step.node.place,
                    f"the walk {ended.walk.name} asks `{step.node.topic}` a second time, as `{step.node.id}`.",
                    "Lead to the question after it instead: the answer is known.",
                )
                break
            asked.add(step.node.topic)


CHECK = Check("FP204", "question-asked-twice", True, _run)
