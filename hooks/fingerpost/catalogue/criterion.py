"""A criterion: a column of the comparison, what its values may be, and how they are read.

What a value means is decided here and nowhere else: which kinds there are, which boxes a cell falls in, what is equal,
and what comes before what. Beyond this module, a criterion has boxes, or an order, or both, or neither.
"""

import re
from collections.abc import Hashable, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Final, Self

from pydantic import ConfigDict, Field, Strict, model_validator

from .band import BANDS, Band, in_order, within
from .cell import Cell, Missing
from .demands import Schema, absent, demand, empty, given, together
from .entry import Entry, Keyed
from .kinds import FrozenDict, Id, Line, RefersTo, Table
from .value import A_RANGE, Value, number_of


class Kind(StrEnum):
    """What the numbers of a criterion count."""

    NUMBER = "number"
    MONEY = "money"
    DURATION = "duration"


DURATIONS: Final = ("seconds", "minutes", "hours", "days")
"""What a duration may be counted in."""

WORDS_OR_NUMBERS: Final = (
    "the values of a criterion are words or numbers: expected at most one of the keys `values` and `kind`"
)
OF_NUMBERS: Final = "`unit` and `bands` are for numbers: they go with `kind`"
A_CURRENCY: Final = "the unit of money is a currency by its code of ISO 4217, such as `USD`"
_CURRENCY: Final = re.compile("[A-Z]{3}")

A_DURATION: Final = f"the unit of a duration is one of {', '.join(f'`{unit}`' for unit in DURATIONS)}"


def _unit(kind: Kind, message: str, said: Schema) -> Schema:
    condition = {"required": ["kind"], "properties": {"kind": {"const": kind.value}}}
    unit = {"type": "string", "errorMessage": message, **said}
    return demand(condition, {"required": ["unit"], "properties": {"unit": unit}, "errorMessage": message})


_DEMANDS: Final[tuple[Schema, ...]] = (
    demand(
        given("kind"),
        empty(WORDS_OR_NUMBERS, "values"),
        together(absent(OF_NUMBERS, "unit"), empty(OF_NUMBERS, "bands")),
    ),
    _unit(Kind.MONEY, A_CURRENCY, {"pattern": f"^{_CURRENCY.pattern}$"}),
    _unit(Kind.DURATION, A_DURATION, {"enum": list(DURATIONS)}),
)


def box_of(missing: Missing) -> str:
    """The box of cells without a value. A dot is in no id, so that it is none of a vocabulary."""
    return f".{missing}"


class Criterion(Entry):
    """A column of the comparison."""

    model_config = ConfigDict(json_schema_extra={"allOf": list(_DEMANDS)})

    name: Line = Field(description="The heading of the column.", examples=["Complexity"])
    explain: Line | None = Field(
        None, description="What it measures.", examples=["How much there is to set up and to keep running"]
    )
    group: Annotated[str, RefersTo("criterion group")] | None = Field(
        None, description="The group that it belongs to, one of `criterion_groups`.", examples=["limits"]
    )
    values: Table[Id, Line] = Field(
        default_factory=FrozenDict,
        description="Its vocabulary, in order, each value with its word. Left out for a column of free text.",
        examples=[{"low": "Low", "high": "High"}],
    )
    kind: Annotated[Kind | None, Strict(False)] = Field(
        None,
        description=(
            "For a column of numbers, what they count: `number`, `money` or `duration`. They are written in the way of "
            "the guide's language, and the paths are listed in their order."
        ),
        examples=["money"],
    )
    unit: Line | None = Field(
        None,
        description=(
            "With `kind`: what stands behind a number, such as `GB`; of money its currency by the code of ISO 4217, "
            f"such as `USD`; of a duration one of {', '.join(f'`{unit}`' for unit in DURATIONS)}."
        ),
        examples=["USD"],
    )
    bands: Keyed[Id, Band] = Field(
        default_factory=FrozenDict,
        description=(
            "With `kind`: named ranges of numbers, which readers filter by, without gaps and overlaps. Left out where "
            "nobody filters by it."
        ),
        examples=[BANDS],
    )

    @model_validator(mode="after")
    def _is_of_one_kind(self) -> Self:
        if self.kind and self.values:
            raise ValueError(WORDS_OR_NUMBERS)
        if not self.kind and (self.unit or self.bands):
            raise ValueError(OF_NUMBERS)
        if self.kind is Kind.MONEY and not _CURRENCY.fullmatch(self.unit or ""):
            raise ValueError(A_CURRENCY)
        if self.kind is Kind.DURATION and self.unit not in DURATIONS:
            raise ValueError(A_DURATION)
        return self

    @property
    def boxes(self) -> Mapping[str, str]:
        """What paths can be filtered by, in order, each with its word: the vocabulary, or the bands."""
        return self.values or {band.id: band.name for band in in_order(self.bands.values())}

    @property
    def enumerated(self) -> bool:
        """Whether it has boxes, so that paths can be filtered by it."""
        return bool(self.boxes)

    @property
    def ordered(self) -> bool:
        """Whether its values are numbers, so that one comes before another."""
        return self.kind is not None

    @property
    def listed(self) -> bool:
        """Whether there is a list of the paths by it."""
        return self.enumerated or self.ordered

    @property
    def takes(self) -> str:
        """What a cell may have, in words."""
        if self.ordered:
            return f"a number or {A_RANGE}"
        return "one of its values or a list of them, each once" if self.values else "text"

    def fits(self, value: Value) -> bool:
        """Whether a value is of the kind that it takes. Words of a vocabulary may still be none of it."""
        if self.ordered:
            number = self.number(value)
            return number is not None and not number.is_reversed
        if self.values:
            return bool(value.words) and len(set(value.words)) == len(value.words)
        return value.text is not None

    def unknown(self, value: Value) -> tuple[str, ...]:
        """The words of a value that its vocabulary lacks."""
        return tuple(word for word in value.words if self.values and word not in self.values)

    def number(self, value: Value) -> Value | None:
        """A value as a number or a range, also where it was written as text; nothing where it is none."""
        if not value.words:
            return value
        number = number_of(value.text)
        return None if number is None else Value(low=number, high=number)

    def outside(self, value: Value) -> bool:
        """Whether some of a value is in none of its bands, which have no gaps."""
        number = self.number(value)
        return bool(self.bands) and number is not None and not within(in_order(self.bands.values()), number)

    def boxes_of(self, cell: Cell) -> tuple[str, ...]:
        """The boxes that a cell falls in, in their order; for a cell without a value, one that says why."""
        if cell.value is None:
            return (box_of(cell.missing),) if cell.missing else ()
        if not self.ordered:
            return tuple(value for value in self.values if value in cell.value.words)
        number = self.number(cell.value)
        return tuple(band.id for band in in_order(self.bands.values()) if number and band.meets(number))

    def key(self, cell: Cell) -> Hashable | None:
        """What two cells are compared by: where these are equal, they say the same. Of silence nothing is known."""
        if cell.value is None:
            return None if cell.missing is Missing.SILENT else self.boxes_of(cell)
        if self.ordered:
            number = self.number(cell.value)
            return number and (number.low, number.high)
        return self.boxes_of(cell) if self.values else cell.value.text or cell.value

    def rank(self, cell: Cell) -> tuple[int, Decimal, Decimal]:
        """The place of a cell among numbers: lower ones first, and last those that have none."""
        number = self.number(cell.value) if cell.value else None
        if number is None:
            return 2 if cell.missing is Missing.SILENT else 1, Decimal(0), Decimal(0)
        ends = [end for end in (number.low, number.high) if end is not None]
        return 0, ends[0], ends[-1]
