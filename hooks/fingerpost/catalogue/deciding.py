"""What paths need of a reader's situation, and how answers settle it."""

from collections.abc import Mapping
from typing import Self

from pydantic import ConfigDict, Field, JsonValue, model_validator
from pydantic.config import JsonDict

from .entry import Entry, Id, Line, Prose, Says
from .evidence import DISPUTE_BELONGS_TO_THE_DISPUTED, Evidence


class Condition(Entry):
    """Something about the reader's situation that answers settle and paths depend on."""

    name: Line = Field(description="What it is.", examples=["Segment Unify space"])
    values: Mapping[Id, Line] = Field(
        min_length=2,
        description="Every state that it can be in, each with words for it.",
        examples=[{"exists": "a space exists", "missing": "there is no space"}],
    )


class Clearing(Entry):
    """How an unmet requirement is met."""

    who: Line = Field(description="Who can clear it.", examples=["A Workspace Owner"])
    how: Prose = Field(description="What they do, in Markdown.", examples=["Open *Settings > Access Management* and add the role."])


def _fixed_or_clearable(schema: JsonDict) -> None:
    """The rules of a requirement, for editors, beside those of all evidence."""
    rules: list[JsonValue] = [
        {"if": {"required": ["fixed"]}, "then": {"properties": {"clear": False}}, "else": {"required": ["clear"]}},
        {"properties": {"needs": {"maxProperties": 1}}},
    ]
    schema["allOf"] = [DISPUTE_BELONGS_TO_THE_DISPUTED, *rules]
    schema["examples"] = [
        {
            "text": "A Segment Unify space exists",
            "needs": {"space": "exists"},
            "clear": {"who": "A Workspace Owner", "how": "Open Unify and create one."},
            "source": ["document"],
            "status": "confirmed",
            "reviewed": "2026-11-24",
        }
    ]


class Requirement(Evidence):
    """An answer that a path needs. A path is never recommended against one that is fixed."""

    text: Line = Field(description="The requirement as a short statement that is true where it is met.", examples=["A Segment Unify space exists"])
    needs: Says | None = Field(
        None,
        description="The condition, and its values that meet the requirement. Left out where no question can settle it: the reader confirms it at the outcome.",
        examples=[{"space": "exists"}],
    )
    clear: Clearing | None = Field(None, description="Who can clear it and how, for a requirement that somebody can meet later.")
    fixed: Line | None = Field(
        None, description="Why nobody can change it, for one that stands for ever.", examples=["The day on which a space was created cannot be changed."]
    )

    model_config = ConfigDict(json_schema_extra=_fixed_or_clearable)

    @model_validator(mode="after")
    def _is_fixed_or_clearable(self) -> Self:
        if (self.clear is None) == (self.fixed is None):
            raise ValueError("a requirement is either fixed or can be cleared: expected exactly one of the keys `fixed` and `clear`")
        if self.needs is not None and len(self.needs) != 1:
            raise ValueError("`needs` names exactly one condition; write a second requirement for a second condition")
        return self
