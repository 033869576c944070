"""FP504: a text says something."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, Text
from ...prose import inspect, visible
from ..check import Check
from ..subject import Subject


def _says_nothing(text: Text) -> bool:
    return not (inspect(text.text).words if text.markdown else visible(text.text))


def _run(subject: Subject) -> Iterator[Finding]:
    for text in subject.texts_that(_says_nothing):
        yield CHECK.found(text.place, "nothing of this text can be seen.")


CHECK = Check(
    code="FP504",
    name="empty-text",
    definition=(
        "A text is made of characters that are not drawn, or of Markdown without a word, such as a link without a "
        "label. A text that is plainly empty is found when the file is read (FP002)."
    ),
    why="The page would have a heading, a link or a cell with nothing in it.",
    mend="Write what the reader should see.",
    example=(Change("summary: You sit around one table.", 'summary: "[](paths)"'),),
    run=_run,
)
