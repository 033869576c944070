"""FP202: an outcome never stands against a fixed requirement."""

from collections.abc import Iterator

from ..catalogue import Finding
from .context import Check, Subject


def _run(subject: Subject) -> Iterator[Finding]:
    for ended in subject.ended:
        for need in ended.verdicts[ended.walk.at].excluded:
            yield Finding(
                CHECK.code,
                ended.place,
                f"the walk {ended.walk.name} ends at `{ended.walk.at}`, which its answers rule out: `{need.id}` is not met and cannot be.",
                "Lead this answer to a path that the answers allow.",
            )


CHECK = Check("FP202", "excluded-outcome", True, _run)
