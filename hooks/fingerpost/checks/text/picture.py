"""FP506: a text has no pictures."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, quoted
from ...prose import inspect
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    for text in subject.texts:
        found = inspect(text.text) if text.markdown else None
        # Where the picture is all, it is found that nothing can be seen (FP504).
        if found and found.words:
            for address in found.pictures:
                yield CHECK.found(text.place, f"no page shows the picture {quoted(address)}.")


CHECK = Check(
    code="FP506",
    name="picture",
    definition="A text in Markdown holds a picture, from this site or from elsewhere: `![words](address)`.",
    why=(
        "The page would leave it out, with the words that stand for it: a text is also read aloud, searched, printed, "
        "and framed where nothing may be loaded."
    ),
    mend="Say it in words, or link to the picture: leave the exclamation mark out.",
    example=(
        Change("text: You sit around one table.", "text: You sit ![around one table](https://example.org/table.png)."),
    ),
    run=_run,
)
