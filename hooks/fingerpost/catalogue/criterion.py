"""A criterion: a column of the comparison, what its values may be, and how they are read.

What a value means is decided here and nowhere else. A kind of criterion beside words and free text begins here.
"""

from pydantic import Field

from .entry import Entry
from .kinds import FrozenDict, Id, Line, Table


class Criterion(Entry):
    """A column of the comparison."""

    name: Line = Field(description="The heading of the column.", examples=["Complexity"])
    explain: Line | None = Field(
        None, description="What it measures.", examples=["How much there is to set up and to keep running"]
    )
    values: Table[Id, Line] = Field(
        default_factory=FrozenDict,
        description="Its vocabulary, in order, each value with its word. Left out for a column of free text.",
        examples=[{"low": "Low", "high": "High"}],
    )

    def word(self, value: str) -> str:
        """A value as its author put it: a word of the vocabulary, or the text itself."""
        return self.values.get(value, value)

    @property
    def enumerated(self) -> bool:
        """Whether its values are a vocabulary, so that paths can be filtered and listed by it."""
        return bool(self.values)

    def accepts(self, value: str) -> bool:
        """Whether a cell may have a value. A column of free text takes any."""
        return not self.enumerated or value in self.values
