"""Numbers, money and durations in the way of a language, by the Unicode CLDR (https://cldr.unicode.org/)."""

from decimal import Decimal
from functools import cache
from typing import Final, Literal

from babel import Locale, UnknownLocaleError
from babel.numbers import NumberPattern, format_decimal, get_currency_precision, is_currency, parse_pattern
from babel.units import format_unit

_ENGLISH: Final = Locale("en")

_LENGTHS: Final[tuple[Literal["long", "short", "narrow"], ...]] = ("long", "short", "narrow")
"""How much of a unit is written out, what is wished for first. Not every language has all of them."""


@cache
def locale_of(language: str) -> Locale | None:
    """What the CLDR knows of a language, by a BCP 47 tag; nothing where it does not know it."""
    parts = language.split("-")
    for length in range(len(parts), 0, -1):
        try:
            return Locale.parse("-".join(parts[:length]), sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return None


def is_known_currency(code: str) -> bool:
    """Whether a code of ISO 4217 is that of a currency, of today or of before."""
    return is_currency(code)


def currency_digits(code: str) -> int:
    """How many digits an amount of a currency has behind the point: 2 of dollars, none of yen."""
    return get_currency_precision(code)


def decimals(number: Decimal) -> int:
    """How many digits a number was written with behind the point."""
    exponent = number.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _pattern(pattern: NumberPattern, digits: int) -> NumberPattern:
    """A pattern of a language for as many digits behind the point as are given."""
    own = parse_pattern(pattern.pattern)
    own.frac_prec = (digits, digits)
    return own


class Amounts:
    """Writes amounts in one language; one that the CLDR does not know has those of English."""

    def __init__(self, language: str) -> None:
        self._locale = locale_of(language) or _ENGLISH

    def number(self, number: Decimal) -> str:
        """A number with the digits that it was written with: ``1,234.50``."""
        return str(_pattern(self._locale.decimal_formats[None], decimals(number)).apply(number, self._locale))

    def count(self, number: int) -> str:
        """How many of something there are: ``1,234``."""
        return self.number(Decimal(number))

    def percent(self, number: Decimal) -> str:
        """A number of hundredths: ``12.5%`` of 12.5."""
        pattern = _pattern(self._locale.percent_formats[None], decimals(number))
        return str(pattern.apply(number.scaleb(-2), self._locale))

    def money(self, number: Decimal, currency: str, digits: int) -> str:
        """A sum of money with some digits behind the point: ``$1,234.50``."""
        pattern = _pattern(self._locale.currency_formats["standard"], digits)
        return str(pattern.apply(number, self._locale, currency=currency, currency_digits=False))

    def duration(self, number: Decimal, unit: str, shown: str) -> str:
        """A duration: ``2 hours``.

        Args:
            number: what decides the form of the unit.
            unit: ``seconds``, ``minutes``, ``hours`` or ``days``.
            shown: what is shown in the place of the number, such as a range.
        """
        name = f"duration-{unit.removesuffix('s')}"
        forms = (format_unit(number, name, length, locale=self._locale) for length in _LENGTHS)
        # Of a form that it lacks, Babel writes the name of the unit in its own words.
        form = next((form for form in forms if name not in form), f"{shown} {unit}")
        written = format_decimal(number, locale=self._locale)
        # In some languages a form, such as that of two, has no number in it.
        return form.replace(written, shown, 1) if written in form else form
