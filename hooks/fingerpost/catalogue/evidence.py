"""Facts and what they rest on."""

from enum import StrEnum
from typing import Annotated, Any, Final, Self

from pydantic import AfterValidator, ConfigDict, Field, GetJsonSchemaHandler, Strict, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from .day import Day
from .demands import USE, Schema, absent, demand, given, may_use, needed
from .entry import Entry
from .kinds import Alone, Line, Prose, Stated
from .place import Location
from .shape import marked
from .source import SourceNames

UNSUPPORTED_DISPUTE: Final = "unsupported_dispute"
"""What a dispute without a disputed fact, or a disputed fact without a dispute, is called among pydantic's errors."""


LABELLED_SENTENCE: Final = "labelled_sentence"
"""What the label of a fact that stands as a sentence by itself is called among them."""

NO_LABEL: Final = "no label stands before a goal or a summary, which is a sentence by itself"

NO_DISPUTE: Final = "a disputed fact says what disputes it: expected the key `dispute`"

USED_ALONE: Final = "a shared fact says the same wherever it stands"

EVIDENCE: Final[dict[str, Any]] = {"source": ["handbook"], "status": "confirmed", "reviewed": "2026-11-24"}
"""What makes an example checkable."""

FACT: Final[dict[str, Any]] = {"text": "One identifier can be deleted per request.", **EVIDENCE}
"""A fact as an example."""

SUPPORTED: Final[Schema] = demand(
    {"required": ["status"]},
    demand(
        {"properties": {"status": {"const": "disputed"}}},
        needed(NO_DISPUTE, dispute="object"),
        absent("only a disputed fact has the key `dispute`", "dispute"),
    ),
)
"""A dispute stands where the status says so, and only there. Alone, it says the status."""


class Status(StrEnum):
    """What the sources say of a fact."""

    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    UNVERIFIED = "unverified"


class Dispute(Entry):
    """What other sources say against a fact."""

    text: Prose = Field(
        description="What they say instead, in Markdown.", examples=["The API returns custom traits as well."]
    )
    source: SourceNames = Field(description="The sources that say so.", examples=[["profile-api"]])


Checked = Annotated[Status, Strict(False)]
"""A status by its name."""

UNIT: Final = "evidence"
"""The key under which a unit of review says what its facts share."""

INHERITED: Final = ("source", "status", "reviewed")
"""What a fact takes over, key by key, from the unit of review that it stands in, where it does not say it itself."""


class Evidence(Entry):
    """Anything checkable: who says it, whether it holds, and when that was last looked at.

    Each of these keys that a fact does not say itself comes from the `evidence` of the list or table, the path or the
    guide that it stands in; the nearest one counts.
    """

    model_config = ConfigDict(json_schema_extra={"allOf": [SUPPORTED]})

    source: Annotated[SourceNames, Stated()] = Field(
        description="The sources that state it.", examples=[["document", "profile-api"]]
    )
    status: Annotated[Checked, Stated()] = Field(
        description=(
            "`confirmed`: its sources bear it out, a handbook of your own included. `disputed`: another one says "
            "otherwise; a fact with a `dispute` is it without a word. `unverified`: none was found."
        ),
        examples=["confirmed"],
    )
    reviewed: Annotated[Day, Stated()] = Field(
        description="The day on which it was last held against its sources, as YYYY-MM-DD, without quotes.",
        examples=["2026-11-24"],
    )
    dispute: Annotated[Dispute | None, Stated()] = Field(
        None,
        description="What the other sources say; needed where the status is `disputed`, and only there.",
        examples=[{"text": "The API returns custom traits as well.", "source": ["profile-api"]}],
    )

    @model_validator(mode="after")
    def _dispute_belongs_to_the_disputed(self) -> Self:
        if (self.status is Status.DISPUTED) != (self.dispute is not None):
            if self.dispute is None:
                raise PydanticCustomError(UNSUPPORTED_DISPUTE, NO_DISPUTE)
            raise PydanticCustomError(
                UNSUPPORTED_DISPUTE,
                "only a disputed fact has the key `dispute`; the status here is `{status}`",
                {"status": self.status},
            )
        return self

    @property
    def reviewed_with(self) -> Location:
        """The unit of review that its day is for, as what leads to that; empty where it has a day of its own."""
        unit = self.copied_from("reviewed")[:-1]
        return unit if UNIT in unit[-2:] else ()

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """To an editor, what can be inherited may be left out, and a text alone may stand for the whole."""
        said = handler(schema)
        whole = handler.resolve_ref_schema(said)
        whole["required"] = [key for key in whole.get("required", ()) if key not in INHERITED]
        alone = marked(cls, Alone)
        for key in alone:
            text = whole["properties"][key]
            whole["type"] = ["object", "string"]
            whole.update({name: text[name] for name in ("minLength", "maxLength", "pattern") if name in text})
        return said


class Fact(Evidence):
    """A checkable statement. A text alone is one that inherits all of its evidence."""

    text: Annotated[Prose, Stated(), Alone()] = Field(
        description="The statement, in Markdown.", examples=["One identifier can be deleted per request."]
    )
    label: Annotated[Line | None, Stated()] = Field(
        None,
        description="What it is about, in a word or two. A goal and a summary have none.",
        examples=["Authentication"],
    )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """To an editor, a fact may also be a shared one."""
        said = may_use(super().__get_pydantic_json_schema__(schema, handler), handler, "text")
        whole = handler.resolve_ref_schema(said)
        whole["allOf"].append({"if": given(USE), "then": {"maxProperties": 1, "errorMessage": USED_ALONE}})
        return said


def _unlabelled(fact: Fact) -> Fact:
    if fact.label is not None:
        raise PydanticCustomError(LABELLED_SENTENCE, NO_LABEL)
    return fact


class _Unlabelled:
    """Tells an editor that a fact has no label where it stands."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {**handler(schema), **absent(NO_LABEL, "label")}


Sentence = Annotated[Fact, AfterValidator(_unlabelled), _Unlabelled()]
"""A fact that stands as a sentence by itself, where no label is shown."""
