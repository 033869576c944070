"""FP305: the same case does not speak for a path and against it."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, quoted
from ..context import Check, Subject
from ..words import same_words


def _run(subject: Subject) -> Iterator[Finding]:
    for path in subject.guide.paths.values():
        cases = {same_words(fact.text): fact for fact in path.use_when}
        for fact in path.avoid_when:
            same = cases.get(same_words(fact.text))
            if same:
                elsewhere = same.place("text").in_file
                yield CHECK.found(
                    fact.place("text"),
                    f"`{path.id}` is to be avoided in the same case in which {elsewhere} says to use it: {quoted(fact.text)}.",
                )


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
            "      - text: The matter takes less time than the way there.\n",
            "      - text: Something *delicate* has to be said\n",
        ),
    ),
    run=_run,
)
