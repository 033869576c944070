"""Facts and what they rest on."""

import datetime
from enum import StrEnum
from typing import Annotated, Final, Self

from pydantic import ConfigDict, Field, JsonValue, Strict, model_validator
from pydantic_core import PydanticCustomError

from .entry import Entry, Line, Many, Prose, refers

UNSUPPORTED_DISPUTE: Final = "unsupported_dispute"
"""What a dispute without a disputed fact, or a disputed fact without a dispute, is called among pydantic's errors."""


class Status(StrEnum):
    """What the sources say of a fact."""

    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    UNVERIFIED = "unverified"


class Source(Entry):
    """A document that facts rest on."""

    title: Line = Field(description="The name of the document, as its publisher gives it.", examples=["Profile API"])
    url: Annotated[str, Field(pattern=r"^https?://\S+$")] | None = Field(
        None, description="Its address, where it has one.", examples=["https://www.twilio.com/docs/segment/unify/profile-api"]
    )
    document: Annotated[str, Field(pattern=r"^[^./:?#\\\s][^:?#\\]*\.md(?:#\S+)?$")] | None = Field(
        None,
        description="Where it is a page of this site written by hand, in place of an address: its file, as from `docs/`.",
        examples=["embedding.md#choose-a-height"],
    )
    dated: Line | None = Field(None, description="The version or the day of the copy that was read.", examples=["modified 2026-06-26"])
    note: Line | None = Field(None, description="What a reader should know about the source itself.", examples=["Read as an excerpt only."])

    model_config = ConfigDict(json_schema_extra={"not": {"required": ["url", "document"]}})

    @model_validator(mode="after")
    def _stands_in_one_place(self) -> Self:
        if self.url and self.document:
            raise ValueError("a source is either elsewhere or a page of this site: expected at most one of the keys `url` and `document`")
        return self


SourceNames = Annotated[Many[Annotated[str, refers("source")]], Field(min_length=1)]
"""Names of sources, at least one."""


class Dispute(Entry):
    """What other sources say against a fact."""

    text: Prose = Field(description="What they say instead, in Markdown.", examples=["The API returns custom traits as well."])
    source: SourceNames = Field(description="The sources that say so.", examples=[["profile-api"]])


DISPUTE_BELONGS_TO_THE_DISPUTED: Final[JsonValue] = {
    "if": {"properties": {"status": {"const": "disputed"}}, "required": ["status"]},
    "then": {"required": ["dispute"]},
    "else": {"properties": {"dispute": False}},
}
"""The rule below, for editors."""


class Evidence(Entry):
    """Anything checkable: who says it, whether it holds, and when that was last looked at."""

    source: SourceNames = Field(description="The sources that state it.", examples=[["document", "profile-api"]])
    status: Annotated[Status, Strict(False)] = Field(
        description="`confirmed`: a public source says the same. `disputed`: one says otherwise. `unverified`: none was found.",
        examples=["confirmed"],
    )
    # Builds are dated by the newest review, and the formats that carry the date reach from 1980 to 2105.
    reviewed: Annotated[datetime.date, Field(ge=datetime.date(2000, 1, 1), le=datetime.date(2100, 1, 1))] = Field(
        description="The day on which it was last held against its sources.", examples=["2026-11-24"]
    )
    dispute: Dispute | None = Field(None, description="What the other sources say; needed where the status is `disputed`, and only there.")

    model_config = ConfigDict(json_schema_extra={"allOf": [DISPUTE_BELONGS_TO_THE_DISPUTED]})

    @model_validator(mode="after")
    def _dispute_belongs_to_the_disputed(self) -> Self:
        if (self.status is Status.DISPUTED) != (self.dispute is not None):
            if self.dispute is None:
                raise PydanticCustomError(UNSUPPORTED_DISPUTE, "a disputed fact says what disputes it: expected the key `dispute`")
            raise PydanticCustomError(UNSUPPORTED_DISPUTE, "only a disputed fact has the key `dispute`; the status here is `{status}`", {"status": self.status})
        return self


class Fact(Evidence):
    """A checkable statement."""

    text: Prose = Field(description="The statement, in Markdown.", examples=["One identifier can be deleted per request."])
    label: Line | None = Field(None, description="What it is about, in a word or two.", examples=["Authentication"])


class Cell(Evidence):
    """The value of one criterion for one path, with its evidence."""

    value: Prose = Field(description="A value of the criterion's vocabulary, or a few words of Markdown where it has none.", examples=["high"])
