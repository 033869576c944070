"""What an entry of a decision table demands of an input: the unary tests of FEEL, as far as tables use them.

Words, numbers and ranges are read, lists of them, and `not(...)` around them. Any other expression is taken for a value
of its own, in its own words.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

_NUMBER: Final = r"-?\d{1,15}(?:\.\d{1,12})?"
_PART: Final = re.compile(r'\s*("(?:[^"\\]|\\.)*"|[\[\](][^,]*?\.\.[^,]*?[\[\])]|[^,"]+)\s*(?:,|$)')
_RANGE: Final = re.compile(rf"([\[\](])\s*({_NUMBER})\s*\.\.\s*({_NUMBER})\s*([\[\])])")
_COMPARED: Final = re.compile(rf"(<=|>=|<|>|=)?\s*({_NUMBER})")
_NOT: Final = re.compile(r"not\s*\((.*)\)", re.DOTALL)

OTHER: Final = "anything else"
"""The value of an input that no entry names."""

_TRUTH: Final = {"true": "Yes", "false": "No"}


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


def word_of(literal: str) -> str:
    """A literal in words: a text without its quotes, the truth as Yes or No; anything else as it is written."""
    text = literal.strip()
    if len(text) > 1 and text[0] == text[-1] == '"':
        return re.sub(r"\\(.)", r"\1", text[1:-1]).strip()
    return _TRUTH.get(text, text)


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
    if parts and all(part[0] == '"' or part in _TRUTH for part in parts):
        return Test(raw, words=tuple(word_of(part) for part in parts), negated=negated)
    ranges = [_range(part) for part in parts]
    if ranges and None not in ranges:
        return Test(raw, ranges=tuple(one for one in ranges if one), negated=negated)
    return Test(raw)


@dataclass(frozen=True)
class Domain:
    """What an input can be, as far as its table tells things apart.

    Attributes:
        values: in words, in order.
        meets: for each entry the values that meet it.
        ranges: for numbers the range that each value is.
    """

    values: tuple[str, ...]
    meets: tuple[frozenset[str], ...]
    ranges: tuple[Range, ...] = ()

    def said(self, values: Collection[str]) -> str:
        """Some of the values in words; ranges that border on each other as one."""
        if not self.ranges:
            return " or ".join(value for value in self.values if value in values)
        told: list[Range] = []
        follows = False
        for value, one in zip(self.values, self.ranges, strict=True):
            if value in values and follows:
                told[-1] = Range(told[-1].low, one.high, told[-1].with_low, one.with_high)
            elif value in values:
                told.append(one)
            follows = value in values
        return " or ".join(map(_in_words, told))


def domain_of(tests: Sequence[Test], allowed: Sequence[str]) -> Domain:
    """The values of an input.

    Args:
        tests: its entry in each rule.
        allowed: the values that the table allows, where it says which.
    """
    telling = [test for test in tests if not test.is_any]
    if telling and all(test.ranges for test in telling):
        return _of_numbers(tests)
    if all(test.is_read and not test.ranges for test in telling):
        return _of_words(tests, allowed)
    raw = tuple(dict.fromkeys(test.raw for test in telling))
    values = (*raw, OTHER)
    return Domain(values, tuple(frozenset(values if test.is_any else {test.raw}) for test in tests))


def _of_words(tests: Sequence[Test], allowed: Sequence[str]) -> Domain:
    named = dict.fromkeys([*allowed, *(word for test in tests for word in test.words)])
    if named.keys() <= {*_TRUTH.values()}:
        named = dict.fromkeys(_TRUTH.values())
    elif not allowed:
        named[OTHER] = None
    values = tuple(named)

    def meets(test: Test) -> frozenset[str]:
        if test.is_any:
            return frozenset(values)
        return frozenset(values) - {*test.words} if test.negated else frozenset(test.words)

    return Domain(values, tuple(meets(test) for test in tests))


def _of_numbers(tests: Sequence[Test]) -> Domain:
    """Numbers, parted where an entry begins or ends; what no entry tells apart stays together."""
    ends = sorted({end for test in tests for one in test.ranges for end in (one.low, one.high) if end is not None})
    pieces: list[Range] = [Range(high=ends[0])]
    for at, end in enumerate(ends):
        pieces.append(Range(end, end, with_low=True, with_high=True))
        pieces.append(Range(end, ends[at + 1] if at + 1 < len(ends) else None))
    merged: list[tuple[Range, tuple[bool, ...]]] = []
    for piece in pieces:
        holding = tuple(_holds(test, _inside(piece)) for test in tests)
        if merged and merged[-1][1] == holding:
            before = merged[-1][0]
            merged[-1] = Range(before.low, piece.high, before.with_low, piece.with_high), holding
        else:
            merged.append((piece, holding))
    values = tuple(_in_words(piece) for piece, _ in merged)
    return Domain(
        values,
        tuple(
            frozenset(value for value, (_, holding) in zip(values, merged, strict=True) if holding[at])
            for at in range(len(tests))
        ),
        tuple(piece for piece, _ in merged),
    )


def _inside(piece: Range) -> Decimal:
    """A number of a range."""
    if piece.low is None:
        return (piece.high or Decimal(0)) - 1
    return piece.low + 1 if piece.high is None else (piece.low + piece.high) / 2


def _holds(test: Test, number: Decimal) -> bool:
    return test.is_any or any(one.holds(number) for one in test.ranges) != test.negated


def _in_words(piece: Range) -> str:
    if piece.low is None and piece.high is None:
        return "any number"
    if piece.low == piece.high:
        return f"{piece.low}"
    low = "" if piece.low is None else f"{'at least' if piece.with_low else 'more than'} {piece.low}"
    high = "" if piece.high is None else f"{'at most' if piece.with_high else 'less than'} {piece.high}"
    return " and ".join(filter(None, (low, high)))
