"""FP113: a reader gives up before a long walk has ended."""

from collections.abc import Iterator
from typing import Final

from ...catalogue import Change, Finding, Severity
from ..check import Check, Stage
from ..subject import Subject

MOST: Final = 12
"""Questions of one walk. A judgement without a study behind it: the longest walk of the guides here has six."""


def _run(subject: Subject) -> Iterator[Finding]:
    depth = subject.ahead.most[subject.graph.start]
    if depth > MOST:
        message = f"the longest walk has {depth} questions, expected at most {MOST}."
        yield CHECK.found(subject.guide.place("start"), message, about=(subject.guide,))


def _link(number: int) -> str:
    """A question with one answer that leads to the next one, and one that ends the walk."""
    target = f"m{number + 1}" if number < 11 else "place"
    return (
        f"  m{number}:\n    ask: What about point {number}?\n    short: Point {number}\n    answers:\n"
        f"      on: {{label: Go on, to: {target}}}\n      stop: {{label: Stop, to: call}}\n"
    )


CHECK = Check(
    code="FP113",
    name="too-deep",
    severity=Severity.WARNING,
    definition=f"Some walk asks more than {MOST} questions.",
    why="Every further question loses readers, and most decisions are clear before the twelfth.",
    mend=(
        "Ask first what rules most paths out, and end a walk as soon as it is decided. `fingerpost suggest` shows a "
        "shorter order of the questions."
    ),
    example=(
        Change("start: place ", "start: m0 "),
        Change("\nquestions:\n", "\nquestions:\n" + "".join(_link(number) for number in range(12))),
    ),
    run=_run,
    stage=Stage.WALKS,
)
