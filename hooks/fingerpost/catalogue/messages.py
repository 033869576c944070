"""Says what pydantic found in words for an author."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from pydantic_core import ErrorDetails

from .evidence import LABELLED_SENTENCE, UNSUPPORTED_DISPUTE, Evidence
from .examples import as_here, holds_names, keys_of
from .finding import Finding
from .guide import Guide
from .kinds import Expected
from .place import Location, Place, TextPlaces, dotted
from .quoting import quoted, shortened
from .references import closest
from .shape import shape_at, shapes
from .value import A_NUMBER, A_VALUE, NO_NUMBER, NO_VALUE
from .values import Values

CODE: Final = "FP002"
"""The code of a value that is not of the kind that stands there, unless the fault has a code of its own."""

_NO_SOURCE: Final = ("FP401", "Name at least one of `sources`, here or in the `evidence` of the part that it is in.")
_OTHER_SOURCE: Final = "Name at least one of `sources` that says so: a dispute has its own."
_NO_REVIEW_DAY: Final = (
    "FP402",
    "Write the day of the review as YYYY-MM-DD, here or in the `evidence` of the part that it is in.",
)

_OWN: Final[dict[tuple[str, str], tuple[str, str]]] = {
    ("missing", "source"): _NO_SOURCE,
    ("too_short", "source"): _NO_SOURCE,
    ("missing", "reviewed"): _NO_REVIEW_DAY,
    (UNSUPPORTED_DISPUTE, ""): ("FP404", ""),
}
"""Faults of evidence, by what pydantic calls them and the key: the code and the hint of each."""


@dataclass(frozen=True)
class _Found:
    """What stands where pydantic found a fault.

    Attributes:
        place: where it stands.
        value: the value as it was read.
        written: a scalar as its author wrote it; empty for anything else.
        followed: the part of pydantic's location that could be followed.
    """

    place: Place
    value: Any
    written: str
    followed: Location

    @property
    def shown(self) -> str:
        """The value as an author would recognise it."""
        if self.written:
            return quoted(self.written)
        if isinstance(self.value, Mapping):
            return "a mapping"
        return "a list" if isinstance(self.value, list) else "nothing"


_QUOTE: Final = "Put it in quotes if it is meant as text."

_EXPECTED: Final[dict[str, tuple[str, str]]] = {
    "string_type": ("expected text", _QUOTE),
    NO_VALUE: (f"expected {A_VALUE}", _QUOTE),
    NO_NUMBER: (f"expected {A_NUMBER}", ""),
    "int_type": ("expected a whole number", ""),
    "greater_than": ("expected a whole number above 0", ""),
    "bool_type": ("expected `true` or `false`", ""),
    "date_type": ("expected a day as YYYY-MM-DD, without quotes", ""),
    "tuple_type": ("expected a list", "Start each item on a line of its own with `- `."),
    "model_type": ("expected a mapping of keys to values", ""),
    "mapping_type": ("expected a mapping of keys to values", ""),
    "dict_type": ("expected a mapping of keys to values", ""),
    "model_attributes_type": ("expected a mapping of keys to values", ""),
}

_AT_FACTS: Final = (
    "What is said is reviewed fact by fact: the key stands at each fact, such as `summary`, a cell of `compare`, or an "
    "entry of `faq`."
)
"""For a key of evidence where there is none."""

_IN_TEXT: Final = "Put its words into the text, or take it out."
"""For a label that is shown nowhere."""

_DAYS: Final = ("greater_than_equal", "less_than_equal")

_OF_KEY: Final = "[key]"
"""What pydantic puts behind a key for a fault of the key itself."""


def _as_written(value: Any) -> str:
    """A scalar of a program as an author would write it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None or isinstance(value, Mapping | list) else str(value)


def _found(read: Values, location: Location) -> _Found:
    """Follow pydantic's location through the values that were read."""
    value: Any = read.value
    followed: Location = ()
    for step in location:
        if isinstance(value, list):
            is_there = isinstance(step, int) and step < len(value)
        else:
            is_there = isinstance(value, Mapping) and step in value
        if is_there:
            value, followed = value[step], (*followed, step)
        elif step != _OF_KEY:
            break
    place = read.places.start(followed) if isinstance(value, Mapping) else read.places.value(followed)
    return _Found(place, value, read.written_of(followed) or _as_written(value), followed)


