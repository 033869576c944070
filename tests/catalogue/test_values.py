"""What a cell may hold is read exactly, and written back as it was."""

from decimal import Decimal
from typing import Any

import pytest

from fingerpost.catalogue import CatalogueError, Value, guide_from, guide_to_dict, read_guide, write_guide
from tests.small_guide import FILE, SMALL, text_with


def _number(text: str) -> Value:
    return Value(low=Decimal(text), high=Decimal(text))


READ: dict[str, tuple[str, Value, Any]] = {
    "one word": ("slow", Value(words=("slow",)), "slow"),
    "a list of one word": ("[slow]", Value(words=("slow",)), "slow"),
    "several words in their order": ("[slow, fast]", Value(words=("slow", "fast")), ["slow", "fast"]),
    "a whole number": ("12", _number("12"), 12),
    "a number with leading zeros": ("007", _number("7"), 7),
    "a number below nothing": ("-3", _number("-3"), -3),
    "nothing below nothing": ("-0", _number("0"), 0),
    "a fraction that no binary number is": ("0.1", _number("0.1"), 0.1),
    "text, whatever it looks like": ("'0.10'", Value(words=("0.10",)), "0.10"),
    "a range": ("{from: 1, to: 2.5}", Value(low=Decimal(1), high=Decimal("2.5")), {"from": 1, "to": 2.5}),
    "a range with an exact end": ("{from: '0.10'}", Value(low=Decimal("0.10"), high=None), {"from": "0.10"}),
    "a range with an open beginning": ("{to: 9}", Value(low=None, high=Decimal(9)), {"to": 9}),
    "a range of one number, which is that number": ("{from: 9, to: 9}", _number("9"), 9),
}


@pytest.mark.parametrize("name", READ)
def test_a_value_is_read_exactly_and_written_back(name: str) -> None:
    """As text, as plain values, and through both to an equal guide."""
    written, value, plain = READ[name]
    guide = read_guide(text_with(("value: slow", f"value: {written}")), FILE)
    assert guide.paths["walk"].compare["speed"].value == value
    values = guide_to_dict(guide)
    assert values["paths"]["walk"]["compare"]["speed"]["value"] == plain
    assert guide_from(values) == guide == guide_from(guide.model_dump())
    assert read_guide(write_guide(guide), FILE) == guide


def test_a_number_has_the_digits_that_it_was_written_with() -> None:
    """In quotes; a program may give a decimal where YAML has a float."""
    values = guide_to_dict(read_guide(SMALL, FILE))
    for given, digits in (("0.10", "0.10"), (0.1, "0.1"), (10**14, str(10**14)), (1e-7, "0.0000001")):
        values["paths"]["walk"]["compare"]["speed"]["value"] = {"from": given}
        read = guide_from(values).paths["walk"].compare["speed"].value
        assert read
        assert read.low is not None
        assert f"{read.low:f}" == digits


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf"), 1e15, 1e-13, 10**15])
@pytest.mark.parametrize("inside", [False, True])
def test_what_is_no_finite_number_of_a_decent_length_is_refused(value: float, inside: bool) -> None:
    """By itself and as the end of a range: no page can show it, and nothing comes before or after it."""
    values = guide_to_dict(read_guide(SMALL, FILE))
    values["paths"]["walk"]["compare"]["speed"]["value"] = {"to": value} if inside else value
    with pytest.raises(CatalogueError, match=r"FP002: paths\.walk\.compare\.speed\.value: expected"):
        guide_from(values)
