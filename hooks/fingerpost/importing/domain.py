"""What an input of a decision table can be: the values that its entries tell apart."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from .unary_tests import TRUTH, Range, Test

OTHER: Final = "anything else"
"""The value of an input that no entry names."""


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
        return " or ".join(one.words for one in told)


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
    if named.keys() <= {*TRUTH.values()}:
        named = dict.fromkeys(TRUTH.values())
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
        holding = tuple(test.holds(piece.inside) for test in tests)
        if merged and merged[-1][1] == holding:
            before = merged[-1][0]
            merged[-1] = Range(before.low, piece.high, before.with_low, piece.with_high), holding
        else:
            merged.append((piece, holding))
    values = tuple(piece.words for piece, _ in merged)
    return Domain(
        values,
        tuple(
            frozenset(value for value, (_, holding) in zip(values, merged, strict=True) if holding[at])
            for at in range(len(tests))
        ),
        tuple(piece for piece, _ in merged),
    )
