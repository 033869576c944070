"""What plain words of YAML become: by the rules of YAML 1.2, and shown to their author as they were written."""

import pytest

from fingerpost.catalogue import CatalogueError, Guide, Value, read_guide
from tests.small_guide import FILE, guide_with, place_of, text_with

WORDS = (
    "No",
    "no",
    "Yes",
    "on",
    "1:30",
    "1_000",
    "0x10",
    "0o17",
    ".inf",
    "-.inf",
    ".nan",
    "1e3",
    "2026-1-1",
    "2026-11-24T10:00:00Z",
    "<<",
    "=",
    "é",
)
"""Words that older YAML, or another reader, takes for booleans, sexagesimal numbers, infinities or days."""

VALUES = ("010", "12", "+12", "-0", "12.50", "1.0e999", "True", "false", "~", "null", "2026-11-24")
"""What is no text in YAML 1.2, or is a day."""


def _refusal(*changes: tuple[str, str]) -> tuple[str, str]:
    text = text_with(*changes)
    with pytest.raises(CatalogueError) as caught:
        read_guide(text, FILE)
    (finding,) = caught.value.findings
    return text, str(finding)


@pytest.mark.parametrize("word", WORDS)
def test_a_word_is_text(word: str) -> None:
    """A title, and a criterion's value, may be any of them."""
    guide = read_guide(text_with(("title: Travel", f"title: {word}"), ("value: slow", f"value: {word}")), FILE)
    assert (guide.title, guide.paths["walk"].compare["speed"].value) == (word, Value(words=(word,)))


@pytest.mark.parametrize("value", VALUES)
def test_a_number_a_boolean_nothing_and_a_day_are_no_text(value: str) -> None:
    """The finding shows what the author wrote, not what became of it, and says how to make it text."""
    text, said = _refusal(("title: Travel", f"title: {value}"))
    place = place_of(text, value + "\nquestion")
    assert (
        said == f"{place}: error FP002: title: expected text, found `{value}`. Put it in quotes if it is meant as text."
    )


@pytest.mark.parametrize("value", VALUES)
def test_in_quotes_they_are_text(value: str) -> None:
    """As the finding says."""
    assert read_guide(text_with(("title: Travel", f"title: '{value}'")), FILE).title == value


def test_an_item_of_a_list_is_shown_as_it_was_written() -> None:
    """What is remembered of a mapping's values is remembered of a list's items."""
    _, said = _refusal(("serves: [arrive]", "serves: [arrive, 010]"))
    assert "FP002: paths.walk.serves.1: expected text, found `010`." in said


def _with_answer(id_: str) -> Guide:
    return read_guide(text_with(("      near: {label: No", f"      {id_}: {{label: No")), FILE)


@pytest.mark.parametrize("id_", ["010", "no", "0x10", "1e3", "2026-1-1", "2026-11-24", "null", "true", "con"])
def test_a_key_is_the_word_that_stands_there(id_: str) -> None:
    """No key is read as a number, a boolean, nothing or a day.

    The answer's id, and so its address, is what the author wrote.
    """
    assert next(iter(_with_answer(id_).questions["far"].answers)) == id_


NO_IDS = (
    *("../../x", "..", ".git", "a/b", "/etc/passwd", "CON", "index.html", "a b", "a%2fb"),
    *("é", "-x", "x-", "x--y", "1:30", "~", "+1", "a" * 41),
)
"""Names that leave their folder, hide, or mean something to a disk, a server or a wiki."""


@pytest.mark.parametrize("id_", NO_IDS)
def test_an_id_that_is_no_part_of_an_address_is_refused(id_: str) -> None:
    """It is refused where it stands, before it becomes a folder."""
    text, said = _refusal(("      near: {label: No", f"      '{id_}': {{label: No"))
    place = place_of(text, repr(id_))
    assert said.startswith(f"{place}: error FP002: questions.far.answers.{id_[:37]}")
    assert (
        "expected an id of small letters, digits and single hyphens" in said
        or "expected at most 40 characters, found 41" in said
    )


def test_a_guide_may_not_be_called_so_either() -> None:
    """The id of the guide is the first folder of all its pages."""
    _, said = _refusal(("guide: travel", "guide: ../../x"))
    assert "FP002: guide: expected an id of small letters, digits and single hyphens, found `../../x`." in said


@pytest.mark.parametrize("written", ["no", "1:30", "010", "2026-1-1", "'2026-11-24'", ".inf"])
def test_a_day_is_written_in_full_and_without_quotes(written: str) -> None:
    """Anything else is shown as it was written."""
    _, said = _refusal(("unverified, reviewed: 2026-11-01", f"unverified, reviewed: {written}"))
    shown = written.strip("'")
    assert f"FP002: faq.tired.reviewed: expected a day as YYYY-MM-DD, without quotes, found `{shown}`." in said


def test_what_is_left_out_is_called_nothing() -> None:
    """There is nothing to show, and nothing to put in quotes."""
    _, said = _refusal(("title: Travel", "title:"))
    assert said.endswith("FP002: title: expected text, found nothing.")


def test_what_a_terminal_must_not_obey_is_shown_as_an_escape() -> None:
    """A change of direction in a name cannot make a finding read as something else."""
    _, said = _refusal(("start: far", 'start: "f\\u200bar"'))
    assert "FP003: no question is called `f\\u200bar`." in said


@pytest.mark.parametrize("character", "\u2028\u2029\u202a\u202e\u2066\u2069")
@pytest.mark.parametrize("field", ["title: Travel", "text: You walk.", "dated: Autumn"])
def test_what_ends_a_line_or_turns_the_direction_for_some_programs_is_refused(character: str, field: str) -> None:
    """Its author is told which character it is, since an editor shows none of them."""
    key, words = field.split(": ")
    name = f"\\u{ord(character):04x}"
    text, said = _refusal(
        ("{title: Our own count}", "{title: Our own count, dated: Autumn}"), (field, f'{key}: "{words}{name} on"')
    )
    assert said.startswith(
        f"{place_of(text, f'{chr(34)}{words}{name}')}: error FP001: the character U+{ord(character):04X}"
    )


@pytest.mark.parametrize("character", "\u200e\u200f\u061c\u200c\u200d\xa0")
def test_what_scripts_need_is_a_text(character: str) -> None:
    """Marks of a direction and of joined letters, and spaces at which no line ends."""
    assert guide_with(("title: Travel", f'title: "Tra{character}vel"')).title == f"Tra{character}vel"


def test_a_long_text_is_shown_by_its_beginning() -> None:
    """A finding is one line, whatever the file holds."""
    _, said = _refusal(("start: far", f"start: {'far ' * 1000}"))
    assert "is called `far far far far far far far far far f...`." in said
    assert len(said) < 200


def test_lines_are_counted_as_editors_count_them() -> None:
    """The separators that older YAML takes for ends of lines do not move the places after them."""
    text, said = _refusal(("title: Travel", "title: 'Tra\u0085vel\u0085'"), ("start: far", "start: fur"))
    assert said.startswith(f"{place_of(text, 'fur')}: error FP003")


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_a_file_from_another_system_has_the_same_places(end: str) -> None:
    """Lines may end as on Windows or as on old Macs."""
    text = text_with(("start: far", "start: fur"))
    with pytest.raises(CatalogueError) as caught:
        read_guide(text.replace("\n", end), FILE)
    assert str(caught.value).startswith(f"{place_of(text, 'fur')}: error FP003")
