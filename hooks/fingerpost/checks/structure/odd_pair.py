"""FP120: a pair that people look for is two paths, and is named once."""

from collections.abc import Iterator

from ...catalogue import Change, Finding
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    first: dict[frozenset[str], int] = {}
    for number, pair in enumerate(subject.guide.pairs):
        place, paths = subject.guide.place("pairs", number), frozenset(pair)
        if len(paths) == 1:
            yield CHECK.found(place, f"the pair holds `{pair[0]}` against itself.")
        elif first.setdefault(paths, number) != number:
            other = subject.guide.place("pairs", first[paths]).in_file
            yield CHECK.found(place, f"the pair of `{pair[0]}` and `{pair[1]}` stands in {other} already.")


CHECK = Check(
    code="FP120",
    name="odd-pair",
    definition="An entry of `pairs` names one path twice, or the two paths of another entry, in either order.",
    why="Two paths have one page, and a path has nothing to tell it apart from itself.",
    mend="Name two paths, and every two of them once.",
    example=(Change("\nquestions:\n", "\npairs:\n  - [in-person, call]\n  - [call, in-person]\n\nquestions:\n"),),
    run=_run,
)
