"""What readers look up in a guide: rules of thumb, frequent questions, words, and what they type."""

from typing import Annotated

from pydantic import Field

from .entry import Entry
from .evidence import Evidence
from .kinds import Line, Many, Prose, RefersTo, Stated, Topic


class Rule(Evidence):
    """A line of the source's own rule of thumb, in the order in which it gives them."""

    text: Annotated[Prose, Stated()] = Field(
        description="The case, as the second half of a sentence that starts with 'If'.",
        examples=["you have no workspace yet"],
    )
    path: Annotated[str, RefersTo("path"), Stated()] = Field(
        description="The path that the rule sends a reader to.", examples=["connect"]
    )
    otherwise: Annotated[bool, Stated()] = Field(
        False, description="Whether it is the default, for readers whom no rule before it fits.", examples=[True]
    )
    skill: Line | None = Field(
        None, description="The reference that the source gives with the rule.", examples=["twilio/twilio-identity"]
    )


class FaqEntry(Evidence):
    """A question that readers ask, with its answer."""

    question: Annotated[Line, Stated()] = Field(
        description="The question.", examples=["Which path should I start with?"]
    )
    answer: Annotated[Prose, Stated()] = Field(
        description="The answer, in Markdown.", examples=["Begin with a *Unify space*: most paths need one."]
    )
    paths: Many[Annotated[str, RefersTo("path")]] = Field(
        (), description="The paths that it speaks of.", examples=[["connect"]]
    )


class GlossaryEntry(Evidence):
    """A word that the guide explains. A text links to it: `[a space](term:space)`."""

    term: Annotated[Line, Stated()] = Field(description="The word, as it stands in a text.", examples=["space"])
    means: Annotated[Prose, Stated()] = Field(
        description="What it means, in Markdown.", examples=["Where Segment keeps the profiles of one environment."]
    )
    also: Many[Line] = Field(
        (), description="Its other forms and names, by which it is found too.", examples=[["spaces", "Unify space"]]
    )

    @property
    def names(self) -> tuple[str, ...]:
        """Every form of the word."""
        return (self.term, *self.also)


class Query(Entry):
    """Words that somebody types who looks for this guide, and the page that answers them."""

    text: Line = Field(description="The words.", examples=["connect segment to twilio"])
    page: Topic = Field(description="The page that answers them.", examples=["paths/connect"])
