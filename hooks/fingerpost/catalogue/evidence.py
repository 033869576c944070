"""Facts and what they rest on."""

import datetime
import re
from enum import StrEnum
from typing import Annotated, Any, Final, Self

from pydantic import BeforeValidator, ConfigDict, Field, Strict, ValidationInfo, model_validator
from pydantic_core import PydanticCustomError

from .demands import Schema, absent, demand, given, needed
from .entry import Entry
from .kinds import Expected, Line, Name, Prose, RefersTo, Some, Stated
from .place import TextPlaces
from .quoting import quoted

UNSUPPORTED_DISPUTE: Final = "unsupported_dispute"
"""What a dispute without a disputed fact, or a disputed fact without a dispute, is called among pydantic's errors."""


NO_DISPUTE: Final = "a disputed fact says what disputes it: expected the key `dispute`"

ONE_PLACE: Final = (
    "a source is either elsewhere or a page of this site: expected at most one of the keys `url` and `document`"
)

EVIDENCE: Final[dict[str, Any]] = {"source": ["handbook"], "status": "confirmed", "reviewed": "2026-11-24"}
"""What makes an example checkable."""

FACT: Final[dict[str, Any]] = {"text": "One identifier can be deleted per request.", **EVIDENCE}
"""A fact as an example."""

SUPPORTED: Final[Schema] = demand(
    {"required": ["status"], "properties": {"status": {"const": "disputed"}}},
    needed(NO_DISPUTE, dispute="object"),
    absent("only a disputed fact has the key `dispute`", "dispute"),
)
"""A dispute stands where the status says so, and only there."""


class Status(StrEnum):
    """What the sources say of a fact."""

    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    UNVERIFIED = "unverified"


class SourceKind(StrEnum):
    """Who speaks in a source, the one to believe first at the top. The order decides who speaks first on a page."""

    OFFICIAL = "official"
    INTERNAL = "internal"
    DOCUMENT = "document"
    COMMUNITY = "community"


WebAddress = Annotated[
    str, Field(pattern=r"^https?://\S+$"), Expected("an address that starts with https:// or http://"), Name()
]
"""Where a document is on the web."""

HandWritten = Annotated[
    str,
    Field(pattern=r"^[^./:?#\\\s][^:?#\\]*\.md(?:#\S+)?$"),
    Expected("a Markdown file as from docs/, such as `embedding.md` or `decisions/index.md#all`"),
    Name(),
]
"""A page of the site that is written by hand."""


class Source(Entry):
    """A document that facts rest on."""

    model_config = ConfigDict(json_schema_extra=demand(given("document"), absent(ONE_PLACE, "url")))

    title: Line = Field(description="The name of the document, as its publisher gives it.", examples=["Profile API"])
    url: WebAddress | None = Field(
        None,
        description="Its address, where it has one.",
        examples=["https://www.twilio.com/docs/segment/unify/profile-api"],
    )
    document: HandWritten | None = Field(
        None,
        description=(
            "Where it is a page of this site written by hand, in place of an address: its file, as from `docs/`."
        ),
        examples=["embedding.md#choose-a-height"],
    )
    kind: Annotated[SourceKind | None, Strict(False)] = Field(
        None,
        description=(
            "Who speaks in it, highest first. `official`: who makes or decides the thing, such as a vendor or a law. "
            "`internal`: whoever publishes the guide. `document`: what the guide was made from. `community`: anybody "
            "else. Where two sources disagree, the higher one speaks first."
        ),
        examples=["official"],
    )
    dated: Line | None = Field(
        None, description="The version or the day of the copy that was read.", examples=["modified 2026-06-26"]
    )
    note: Line | None = Field(
        None, description="What a reader should know about the source itself.", examples=["Read as an excerpt only."]
    )

    @model_validator(mode="after")
    def _stands_in_one_place(self) -> Self:
        if self.url and self.document:
            raise ValueError(ONE_PLACE)
        return self


SourceNames = Some[Annotated[str, RefersTo("source")]]
"""Names of sources, at least one."""


class Dispute(Entry):
    """What other sources say against a fact."""

    text: Prose = Field(
        description="What they say instead, in Markdown.", examples=["The API returns custom traits as well."]
    )
    source: SourceNames = Field(description="The sources that say so.", examples=[["profile-api"]])


_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)

NO_SUCH_DAY: Final = "no_such_day"
"""What a text that looks like a day, and is none of the calendar, is called among pydantic's errors."""

_LONG, _SHORT, _FEBRUARY, _LEAP_YEAR = "(?:0[13578]|1[02])", "(?:0[469]|11)", "02", "20(?:[02468][048]|[13579][26])"
_A_DAY: Final = (
    f"^(?:20[0-9]{{2}}-(?:{_LONG}-(?:0[1-9]|[12][0-9]|3[01])|{_SHORT}-(?:0[1-9]|[12][0-9]|30)"
    f"|{_FEBRUARY}-(?:0[1-9]|1[0-9]|2[0-8]))|{_LEAP_YEAR}-02-29|2100-01-01)$"
)
"""The days from 2000 on, as JSON Schema can tell them. Every fourth year is a leap year until 2100."""


def _day(value: Any, info: ValidationInfo) -> Any:
    """JSON has days as text. In YAML a day stands without quotes, and in quotes it is text."""
    if isinstance(value, str) and _DAY.fullmatch(value) and not isinstance(info.context, TextPlaces):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError(NO_SUCH_DAY, "{day} is no day of the calendar", {"day": quoted(value)}) from None
    return value


class Evidence(Entry):
    """Anything checkable: who says it, whether it holds, and when that was last looked at."""

    model_config = ConfigDict(json_schema_extra={"allOf": [SUPPORTED]})

    source: Annotated[SourceNames, Stated()] = Field(
        description="The sources that state it.", examples=[["document", "profile-api"]]
    )
    status: Annotated[Status, Strict(False), Stated()] = Field(
        description=(
            "`confirmed`: its sources bear it out, a handbook of your own included. `disputed`: another one says "
            "otherwise. `unverified`: none was found."
        ),
        examples=["confirmed"],
    )
    # Builds are dated by the newest review, and the formats that carry the date reach from 1980 to 2105.
    reviewed: Annotated[
        datetime.date,
        Field(ge=datetime.date(2000, 1, 1), le=datetime.date(2100, 1, 1)),
        BeforeValidator(_day),
        Stated(),
    ] = Field(
        description="The day on which it was last held against its sources, as YYYY-MM-DD, without quotes.",
        examples=["2026-11-24"],
        # To JSON Schema a day is a text, which is neither early nor late.
        json_schema_extra={
            "pattern": _A_DAY,
            "patternErrorMessage": "expected a day of the calendar between 2000 and 2100, as YYYY-MM-DD",
        },
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


class Fact(Evidence):
    """A checkable statement."""

    text: Annotated[Prose, Stated()] = Field(
        description="The statement, in Markdown.", examples=["One identifier can be deleted per request."]
    )
    label: Annotated[Line | None, Stated()] = Field(
        None, description="What it is about, in a word or two.", examples=["Authentication"]
    )
