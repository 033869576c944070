"""Says what pydantic found in words for an author."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from pydantic_core import ErrorDetails

from . import yaml_reader
from .finding import Finding
from .place import Place
from .references import closest

CODE: Final = "FP002"


def _shown(value: Any) -> str:
    """A value as an author would recognise it."""
    if value is None:
        return "nothing"
    if isinstance(value, Mapping):
        return "a mapping"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "a list"
    text = str(value)
    return f"`{text if len(text) <= 40 else text[:37] + '...'}`"


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

_TOO_LITTLE: Final = ("string_too_short", "too_short")

_PATTERNS: Final[dict[str, str]] = {
    r"^[a-z0-9]+(?:-[a-z0-9]+)*$": "expected an id of small letters, digits and single hyphens",
    r"^[^\n]*\S[^\n]*$": "expected one line of text that is not empty",
    r"\S": "expected text that is not empty",
    r"^https?://\S+$": "expected an address that starts with https:// or http://",
    r"^[^./:?#\\\s][^:?#\\]*\.md(?:#\S+)?$": "expected a Markdown file as from docs/, such as `embedding.md` or `decisions/index.md#all`",
    r"^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$": "expected a language tag such as `en` or `de-AT`",
}


def _locate(raw: Any, location: tuple[int | str, ...], file: str) -> tuple[Place, Any, tuple[int | str, ...]]:
    """Follow pydantic's location through the values that were read.

    Returns:
        The place, the value found there, and the part of the location that could be followed.
    """
    place, value, followed = Place(file, 1, 1), raw, []
    if isinstance(raw, yaml_reader.Mapping):
        place = raw.marks.place
    for step in location:
        if isinstance(value, yaml_reader.Mapping) and step in value:
            place = value.marks.values[str(step)] if not isinstance(value[str(step)], yaml_reader.Mapping) else value.marks.keys[str(step)]
            value = value[str(step)]
        elif isinstance(value, yaml_reader.Sequence) and isinstance(step, int) and step < len(value):
            place, value = value.places[step], value[step]
        elif step != "[key]":
            break
        followed.append(step)
    return place, value, tuple(followed)


def finding(error: ErrorDetails, raw: Any, file: str, known_keys: Callable[[tuple[int | str, ...]], tuple[str, ...]]) -> Finding:
    """Turn one of pydantic's errors into a finding.

    Args:
        error: what pydantic says.
        raw: the values as they were read, with their places.
        file: the file's name, for an error that has no place.
        known_keys: gives the keys that may stand at a location.
    """
    kind, location = error["type"], error["loc"]
    place, value, followed = _locate(raw, location, file)
    name = ".".join(str(step) for step in followed if step != "[key]") or "the catalogue"
    last = str(location[-1]) if location else ""
    if kind == "missing":
        return Finding(CODE, place, f"{name} lacks the key `{last}`, which is required.")
    if kind == "extra_forbidden":
        parent = raw
        for step in location[:-1]:
            parent = parent[step]
        at = parent.marks.keys[last] if isinstance(parent, yaml_reader.Mapping) else place
        owner = ".".join(str(step) for step in location[:-1]) or "the catalogue"
        return Finding(CODE, at, f"{owner} has no key `{last}`.", closest(last, known_keys(location[:-1])))
    if (location and last == "[key]") or (kind == "string_pattern_mismatch" and "[key]" in location):
        place = raw_key_place(raw, location, place)
    return Finding(CODE, place, f"{name}: {_mismatch(error, value)}.", _hint(kind, value))


def _hint(kind: str, value: Any) -> str:
    return _EXPECTED[kind][1] if kind in _EXPECTED and not isinstance(value, Mapping | list) else ""


def _mismatch(error: ErrorDetails, value: Any) -> str:
    """What was expected of a value, and what was found."""
    kind, context = error["type"], error.get("ctx", {})
    if kind in _EXPECTED:
        return f"{_EXPECTED[kind][0]}, found {_shown(value)}"
    if kind in _DAYS:
        return f"expected a day between 2000 and 2100, found {_shown(value)}"
    if kind == "string_pattern_mismatch":
        pattern = str(context["pattern"])
        return f"{_PATTERNS.get(pattern, f'expected text of the form `{pattern}`')}, found {_shown(error['input'])}"
    if kind == "string_too_long":
        return f"expected at most {context['max_length']} characters, found {len(str(error['input']))}"
    if kind in _TOO_LITTLE:
        return f"expected at least {context.get('min_length', 1)}, found {len(value) if value else _shown(value)}"
    if kind == "enum":
        return f"expected {str(context['expected']).replace(chr(39), '`')}, found {_shown(value)}"
    return str(context["error"]) if kind == "value_error" else error["msg"]


def raw_key_place(raw: Any, location: tuple[int | str, ...], otherwise: Place) -> Place:
    """The place of the key itself, for a fault in a key rather than in its value."""
    value = raw
    for step in location[:-2]:
        value = value[step]
    key = str(location[-2]) if len(location) > 1 else ""
    return value.marks.keys.get(key, otherwise) if isinstance(value, yaml_reader.Mapping) else otherwise
