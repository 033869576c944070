"""FP203: an outcome stands under an unmet requirement only where no path fits without one."""

from collections.abc import Iterator

from ...catalogue import Change, Finding
from ..check import Check, Stage
from ..subject import Subject
from ..wording import count_more, shown_walk


def _run(subject: Subject) -> Iterator[Finding]:
    for rival in subject.rivals.found:
        walk, better = rival.walk, rival.better
        message = (
            f"the walk {shown_walk(walk.name)} ends at `{walk.at}` although `{rival.unmet.id}` is not met, "
            f"and `{better}` fits without it.{count_more(rival.number)}"
        )
        hint = f"Lead this answer to `{better}`, or say in the requirements of `{better}` what speaks against it."
        yield CHECK.found(walk.steps[-1].choice.place, message, hint)


CHECK = Check(
    code="FP203",
    name="needless-obstacle",
    definition=(
        "A walk ends at a path of which a requirement is not met and would have to be cleared first, while another "
        "path is known to fit: nothing speaks against that one, and everything about it that nobody could change is "
        "settled in its favour. Paths that are `not_recommended` or `unreached` do not count."
    ),
    why="The reader is sent to ask somebody for something, and there was a way that needs nobody.",
    mend="Lead the answer to the path that fits, or say in the requirements of that path what speaks against it.",
    example=(Change("says: {room: none}\n        to: call", "says: {room: none}\n        to: in-person"),),
    run=_run,
    stage=Stage.WALKS,
)
