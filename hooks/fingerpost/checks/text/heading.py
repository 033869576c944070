"""FP508: a text has no headings of its own."""

from collections.abc import Iterator
from typing import Final

from ...catalogue import Change, Finding, Text
from ...prose import inspect
from ..check import Check
from ..subject import Subject

_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def _has_heading(text: Text) -> bool:
    return text.markdown and bool(_HEADINGS & inspect(text.text).elements)


def _run(subject: Subject) -> Iterator[Finding]:
    for text in subject.texts_that(_has_heading):
        yield CHECK.found(text.place, "a heading in a text is shown as a line like any other.")


CHECK = Check(
    code="FP508",
    name="heading-in-text",
    definition="A text in Markdown holds a heading: a line that begins with `#`, or has a line of `=` or `-` below it.",
    why=(
        "A text stands on many pages: in a list, in a cell, below headings of the page. A heading of its own would "
        "break the outline by which readers move, so it is shown as bare words."
    ),
    mend="Use a section of the path, which has a heading, or set the words in `**strong**`.",
    example=(Change("summary: You sit around one table.", 'summary: "# One table\\n\\nYou sit around it."'),),
    run=_run,
)
