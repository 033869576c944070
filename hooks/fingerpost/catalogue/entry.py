"""What every part of a catalogue has in common: it is frozen, strict, and knows its place."""

import re
from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Final, Self, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    PrivateAttr,
    ValidationInfo,
    WithJsonSchema,
    model_validator,
)

from . import yaml_reader
from .finding import Acceptance
from .place import Place

ID_PATTERN: Final = r"^[a-z0-9]+(?:-[a-z0-9]+)*$"
"""Ids become addresses, file names and wiki titles: small letters, digits and single hyphens survive all of them."""

LONGEST_ID: Final = 40
"""Characters. An id is a part of many addresses; how long the longest of those may be is a check of its own (FP109)."""

Id = Annotated[str, Field(pattern=ID_PATTERN, max_length=LONGEST_ID)]
"""A name of small letters, digits and hyphens."""

Line = Annotated[str, Field(min_length=1, pattern=r"^[^\n]*\S[^\n]*$")]
"""Plain text on one line, neither empty nor of white space alone."""


class Markdown:
    """Marks a text as Markdown, for whoever walks over a guide."""


Prose = Annotated[str, Field(min_length=1, max_length=4000, pattern=r"\S"), Markdown()]
"""Markdown, not empty.

Two pages of print at the most: the time that Markdown takes grows with the square of some texts.
"""


def _in_words(name: str) -> str:
    """A name of the model as a heading that editors show."""
    return name.capitalize().replace("Faq", "FAQ")


class Entry(BaseModel):
    """A part of a catalogue as its author wrote it."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        model_title_generator=lambda model: _in_words(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", model.__name__)),
        field_title_generator=lambda name, _: _in_words(name.replace("_", " ")),
    )

    accept: Mapping[Id, Line] = Field(
        default_factory=dict,
        description="Warnings about this very part that are meant, by the name of the check, each with the reason.",
        examples=[{"lone-answer": "The page explains what comes; there is nothing to choose yet."}],
    )

    _marks: yaml_reader.Marks = PrivateAttr()

    @model_validator(mode="wrap")
    @classmethod
    def _keep_marks(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        entry = handler(data)
        entry._marks = data.marks if isinstance(data, yaml_reader.Mapping) else yaml_reader.Marks("", Place("", 1, 1))
        return entry

    @property
    def id(self) -> str:
        """The key under which the entry stands; empty for an entry of a list."""
        return self._marks.key

    def acceptance(self, name: str) -> Acceptance | None:
        """The author's word that the warning of a check is meant here."""
        marks = self._marks.values.get("accept")
        return Acceptance(marks or self._marks.place, self.accept[name]) if name in self.accept else None

    def place(self, key: str | None = None) -> Place:
        """Where the value of ``key`` stands; without a key, or for one that was left out, where the entry begins."""
        return self._marks.values.get(key or "", self._marks.place)


class References:
    """The names that a catalogue uses, noted while it is validated, so that every one is held against what it declares even where something else is wrong.

    Attributes:
        used: the kind of thing that is meant, its name, and where the name stands.
    """

    def __init__(self) -> None:
        self.used: list[tuple[str, str, Place]] = []

    def note(self, kind: str, value: Any) -> None:
        """Note a name; a value that is no text is left to the validation of its type."""
        if isinstance(value, yaml_reader.Text):
            self.used.append((kind, str(value), value.place))


def _noting(info: ValidationInfo) -> References:
    return info.context if isinstance(info.context, References) else References()


def refers(kind: str) -> BeforeValidator:
    """Mark a text as the name of something of ``kind`` that the catalogue declares."""

    def note(value: Any, info: ValidationInfo) -> Any:
        _noting(info).note(kind, value)
        return value

    return BeforeValidator(note)


def keys_refer(kind: str) -> BeforeValidator:
    """Mark the keys of a mapping as names of something of ``kind``."""

    def note(value: Any, info: ValidationInfo) -> Any:
        if isinstance(value, Mapping):
            for key in value:
                _noting(info).note(kind, key)
        return value

    return BeforeValidator(note)


def _values_refer(value: Any, info: ValidationInfo) -> Any:
    """Note, for ``{condition: value}`` or ``{condition: [value, ...]}``, the condition and each of its values."""
    if isinstance(value, Mapping):
        for condition, possible in value.items():
            _noting(info).note("condition", condition)
            items: Iterable[Any] = possible if isinstance(possible, list) else [possible]
            for item in items:
                _noting(info).note(f"value of {condition}", item)
    return value


def _one_or_many(value: Any) -> Any:
    return value if isinstance(value, list) else [value]


def listed(value: Any) -> Any:
    """A list becomes a tuple; anything else stays what it is and fails its type."""
    return tuple(value) if isinstance(value, list) else value


T = TypeVar("T")
Many = Annotated[tuple[T, ...], BeforeValidator(listed)]
"""A YAML list, frozen."""

Some = Annotated[tuple[T, ...], Field(min_length=1), BeforeValidator(listed)]
"""The same with one item at least.

The length belongs to the tuple, ahead of what makes one of a list: of that, no schema can tell the length.
"""

_VALUE: Final = {"type": "string", "pattern": ID_PATTERN, "maxLength": LONGEST_ID}

Possible = Annotated[
    tuple[Id, ...],
    BeforeValidator(listed),
    BeforeValidator(_one_or_many),
    Field(min_length=1),
    # The schema cannot see that the validator before it makes a list of a single value.
    WithJsonSchema({"anyOf": [_VALUE, {"type": "array", "items": _VALUE, "minItems": 1}]}),
]
"""One value or a list of them."""

Says = Annotated[Mapping[str, Possible], BeforeValidator(_values_refer)]
"""Conditions, and for each one the values that remain possible."""
