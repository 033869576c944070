"""FP213: what a path needs can be so all at once."""

from collections.abc import Iterator
from itertools import combinations

from ...catalogue import Change, Finding, Severity, quoted
from ...flow import Need, Needs, Together
from ..check import Check
from ..subject import Subject


def _excluding(needed: Needs) -> tuple[Need, ...]:
    """The first needs that no situation meets together, of which somebody would have to clear one."""
    clearable = [need for need in needed if need.met_by and not need.fixed]
    for need in clearable:
        for together in needed.together:
            linked = set(together.conditions) & need.met_by.keys()
            if linked and together.ways and not Together.of(*together.needs, need).ways:
                return (need, *(one for one in together.needs if one.met_by.keys() & linked))
    for pair in combinations(clearable, 2):
        if not Together.of(*pair).ways:
            return pair
    return ()


def _run(subject: Subject) -> Iterator[Finding]:
    for path in subject.guide.paths.values():
        excluding = _excluding(subject.needed[path.id])
        if excluding:
            first, *others = (quoted(need.called) for need in excluding)
            message = (
                f"`{path.id}` needs {first} together with {' and '.join(others)}, and no situation meets all of that."
            )
            yield CHECK.found(path.place("requires"), message, about=(path,))


CHECK = Check(
    code="FP213",
    name="never-met",
    severity=Severity.WARNING,
    definition=(
        "A path needs something that somebody can clear, and no value of its conditions is left with which the fixed "
        "requirements of the path, or another one to be cleared, are met as well."
    ),
    why="The outcome would tell a reader to clear first what rules the path out once it is cleared.",
    mend=(
        "Take one of them out, or let it name the values that do. Where a thing has to be so now and otherwise later, "
        "make two conditions of it; or accept the warning on the path, with the reason."
    ),
    example=(Change("requires: [{place: same}, room]", "requires: [{place: same}, {room: none}, room]"),),
    run=_run,
)
