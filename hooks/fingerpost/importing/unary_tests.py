"""What an entry of a decision table demands of an input: the unary tests of FEEL, as far as tables use them.

Words, numbers and ranges are read, lists of them, and `not(...)` around them. Any other expression is taken for a value
of its own, in its own words.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

_NUMBER: Final = r"-?\d{1,15}(?:\.\d{1,12})?"
_PART: Final = re.compile(r'\s*("(?:[^"\\]|\\.)*"|[\[\](][^,]*?\.\.[^,]*?[\[\])]|[^,"]+)\s*(?:,|$)')
_RANGE: Final = re.compile(rf"([\[\](])\s*({_NUMBER})\s*\.\.\s*({_NUMBER})\s*([\[\])])")
_COMPARED: Final = re.compile(rf"(<=|>=|<|>|=)?\s*({_NUMBER})")
_NOT: Final = re.compile(r"not\s*\((.*)\)", re.DOTALL)

TRUTH: Final = {"true": "Yes", "false": "No"}
"""The truth as it is written, and in words."""


@dataclass(frozen=True)
class Range:
    """Numbers between two ends, either of which may be open."""

    low: Decimal | None = None
    high: Decimal | None = None
    with_low: bool = False
    with_high: bool = False

    def holds(self, number: Decimal) -> bool:
        """Whether a number is in it."""
        above = self.low is None or number > self.low or (self.with_low and number == self.low)
        below = self.high is None or number < self.high or (self.with_high and number == self.high)
        return above and below

    @property
    def inside(self) -> Decimal:
        """A number of it."""
        if self.low is None:
            return (self.high or Decimal(0)) - 1
        return self.low + 1 if self.high is None else (self.low + self.high) / 2

    @property
    def words(self) -> str:
        """It in words."""
        if self.low is None and self.high is None:
            return "any number"
        if self.low == self.high:
            return f"{self.low}"
        low = "" if self.low is None else f"{'at least' if self.with_low else 'more than'} {self.low}"
        high = "" if self.high is None else f"{'at most' if self.with_high else 'less than'} {self.high}"
        return " and ".join(filter(None, (low, high)))


@dataclass(frozen=True)
class Test:
    """What one entry demands.

    Attributes:
        raw: the entry as it is written; empty where it demands nothing.
        words: values, where it names some.
        ranges: numbers, likewise.
        negated: whether it is everything but these.
    """

    raw: str = ""
    words: tuple[str, ...] = ()
    ranges: tuple[Range, ...] = ()
    negated: bool = False

    @property
    def is_any(self) -> bool:
        """Whether everything will do."""
        return not self.raw

    @property
    def is_read(self) -> bool:
        """Whether it was understood."""
        return self.is_any or bool(self.words) != bool(self.ranges)

    def holds(self, number: Decimal) -> bool:
        """Whether a number meets it."""
        return self.is_any or any(one.holds(number) for one in self.ranges) != self.negated


def word_of(literal: str) -> str:
    """A literal in words: a text without its quotes, the truth as Yes or No; anything else as it is written."""
    text = literal.strip()
    if len(text) > 1 and text[0] == text[-1] == '"':
        return re.sub(r"\\(.)", r"\1", text[1:-1]).strip()
    return TRUTH.get(text, text)


def parts_of(text: str) -> list[str]:
    """The parts of a list, with commas between them; nothing where it is none."""
    parts, at = [], 0
    while at < len(text):
        found = _PART.match(text, at)
        if not found:
            return []
        parts.append(found[1].strip())
        at = found.end()
    return parts


def _range(part: str) -> Range | None:
    if found := _RANGE.fullmatch(part):
        low, high = Decimal(found[2]), Decimal(found[3])
        return Range(low, high, found[1] == "[", found[4] == "]") if low <= high else None
    if found := _COMPARED.fullmatch(part):
        number = Decimal(found[2])
        match found[1]:
            case "<" | "<=":
                return Range(high=number, with_high=found[1] == "<=")
            case ">" | ">=":
                return Range(low=number, with_low=found[1] == ">=")
            case _:
                return Range(number, number, with_low=True, with_high=True)
    return None


def read_test(text: str) -> Test:
    """Read an entry."""
    raw = " ".join(text.split())
    if raw in ("", "-"):
        return Test()
    inner = _NOT.fullmatch(raw)
    parts = parts_of(inner[1] if inner else raw)
    negated = bool(inner)
    if parts and all(part[0] == '"' or part in TRUTH for part in parts):
        return Test(raw, words=tuple(word_of(part) for part in parts), negated=negated)
    ranges = [_range(part) for part in parts]
    if ranges and None not in ranges:
        return Test(raw, ranges=tuple(one for one in ranges if one), negated=negated)
    return Test(raw)
