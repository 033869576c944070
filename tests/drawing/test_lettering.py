"""How wide words are reckoned, and where lines break."""

import pytest

from fingerpost.drawing.lettering import broken, width

SENTENCE = "Does your team already have a Segment Unify space?"


def test_no_line_is_wider_than_its_room_and_no_word_is_lost() -> None:
    """Breaks stand between words."""
    lines = broken(SENTENCE, 150, 14)
    assert len(lines) > 2
    assert " ".join(lines) == SENTENCE
    assert max(width(line, 14) for line in lines) <= 150


def test_a_word_that_is_wider_than_its_room_is_cut() -> None:
    """As often as it takes, and no letter is lost."""
    lines = broken("a " + "m" * 40, 100, 14)
    assert "".join(lines) == "a" + "m" * 40
    assert max(width(line, 14) for line in lines) <= 100


@pytest.mark.parametrize(
    ("text", "ems"), [("漢字", 2), ("e\N{COMBINING ACUTE ACCENT}", width("e", 1)), ("é", width("e", 1)), ("", 0)]
)
def test_letters_of_other_scripts_are_reckoned(text: str, ems: float) -> None:
    """East Asian letters are square, and an accent takes no room."""
    assert width(text, 14) == pytest.approx(ems * 14)
