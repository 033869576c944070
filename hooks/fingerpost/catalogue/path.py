"""A path: one way of doing it, what a reader ends up with."""

from collections.abc import Mapping
from typing import Annotated, Any, Final

from pydantic import Field, WithJsonSchema

from .cell import Cell
from .entry import Entry, Keyed
from .evidence import EVIDENCE, FACT, Fact
from .kinds import POSSIBLE, FrozenDict, Line, Many, RefersTo, Section, Stated
from .shape import marked
from .unit import UNIT, PathEvidence

Facts = Annotated[Many[Fact], Section()]
"""Facts below a heading of their own."""

_IN_PLACE: Final = {
    "type": ["array", "object"],
    "items": {"type": ["string", "object"], "minProperties": 1, "additionalProperties": POSSIBLE},
    "additionalProperties": POSSIBLE,
}
"""What :mod:`.short` makes names of."""

SUMMARY: Final[dict[str, Any]] = {"text": "You connect the workspace, and traits flow in both directions.", **EVIDENCE}
"""The summary of a path as an example."""

PATH: Final[dict[str, Any]] = {
    "name": "Connect Segment to Unified Profiles",
    "short": "Connect Segment",
    "requires": ["space"],
    "summary": SUMMARY,
}
"""A path as an example."""


def _facts(text: str, **more: str) -> list[Any]:
    """A list of facts as an example."""
    return [[{"text": text, **more, **EVIDENCE}]]


class Path(Entry):
    """One option of the guide, with everything that is known about it."""

    name: Line = Field(
        description="Its name: the heading of its page and of the outcomes that recommend it.", examples=[PATH["name"]]
    )
    short: Line = Field(description="The name in a few words, for narrow places.", examples=[PATH["short"]])
    group: Annotated[str, RefersTo("path group")] | None = Field(
        None, description="The group that it belongs to, one of `path_groups`.", examples=["console"]
    )
    origin: Line | None = Field(
        None,
        description="Where the path comes from, where that is not the guide's main source.",
        examples=["From the public documentation"],
    )
    evidence: Annotated[PathEvidence | None, Stated()] = Field(
        None,
        description="What all facts of the path share that do not say it themselves.",
        examples=[UNIT],
    )
    summary: Fact = Field(description="One sentence that says what the reader will do.", examples=[SUMMARY])
    serves: Many[Annotated[str, RefersTo("aim")]] = Field(
        (),
        description="The aims that it serves. It is never recommended to a reader who wants something else.",
        examples=[["delete", "read"]],
    )
    not_recommended: Line | None = Field(
        None,
        description="Why no walk ends here: for a path that readers ask about and that is never the best.",
        examples=["Twilio has announced its end for 2027."],
    )
    requires: Annotated[Many[Annotated[str, RefersTo("requirement")]], WithJsonSchema(_IN_PLACE)] = Field(
        (),
        description=(
            "What it needs: names of requirements; or conditions with the value or values of each that it needs, as "
            "one mapping or among the names. Such a one takes its words from the condition, and nobody can clear it."
        ),
        examples=[{"space": "exists", "plan": ["team", "business"]}, ["token", {"space": "exists"}]],
    )
    compare: Keyed[Annotated[str, RefersTo("criterion")], Cell] = Field(
        default_factory=FrozenDict,
        description="Its row of the comparison: criterion to cell.",
        examples=[{"complexity": {"value": "low", **EVIDENCE}}],
    )
    description: Facts = Field(
        (), description="What it is and how it works.", examples=_facts("The connection copies traits within a minute.")
    )
    technical: Facts = Field(
        (),
        description="Technical facts, each with a label.",
        examples=_facts("With an API key of the workspace.", label="Authentication"),
    )
    use_when: Facts = Field(
        (), description="When it is the right choice.", examples=_facts("The profiles are in Segment already.")
    )
    avoid_when: Facts = Field((), description="When it is not.", examples=_facts("No data may leave the workspace."))
    limits: Facts = Field((), description="Known limitations.", examples=[[FACT]])
    know: Facts = Field(
        (),
        description="Facts that change a decision: maturity, plan, quotas, compliance.",
        examples=_facts("It is in public beta.", label="Maturity"),
    )

    @property
    def sections(self) -> Mapping[str, tuple[Fact, ...]]:
        """The facts of each section, in the order of the path's page; of some there may be none."""
        return {key: getattr(self, key) for key in marked(Path, Section)}
