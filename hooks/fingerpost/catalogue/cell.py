"""A cell of the comparison: a value, or why there is none."""

from enum import StrEnum
from typing import Annotated, Final, Self

from pydantic import ConfigDict, Field, Strict, model_validator

from .demands import Schema, absent, demand, given
from .evidence import SUPPORTED, Evidence
from .kinds import Aside, Markdown, Stated
from .value import Written

VALUE_OR_MISSING: Final = (
    "a cell has a value, or says why there is none: expected exactly one of the keys `value` and `missing`"
)

_EITHER: Final[Schema] = demand(
    given("missing"),
    absent(VALUE_OR_MISSING, "value"),
    {"required": ["value"], "properties": {}, "errorMessage": VALUE_OR_MISSING},
)


class Missing(StrEnum):
    """Why a cell has no value."""

    SILENT = "silent"
    NONE = "none"


class Cell(Evidence):
    """The value of one criterion for one path, with its evidence."""

    model_config = ConfigDict(json_schema_extra={"allOf": [SUPPORTED, _EITHER]})

    value: Annotated[Written, Markdown(), Stated()] = Field(
        None,
        description=(
            "What the criterion takes: one value of its vocabulary or a list of them; a number, or a range such as "
            "`{from: 10, to: 20}` of which one end may be left out; or a few words of Markdown."
        ),
        examples=["high", ["windows", "linux"], 12.5, "0.10", {"from": 10, "to": 20}],
    )
    missing: Annotated[Missing | None, Strict(False), Stated()] = Field(
        None,
        description=(
            "In place of a value, why there is none. `silent`: the sources do not say. `none`: it does not apply to "
            "the path."
        ),
        examples=["silent"],
    )
    note: Annotated[Aside | None, Stated()] = Field(
        None,
        description="One short line of Markdown that stands beside it in small print.",
        examples=["Until *2027*, for new customers."],
    )

    @model_validator(mode="after")
    def _has_a_value_or_none(self) -> Self:
        if (self.value is None) == (self.missing is None):
            raise ValueError(VALUE_OR_MISSING)
        return self
