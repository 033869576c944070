"""Where a walk can end: what a path and an ending that is no path have in common."""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Final

from pydantic import Field, WithJsonSchema

from .entry import Entry
from .evidence import Fact, Sentence
from .kinds import ANY, POSSIBLE, POSSIBLE_OR_ANY, Line, Many, RefersTo, Section
from .next_step import NEXT, NextStep
from .shape import marked

Facts = Annotated[Many[Fact], Section()]
"""Facts below a heading of their own."""


_CONDITIONS: Final[dict[str, Any]] = {"properties": {ANY: POSSIBLE_OR_ANY}, "additionalProperties": POSSIBLE}

_IN_PLACE: Final[dict[str, Any]] = {
    "type": ["array", "object"],
    "items": {"type": ["string", "object"], "minProperties": 1, **_CONDITIONS},
    **_CONDITIONS,
}
"""What :mod:`.short` makes names of."""

Requires = Annotated[Many[Annotated[str, RefersTo("requirement")]], WithJsonSchema(_IN_PLACE)]
"""Names of requirements, or conditions with the values that are needed."""


class End(Entry):
    """Where a walk can end.

    Attributes:
        met_later: whether somebody may still meet what it requires, after a walk has ended there.
    """

    met_later: ClassVar[bool]

    name: Line = Field(
        description="Its name: the heading of its page and of the outcomes that end there.",
        examples=["Connect Segment to Unified Profiles"],
    )
    short: Line = Field(description="The name in a few words, for narrow places.", examples=["Connect Segment"])
    summary: Sentence
    requires: Requires = Field(
        (),
        description=(
            "What it needs: names of requirements; or conditions with the value or values of each that it needs, as "
            "one mapping or among the names. Of the conditions under `any`, one is enough. Such a one takes its words "
            "from the conditions, and nobody can clear it."
        ),
        examples=[
            {"space": "exists", "plan": ["team", "business"]},
            ["token", {"any": {"space": "exists", "plan": "business"}}],
        ],
    )
    next: Many[NextStep] = Field(
        (),
        description="Where to go now, the main way first: the button of each outcome that ends here.",
        examples=[[NEXT]],
    )

    @property
    def aims(self) -> tuple[str, ...]:
        """The aims that it is for; none where it is for whoever comes there."""
        return ()

    @property
    def sections(self) -> Mapping[str, tuple[Fact, ...]]:
        """The facts of each section, in the order of the model. Of some there may be none."""
        return {key: getattr(self, key) for key in marked(type(self), Section)}
