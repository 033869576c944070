"""The paths of a guide as data, with what they need and the comparison, and the ends that are no path."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from .statement import Address, Evidence, Markdown, Part, Statement


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
