"""Every entry of a guide and every text in it, for checks that look at all of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from .entry import Entry, Markdown
from .place import Place


@dataclass(frozen=True)
class Text:
    """A text where it stands.

    Attributes:
        entry: the part of the catalogue that it belongs to.
        place: its place in the file.
        text: as its author wrote it.
        markdown: whether it is Markdown, and not a plain line.
    """

    entry: Entry
    place: Place
    text: str
    markdown: bool


def every_entry(value: Any) -> Iterator[Entry]:
    """An entry and all those inside it, in the order of the model; of a list or a mapping, all those in it."""
    if isinstance(value, Entry):
        yield value
        for name in type(value).model_fields:
            yield from every_entry(getattr(value, name))
    elif isinstance(value, Mapping):
        yield from every_entry(tuple(value.values()))
    elif isinstance(value, Iterable) and not isinstance(value, str | frozenset):
        for item in value:
            yield from every_entry(item)


@cache
def _markdown_fields(model: type[Entry]) -> frozenset[str]:
    return frozenset(
        name for name, field in model.model_fields.items() if any(isinstance(mark, Markdown) for mark in field.metadata)
    )


_NAMES = frozenset({"accept", "guide", "language", "start", "to", "like", "path", "page", "status", "url", "source"})
"""Keys whose text is a name or an address and no words for a reader."""


def every_text(entries: Iterable[Entry]) -> Iterator[Text]:
    """Every text of some entries that a reader sees, with its place; not those of the entries inside them."""
    for entry in entries:
        markdown = _markdown_fields(type(entry))
        for name in type(entry).model_fields:
            value = getattr(entry, name)
            if name in _NAMES:
                continue
            if isinstance(value, str):
                yield Text(entry, entry.place(name), value, name in markdown)
            elif isinstance(value, Mapping):
                yield from (
                    Text(entry, entry.place(name), word, False) for word in value.values() if isinstance(word, str)
                )
