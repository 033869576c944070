"""FP511: a word that the guide explains is linked somewhere."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, GlossaryEntry, Severity, quoted
from ...prose import TERM, inspect, linked, mentioned, words_of_questions
from ..check import Check
from ..subject import Subject


def _where(subject: Subject, entry: GlossaryEntry) -> str:
    """Where the word could be linked; empty where no text has it."""
    texts = [
        text
        for text in subject.texts
        if text.markdown and text.entry is not entry and mentioned(entry, inspect(text.text).words)
    ]
    if not texts:
        return "No text has the word either: take it out, or say it in `also` as texts have it."
    more = f" and {len(texts) - 1} more" if len(texts) > 1 else ""
    return f"It stands in {texts[0].place.in_file}{more}: link it there, `[{entry.term}]({TERM}:{entry.id})`."


def _run(subject: Subject) -> Iterator[Finding]:
    guide = subject.guide
    used = {*linked(subject.texts), *(word.id for words in words_of_questions(guide).values() for word in words)}
    for entry in guide.glossary.values():
        if entry.id not in used:
            message = f"no text links to {quoted(entry.term)}, and no question has the word."
            yield CHECK.found(entry.place(), message, _where(subject, entry), about=(entry,))


CHECK = Check(
    code="FP511",
    name="unused-term",
    severity=Severity.WARNING,
    definition=(
        "No text links to a word of the glossary, and no question has it: neither the word itself nor one of its other "
        "forms, in the question, its hint, its help or its answers."
    ),
    why="Who meets the word does not learn that it is explained.",
    mend="Link it where readers meet it first.",
    example=(
        Change(
            "\nquestions:\n",
            ("\nglossary:\n  calendar:\n    term: calendar\n    means: Where rooms are booked.\n\nquestions:\n"),
        ),
    ),
    run=_run,
)
