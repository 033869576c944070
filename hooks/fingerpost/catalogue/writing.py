"""A guide back to plain values, and to YAML as an author writes it."""

from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from typing import Any

from .entry import Entry
from .evidence import INHERITED, UNIT
from .guide import Guide
from .kinds import ONE_OR_MANY, Alone, Name
from .shape import Shape, marked, shapes
from .unit import Unit
from .value import Value, written_number
from .yaml_writer import Inline, InlineList, write_yaml

_Given = Mapping[str, Any]
"""What a unit of review gives to the facts in it, key by key."""


def guide_to_dict(guide: Guide) -> dict[str, Any]:
    """The plain values of a guide: dictionaries, lists, text, days as dates.

    The keys are in the order of the model. What is left to its default is left out, and so is what a fact inherits from
    a unit of review. :func:`.guide_from` makes an equal guide of them.
    """
    return _keys(guide, {})


def _given(entry: Entry, key: str) -> _Given:
    """What an entry gives to the facts under one of its keys, if it is a unit of review."""
    whole = getattr(entry, UNIT, None)
    part = getattr(whole, key, None)
    units = (unit for unit in (whole, part) if isinstance(unit, Unit))
    return {name: said for unit in units for name in INHERITED if (said := getattr(unit, name)) is not None}


def _keys(entry: Entry, given: _Given) -> dict[str, Any]:
    model = type(entry)
    written = {}
    for key, shape in shapes(model).items():
        value = getattr(entry, key)
        is_default = value == model.model_fields[key].get_default(call_default_factory=True)
        if not is_default and not (key in INHERITED and given.get(key) == value and entry.copied_from(key)):
            written[key] = _plain(value, shape, {**given, **_given(entry, key)})
    return written


def _entry(entry: Entry, given: _Given) -> Any:
    """The plain values of an entry; where it has but the one that can stand alone, that one."""
    keys = _keys(entry, given)
    alone = marked(type(entry), Alone)
    mark = shapes(type(entry))[alone[0]].mark(Alone) if alone and keys.keys() == {*alone} else None
    return keys[alone[0]] if mark and mark.takes(keys[alone[0]]) else keys


def _plain(value: Any, shape: Shape, given: _Given) -> Any:
    if isinstance(value, Entry):
        return _entry(value, given)
    if isinstance(value, Mapping) and shape.inside:
        return {key: _plain(inner, shape.inside, given) for key, inner in value.items()}
    if isinstance(value, tuple) and shape.inside:
        items = [_plain(item, shape.inside, given) for item in value]
        return items[0] if ONE_OR_MANY in shape.marks and len(items) == 1 else items
    if isinstance(value, Value):
        return value.written
    if isinstance(value, Decimal):
        return written_number(value)
    return value.value if isinstance(value, Enum) else value


def write_guide(guide: Guide) -> str:
    """The text of a catalogue file that :func:`.read_guide` makes an equal guide of.

    Lists of names stand on one line, and so does what an answer settles, what a requirement needs, and a range.
    """
    return write_yaml(_laid_out(guide_to_dict(guide), Shape(Guide, ())))


def _laid_out(value: Any, shape: Shape) -> Any:
    """Plain values, those marked that stand on one line."""
    if shape.model and isinstance(value, dict):
        marks = (shapes(shape.model)[key].mark(Alone) for key in marked(shape.model, Alone))
        if any(mark and mark.takes(value) for mark in marks):
            return Inline(value)
        return {key: _laid_out(inner, shapes(shape.model)[key]) for key, inner in value.items()}
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
