"""FP509: a plain line has no markup, and a sentence no table, list, quote or block of code."""

from collections.abc import Iterator, Mapping
from typing import Final

from ...catalogue import Change, Entry, Finding, Guide, Path, Severity, Text, once
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


_BLOCKS: Final[Mapping[str, str]] = {
    "blockquote": "a quote",
    "ol": "a list",
    "pre": "a block of code",
    "table": "a table",
    "ul": "a list",
}
"""What Markdown would make of a text that is no sentence, by the element."""


_Sentence = tuple[Entry, str, str]
"""A text in Markdown that pages set as one line or a part of one: where it stands, its key, and the text."""


def _sentences(path: Path) -> Iterator[_Sentence]:
    yield path.summary, "text", path.summary.text
    for cell in path.compare.values():
        yield from ((cell, "value", words) for words in (cell.value.words if cell.value else ()))
        yield from ((cell, "note", note) for note in (cell.note,) if note)


def _has_blocks(sentence: _Sentence) -> bool:
    return bool(_named(_BLOCKS, sentence[-1]))


def _of_path(path: Path) -> tuple[_Sentence, ...]:
    return tuple(filter(_has_blocks, _sentences(path)))


def _not_short(guide: Guide) -> Iterator[_Sentence]:
    """Those that hold more than a line can."""
    yield from filter(_has_blocks, ((rule, "text", rule.text) for rule in guide.rules))
    for path in guide.paths.values():
        yield from once(path, _of_path)


def _named(words: Mapping[str, str], text: str) -> str:
    """What a text holds of some elements, in words; empty where it holds none."""
    elements = inspect(text).elements
    return ", ".join(dict.fromkeys(word for element, word in words.items() if element in elements))


def _is_marked_line(text: Text) -> bool:
    return not text.markdown and bool(_named(_MARKUP, text.text))


def _run(subject: Subject) -> Iterator[Finding]:
    for text in subject.texts_that(_is_marked_line):
        found = _named(_MARKUP, text.text)
        message = f"`{text.key}` is one plain line, in which {found} would be shown as it is written."
        yield CHECK.found(text.place, message, about=(text.entry,))
    for entry, key, words in _not_short(subject.guide):
        found = _named(_BLOCKS, words)
        message = f"`{key}` is a sentence or a few words here, in which {found} has no place."
        yield CHECK.found(entry.place(key), message, about=(entry,))


CHECK = Check(
    code="FP509",
    name="markup-in-line",
    severity=Severity.WARNING,
    definition=(
        "A key that is one plain line, such as `hint` or `ask`, holds a link, emphasis, code or a picture. Or a text "
        "that is a sentence or a few words holds a table, a list, a quote or a block of code: the `summary` of a path, "
        "a value of the comparison and the note beside it, a rule."
    ),
    why=(
        "Readers would see the marks: [the list](https://example.org), *places*. A sentence stands in cards, cells and "
        "results of a search, and a rule goes on from the word If: there, a table is torn out of its place, or "
        "becomes a row of words."
    ),
    mend="Say it in plain words, or move it into a text. Accept the warning where the marks are meant.",
    example=(Change("ask: Can everybody come to one place?", "ask: Can *everybody* come to one place?"),),
    run=_run,
)
