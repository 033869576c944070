"""FP505: a text can be converted in no time."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, Text
from ...prose import DEEPEST, MOST_CELLS, MOST_FENCES, MOST_STEPS, excess
from ..check import Check
from ..subject import Subject


def _is_costly(text: Text) -> bool:
    return text.markdown and bool(excess(text.text))


def _run(subject: Subject) -> Iterator[Finding]:
    for text in subject.texts_that(_is_costly):
        yield CHECK.found(text.place, excess(text.text))


CHECK = Check(
    code="FP505",
    name="costly-text",
    definition=(
        f"In a text in Markdown, more than {DEEPEST} lists and quotes stand in one another, or so many brackets are "
        f"open at once that more than {MOST_STEPS:,} steps lead to their ends: some 300 that nothing closes. "
        f"Or more than {MOST_FENCES} lines begin or end code, or its tables have more than {MOST_CELLS:,} cells."
    ),
    why=(
        "The time that Markdown takes grows with each bracket that is open, and the depth of lists is bounded by the "
        "memory of whatever reads them. A server that converts such a text stops answering."
    ),
    mend=(
        "Say it in fewer levels. Close each bracket, or put a backslash before one that is meant as a sign: `\\[`. "
        "Divide a long text into several facts."
    ),
    example=(Change("summary: You sit around one table.", 'summary: "> > > > > > > > > You sit around one table."'),),
    run=_run,
)
