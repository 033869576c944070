"""A whole guide as data: what ``catalogue.json`` beside a guide holds."""

import datetime
from collections.abc import Mapping
from typing import Final, Literal

from pydantic import Field

from .option import Condition, Criterion, End, Path, Requirement
from .statement import Address, Evidence, Markdown, Part, Source, Statement
from .walking import Question, Walk

FORMAT: Final = 1
"""The version of the form. It changes where something is taken away or means something else, not where more is said."""


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
