"""A guide back to plain values, and to YAML as an author writes it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Any, Final

from .entry import Entry
from .evidence import INHERITED, UNIT
from .folder import HEAD, PATHS
from .guide import Guide
from .kinds import ONE_OR_MANY, Alone, Name
from .naming import use_of_answer, use_of_fact, use_of_list
from .path import Path
from .shape import Shape, marked, shapes
from .sharing import Shared
from .unit import Unit
from .value import Value, written_number
from .yaml_writer import Inline, InlineList, write_yaml


@dataclass(frozen=True)
class _Given:
    """What units of review give to the facts in them.

    Attributes:
        said: key by key.
        of_all: what the guide says of parts of all paths, by their keys.
        shared: what the guide has written once.
    """

    said: Mapping[str, Any]
    of_all: Entry | None = None
    shared: Shared | None = None

    def within(self, entry: Entry, key: str) -> "_Given":
        """What the facts have from above that stand under a key of an entry."""
        whole = getattr(entry, UNIT, None)
        units = (whole, getattr(self.of_all, key, None) if isinstance(entry, Path) else None, getattr(whole, key, None))
        said = {
            name: value
            for unit in units
            if isinstance(unit, Unit)
            for name in INHERITED
            if (value := getattr(unit, name)) is not None
        }
        if isinstance(entry, Guide):
            return _Given({**self.said, **said}, whole, entry.shared)
        return _Given({**self.said, **said}, self.of_all, self.shared)


_NOTHING: Final = _Given({})


def guide_to_dict(guide: Guide) -> dict[str, Any]:
    """The plain values of a guide: dictionaries, lists, text, days as dates.

    The keys are in the order of the model. What is left to its default is left out, and so is what a fact inherits from
    a unit of review; what is written once is named. :func:`.guide_from` makes an equal guide of them.
    """
    return _keys(guide, _NOTHING)


def _keys(entry: Entry, given: _Given) -> dict[str, Any]:
    model = type(entry)
    written = {}
    for key, shape in shapes(model).items():
        value = getattr(entry, key)
        is_default = value == model.model_fields[key].get_default(call_default_factory=True)
        is_given = key in INHERITED and given.said.get(key) == value and bool(entry.copied_from(key))
        if not is_default and not is_given:
            written[key] = _plain(value, shape, given.within(entry, key))
    return written


def _entry(entry: Entry, given: _Given) -> Any:
    """The plain values of an entry; where it has but the one that can stand alone, that one."""
    used = use_of_fact(entry, given.shared)
    if used:
        return used
    keys = use_of_answer(entry, _keys(entry, given), given.shared)
    alone = marked(type(entry), Alone)
    mark = shapes(type(entry))[alone[0]].mark(Alone) if alone and keys.keys() == {*alone} else None
    return keys[alone[0]] if mark and mark.takes(keys[alone[0]]) else keys


def _items(entries: tuple[Any, ...], shape: Shape, given: _Given) -> Iterator[Any]:
    while entries:
        used, number = use_of_list(entries, given.shared)
        yield used or _plain(entries[0], shape, given)
        entries = entries[number or 1 :]


def _plain(value: Any, shape: Shape, given: _Given) -> Any:
    if isinstance(value, Entry):
        return _entry(value, given)
    if isinstance(value, Mapping) and shape.inside:
        return {key: _plain(inner, shape.inside, given) for key, inner in value.items()}
    if isinstance(value, tuple) and shape.inside:
        items = [*_items(value, shape.inside, given)]
        return items[0] if ONE_OR_MANY in shape.marks and len(items) == 1 else items
    if isinstance(value, Value):
        return value.written
    if isinstance(value, Decimal):
        return written_number(value)
    return value.value if isinstance(value, Enum) else value


def laid_out(entry: Entry, guide: Guide, key: str) -> dict[str, Any]:
    """The plain values of an entry that stands under a key of its guide, those marked that stand on one line.

    Lists of names do, and so does what an answer settles, what a requirement needs, and a range.
    """
    values: dict[str, Any] = _laid_out(_keys(entry, _NOTHING.within(guide, key)), Shape(type(entry), ()))
    return values


def write_guide(guide: Guide) -> str:
    """The text of a catalogue file that :func:`.read_guide` makes an equal guide of."""
    return write_yaml(_laid_out(guide_to_dict(guide), Shape(Guide, ())))


def write_folder(guide: Guide) -> dict[str, str]:
    """The texts of the files of a folder that :func:`.read_folder` makes an equal guide of, the head first.

    Each path has a file, and so have the questions together, and the frequently asked ones.
    """
    values = _laid_out(guide_to_dict(guide), Shape(Guide, ()))
    paths = values[PATHS]
    parts = {f"{key}/all.yaml": values.pop(key) for key in ("questions", "faq") if key in values}
    head = {**values, PATHS: InlineList(paths)}
    files = {HEAD: head, **{f"{PATHS}/{name}.yaml": path for name, path in paths.items()}, **parts}
    return {name: write_yaml(said) for name, said in files.items()}


def _laid_out(value: Any, shape: Shape) -> Any:
    """Plain values, those marked that stand on one line."""
    if shape.model and isinstance(value, dict):
        marks = (shapes(shape.model)[key].mark(Alone) for key in marked(shape.model, Alone))
        if any(mark and mark.takes(value) for mark in marks):
            return Inline(value)
        known = shapes(shape.model)
        # `use` is no key of a part; its name is laid out as it is.
        return {key: _laid_out(inner, known[key]) if key in known else inner for key, inner in value.items()}
    if shape.kind is Value and isinstance(value, dict):
        return Inline(value)
    if isinstance(value, list):
        # In the place of an entry or of a value stands a list of names.
        if shape.inside is None or shape.inside.mark(Name) is not None:
            return InlineList(value)
        return [_laid_out(item, shape.inside) for item in value]
    if isinstance(value, dict) and shape.inside:
        of_names = ONE_OR_MANY in shape.inside.marks
        inner = {key: _laid_out(one, shape.inside) for key, one in value.items()}
        return Inline(inner) if of_names else inner
    return value
