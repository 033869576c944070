"""The kinds of values that a catalogue is made of, with marks that say what a text is for.

A mark stands in an annotation beside the type and means nothing to pydantic. Whoever walks over the model asks for it
through :mod:`.shape`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Final, NoReturn, TypeVar

from pydantic import AfterValidator, BeforeValidator, Field, GetJsonSchemaHandler, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import core_schema

LANGUAGE_PATTERN: Final = r"^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$"
"""A language tag of BCP 47, as far as its form goes."""

ID_PATTERN: Final = r"^[a-z0-9]+(?:-[a-z0-9]+)*$"
"""Ids become addresses, file names and wiki titles: small letters, digits and single hyphens survive all of them."""

LONGEST_ID: Final = 40
"""Characters. An id is a part of many addresses: two of this length beside that of the guide unpack everywhere."""


class Words:
    """Marks a text as words for a reader: plain, on one line."""


class Markdown(Words):
    """Marks a text as words for a reader, in Markdown."""


class Remark:
    """Marks a text as words for other authors. No page shows them."""


class Name:
    """Marks a text as a name, an address or a code, and no words for anybody."""


OWN_NAME: Final = "ownName"
"""The mark of a name that its own file declares, in the schema while it is made."""

_PAGE: Final = "page of the guide"


@dataclass(frozen=True)
class RefersTo(Name):
    """Marks a text as the name of something that the catalogue declares.

    Attributes:
        kind: what it is the name of. ``{key}`` in it stands for the key that the text stands under.
    """

    kind: str

    def __get_pydantic_json_schema__(
        self, core: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """The schema of the text, marked as a name that no other file has; the pages of a guide are the same in all."""
        return {**handler(core), OWN_NAME: True} if self.kind != _PAGE else handler(core)


@dataclass(frozen=True)
class Expected:
    """Says what a text has to be, for one that does not match the pattern of its type."""

    what: str


class Stated:
    """Marks a key as a part of facts, and of nothing else: what one states, and what it rests on."""


@dataclass(frozen=True)
class Alone:
    """Marks the key of an entry that a value stands for which is written in the place of the whole entry.

    Attributes:
        listed: whether such a value may be a list.
        mapped: the keys of a mapping that is such a value; without any, none is.
    """

    listed: bool = False
    mapped: frozenset[str] = frozenset()

    def takes(self, value: object) -> bool:
        """Whether something that stands in the place of an entry is the value alone, and not the entry written out."""
        if isinstance(value, Mapping):
            return bool(value) and value.keys() <= self.mapped
        return self.listed or not isinstance(value, list)


class Section:
    """Marks a list of facts as a section of a path."""


K = TypeVar("K")
V = TypeVar("V")


class FrozenDict(dict[K, V]):
    """A mapping that cannot be changed once it is made."""

    def _refuse(self, *_: object, **__: object) -> NoReturn:
        raise TypeError("a guide cannot be changed")

    __setitem__ = __delitem__ = __ior__ = _refuse
    clear = pop = popitem = setdefault = update = _refuse

    def __reduce__(self) -> tuple[type, tuple[dict[K, V]]]:
        # A dictionary is copied and unpickled by setting its items one by one.
        return type(self), (dict(self),)


def _listed(value: Any) -> Any:
    """A list becomes a tuple; anything else stays what it is and fails its type."""
    return tuple(value) if isinstance(value, list) else value


def _one_or_many(value: Any) -> Any:
    return value if isinstance(value, list | tuple) else [value]


ONE_OR_MANY: Final = BeforeValidator(_one_or_many)
"""Lets a single value stand where a list is meant."""

FROZEN: Final = AfterValidator(FrozenDict)
"""Freezes a mapping."""

Table = Annotated[Mapping[K, V], FROZEN]
"""A YAML mapping, frozen."""

Many = Annotated[tuple[V, ...], BeforeValidator(_listed)]
"""A YAML list, frozen."""

Some = Annotated[tuple[V, ...], Field(min_length=1), BeforeValidator(_listed)]
"""The same with one item at least.

The length belongs to the tuple and stands before the validator. JSON Schema would miss it behind one.
"""

Two = Annotated[tuple[V, ...], Field(min_length=2, max_length=2), BeforeValidator(_listed)]
"""The same with two items, no more and no fewer."""

Id = Annotated[
    str,
    Field(pattern=ID_PATTERN, max_length=LONGEST_ID),
    Expected("an id of small letters, digits and single hyphens"),
    Name(),
]
"""A name of small letters, digits and hyphens."""

_OneLine = Annotated[
    str, Field(min_length=1, pattern=r"^[^\n]*\S[^\n]*$"), Expected("one line of text that is not empty")
]

Line = Annotated[_OneLine, Words()]
"""Plain text on one line, neither empty nor of white space alone."""

Reason = Annotated[_OneLine, Remark()]
"""Why an author means something, on one line."""

LONGEST_PROSE: Final = 4000
"""Characters of Markdown, two pages of print: the time that it takes grows with the square of some texts."""

Prose = Annotated[
    str, Field(min_length=1, max_length=LONGEST_PROSE, pattern=r"\S"), Expected("text that is not empty"), Markdown()
]
"""Markdown, not empty."""

Aside = Annotated[
    str,
    Field(min_length=1, max_length=300, pattern=r"^[^\n]*\S[^\n]*$"),
    Expected("one line of text that is not empty"),
    Markdown(),
]
"""Markdown on one line, short enough to stand beside something in small print."""

Code = Annotated[str, Field(min_length=1, max_length=4000, pattern=r"\S"), Expected("text that is not empty"), Name()]
"""Text to copy, shown as it stands."""

Topic = Annotated[str, RefersTo(_PAGE)]
"""A page of the guide, by one of the names that :func:`fingerpost.addresses.topics` lists."""

_VALUE: Final = {"type": "string", "pattern": ID_PATTERN, "maxLength": LONGEST_ID}

POSSIBLE: Final[dict[str, Any]] = {"anyOf": [_VALUE, {"type": "array", "items": _VALUE, "minItems": 1}]}
"""One value of a condition, or a list of them, to JSON Schema."""

ANY: Final = "any"
"""The key under which a path needs one of several conditions, where it says in place what it needs.

What stands there is a mapping. So a condition of that name, which has a value or a list of them, is no other thing.
"""

POSSIBLE_OR_ANY: Final[dict[str, Any]] = {
    **_VALUE,
    "type": ["string", "array", "object"],
    "items": _VALUE,
    "minItems": 1,
    "minProperties": 2,
    "additionalProperties": POSSIBLE,
}
"""The same, or what stands under :data:`ANY`: conditions with the values of each that are enough."""

Possible = Annotated[
    tuple[Annotated[Id, RefersTo("value of {key}")], ...],
    Field(min_length=1),
    BeforeValidator(_listed),
    ONE_OR_MANY,
    # JSON Schema cannot see that a validator makes a list of a single value.
    WithJsonSchema(POSSIBLE),
]
"""One value of a condition, or a list of them."""

Says = Table[Annotated[str, RefersTo("condition")], Possible]
"""Conditions, and for each one the values that remain possible."""