def _named(location: Location) -> str:
    """What a location is called in a message."""
    return dotted(tuple(step for step in location if step != _OF_KEY)) or "the catalogue"


def finding(error: ErrorDetails, read: Values) -> Finding:
    """Turn one of pydantic's errors into a finding.

    Args:
        error: what pydantic says.
        read: the values that it says it of.
    """
    kind, location = error["type"], error["loc"]
    last = str(location[-1]) if location else ""
    if kind == "extra_forbidden":
        owner = location[:-1]
        shape = shape_at(Guide, owner)
        known = tuple(shapes(shape.model)) if shape and shape.model else ()
        message = f"{_named(read.places.written_at(owner))} has no key {quoted(last)}."
        hint = read.remedy_of(location) or (_AT_FACTS if last in Evidence.model_fields else closest(last, known))
        return Finding(CODE, read.places.start(location), message, hint)
    if kind == LABELLED_SENTENCE:
        message = f"{_named(read.places.written_at(location))}: {error['msg']}."
        return Finding(CODE, read.places.start((*location, "label")), message, _IN_TEXT)
    found = _found(read, location)
    named = _named(read.places.written_at(found.followed))
    code, hint = _OWN.get((kind, last), _OWN.get((kind, ""), (CODE, _hint(kind, found, read))))
    if kind == "missing":
        if location[-2:] == ("dispute", "source"):
            hint = _OTHER_SOURCE
        message = f"{named} lacks the key {quoted(last)}, which is required."
        return Finding(code, found.place, message, hint)
    place = read.places.start(found.followed) if last == _OF_KEY else found.place
    return Finding(code, place, f"{named}: {_mismatch(error, found, read)}.", hint)


def _hint(kind: str, found: _Found, read: Values) -> str:
    if kind == "tuple_type" and isinstance(found.followed[-1], int):
        return as_here(found.followed)
    if kind == "tuple_type" and found.written and holds_names(found.followed):
        return f"Write a list, also of one: `[{shortened(found.written)}]`."
    if kind in ("string_type", NO_VALUE):
        return read.remedy_of(found.followed) or (_QUOTE if found.written else "")
    if kind in ("model_type", "model_attributes_type"):
        return keys_of(found.followed)
    if kind in ("mapping_type", "dict_type") and as_here(found.followed):
        return as_here(found.followed)
    if kind == "tuple_type" and isinstance(found.value, Mapping):
        return _EXPECTED[kind][1]
    return _EXPECTED[kind][1] if kind in _EXPECTED and not isinstance(found.value, Mapping | list) else ""


def _mismatch(error: ErrorDetails, found: _Found, read: Values) -> str:
    """What was expected of a value, and what was found."""
    kind, location, context = error["type"], error["loc"], error.get("ctx", {})
    if kind == "date_type" and not isinstance(read.places, TextPlaces):
        return f"expected a day as YYYY-MM-DD, found {found.shown}"
    if kind in _EXPECTED:
        return f"{_EXPECTED[kind][0]}, found {found.shown}"
    if kind in _DAYS:
        return f"expected a day between 2000 and 2100, found {found.shown}"
    if kind == "string_pattern_mismatch":
        shape = shape_at(Guide, location)
        expected = shape.mark(Expected) if shape else None
        what = expected.what if expected else f"text of the form `{context['pattern']}`"
        return f"expected {what}, found {quoted(str(error['input']))}"
    if kind == "string_too_long":
        return f"expected at most {context['max_length']} characters, found {len(str(error['input']))}"
    if kind == "string_too_short":
        return "expected text that is not empty"
    if kind == "too_short":
        return f"expected at least {context['min_length']} of them, found {len(found.value) if found.value else 'none'}"
    if kind == "too_long":
        return f"expected at most {context['max_length']} of them, found {context['actual_length']}"
    if kind == "enum":
        return f"expected {str(context['expected']).replace(chr(39), '`')}, found {found.shown}"
    return str(context["error"]) if kind == "value_error" else error["msg"]
