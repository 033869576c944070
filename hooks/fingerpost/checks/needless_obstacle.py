"""FP203: an outcome stands under an unmet requirement only where no path fits without one."""

from collections.abc import Iterator

from ..catalogue import Finding
from .context import Check, Subject


def _run(subject: Subject) -> Iterator[Finding]:
    for ended in subject.ended:
        verdict = ended.verdicts[ended.walk.at]
        better = [other.path for other in ended.verdicts.values() if other.fits]
        if verdict.unmet and better:
            yield Finding(
                CHECK.code,
                ended.place,
                f"the walk {ended.walk.name} ends at `{verdict.path}` although `{verdict.unmet[0].id}` is not met, and `{better[0]}` fits without it.",
                f"Lead this answer to `{better[0]}`, or say in the requirements of `{better[0]}` what speaks against it.",
            )


CHECK = Check("FP203", "needless-obstacle", True, _run)
