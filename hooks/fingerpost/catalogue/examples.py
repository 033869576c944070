"""How what stands at a place is written, by the model itself: its example, its keys."""

from typing import Any, Final

from .guide import Guide
from .kinds import Name
from .place import Location
from .quoting import printable, quoted
from .shape import shape_at
from .yaml_writer import write_inline

LONGEST: Final = 80
"""Characters of an example that a message repeats on one line."""


def _example_of(location: Location) -> str:
    """The key of a part with the first example of its value; empty for what has none, or none so short.

    Of an item of a list, it is that of the whole list.
    """
    while location and isinstance(location[-1], int):
        location = location[:-1]
    if not location:
        return ""
    owner, key = shape_at(Guide, location[:-1]), str(location[-1])
    field = owner.model.model_fields.get(key) if owner and owner.model else None
    examples: list[Any] = (field.examples or []) if field else []
    if not examples:
        return ""
    written = f"{key}: {write_inline(examples[0])}"
    return printable(written) if len(written) <= LONGEST else ""


def as_here(location: Location) -> str:
    """How what stands at a location is written; empty where no example fits on a line."""
    example = _example_of(location)
    return f"Write it as here: `{example}`." if example else ""


def keys_of(location: Location) -> str:
    """Which keys belong into the mapping that is missing at a location."""
    shape = shape_at(Guide, location)
    fields = shape.model.model_fields if shape and shape.model else {}
    keys = [quoted(key) for key, field in fields.items() if field.is_required()]
    return f"It has the keys {', '.join(keys)}." if keys else ""


def holds_names(location: Location) -> bool:
    """Whether a list of names stands at a location, which is short enough for one line."""
    shape = shape_at(Guide, location)
    return bool(shape and shape.inside and shape.inside.mark(Name))
