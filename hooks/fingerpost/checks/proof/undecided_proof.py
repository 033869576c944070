"""FP209: a guide that cannot be proved is not published."""

from collections.abc import Iterator

from ...catalogue import Finding, Guide, Place
from ...flow import AIM, Together
from ..check import Check, Stage
from ..subject import MOST_STATES, Subject
from ..wording import condition_in_words


def _condition_place(guide: Guide, condition: str) -> Place:
    return guide.place("aims") if condition == AIM else guide.conditions[condition].place()


def _undecided(subject: Subject) -> Iterator[tuple[str, Together]]:
    """Every end with those of its needs of which it takes too many states to tell whether all can be met at once."""
    for end, needed in subject.needed.items():
        for together in needed.together:
            several = len(together.conditions) > 1 and together.ways
            if several and subject.impossible(together, end) is None:
                yield end, together


def _run(subject: Subject) -> Iterator[Finding]:
    for condition in subject.graph.settled_at:
        if subject.reachability(condition) is None:
            message = (
                f"what walks know of {condition_in_words(condition)} takes more than {MOST_STATES:,} combinations of "
                "its values to prove."
            )
            hint = "Give it fewer values, or ask for it in fewer questions of one walk."
            yield CHECK.found(_condition_place(subject.guide, condition), message, hint)
    for end, together in _undecided(subject):
        named = " and ".join(map(condition_in_words, together.conditions))
        message = (
            f"whether walks to `{end}` leave a way to meet what it needs of {named} together takes more than "
            f"{MOST_STATES:,} states to prove."
        )
        yield CHECK.found(subject.guide.end(end).place("requires"), message)
    for where, undecided in (
        ("where another path is recommended under an unmet requirement", subject.rivals.undecided),
        ("where walks end at no path", subject.turned_away.undecided),
    ):
        for path in undecided:
            message = f"whether `{path}` fits {where} would take more than {MOST_STATES:,} states to prove."
            yield CHECK.found(subject.guide.paths[path].place(), message)


CHECK = Check(
    code="FP209",
    name="undecided-proof",
    definition=(
        "Whether an outcome stands under an unmet requirement needlessly (FP203), or a walk ends at no path although "
        "one surely fits (FP212), depends, for some path, on more than "
        f"{MOST_STATES:,} combinations of what walks know of its requirements; or walks know so many different things "
        "of a single condition, which takes one of 18 values or more, or of conditions that a path needs together. "
        "Walks that know the same are counted once."
    ),
    why="A proof that was given up proves nothing, and a guide that was not proved is not published.",
    mend=(
        "Ask for the requirements of this path on fewer branches, or close together, so that walks which differ in "
        "them soon end or meet again."
    ),
    run=_run,
    stage=Stage.WALKS,
)
