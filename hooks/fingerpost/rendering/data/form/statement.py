"""What a guide states as data, and what that rests on."""

import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Markdown = Annotated[str, Field(description="Markdown, whose links lead on from this file or are whole addresses.")]
Address = Annotated[str, Field(description="A whole address, or one as seen from this file.")]


class Part(BaseModel):
    """A part of what is published."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Dispute(Part):
    """What other sources say against a statement."""

    text: Markdown
    source: tuple[str, ...] = Field(description="The ids of the sources that say so.")


class Evidence(Part):
    """What a statement rests on, with all that its author wrote once for several."""

    source: tuple[str, ...] = Field(description="The ids of the sources that state it.")
    status: Literal["confirmed", "disputed", "unverified"]
    reviewed: datetime.date = Field(description="The day on which it was last held against its sources.")
    due: datetime.date = Field(description="The last day on which that review holds.")
    dispute: Dispute | None = None
    row: Address = Field(description="The row of the statement on the page of the evidence.")


class Statement(Part):
    """A fact."""

    text: Markdown
    label: str | None = None
    evidence: Evidence


class Source(Part):
    """A document that facts rest on."""

    title: str
    url: Address | None = None
    kind: Literal["official", "internal", "document", "community"] | None = None
    dated: str | None = None
    note: str | None = None
