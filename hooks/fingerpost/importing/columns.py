"""What a column of a comparison is, told from what stands in it: a vocabulary, numbers, or words."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from ..catalogue.value import number_of
from .naming import Ids, slug
from .words import pieces, plain

_NOT: Final = frozenset({"n/a", "na", "n.a.", "not applicable", "entfällt"})
"""What says that a criterion does not apply."""

_SILENT: Final = frozenset({"", "-", "--", "\N{EN DASH}", "\N{EM DASH}", "?", "tbd", "unknown", "todo"})
"""What says nothing."""

_SCALE: Final = (
    "none",
    "no",
    "very-low",
    "low",
    "small",
    "partial",
    "medium",
    "moderate",
    "high",
    "large",
    "very-high",
)
"""Words of scales, from their lower end up."""

_LONGEST_WORD: Final = 24
_MOST_VALUES: Final = 8


@dataclass
class Column:
    """A criterion in the making: its vocabulary, or that it has numbers, or neither."""

    name: str
    id: str
    values: dict[str, str] = field(default_factory=dict)
    numbers: bool = False

    def criterion(self) -> dict[str, Any]:
        """The plain values of the criterion."""
        kind: dict[str, Any] = {"values": self.values} if self.values else {"kind": "number"} if self.numbers else {}
        return {"name": self.name, **kind}

    def cell(self, text: str) -> tuple[Any, list[str]]:
        """The plain value of a cell, and what of its text has no room there."""
        absent = _absent(text)
        if absent:
            return {"missing": absent}, []
        if self.values:
            return slug(plain(text)), []
        if self.numbers:
            number = number_of(text.strip())
            return {"value": text.strip() if number is None else _written(text.strip())}, []
        first, *rest = [*pieces(text)]
        return first, rest


def _written(text: str) -> Any:
    return int(text) if re.fullmatch(r"-?(0|[1-9][0-9]*)", text) else text


def _absent(text: str) -> str:
    words = text.strip().casefold()
    return "none" if words in _NOT else "silent" if words in _SILENT else ""


def _is_vocabulary(said: Sequence[str]) -> bool:
    """Whether texts are a few short words that come again, each in letters that an id can be made of."""
    named = {slug(plain(text)) for text in said}
    if "" in named or len(named) > _MOST_VALUES or any("\n" in text or len(text) > _LONGEST_WORD for text in said):
        return False
    # Two words that make one id are one value, unless they differ in more than their letters.
    if len({plain(text).casefold() for text in said}) != len(named) or any(plain(text) != text for text in said):
        return False
    return len(said) > len(named) or named <= {*_SCALE, "yes", "ja", "nein"}


def _vocabulary(said: Iterable[str]) -> dict[str, str]:
    words: dict[str, str] = {}
    for text in said:
        words.setdefault(slug(text), text.strip())
    scaled = all(word in _SCALE for word in words)
    return {word: words[word] for word in sorted(words, key=_SCALE.index)} if scaled else words


def columns_of(names: Iterable[str], cells: Sequence[Mapping[str, str]]) -> dict[str, Column]:
    """The columns of a comparison, by their headings.

    Args:
        names: the headings, in order.
        cells: for each path its cells by heading; one that is left out says nothing.
    """
    ids = Ids()
    columns = {}
    for name in names:
        said = [row[name] for row in cells if not _absent(row.get(name, ""))]
        column = Column(plain(name), ids.of(plain(name), "column"))
        if said and all(number_of(text.strip()) is not None for text in said):
            column.numbers = True
        elif said and _is_vocabulary(said):
            column.values = _vocabulary(said)
        columns[name] = column
    return columns
