"""FP121: guides that are meant to stand together name their group in the same way."""

from collections.abc import Iterator

from ...catalogue import Finding, Guide, Severity, quoted
from ..check import Check
from ..comparable import comparable_text
from ..subject import Subject


def _first_of(group: str, others: tuple[Guide, ...]) -> tuple[Guide, str] | None:
    """The first guide whose group reads alike, and the group as that guide writes it."""
    words = comparable_text(group)
    named = ((other, other.group) for other in others if other.group)
    return next(((other, name) for other, name in named if comparable_text(name) == words), None)


def _run(subject: Subject) -> Iterator[Finding]:
    group = subject.guide.group
    first = _first_of(group, subject.others) if group else None
    if group and first and first[1] != group:
        message = f"the group {quoted(group)} is written {quoted(first[1])} at {first[0].place('group')}."
        yield CHECK.found(subject.guide.place("group"), message, about=(subject.guide,))


CHECK = Check(
    code="FP121",
    name="group-written-otherwise",
    severity=Severity.WARNING,
    definition="The groups of two guides differ in nothing but capitals, spaces and punctuation.",
    why=(
        "A group is known by its name. The first page of the site, its navigation and what programs read show two "
        "groups of nearly one name, each with a part of the guides."
    ),
    mend="Write the name of the group in the same way in both guides.",
    run=_run,
)
