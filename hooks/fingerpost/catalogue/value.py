"""The value of a cell as its author wrote it: words, a number, or a range. What it means, its criterion says."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, Final

from pydantic import PlainSerializer, PlainValidator, ValidationInfo, WithJsonSchema
from pydantic_core import PydanticCustomError, PydanticKnownError

from .kinds import LONGEST_PROSE
from .place import TextPlaces

MOST_DIGITS: Final = 15
"""Digits before the decimal point: what a number of a program keeps exactly."""

MOST_DECIMALS: Final = 12
"""Digits behind it. Together they are fewer than Python's decimals are calculated with."""

NO_NUMBER: Final = "no_number"
NO_VALUE: Final = "no_value"
"""What something that is no number, or no value of a cell, is called among pydantic's errors."""

A_NUMBER: Final = f"a number with at most {MOST_DIGITS} digits before the point and {MOST_DECIMALS} behind it"
ENDS: Final = ("from", "to")
"""The keys of a range."""

A_RANGE: Final = "a range such as `{from: 10, to: 20}`"
A_VALUE: Final = f"text, a list of ids, a number, or {A_RANGE}"
"""What is expected, in words."""

_DIGITS: Final = rf"[-+]?[0-9]{{1,{MOST_DIGITS}}}(?:\.[0-9]{{1,{MOST_DECIMALS}}})?"
_DIGITS_ALONE: Final = re.compile(_DIGITS)


def number_of(written: Any) -> Decimal | None:
    """The exact number that stands in a file, or in quotes, or that a program gives; nothing where it is none.

    A float is the shortest number that is read back as the same one: what its author typed.
    """
    if isinstance(written, bool) or not isinstance(written, str | int | float | Decimal):
        return None
    if isinstance(written, str):
        return number_of(Decimal(written)) if _DIGITS_ALONE.fullmatch(written) else None
    number = Decimal(repr(written)) if isinstance(written, float) else Decimal(written)
    if not number.is_finite() or not _DIGITS_ALONE.fullmatch(f"{number:f}"):
        return None
    return number or abs(number)


def written_number(number: Decimal) -> int | float | str:
    """A number as an author writes it; as text where a float would be another one."""
    if number == number.to_integral_value() and number.as_tuple().exponent == 0:
        return int(number)
    return float(number) if str(Decimal(repr(float(number)))) == str(number) else f"{number:f}"


@dataclass(frozen=True)
class Value:
    """A value as it was written.

    Attributes:
        words: ids of a vocabulary, or one text; none for a number.
        low: the lower end of a range; of a single number the number itself.
        high: the higher end, likewise.
    """

    words: tuple[str, ...] = ()
    low: Decimal | None = None
    high: Decimal | None = None

    @property
    def is_range(self) -> bool:
        """Whether it has two ends, or one that is open."""
        return not self.words and self.low != self.high

    @property
    def is_reversed(self) -> bool:
        """Whether its lower end is the higher one."""
        return self.low is not None and self.high is not None and self.low > self.high

    @property
    def text(self) -> str | None:
        """The one text that it is, where it is one."""
        return self.words[0] if len(self.words) == 1 else None

    @property
    def written(self) -> Any:
        """The value as it stands in a file."""
        if self.words:
            return self.words[0] if len(self.words) == 1 else list(self.words)
        if self.low is not None and not self.is_range:
            return written_number(self.low)
        ends = {"from": self.low, "to": self.high}
        return {key: written_number(end) for key, end in ends.items() if end is not None}


def _number(value: Any) -> Decimal:
    number = number_of(value)
    if number is None:
        raise PydanticCustomError(NO_NUMBER, f"expected {A_NUMBER}")
    return number


def _range(written: Mapping[Any, Any]) -> Value | None:
    ends = {key: number_of(end) for key, end in written.items()}
    if not ends or ends.keys() - {*ENDS} or None in ends.values():
        return None
    return Value(low=ends.get("from"), high=ends.get("to"))


def _text(text: str) -> str:
    if not text.strip():
        raise PydanticKnownError("string_too_short", {"min_length": 1})
    if len(text) > LONGEST_PROSE:
        raise PydanticKnownError("string_too_long", {"max_length": LONGEST_PROSE})
    return text


def _value(value: Any, info: ValidationInfo) -> Value | None:
    # In a file, something may have been swallowed; a program says nothing where it means nothing.
    if value is None and not isinstance(info.context, TextPlaces):
        return None
    read: Value | None = None
    if isinstance(value, Value):
        read = value
    elif isinstance(value, Mapping):
        read = _range(value)
    elif isinstance(value, list | tuple):
        read = Value(words=tuple(map(_text, value))) if value and all(isinstance(word, str) for word in value) else None
    elif isinstance(value, str):
        read = Value(words=(_text(value),))
    elif isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        number = _number(value)
        read = Value(low=number, high=number)
    if read is None:
        raise PydanticCustomError(NO_VALUE, f"expected {A_VALUE}")
    return read


_LARGEST: Final = 10**MOST_DIGITS

_AS_NUMBER: Final[dict[str, Any]] = {
    "type": ["number", "string"],
    "exclusiveMinimum": -_LARGEST,
    "exclusiveMaximum": _LARGEST,
    "pattern": f"^{_DIGITS}$",
    "errorMessage": f"Expected {A_NUMBER}.",
}

_AS_TEXT: Final[dict[str, Any]] = {"type": "string", "pattern": r"\S", "maxLength": LONGEST_PROSE}

SCALARS_AND_LISTS: Final[tuple[dict[str, Any], ...]] = (
    _AS_TEXT,
    {"type": "array", "items": _AS_TEXT, "minItems": 1},
    {"type": "number", "exclusiveMinimum": -_LARGEST, "exclusiveMaximum": _LARGEST},
)
"""Each form of a value to JSON Schema, but for a range."""

RANGE: Final[dict[str, Any]] = dict.fromkeys(ENDS, _AS_NUMBER)
"""The ends of a range to JSON Schema."""

_AS_VALUE: Final[dict[str, Any]] = {
    "anyOf": [
        *SCALARS_AND_LISTS,
        {
            "type": "object",
            "properties": RANGE,
            "additionalProperties": False,
            "minProperties": 1,
        },
    ]
}

Number = Annotated[
    Decimal,
    PlainValidator(_number),
    PlainSerializer(written_number, when_used="unless-none"),
    WithJsonSchema(_AS_NUMBER),
]
"""An exact number, which may also be written as text."""

Written = Annotated[
    Value | None,
    PlainValidator(_value),
    PlainSerializer(lambda value: value.written, when_used="unless-none"),
    WithJsonSchema(_AS_VALUE),
]
"""The value of a cell."""
