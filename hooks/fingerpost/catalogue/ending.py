"""An ending: where a walk stops that leads to no path."""

from typing import Any, ClassVar, Final

from pydantic import Field

from .end import End, Facts, Requires
from .evidence import EVIDENCE, Sentence
from .kinds import Line

ENDING: Final[dict[str, Any]] = {
    "name": "None of these paths fits",
    "short": "None fits",
    "summary": {"text": "No public API changes the matching rules.", **EVIDENCE},
}
"""An ending as an example."""


class Ending(End):
    """Where a walk ends without a path: nothing fits, somebody is not eligible, or has to ask first."""

    met_later: ClassVar = False

    name: Line = Field(description="Its name: the heading of the outcomes that end here.", examples=[ENDING["name"]])
    short: Line = Field(description="The name in a few words, for the map.", examples=[ENDING["short"]])
    summary: Sentence = Field(description="One sentence that says what that means.", examples=[ENDING["summary"]])
    requires: Requires = Field(
        (),
        description=(
            "When the ending is true: what holds for everybody who comes there, as a path says what it needs. Nobody "
            "clears a requirement to get there, so each counts as fixed."
        ),
        examples=[{"space": "missing"}, ["no-space"]],
    )
    description: Facts = Field(
        (),
        description="What else a reader should know who ends here.",
        examples=[[{"text": "Segment sales can say when one is planned.", **EVIDENCE}]],
    )
