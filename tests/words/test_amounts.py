"""Numbers, money and durations are written in the way of a language."""

from decimal import Decimal

import pytest
from babel.localedata import locale_identifiers

from fingerpost.words import Amounts, currency_digits, is_known_currency

SPACE = "\N{NO-BREAK SPACE}"
QUOTE = "\N{RIGHT SINGLE QUOTATION MARK}"


@pytest.mark.parametrize(
    ("language", "number", "percent", "money"),
    [
        ("en", "1,234.50", "1,234.50%", "$1,234.50"),
        ("de", "1.234,50", f"1.234,50{SPACE}%", f"1.234,50{SPACE}$"),
        ("hi", "1,234.50", "1,234.50%", "$1,234.50"),
        ("de-CH", f"1{QUOTE}234.50", f"1{QUOTE}234.50%", f"${SPACE}1{QUOTE}234.50"),
        ("de-x-ours", "1.234,50", f"1.234,50{SPACE}%", f"1.234,50{SPACE}$"),
        ("tlh", "1,234.50", "1,234.50%", "$1,234.50"),
    ],
)
def test_a_number_has_the_signs_of_the_language_and_its_own_digits(
    language: str, number: str, percent: str, money: str
) -> None:
    """None is added and none is lost. A language that nobody knows has the signs of English."""
    amounts, given = Amounts(language), Decimal("1234.50")
    assert amounts.number(given) == number
    assert amounts.percent(given) == percent
    assert amounts.money(given, "USD", 2) == money


def test_no_digit_is_rounded_away() -> None:
    """As far as a catalogue counts."""
    long = Decimal("-123456789012345.123456789012")
    assert Amounts("en").number(long) == "-123,456,789,012,345.123456789012"
    assert Amounts("en").money(Decimal("0.0004"), "USD", 4) == "$0.0004"
    assert Amounts("en").duration(Decimal("0.00001"), "days", "0.00001") == "0.00001 days"


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("en", "1", "1 hour"),
        ("en", "2", "2 hours"),
        ("en", "1.5", "1.5 hours"),
        ("de", "2", "2 Stunden"),
        ("pl", "5", "5 godzin"),
        ("ja", "2", f"2{SPACE}時間"),
    ],
)
def test_a_duration_has_the_form_of_its_number(language: str, number: str, said: str) -> None:
    """By the rules of the language."""
    shown = Amounts(language).number(Decimal(number))
    assert Amounts(language).duration(Decimal(number), "hours", shown).replace(" ", SPACE) == said.replace(" ", SPACE)


def test_every_language_has_words_for_every_duration() -> None:
    """Where Babel lacks the long form it would write a name of its own, such as `duration-hour`."""
    said = [
        Amounts(name.replace("_", "-")).duration(Decimal(2), unit, "2")
        for name in locale_identifiers()
        for unit in ("seconds", "minutes", "hours", "days")
    ]
    assert len(said) > 2000
    assert [one for one in said if "duration" in one] == []


def test_a_currency_has_its_own_digits_and_may_be_one_of_before() -> None:
    """Yen have none. What no country has ever had is none."""
    assert (currency_digits("USD"), currency_digits("JPY")) == (2, 0)
    assert is_known_currency("DEM")
    assert not is_known_currency("EUO")
