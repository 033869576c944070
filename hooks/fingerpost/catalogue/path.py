"""A path: one way of doing it, what a reader ends up with."""

from typing import Annotated, Any, ClassVar, Final, Self

from pydantic import ConfigDict, Field, model_validator

from .cell import Cell
from .demands import absent, demand, given
from .end import End, Facts
from .entry import Keyed
from .evidence import EVIDENCE, FACT, Sentence
from .kinds import FrozenDict, Line, Many, RefersTo, Stated
from .unit import UNIT, PathEvidence

ONE_REASON: Final = (
    "no walk ends at a path either because its author advises against it or because this tree does not ask about it: "
    "expected at most one of the keys `not_recommended` and `unreached`"
)

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


class Path(End):
    """One option of the guide, with everything that is known about it."""

    model_config = ConfigDict(json_schema_extra=demand(given("not_recommended"), absent(ONE_REASON, "unreached")))

    met_later: ClassVar = True

    summary: Sentence = Field(description="One sentence that says what the reader will do.", examples=[SUMMARY])
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
    unreached: Line | None = Field(
        None,
        description=(
            "Why no walk ends here though nothing is wrong with it: it is listed and compared, and the tree does not "
            "ask about it."
        ),
        examples=["No question asks about it; compare it, or tick your situation."],
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
        description="Technical facts. The `label` of one says what it is about.",
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
    def aims(self) -> tuple[str, ...]:
        """The aims that it is for."""
        return self.serves

    @property
    def set_aside(self) -> str:
        """Why no walk ends at it; empty where walks may."""
        return self.not_recommended or self.unreached or ""

    @model_validator(mode="after")
    def _is_set_aside_for_one_reason(self) -> Self:
        if self.not_recommended is not None and self.unreached is not None:
            raise ValueError(ONE_REASON)
        return self
