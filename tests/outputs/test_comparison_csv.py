"""The comparison as a file for a spreadsheet."""

import csv
from io import StringIO

import pytest

from fingerpost.rendering.beside import comparison_csv
from tests.compared_guide import compared_guide
from tests.small_guide import guide_with
from tests.words.german_guide import german_guide


def _records(text: str) -> list[list[str]]:
    return list(csv.reader(StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))


def test_the_file_is_the_table_in_words_with_the_status_of_each_value() -> None:
    """Headings and words of the vocabulary, no ids; a row a path, in the order of the guide."""
    assert _records(comparison_csv(compared_guide())) == [
        ["Path", "Price", "Price: status", "Sign", "Sign: status", "Speed", "Speed: status"],
        ["Walk there", "Free", "Confirmed", "Blue", "Confirmed", "Slow", "Disputed"],
        ["Swim there", "Free", "Confirmed", "Blue", "Confirmed", "Slow", "Confirmed"],
        ["Take the train", "A lot", "Confirmed", "Blue", "Confirmed", "Fast", "Confirmed"],
    ]


def test_the_file_speaks_the_language_of_the_guide() -> None:
    """Headings and statuses, and a mark by which a spreadsheet knows that the file is UTF-8."""
    text = comparison_csv(german_guide())
    assert text.startswith("\ufeff")
    named = ("Preis", "Tempo", "Luft", "Sitz", "Gepäck")
    assert _records(text)[0] == ["Weg", *(word for name in named for word in (name, f"{name}: Status"))]
    assert ["Zu Fuß gehen", "Nichts", "Bestätigt", "Langsam", "Umstritten", "Frisch", "Bestätigt"] in [
        record[:7] for record in _records(text)
    ]


def test_lines_and_quotes_are_those_of_the_standard() -> None:
    """CR LF at the end of every line; commas and quotes in quotes."""
    text = comparison_csv(guide_with(("name: Walk there", "name: 'Walk, or \"stroll\"'")))
    assert text.count("\r\n") == text.count("\n") == 3
    assert '"Walk, or ""stroll""",Slow,Confirmed\r\n' in text


def test_markdown_becomes_words() -> None:
    """Marks of emphasis and addresses of links are nothing for a cell."""
    guide = guide_with(
        ("speed: {name: Speed, values: {slow: Slow, fast: Fast}}", "speed: {name: Speed}"),
        ("value: slow", "value: 'As *slow* as [you](paths/walk)'"),
    )
    text = comparison_csv(guide)
    assert _records(text)[1] == ["Walk there", "As slow as you", "Confirmed"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20"])
@pytest.mark.parametrize("field", ["name: Walk there", "name: Speed", "slow: Slow"])
def test_no_cell_is_a_formula(start: str, field: str) -> None:
    """Whatever field it comes from, an apostrophe stands before it. The same sign further on is left alone."""
    key, words = field.split(": ")
    records = _records(comparison_csv(guide_with((field, f"{key}: '{start}{words}{start}1'"))))
    cells = [cell for record in records for cell in record]
    assert [cell for cell in cells if cell.startswith(start)] == []
    assert any(cell.startswith(f"'{start}{words}{start}1") for cell in cells)
