"""FP108: every prefix of a walk is a page, so a flow that multiplies without end is no site."""

from collections.abc import Iterator
from typing import Final

from ...catalogue import Change, Finding
from ...flow import count_prefixes
from ..check import Check, Stage
from ..subject import Subject

MOST: Final = 20_000
"""Pages of one flow.

There are as many embeds: 40,000 files of 15 KB are more than half a gigabyte. And nobody reviews such a truth table.
"""


def _run(subject: Subject) -> Iterator[Finding]:
    pages = count_prefixes(subject.graph)
    if pages > MOST:
        shown = f"{pages:,}" if pages < 10**21 else f"more than 10^{len(str(pages)) - 1}"
        yield CHECK.found(
            subject.guide.place("start"),
            f"the questions make {shown} pages, one for each sequence of answers, expected at most {MOST:,}.",
        )


def _row(number: int) -> str:
    """A question with three answers, all of which lead to the next one."""
    target = f"more-{number + 1}" if number < 9 else "place"
    answers = "".join(f"      a{answer}: {{label: Answer {answer}, to: {target}}}\n" for answer in range(3))
    return f"  more-{number}:\n    ask: What about point {number}?\n    short: Point {number}\n    answers:\n{answers}"


CHECK = Check(
    code="FP108",
    name="too-many-walks",
    definition=(
        f"The walks and their beginnings are more than {MOST:,}: so many pages the flow would have. The proof is made "
        f"all the same."
    ),
    why=(
        "Each page is a file, and each has an embedded twin. Nobody could review the walks, and no reader needs so "
        "many."
    ),
    mend="Ask first what rules most paths out, and let answers that settle the matter lead to a path at once.",
    example=(
        Change("start: place ", "start: more-0 "),
        Change("\nquestions:\n", "\nquestions:\n" + "".join(_row(number) for number in range(10))),
    ),
    run=_run,
    stage=Stage.WALKS,
)
