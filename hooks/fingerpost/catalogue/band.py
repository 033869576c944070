"""A band: a range of numbers with a name, which readers filter by."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any, Final, Self

from pydantic import ConfigDict, Field, model_validator

from .demands import Schema, absent, demand, given
from .entry import Entry
from .kinds import Line
from .value import Number, Value

ONE_START: Final = "a band begins once: expected at most one of the keys `at_least` and `above`"

ONE_END: Final = "a band ends once: expected at most one of the keys `at_most` and `below`"

BANDS: Final[dict[str, Any]] = {
    "small": {"name": "Up to 10 GB", "at_most": 10},
    "large": {"name": "More than 10 GB", "above": 10},
}
"""Bands as an example."""

_EITHER: Final[tuple[Schema, ...]] = (
    demand(given("at_least"), absent(ONE_START, "above")),
    demand(given("at_most"), absent(ONE_END, "below")),
)

Edge = tuple[Decimal, int]
"""A place between numbers: right before one (0) or right behind it (1). So a band is all between two edges, and two
bands meet where the end of one is the start of the other."""


class Band(Entry):
    """A range of numbers with a name, which readers filter by. Where a bound is left out, it goes on without end."""

    model_config = ConfigDict(json_schema_extra={"allOf": list(_EITHER)})

    name: Line = Field(description="What readers tick.", examples=[BANDS["small"]["name"]])
    at_least: Number | None = Field(None, description="The first number in it.", examples=[10])
    above: Number | None = Field(None, description="The number right before it, in place of the first.", examples=[10])
    at_most: Number | None = Field(None, description="The last number in it.", examples=[100])
    below: Number | None = Field(None, description="The number right behind it, in place of the last.", examples=[100])

    @property
    def start(self) -> Edge | None:
        """Where it begins; nothing where it has no beginning."""
        if self.at_least is not None:
            return self.at_least, 0
        return None if self.above is None else (self.above, 1)

    @property
    def end(self) -> Edge | None:
        """Where it ends; nothing where it has no end."""
        if self.at_most is not None:
            return self.at_most, 1
        return None if self.below is None else (self.below, 0)

    @property
    def empty(self) -> bool:
        """Whether no number is in it."""
        return self.start is not None and self.end is not None and self.start >= self.end

    def meets(self, value: Value) -> bool:
        """Whether some of a range of numbers, or a single one, is in it."""
        begins = self.start is None or value.high is None or (value.high, 0) >= self.start
        return begins and (self.end is None or value.low is None or (value.low, 0) < self.end)

    @model_validator(mode="after")
    def _has_one_start_and_one_end(self) -> Self:
        if self.at_least is not None and self.above is not None:
            raise ValueError(ONE_START)
        if self.at_most is not None and self.below is not None:
            raise ValueError(ONE_END)
        return self


def in_order(bands: Iterable[Band]) -> tuple[Band, ...]:
    """Bands from the lowest to the highest."""
    return tuple(sorted(bands, key=lambda band: (band.start is not None, band.start or (Decimal(0), 0))))


def within(bands: tuple[Band, ...], value: Value) -> bool:
    """Whether the whole of a value is in some bands that are in order and have no gaps."""
    first, last = bands[0].start, bands[-1].end
    begins = first is None or (value.low is not None and (value.low, 0) >= first)
    return begins and (last is None or (value.high is not None and (value.high, 0) < last))
