"""Says what pydantic found in words for an author."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from pydantic_core import ErrorDetails

from . import yaml_reader
from .evidence import UNSUPPORTED_DISPUTE
from .finding import Finding
from .place import Place
from .quoting import quoted, shortened
from .references import closest

CODE: Final = "FP002"
"""The code of a value that is not of the kind that stands there, unless the fault has a code of its own."""

_NO_SOURCE: Final = ("FP401", "Name at least one of `sources`.")
_NO_REVIEW_DAY: Final = ("FP402", "Write the day on which it was last held against its sources, as YYYY-MM-DD.")

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
    followed: tuple[int | str, ...]

    @property
    def shown(self) -> str:
        """The value as an author would recognise it."""
        if self.written:
            return quoted(self.written)
        if isinstance(self.value, Mapping):
            return "a mapping"
        if isinstance(self.value, Sequence) and not isinstance(self.value, str):
            return "a list"
        return "nothing"


_QUOTE: Final = "Put it in quotes if it is meant as text."

_EXPECTED: Final[dict[str, tuple[str, str]]] = {
    "string_type": ("expected text", _QUOTE),
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

_DAYS: Final = ("greater_than_equal", "less_than_equal")

_PATTERNS: Final[dict[str, str]] = {
    r"^[a-z0-9]+(?:-[a-z0-9]+)*$": "expected an id of small letters, digits and single hyphens",
    r"^[^\n]*\S[^\n]*$": "expected one line of text that is not empty",
    r"\S": "expected text that is not empty",
    r"^https?://\S+$": "expected an address that starts with https:// or http://",
    r"^[^./:?#\\\s][^:?#\\]*\.md(?:#\S+)?$": "expected a Markdown file as from docs/, such as `embedding.md` or `decisions/index.md#all`",
    r"^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$": "expected a language tag such as `en` or `de-AT`",
}


def _locate(raw: Any, location: tuple[int | str, ...], file: str) -> _Found:
    """Follow pydantic's location through the values that were read."""
    place, value, written = Place(file, 1, 1), raw, ""
    followed: list[int | str] = []
    if isinstance(raw, yaml_reader.Mapping):
        place = raw.marks.place
    for step in location:
        if isinstance(value, yaml_reader.Mapping) and step in value:
            marks, key, value = value.marks, str(step), value[str(step)]
            place, written = (
                (marks.keys if isinstance(value, yaml_reader.Mapping) else marks.values)[key],
                marks.written[key],
            )
        elif isinstance(value, yaml_reader.Sequence) and isinstance(step, int) and step < len(value):
            place, written, value = value.places[step], value.written[step], value[step]
        elif step != "[key]":
            break
        followed.append(step)
    return _Found(place, value, written, tuple(followed))


def _named(location: Sequence[int | str]) -> str:
    """What a location is called in a message."""
    return ".".join(shortened(str(step)) for step in location if step != "[key]") or "the catalogue"


def finding(
    error: ErrorDetails, raw: Any, file: str, known_keys: Callable[[tuple[int | str, ...]], tuple[str, ...]]
) -> Finding:
    """Turn one of pydantic's errors into a finding.

    Args:
        error: what pydantic says.
        raw: the values as they were read, with their places.
        file: the file's name, for an error that has no place.
        known_keys: gives the keys that may stand at a location.
    """
    kind, location = error["type"], error["loc"]
    found = _locate(raw, location, file)
    last = str(location[-1]) if location else ""
    if kind == "extra_forbidden":
        owner = _locate(raw, location[:-1], file).value
        at = owner.marks.keys[last] if isinstance(owner, yaml_reader.Mapping) else found.place
        return Finding(
            CODE, at, f"{_named(location[:-1])} has no key {quoted(last)}.", closest(last, known_keys(location[:-1]))
        )
    code, hint = _OWN.get((kind, last), _OWN.get((kind, ""), (CODE, _hint(kind, found))))
    if kind == "missing":
        return Finding(
            code, found.place, f"{_named(found.followed)} lacks the key {quoted(last)}, which is required.", hint
        )
    place = _key_place(raw, location, found.place) if last == "[key]" else found.place
    return Finding(code, place, f"{_named(found.followed)}: {_mismatch(error, found)}.", hint)


def _hint(kind: str, found: _Found) -> str:
    return (
        _EXPECTED[kind][1]
        if kind in _EXPECTED
        and (found.written or kind != "string_type")
        and not isinstance(found.value, Mapping | list)
        else ""
    )


def _mismatch(error: ErrorDetails, found: _Found) -> str:
    """What was expected of a value, and what was found."""
    kind, context = error["type"], error.get("ctx", {})
    if kind in _EXPECTED:
        return f"{_EXPECTED[kind][0]}, found {found.shown}"
    if kind in _DAYS:
        return f"expected a day between 2000 and 2100, found {found.shown}"
    if kind == "string_pattern_mismatch":
        pattern = str(context["pattern"])
        return (
            f"{_PATTERNS.get(pattern, f'expected text of the form `{pattern}`')}, found {quoted(str(error['input']))}"
        )
    if kind == "string_too_long":
        return f"expected at most {context['max_length']} characters, found {len(str(error['input']))}"
    if kind == "string_too_short":
        return "expected text that is not empty"
    if kind == "too_short":
        return f"expected at least {context['min_length']} of them, found {len(found.value) if found.value else 'none'}"
    if kind == "enum":
        return f"expected {str(context['expected']).replace(chr(39), '`')}, found {found.shown}"
    return str(context["error"]) if kind == "value_error" else error["msg"]


def _key_place(raw: Any, location: tuple[int | str, ...], otherwise: Place) -> Place:
    """The place of the key itself, for a fault in a key rather than in its value."""
    owner = _locate(raw, location[:-2], "").value
    return owner.marks.keys.get(str(location[-2]), otherwise) if isinstance(owner, yaml_reader.Mapping) else otherwise
