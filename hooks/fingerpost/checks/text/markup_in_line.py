"""FP509: a plain line has no markup."""

from collections.abc import Iterator, Mapping
from typing import Final

from ...catalogue import Change, Finding, Severity
from ...prose import inspect
from ..check import Check
from ..subject import Subject

_MARKUP: Final[Mapping[str, str]] = {
    "a": "a link",
    "code": "code",
    "em": "emphasis",
    "img": "a picture",
    "strong": "strong words",
}
"""What Markdown would make of a line, by the element."""


def _run(subject: Subject) -> Iterator[Finding]:
    for text in subject.texts:
        if text.markdown:
            continue
        found = [words for element, words in _MARKUP.items() if element in inspect(text.text).elements]
        if found:
            message = f"`{text.key}` is one plain line, in which {', '.join(found)} would be shown as it is written."
            yield CHECK.found(text.place, message, about=(text.entry,))


CHECK = Check(
    code="FP509",
    name="markup-in-line",
    severity=Severity.WARNING,
    definition="A key that is one plain line, such as `hint` or `ask`, holds a link, emphasis, code or a picture.",
    why="Readers would see the marks: [the list](https://example.org), *places*.",
    mend="Say it in plain words, or move it into a text. Accept the warning where the marks are meant.",
    example=(Change("ask: Can everybody come to one place?", "ask: Can *everybody* come to one place?"),),
    run=_run,
)
