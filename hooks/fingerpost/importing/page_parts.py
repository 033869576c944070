"""Small parts of a page that mean something wherever they stand: labels, lines that lead to a path, settings above."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from .draft import Draft
from .headings import part_of
from .likeness import name_key
from .markdown import Section
from .rules import read_rule

_LABEL: Final = re.compile(
    r"^(?:\*\*|__)(?P<strong>[^*\n]{1,80}?):?(?:\*\*|__)\s*(?P<colon>:?)\s*|^[*_](?P<weak>[^*_\n]{1,80}?)(?::[*_]|[*_]:)\s*|^(?P<bare>[^:*`.\n]{1,60}):\s*$"
)
"""A label at the beginning of a paragraph: strong words, or words that end with a colon."""

PAIR: Final = re.compile(
    r"^(?:\*\*|__)?(?P<label>[^:*`\n]{1,40}?)(?:(?:\*\*|__):|:(?:\*\*|__)|:)\s+(?P<text>\S.*)$", re.DOTALL
)
"""A fact with what it is about before it."""

_FRONT: Final = re.compile(r"\A---[ \t]*\n(?:[^\n]*\n){0,50}?---[ \t]*(?:\n|\Z)")
"""Settings above a page, between two lines of hyphens."""


def label_of(text: str) -> tuple[str, str]:
    """The label at the beginning of a text, and what follows it; none where strong words are a part of a sentence."""
    found = _LABEL.match(text)
    if not found:
        return "", text
    words = found["strong"] or found["weak"] or found["bare"] or ""
    is_label = not found["strong"] or bool(found["colon"]) or ":" in found[0] or found.end() == len(text)
    return (words.strip(), text[found.end() :].strip()) if is_label else ("", text)


def targets_in(sections: Iterable[Section]) -> Iterator[str]:
    """What the lines of a tree lead to, as it is compared."""
    waiting = [block for section in sections if part_of(section.title) == "tree" for block in section.blocks]
    while waiting:
        block = waiting.pop()
        waiting += block.inner
        if rule := read_rule(block.text):
            yield name_key(rule.target)


def without_front_matter(text: str, draft: Draft) -> str:
    """A page without the settings that some programs keep above it; of those, its title is read."""
    found = _FRONT.match(text)
    if not found:
        return text
    for number, line in enumerate(found[0].split("\n"), 1):
        if line.startswith("title:"):
            draft.title = line.removeprefix("title:").strip().strip("\"'")
        elif line.strip() not in ("", "---"):
            draft.leave(number, line, "a setting of the page has no place in a guide")
    return "\n" * found[0].count("\n") + text[found.end() :]
