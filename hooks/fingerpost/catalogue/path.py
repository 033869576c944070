"""A path: one way of doing it, what a reader ends up with."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from .entry import Entry, Line, Many, keys_refer, refers
from .evidence import Cell, Fact

Facts = Many[Fact]


class Path(Entry):
    """One option of the guide, with everything that is known about it."""

    name: Line = Field(description="Its name: the heading of its page and of the outcomes that recommend it.", examples=["Connect Segment to Unified Profiles"])
    short: Line = Field(description="The name in a few words, for narrow places.", examples=["Connect Segment"])
    origin: Line | None = Field(
        None, description="Where the path comes from, where that is not the guide's main source.", examples=["From the public documentation"]
    )
    summary: Fact = Field(description="One sentence that says what the reader will do.")
    serves: Many[Annotated[str, refers("aim")]] = Field(
        (), description="The aims that it serves. It is never recommended to a reader who wants something else.", examples=[["delete", "read"]]
    )
    not_recommended: Line | None = Field(
        None,
        description="Why no walk ends here: for a path that readers ask about and that is never the best.",
        examples=["Twilio has announced its end for 2027."],
    )
    requires: Many[Annotated[str, refers("requirement")]] = Field((), description="The requirements that it needs.", examples=[["space", "token"]])
    compare: Annotated[Mapping[str, Cell], keys_refer("criterion")] = Field(default_factory=dict, description="Its row of the comparison: criterion to cell.")
    description: Facts = Field((), description="What it is and how it works.")
    technical: Facts = Field((), description="Technical facts, each with a label.")
    use_when: Facts = Field((), description="When it is the right choice.")
    avoid_when: Facts = Field((), description="When it is not.")
    limits: Facts = Field((), description="Known limitations.")
    know: Facts = Field((), description="Facts that change a decision: maturity, plan, quotas, compliance.")
