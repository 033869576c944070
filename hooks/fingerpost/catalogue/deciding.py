"""What paths need of a reader's situation, and how answers settle it."""

from collections.abc import Mapping
from typing import Annotated, Any, Final, Self

from pydantic import ConfigDict, Field, model_validator

from .demands import Schema, absent, demand, given
from .entry import Entry
from .evidence import EVIDENCE, SUPPORTED, Evidence
from .kinds import FROZEN, FrozenDict, Id, Line, Prose, Says, Stated

FIXED_OR_CLEARABLE: Final = (
    "a requirement is either fixed or can be cleared: expected at most one of the keys `fixed` and `clear`"
)

ONE_CONDITION: Final = (
    "`needs` names exactly one condition; write a second requirement for a second condition, or `needs_any` where one "
    "of several is enough"
)

SEVERAL_CONDITIONS: Final = "`needs_any` (in place: `any`) names two conditions or more, one of which is enough"

NEEDS_OR_ANY: Final = (
    "a requirement has `needs` or `needs_any`; write a second requirement for what has to be so besides"
)

CLEARING: Final[dict[str, Any]] = {
    "who": "A Workspace Owner",
    "how": "Open *Settings > Access Management* and add the role.",
}
"""A clearing as an example."""

REQUIREMENT: Final[dict[str, Any]] = {
    "text": "A Segment Unify space exists",
    "needs": {"space": "exists"},
    "clear": CLEARING,
    **EVIDENCE,
}
"""A requirement as an example."""

_EITHER: Final[Schema] = demand(given("clear"), absent(FIXED_OR_CLEARABLE, "fixed"))

_NEEDS: Final[Schema] = demand(given("needs"), absent(NEEDS_OR_ANY, "needs_any"))


def _in_place(values: tuple[str, ...]) -> str:
    """Values of a condition as they stand in place."""
    return f"[{', '.join(values)}]" if len(values) > 1 else "".join(values)


class Condition(Entry):
    """Something about the reader's situation that answers settle and paths depend on."""

    name: Line = Field(description="What it is.", examples=["Segment Unify space"])
    values: Annotated[Mapping[Id, Line], Field(min_length=2), FROZEN] = Field(
        description="Every state that it can be in, each with words for it.",
        examples=[{"exists": "a space exists", "missing": "there is no space"}],
    )


class Clearing(Entry):
    """How an unmet requirement is met."""

    who: Line = Field(description="Who can clear it.", examples=[CLEARING["who"]])
    how: Prose = Field(description="What they do, in Markdown.", examples=[CLEARING["how"]])


class Requirement(Evidence):
    """An answer that a path needs. A path is never recommended against one that is fixed: that nobody can clear."""

    model_config = ConfigDict(json_schema_extra={"allOf": [SUPPORTED, _EITHER, _NEEDS]})

    text: Annotated[Line, Stated()] = Field(
        description="The requirement as a short statement that is true where it is met.",
        examples=["A Segment Unify space exists"],
    )
    needs: Says | None = Field(
        None,
        description=(
            "The condition, and its values that meet the requirement. Left out where no question can settle it: the "
            "reader confirms it at the outcome."
        ),
        examples=[{"space": "exists"}],
        json_schema_extra={"minProperties": 1, "maxProperties": 1},
    )
    needs_any: Says | None = Field(
        None,
        description=(
            "In the place of `needs`: conditions of which one is enough, each with its values that meet the "
            "requirement."
        ),
        examples=[{"space": "exists", "plan": ["team", "business"]}],
        json_schema_extra={"minProperties": 2},
    )
    clear: Clearing | None = Field(
        None,
        description="Who can clear it and how, for a requirement that somebody can meet later.",
        examples=[CLEARING],
    )
    fixed: Line | None = Field(
        None,
        description="Why nobody can change it. One that nobody is said to clear is fixed without a word.",
        examples=["The day on which a space was created cannot be changed."],
    )

    @model_validator(mode="after")
    def _is_fixed_or_clearable(self) -> Self:
        if self.clear and self.fixed:
            raise ValueError(FIXED_OR_CLEARABLE)
        if self.needs is not None and len(self.needs) != 1:
            raise ValueError(ONE_CONDITION)
        if self.needs_any is not None and len(self.needs_any) < 2:
            raise ValueError(SEVERAL_CONDITIONS)
        if self.needs and self.needs_any:
            raise ValueError(NEEDS_OR_ANY)
        return self

    @property
    def met_by(self) -> Says:
        """The conditions that can meet it, one of which is enough, each with its values that do; often a single one.

        Empty where no question can settle it.
        """
        return self.needs or self.needs_any or FrozenDict()

    @property
    def in_place(self) -> bool:
        """Whether it stands at a path or an ending that needs it. Its id is then made up, and no author knows it."""
        return self._places.written_at(self._location) != self._location

    @property
    def called(self) -> str:
        """What a message calls it: its id; of one that stands in place, what its author wrote there."""
        if not self.in_place:
            return self.id
        written = ", ".join(f"{name}: {_in_place(values)}" for name, values in self.met_by.items())
        return f"any: {{{written}}}" if self.needs_any else written
