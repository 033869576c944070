"""The cells of the comparison in the words of their guide."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property
from typing import Final

from ..catalogue import Cell, Criterion, Guide, Kind, Missing, Value
from ..words import Amounts, Words, currency_digits, decimals, words_for

_HUNDREDTHS: Final = "%"
"""The unit that stands where the language wants it."""


def missing_word(words: Words, missing: Missing) -> str:
    """Why a cell has no value, in a word or two."""
    return {Missing.SILENT: words.cell.silent, Missing.NONE: words.cell.none}[missing]


class Cells:
    """Puts the cells of one guide into words."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide
        self.words = words_for(guide.language)
        self._digits: dict[str, int] = {}

    @cached_property
    def _amounts(self) -> Amounts:
        return Amounts(self._guide.language)

    def value(self, criterion: Criterion, cell: Cell) -> str:
        """What a cell says, in Markdown, without its note."""
        if cell.value is None:
            return missing_word(self.words, cell.missing or Missing.SILENT)
        number = criterion.number(cell.value) if criterion.ordered or not cell.value.words else None
        if number:
            return self._measured(criterion, number)
        # A guide is put into words before its checks have run, too: what is none of a vocabulary stands as it is.
        known = criterion.boxes_of(cell) if criterion.values else ()
        words = (
            *(criterion.values[value] for value in known),
            *(word for word in cell.value.words if word not in known),
        )
        return self.words.lists.comma.join(words)

    def unit(self, criterion: Criterion) -> str:
        """What numbers of a criterion count, by itself; empty where they count nothing, or there are none."""
        if criterion.kind is Kind.DURATION and criterion.unit:
            return self._amounts.duration(Decimal(0), criterion.unit, "").strip()
        return criterion.unit or ""

    def noted(self, criterion: Criterion, cell: Cell) -> str:
        """The same with its note behind it."""
        value = self.value(criterion, cell)
        return self.words.cell.noted(value=value, note=cell.note) if cell.note else value

    def _measured(self, criterion: Criterion, number: Value) -> str:
        """A number or a range with its unit."""
        if number.low is not None and number.high is not None and not number.is_range:
            return self._amount(criterion, number.low)
        if criterion.kind is Kind.MONEY or criterion.unit == _HUNDREDTHS:
            return self._range(
                *(None if end is None else self._amount(criterion, end) for end in (number.low, number.high))
            )
        ends = (None if end is None else self._amounts.number(end) for end in (number.low, number.high))
        return self._with_unit(criterion, number.high or number.low or Decimal(0), self._range(*ends))

    def _range(self, low: str | None, high: str | None) -> str:
        words = self.words.cell
        if low is None:
            return words.most(high or "")
        return words.least(low) if high is None else words.range(low=low, high=high)

    def _amount(self, criterion: Criterion, number: Decimal) -> str:
        """A single number with its unit."""
        if criterion.kind is Kind.MONEY:
            return self._amounts.money(number, criterion.unit or "", self._cents(criterion))
        if criterion.unit == _HUNDREDTHS:
            return self._amounts.percent(number)
        return self._with_unit(criterion, number, self._amounts.number(number))

    def _with_unit(self, criterion: Criterion, number: Decimal, shown: str) -> str:
        if not criterion.unit:
            return shown
        if criterion.kind is Kind.DURATION:
            return self._amounts.duration(number, criterion.unit, shown)
        return self.words.cell.measured(number=shown, unit=criterion.unit)

    def _cents(self, criterion: Criterion) -> int:
        """The digits behind the point in a column of money: none where all its amounts are whole."""
        if criterion.id not in self._digits:
            most = max(map(decimals, _numbers(self._guide, criterion)), default=0)
            self._digits[criterion.id] = max(most, currency_digits(criterion.unit or "")) if most else 0
        return self._digits[criterion.id]


def _numbers(guide: Guide, criterion: Criterion) -> Iterator[Decimal]:
    """Every number in a column."""
    for path in guide.paths.values():
        cell = path.compare.get(criterion.id)
        number = criterion.number(cell.value) if cell and cell.value else None
        if number:
            yield from (end for end in (number.low, number.high) if end is not None)
