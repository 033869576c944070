"""FP305: the same case does not speak for a path and against it."""

from collections.abc import Iterator

from ...catalogue import Change, Fact, Finding, Path, once, quoted
from ..check import Check
from ..comparable import comparable_text
from ..subject import Subject


def _in_both(path: Path) -> tuple[tuple[Fact, Fact], ...]:
    """The cases in which a path is to be avoided and to be used, each with the other one."""
    cases = {comparable_text(fact.text): fact for fact in path.use_when}
    both = ((fact, cases.get(comparable_text(fact.text))) for fact in path.avoid_when)
    return tuple((fact, same) for fact, same in both if same)


def _run(subject: Subject) -> Iterator[Finding]:
    for path in subject.guide.paths.values():
        for fact, same in once(path, _in_both):
            place = fact.place("text")
            elsewhere = same.place("text").seen_from(place)
            message = (
                f"`{path.id}` is to be avoided in the same case in which {elsewhere} says to use it: "
                f"{quoted(fact.text)}."
            )
            yield CHECK.found(place, message)


CHECK = Check(
    code="FP305",
    name="when-and-when-not",
    definition=(
        "A path has the same case under `use_when` and under `avoid_when`, capitals, spaces and punctuation aside."
    ),
    why="A reader in that case is told to take the path and to avoid it.",
    mend="Keep the one that is true, or say in each what sets the cases apart.",
    example=(
        Change(
            "      - The matter takes less time than the way there.\n",
            "      - Something *delicate* has to be said\n",
        ),
    ),
    run=_run,
)
