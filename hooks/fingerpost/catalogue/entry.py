"""What every part of a catalogue has in common: it is frozen, strict, and knows its id and its place."""

import re
from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Final, Self, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    ValidationInfo,
    model_validator,
)

from .finding import Acceptance
from .kinds import FrozenDict, Id, K, Reason, Table
from .place import Location, Place, Places


def _in_words(name: str) -> str:
    """A name of the model as a heading that editors show."""
    return name.capitalize().replace("Faq", "FAQ")


class Entry(BaseModel):
    """A part of a catalogue as its author wrote it.

    Two entries are equal that say the same, wherever they stand.

    Attributes:
        id: the key under which the entry stands in a mapping of such entries; empty for any other entry.
    """

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        # A part of another one is made ready with that, and not by itself as well.
        defer_build=True,
        model_title_generator=lambda model: _in_words(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", model.__name__)),
        field_title_generator=lambda name, _: _in_words(name.replace("_", " ")),
    )

    # What stands around an entry is no part of what it says, so these three are no fields. Each entry has its own among
    # its attributes: pydantic copies and pickles those with it, and neither compares nor dumps them.
    id: ClassVar[str] = ""
    _places: ClassVar[Places] = Places()
    _location: ClassVar[Location] = ()

    accept: Table[Id, Reason] = Field(
        default_factory=FrozenDict,
        description="Warnings about this very part that are meant, by the name of the check, each with the reason.",
        examples=[{"lone-answer": "The page explains what comes; there is nothing to choose yet."}],
    )

    @model_validator(mode="wrap")
    @classmethod
    def _make_anew(cls, data: Any, handler: ModelWrapValidatorHandler[Self], info: ValidationInfo) -> Self:
        """An entry that is put into another guide becomes an entry of its own: each has one id and one place."""
        if not isinstance(data, cls):
            return handler(data)
        if data.is_kept(info.context):
            return data
        return handler({key: getattr(data, key) for key in data.model_fields_set})

    def is_kept(self, places: Any) -> bool:
        """Whether an entry is in a guide as it was made before, given the places of that guide."""
        return isinstance(places, Places) and self._places in places.kept

    def acceptance(self, name: str) -> Acceptance | None:
        """The author's word that the warning of a check is meant here."""
        return Acceptance(self.place("accept"), self.accept[name]) if name in self.accept else None

    @property
    def places(self) -> Places:
        """Where its values stand, and those of all that was made with it."""
        return self._places

    def copied_from(self, *keys: str) -> Location:
        """What leads to where the value of some keys is written, or the entry itself; empty for what is written here.

        A unit of review says it for all facts in it, or it is written once among the shared parts.
        """
        at = (*self._location, *keys)
        return self._places.written_at(at) if self._places.is_copy(at) else ()

    def place(self, *keys: int | str) -> Place:
        """Where the value stands that some keys lead to, from the outside in; without a key, where the entry begins.

        A value that was left out stands where the part begins that lacks it.
        """
        return self._places.value((*self._location, *keys)) if keys else self._places.start(self._location)


E = TypeVar("E", bound=Entry)


def _named(entries: Mapping[K, E]) -> FrozenDict[K, E]:
    for key, entry in entries.items():
        vars(entry)["id"] = key
    return FrozenDict(entries)


NAMED: Final = AfterValidator(_named)
"""Gives each entry of a mapping its key as its id."""

Keyed = Annotated[Mapping[K, E], NAMED]
"""Entries by their ids."""

SomeKeyed = Annotated[Mapping[K, E], Field(min_length=1), NAMED]
"""The same with one entry at least."""
