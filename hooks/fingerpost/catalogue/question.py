"""Questions and answers, as their author writes them."""

from typing import Annotated, Any, Final, Self

from pydantic import ConfigDict, Field, GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from .demands import Schema, absent, demand, empty, given, may_use, needed, together
from .entry import Entry, Keyed
from .evidence import EVIDENCE, Fact
from .kinds import POSSIBLE, FrozenDict, Id, Line, Many, Name, RefersTo, Says, Table

Target = Annotated[str, RefersTo("question, path or ending")]
"""Where an answer leads: the id of a question, of a path or of an ending."""


ONLY_TARGETS: Final = (
    "a question that is `like` another one has only the keys `to` and `says` beside it: words and answers come from "
    "there"
)

NO_TARGETS: Final = "a question that is `like` another one needs `to`: answer to question, path or ending"

OWN_TARGETS: Final = "`to` and `says` go with `like`; here each answer has its own"

IN_FULL: Final = "a question needs `ask`, `short` and `answers` (or `like` and `to`, to repeat another question)"

ANSWERS: Final[dict[str, Any]] = {
    "exists": {"label": "Yes, we have one", "says": {"space": "exists"}, "to": "history"},
    "unsure": {"label": "I am not sure", "to": "plan"},
}
"""The answers of a question as an example."""

QUESTION: Final[dict[str, Any]] = {
    "ask": "Does your team already have a Segment Unify space?",
    "short": "Unify space",
    "answers": ANSWERS,
}
"""A question as an example."""

_IN_FULL_OR_LIKE: Final[Schema] = demand(
    given("like"),
    demand(
        given("says"),
        together(empty(ONLY_TARGETS, "answers"), needed(NO_TARGETS, to="object")),
        together(
            absent(ONLY_TARGETS, "ask", "short", "hint", "about"),
            empty(ONLY_TARGETS, "answers"),
            needed(NO_TARGETS, to="object"),
        ),
    ),
    together(empty(OWN_TARGETS, "to", "says"), needed(IN_FULL, ask="string", short="string", answers="object")),
)

_SAYS: Final[Schema] = {
    "type": "object",
    "additionalProperties": {"type": "object", "additionalProperties": POSSIBLE},
    "title": "Says",
    "description": (
        "With `like`: for an answer of that question, what it settles here instead. So the question is asked about "
        "something else, and may have an `ask`, a `short`, a `hint` and an `about` of its own."
    ),
    "examples": [{"exists": {"second-space": "exists"}}],
}
"""What :mod:`.short` makes a question in full of."""


class Reply(Entry):
    """The words of an answer, and what it settles."""

    label: Line = Field(description="The words of the link.", examples=["Yes, we have one"])
    hint: Line | None = Field(
        None, description="One short sentence below the label.", examples=["You see it under Unify in the sidebar"]
    )
    aims: Many[Annotated[str, RefersTo("aim")]] = Field(
        (), description="What the reader may still want after this answer.", examples=[["delete", "read"]]
    )
    says: Says = Field(
        default_factory=FrozenDict,
        description="What the answer settles: condition to the value or values that remain possible.",
        examples=[{"space": "exists"}],
    )


class Answer(Reply):
    """A link on a question's page."""

    to: Target = Field(description="The question, the path or the ending that it leads to.", examples=["plan"])

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """To an editor, an answer may have the words of a shared one."""
        return may_use(handler(schema), handler, "label")


class Question(Entry):
    """A page of the flow.

    A question stands either in full (``ask`` and ``answers``) or, where it is asked again on another branch, as
    ``like`` another one, with only its targets (``to``) of its own. With ``says`` it is asked about something else;
    then its words may be its own too, and it stands in full for others that are ``like`` it.
    """

    model_config = ConfigDict(json_schema_extra=_IN_FULL_OR_LIKE)

    ask: Line | None = Field(None, description="The question itself.", examples=[QUESTION["ask"]])
    short: Line | None = Field(
        None, description="The question in a few words, for the list of answers.", examples=[QUESTION["short"]]
    )
    hint: Line | None = Field(
        None,
        description="One short sentence that helps to answer, without links.",
        examples=["A space holds the profiles of one environment"],
    )
    about: Fact | None = Field(
        None,
        description=(
            "Help for readers who hesitate, as a fact: what is meant, how to find out, what counts. A sentence stands "
            "open above the answers; more is folded there, below its `label` where it has one."
        ),
        examples=[{"text": "It is named under Unify, at the top of the page.", **EVIDENCE}],
    )
    answers: Keyed[Id, Answer] = Field(
        default_factory=FrozenDict, description="Its answers, in the order in which they are shown.", examples=[ANSWERS]
    )
    like: Annotated[str, RefersTo("question")] | None = Field(
        None, description="The question that this one repeats on another branch.", examples=["space"]
    )
    to: Table[Annotated[str, Name()], Target] = Field(
        default_factory=FrozenDict,
        description="With `like`: for each answer of that question, where it leads on this branch.",
        examples=[{"exists": "history", "missing": "plan"}],
    )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """To an editor, a repeated question may be about something else."""
        said = handler(schema)
        handler.resolve_ref_schema(said)["properties"]["says"] = _SAYS
        return said

    @model_validator(mode="after")
    def _stands_in_full_or_is_like_another(self) -> Self:
        if self.like is None:
            if self.ask is None or self.short is None or not self.answers:
                missing = [
                    key
                    for key, value in (("ask", self.ask), ("short", self.short), ("answers", self.answers))
                    if not value
                ]
                raise ValueError(
                    f"a question needs {' and '.join(f'`{key}`' for key in missing)} (or `like` and `to`, to "
                    f"repeat another question)"
                )
            if self.to:
                raise ValueError(OWN_TARGETS)
        elif self.ask or self.short or self.hint or self.about or self.answers:
            raise ValueError(ONLY_TARGETS)
        elif not self.to:
            raise ValueError(NO_TARGETS)
        return self
