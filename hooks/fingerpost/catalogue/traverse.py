"""Walks over a guide: every entry in it, where each one stands, and every text that a reader sees."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from .entry import Entry
from .kinds import Markdown, Words
from .place import Location, Place, Places
from .shape import Shape, shapes
from .value import Value


@dataclass(frozen=True)
class Text:
    """A text where it stands.

    Attributes:
        entry: the part of the catalogue that it belongs to.
        key: the key of the entry under which it stands.
        text: as its author wrote it.
        markdown: whether it is Markdown, and not a plain line.
    """

    entry: Entry
    key: str
    text: str
    markdown: bool

    @property
    def place(self) -> Place:
        """Where it stands."""
        return self.entry.place(self.key)


def _model(shape: Shape) -> type[Entry] | None:
    """The model of the entries that a value holds, however deep in its lists and mappings."""
    return _model(shape.inside) if shape.inside else shape.model


@cache
def _holding(model: type[Entry]) -> tuple[str, ...]:
    return tuple(key for key, shape in shapes(model).items() if _model(shape))


def _entries(value: object, at: Location) -> Iterator[tuple[Location, Entry]]:
    """The entries in a value, each with what leads to it."""
    if isinstance(value, Entry):
        yield at, value
    elif isinstance(value, Mapping):
        for name, one in value.items():
            yield from _entries(one, (*at, name))
    elif isinstance(value, tuple):
        for number, one in enumerate(value):
            yield from _entries(one, (*at, number))


def _within(entry: Entry) -> Iterator[tuple[Location, Entry]]:
    """The entries right inside of one, in the order of the model, each with what leads to it from there."""
    for key in _holding(type(entry)):
        yield from _entries(getattr(entry, key), (key,))


def locate(entry: Entry, places: Places, location: Location = ()) -> None:
    """Tell an entry, and all those inside of it, where they stand; but for those that were told before, and are kept.

    Args:
        entry: an entry that is not in use yet.
        places: where the values of its guide stand.
        location: of the entry in the guide.
    """
    if places.kept and entry.is_kept(places):
        return
    vars(entry).update(_places=places, _location=location)
    for steps, inner in _within(entry):
        locate(inner, places, (*location, *steps))


def parts_of(entry: Entry) -> Iterator[Entry]:
    """The entries right inside of one, in the order of the model."""
    return (inner for _, inner in _within(entry))


def every_entry(entry: Entry) -> Iterator[Entry]:
    """An entry and all those inside of it, in the order of the model."""
    yield entry
    for _, inner in _within(entry):
        yield from every_entry(inner)


@cache
def _worded(model: type[Entry]) -> tuple[tuple[str, bool], ...]:
    """The keys of a model under which words stand, and whether those are Markdown."""
    words = ((key, (shape.inside or shape).mark(Words)) for key, shape in shapes(model).items())
    return tuple((key, isinstance(mark, Markdown)) for key, mark in words if mark)


def _texts(value: Any) -> Iterable[str]:
    """The texts under a key."""
    if isinstance(value, Value):
        return value.words
    return (value,) if isinstance(value, str) else value.values() if isinstance(value, Mapping) else value or ()


def every_text(entries: Iterable[Entry]) -> Iterator[Text]:
    """Every text of some entries that a reader sees; not those of the entries inside of them."""
    for entry in entries:
        for key, markdown in _worded(type(entry)):
            value = getattr(entry, key)
            yield from (Text(entry, key, text, markdown) for text in _texts(value))
