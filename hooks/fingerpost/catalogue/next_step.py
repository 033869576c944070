"""Where a reader goes from the end of a walk: an address, a page of the site or of the guide, or text to copy."""

from enum import StrEnum
from typing import Annotated, Any, Final, Self

from pydantic import ConfigDict, Field, Strict, model_validator

from .demands import Schema, absent, demand, given, needed
from .entry import Entry
from .kinds import Code, Expected, Line, Name, Topic
from .source import HandWritten

ONE_TARGET: Final = (
    "a next step leads to one place or is text to copy: expected exactly one of the keys `url`, `document`, `page` and "
    "`code`"
)

NEXT: Final[dict[str, Any]] = {
    "label": "Connect the space in the Console",
    "url": "https://www.twilio.com/docs/unified-profiles/segment-space",
    "kind": "how-to",
}
"""A next step as an example."""

_ONE_TARGET: Final[Schema] = demand(
    given("url"),
    absent(ONE_TARGET, "document", "page", "code"),
    demand(
        given("document"),
        absent(ONE_TARGET, "page", "code"),
        demand(given("page"), absent(ONE_TARGET, "code"), needed(ONE_TARGET, code="string")),
    ),
)


class NextKind(StrEnum):
    """What a reader finds at the next step."""

    HOW_TO = "how-to"
    CONSOLE = "console"
    PRICE = "price"
    CONTACT = "contact"
    CODE = "code"


SecureAddress = Annotated[
    str, Field(pattern=r"^https://\S+$"), Expected("an address that starts with https://"), Name()
]
"""Where something is on the web, for a reader who will type there what others should not read."""


class NextStep(Entry):
    """Where to go from the end of a walk. The first one is the way on: the button of an outcome."""

    model_config = ConfigDict(json_schema_extra=_ONE_TARGET)

    label: Line = Field(description="What the reader will do there: the words of the link.", examples=[NEXT["label"]])
    kind: Annotated[NextKind, Strict(False)] = Field(
        description=(
            "What is found there. `how-to`: instructions. `console`: where it is done. `price`: what it costs. "
            "`contact`: whom to ask. `code`: a program, or a piece of one."
        ),
        examples=[NEXT["kind"]],
    )
    url: SecureAddress | None = Field(None, description="Its address.", examples=[NEXT["url"]])
    document: HandWritten | None = Field(
        None,
        description="In place of that, a page of this site written by hand: its file, as from `docs/`.",
        examples=["hosting.md#on-github-pages"],
    )
    page: Topic | None = Field(None, description="Or a page of this guide.", examples=["paths/connect"])
    code: Code | None = Field(
        None, description="Or text to copy, shown as code.", examples=["analytics.identify('4711', {plan: 'plus'});"]
    )

    @model_validator(mode="after")
    def _has_one_target(self) -> Self:
        if sum(one is not None for one in (self.url, self.document, self.page, self.code)) != 1:
            raise ValueError(ONE_TARGET)
        return self
