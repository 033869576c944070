"""A suggestion as a person reads it."""

from fingerpost.advice import suggest
from fingerpost.reports.suggestion import suggestion_text
from tests.advice.guides import POOR_ORDER, guide_of


def _comments(text: str) -> str:
    return " ".join(line.removeprefix("#").strip() for line in text.splitlines() if line.startswith("#"))


def test_the_figures_stand_above_the_questions() -> None:
    """Hand-written, suggested, and what no tree can go below."""
    lines = suggestion_text(suggest(POOR_ORDER)).splitlines()
    assert [line.split()[-3:] for line in lines if line.startswith(("# Hand-written", "# Suggested"))] == [
        ["2.50", "3", "5"],
        ["2.25", "3", "4"],
        ["1.75", "3", "3"],
    ]
    assert [line.split()[-2:] for line in lines if line.startswith("# No tree")] == [["1.41", "2"]]


def test_it_says_whether_every_order_was_tried() -> None:
    """The fewest possible, or the shortest found."""
    assert "the fewest questions possible: every order was tried" in _comments(suggestion_text(suggest(POOR_ORDER)))
    unsure = _comments(suggestion_text(suggest(POOR_ORDER, 0)))
    assert "the shortest found, and a shorter one may exist" in unsure
    assert "fewest questions possible" not in unsure


def test_questions_that_change_no_path_are_named() -> None:
    """By the id of each place, with their words."""
    assert "- far-blue: What about far?" in _comments(suggestion_text(suggest(POOR_ORDER)))


def test_the_parts_of_an_outcome_are_called_as_the_guide_calls_them() -> None:
    """In its language, as its pages have them."""
    german = suggestion_text(suggest(POOR_ORDER.model_copy(update={"language": "de"})))
    assert 'as "Zu prüfen", never as "Noch nicht"' in _comments(german)


def test_the_first_differences_are_shown_with_the_reason() -> None:
    """The answers, both ends, and the requirement that speaks against the hand-written one."""
    guide = guide_of(
        {"a": {"s": "v"}, "b": {}, "c": {}},
        {
            "color": {"red": ({}, "a"), "blue": ({}, "size"), "green": ({}, "size")},
            "size": {"small": ({"s": "u"}, "b"), "large": ({"s": "v"}, "c")},
        },
    )
    said = _comments(suggestion_text(suggest(guide)))
    assert "Both trees end at the same path in 83.3 % of all 6 combinations" in said
    assert "- color.red size.small: hand-written `a`, suggested `b`, because the answers speak against `s-v`" in said
