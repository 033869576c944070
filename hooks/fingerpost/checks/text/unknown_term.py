"""FP510: a link to a word of the glossary leads to one that the guide explains."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, closest, quoted
from ...prose import TERM, Term, target_of
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    glossary = subject.guide.glossary
    for href, text in subject.links:
        target = target_of(href)
        if isinstance(target, Term) and target.name not in glossary:
            message = f"a link leads to {quoted(href)}, and the glossary has no {quoted(target.name)}."
            yield CHECK.found(text.place, message, closest(target.name, tuple(glossary)))


CHECK = Check(
    code="FP510",
    name="unknown-term",
    definition=f"A link to a word, `[a space]({TERM}:space)`, names one that does not stand under `glossary`.",
    why="The reader who does not know the word would be led nowhere.",
    mend="Write the id as it stands under `glossary`, or explain the word there.",
    example=(Change("summary: You sit around one table.", "summary: You sit around one [table](term:table)."),),
    run=_run,
)
