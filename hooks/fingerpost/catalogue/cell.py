"""A cell of the comparison: a value, or why there is none."""

from enum import StrEnum
from typing import Annotated, Final, Self

from pydantic import ConfigDict, Field, GetJsonSchemaHandler, Strict, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from .demands import Schema, absent, demand, given
from .evidence import SUPPORTED, Evidence
from .kinds import Alone, Aside, Markdown, Stated
from .value import ENDS, RANGE, SCALARS_AND_LISTS, Written

VALUE_OR_MISSING: Final = (
    "a cell has a value, or says why there is none: expected exactly one of the keys `value` and `missing`"
)

RANGE_ALONE: Final = "a range in the place of a cell has nothing beside it: expected it below the key `value`"

_EITHER: Final[Schema] = demand(
    given("missing"),
    absent(VALUE_OR_MISSING, "value"),
    {"required": ["value"], "properties": {}, "errorMessage": VALUE_OR_MISSING},
)

_ALONE_OR_WHOLE: Final[Schema] = demand(
    {"anyOf": [{"required": [end]} for end in ENDS]},
    {"propertyNames": {"enum": [*ENDS]}, "errorMessage": RANGE_ALONE},
    {"allOf": [SUPPORTED, _EITHER]},
)


_RANGE_ALONE: Final[Schema] = {
    key: {
        **RANGE[key],
        "title": key.capitalize(),
        "description": f"In the place of the whole cell: the {end} end of a range, with nothing else beside it.",
        "examples": [example],
    }
    for key, end, example in zip(ENDS, ("lower", "higher"), (10, 20), strict=True)
}


class Missing(StrEnum):
    """Why a cell has no value."""

    SILENT = "silent"
    NONE = "none"


class Cell(Evidence):
    """The value of one criterion for one path, with its evidence. A value alone inherits that."""

    model_config = ConfigDict(json_schema_extra={"allOf": [_ALONE_OR_WHOLE]})

    value: Annotated[Written, Markdown(), Stated(), Alone(listed=True, mapped=frozenset(ENDS))] = Field(
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

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """To an editor, every form of a value may stand for the whole."""
        said = super().__get_pydantic_json_schema__(schema, handler)
        whole = handler.resolve_ref_schema(said)
        for form in SCALARS_AND_LISTS:
            whole.update(form)
        whole["properties"].update(_RANGE_ALONE)
        whole["type"] = ["object", *(form["type"] for form in SCALARS_AND_LISTS)]
        return said

    @model_validator(mode="after")
    def _has_a_value_or_none(self) -> Self:
        if (self.value is None) == (self.missing is None):
            raise ValueError(VALUE_OR_MISSING)
        return self
