"""A guide back to plain values, and to YAML as an author writes it."""

from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from typing import Any

from .entry import Entry
from .guide import Guide
from .kinds import ONE_OR_MANY, Name
from .shape import Shape, shapes
from .value import Value, written_number
from .yaml_writer import Inline, InlineList, write_yaml


def guide_to_dict(guide: Guide) -> dict[str, Any]:
    """The plain values of a guide: dictionaries, lists, text, days as dates.

    The keys are in the order of the model. What is left to its default is left out. :func:`.guide_from` makes an equal
    guide of them.
    """
    return _entry(guide)


def _entry(entry: Entry) -> dict[str, Any]:
    model = type(entry)
    values = ((key, getattr(entry, key), shape) for key, shape in shapes(model).items())
    return {
        key: _plain(value, shape)
        for key, value, shape in values
        if value != model.model_fields[key].get_default(call_default_factory=True)
    }


def _plain(value: Any, shape: Shape) -> Any:
    if isinstance(value, Entry):
        return _entry(value)
    if isinstance(value, Mapping) and shape.inside:
        return {key: _plain(inner, shape.inside) for key, inner in value.items()}
    if isinstance(value, tuple) and shape.inside:
        items = [_plain(item, shape.inside) for item in value]
        return items[0] if ONE_OR_MANY in shape.marks and len(items) == 1 else items
    if isinstance(value, Value):
        return value.written
    if isinstance(value, Decimal):
        return written_number(value)
    return value.value if isinstance(value, Enum) else value


def write_guide(guide: Guide) -> str:
    """The text of a catalogue file that :func:`.read_guide` makes an equal guide of.

    Lists of names stand on one line, and so does what an answer settles and what a requirement needs.
    """
    return write_yaml(_laid_out(guide_to_dict(guide), Shape(Guide, ())))


def _laid_out(value: Any, shape: Shape) -> Any:
    """Plain values, those marked that stand on one line."""
    if shape.model:
        return {key: _laid_out(inner, shapes(shape.model)[key]) for key, inner in value.items()}
    if isinstance(value, list) and shape.inside:
        return InlineList(value) if shape.inside.mark(Name) else [_laid_out(item, shape.inside) for item in value]
    if isinstance(value, dict) and shape.inside:
        of_names = ONE_OR_MANY in shape.inside.marks
        inner = {key: _laid_out(one, shape.inside) for key, one in value.items()}
        return Inline(inner) if of_names else inner
    return value
