"""FP115: the interface has no words in the language of the guide."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, Severity
from ...words import languages, spoken
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    guide = subject.guide
    if spoken(guide.language) is None:
        known = ", ".join(f"`{language}`" for language in languages())
        message = (
            f"the interface has no words in `{guide.language}`, so English ones will stand around the text. There are "
            f"words in {known}."
        )
        yield CHECK.found(guide.place("language"), message, about=(guide,))


CHECK = Check(
    code="FP115",
    name="untranslated-language",
    severity=Severity.WARNING,
    definition=(
        "A guide names a language that the interface has no words in, neither for the tag itself nor for a shorter one."
    ),
    why=(
        "Its pages mix two languages: the text of the author, and English headings and links around it. A screen "
        "reader reads both with one voice."
    ),
    mend=(
        "Correct the tag where it is misspelt. Otherwise translate the words of the interface: they are one file a "
        "language."
    ),
    example=(Change("language: en", "language: it"),),
    run=_run,
)
