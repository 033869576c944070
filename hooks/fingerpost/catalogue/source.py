"""The documents that facts rest on."""

from enum import StrEnum
from typing import Annotated, Final, Self

from pydantic import ConfigDict, Field, Strict, model_validator

from .demands import absent, demand, given
from .entry import Entry
from .kinds import Expected, Line, Name, RefersTo, Some

ONE_PLACE: Final = (
    "a source is either elsewhere or a page of this site: expected at most one of the keys `url` and `document`"
)


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
            "else. Where two sources disagree, the higher one speaks first; a table keeps the value that readers "
            "filter by, and has the other side in a note."
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
