"""FP501: a text is Markdown, without HTML."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, Text
from ...prose import inspect
from ..check import Check
from ..subject import Subject


def _holds_tags(text: Text) -> bool:
    return text.markdown and bool(inspect(text.text).tags)


def _run(subject: Subject) -> Iterator[Finding]:
    for text in subject.texts_that(_holds_tags):
        shown = ", ".join(f"`<{tag}>`" for tag in inspect(text.text).tags)
        yield CHECK.found(text.place, f"the text holds HTML, which stands on the page as it is written here: {shown}.")


CHECK = Check(
    code="FP501",
    name="raw-html",
    definition=(
        "A text in Markdown holds the tag of an HTML element outside code. A placeholder in pointed brackets, such as "
        "`<token>`, is a word."
    ),
    why="A catalogue is data, and no text of it can put an element on a page. The reader would see the tag.",
    mend=(
        "Say it in Markdown: `*emphasis*`, `**strong**`, a list, a link. Put a tag that is meant as a word in "
        "backticks."
    ),
    example=(Change("summary: You sit around one table.", "summary: You sit around <b>one</b> table."),),
    run=_run,
)
