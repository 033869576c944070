"""FP104: a path that no walk ends at is never recommended."""

from collections.abc import Iterator

from ..catalogue import Finding
from .context import Check, Subject


def _run(subject: Subject) -> Iterator[Finding]:
    reachable = subject.graph.reachable()
    for path in subject.guide.paths.values():
        if path.id not in reachable:
            yield Finding(CHECK.code, path.place(), f"no walk ends at the path `{path.id}`.", "Let an answer lead to it, or take it out.")


CHECK = Check("FP104", "unreachable-path", False, _run)
