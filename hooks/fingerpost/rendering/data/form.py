"""The form of a guide as data: what ``catalogue.json`` beside a guide holds. A contract with programs of others."""

import datetime
from collections.abc import Mapping
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

FORMAT: Final = 1
"""The version of the form. It changes where something is taken away or means something else, not where more is said."""

Markdown = Annotated[str, Field(description="Markdown, whose links lead on from this file or are whole addresses.")]
Address = Annotated[str, Field(description="A whole address, or one as seen from this file.")]


class Part(BaseModel):
    """A part of what is published."""

    model_config = ConfigDict(frozen=True, extra="forbid")


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


class Condition(Part):
    """What about a reader's situation paths depend on."""

    name: str
    values: Mapping[str, str] = Field(description="Each value that it may have, in words.")


class Clearing(Part):
    """How a requirement is met."""

    who: str
    how: Markdown


class Requirement(Part):
    """What paths need."""

    text: str
    met_by: Mapping[str, tuple[str, ...]] = Field(
        description="Conditions of which one is enough, each with its values that meet it; empty where no answer can."
    )
    clear: Clearing | None = Field(None, description="Who can meet it later, and how. Without it, nobody can.")
    fixed: str | None = Field(None, description="Why nobody can.")
    evidence: Evidence


class Criterion(Part):
    """A column of the comparison."""

    name: str
    explain: str | None = None
    group: str | None = None
    kind: Literal["number", "money", "duration"] | None = None
    unit: str | None = None
    values: Mapping[str, str] = Field(description="Its vocabulary, each value in words; empty for text and numbers.")


class Range(Part):
    """A range of numbers; an end that is left out is open."""

    low: float | None = None
    high: float | None = None


class Cell(Part):
    """The value of a path for a criterion."""

    value: tuple[str, ...] | float | Range | None = Field(
        description="Values of the vocabulary, or one text; a number; a range; null where there is no value."
    )
    missing: Literal["silent", "none"] | None = Field(
        None, description="Why there is no value: the sources do not say, or it does not apply."
    )
    words: Markdown = Field(description="The same as a page shows it, with its unit, in the language of the guide.")
    note: Markdown | None = None
    evidence: Evidence


class Step(Part):
    """Where to go from the end of a walk."""

    label: str
    kind: Literal["how-to", "console", "price", "contact", "code"]
    url: Address | None = None
    code: str | None = Field(None, description="In the place of an address, text to copy.")


class End(Part):
    """Where walks end without a path."""

    name: str
    short: str
    summary: Statement
    requires: tuple[str, ...] = Field(description="The ids of requirements, all of which hold here.")
    next: tuple[Step, ...]
    description: tuple[Statement, ...]


class Path(End):
    """An option."""

    url: Address
    group: str | None = None
    origin: str | None = None
    serves: tuple[str, ...] = Field(description="The ids of the aims that it serves.")
    not_recommended: str | None = Field(None, description="Why no walk ends here, where its author advises against it.")
    unreached: str | None = Field(None, description="Why no walk ends here, where nothing is wrong with it.")
    compare: Mapping[str, Cell] = Field(description="Its row of the comparison, by the ids of the criteria.")
    technical: tuple[Statement, ...]
    use_when: tuple[Statement, ...]
    avoid_when: tuple[Statement, ...]
    limits: tuple[Statement, ...]
    know: tuple[Statement, ...]


class Answer(Part):
    """An answer to a question."""

    label: str
    hint: str | None = None
    settles: Mapping[str, tuple[str, ...]] = Field(description="Conditions, each with the values that remain possible.")
    aims: tuple[str, ...] = Field(description="The ids of the aims that remain possible; empty where all do.")
    to: str = Field(description="The id of a question, a path or an ending.")


class Question(Part):
    """A question."""

    ask: str
    short: str
    hint: str | None = None
    about: Statement | None = None
    answers: Mapping[str, Answer] = Field(description="Its answers by their ids, in order.")


class Walk(Part):
    """A way through the questions to its end."""

    answers: tuple[str, ...] = Field(description="The answers in order, each as question.answer.")
    end: str = Field(description="The id of a path or an ending.")
    kind: Literal["path", "ending"]
    clear: tuple[str, ...] = Field(description="The ids of requirements that are not met and have to be met first.")
    confirm: tuple[str, ...] = Field(
        description="The ids of requirements that no answer settled; `<aim>` where the aim is among them."
    )
    url: Address


class Rule(Part):
    """A line of the source's own rule of thumb."""

    text: Markdown
    path: str
    otherwise: bool
    skill: str | None = None
    evidence: Evidence


class FaqEntry(Part):
    """A frequently asked question."""

    question: str
    answer: Markdown
    paths: tuple[str, ...]
    url: Address
    evidence: Evidence


class Term(Part):
    """A word that the guide explains."""

    term: str
    means: Markdown
    also: tuple[str, ...]
    evidence: Evidence


class Query(Part):
    """Words that somebody types, and the page that answers them."""

    text: str
    url: Address


class Published(Part):
    """A guide: its questions and walks, its paths with their facts, and what these rest on."""

    format: Literal[1] = Field(description="The version of this form.")
    guide: str = Field(description="Its id.")
    title: str
    question: str
    language: str = Field(description="As a BCP 47 tag.")
    url: Address
    reviewed: datetime.date = Field(description="The day of the newest review.")
    review_days: int = Field(description="How many days a review holds.")
    goal: tuple[Statement, ...]
    about: tuple[Statement, ...]
    sources: Mapping[str, Source]
    aims: Mapping[str, str]
    conditions: Mapping[str, Condition]
    requirements: Mapping[str, Requirement]
    criteria: Mapping[str, Criterion]
    paths: Mapping[str, Path]
    endings: Mapping[str, End]
    start: str = Field(description="The id of the first question.")
    questions: Mapping[str, Question]
    walks: tuple[Walk, ...] = Field(description="Every way through the questions, in the order of the answers.")
    rules: tuple[Rule, ...]
    faq: Mapping[str, FaqEntry]
    glossary: Mapping[str, Term]
    typical_questions: tuple[Query, ...]
    queries: tuple[Query, ...]


class Listed(Part):
    """A guide among others."""

    guide: str
    title: str
    question: str
    group: str | None = Field(description="The group of guides that it belongs to, by its name.")
    language: str
    url: Address
    data: Address = Field(description="Where the guide stands as data, in the form `Published`.")
    reviewed: datetime.date = Field(description="The day of the newest review.")
    oldest: datetime.date = Field(description="The day of the oldest review of all facts.")
    review_days: int
    paths: int = Field(description="How many paths it has.")
    facts: Mapping[str, int] = Field(description="How many facts have each status.")


class Index(Part):
    """All guides of a site."""

    format: Literal[1] = Field(description="The version of this form.")
    site: str = Field(description="The name of the site.")
    description: str
    url: Address
    guides: tuple[Listed, ...]
