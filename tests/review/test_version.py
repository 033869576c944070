"""What keeps the walks of a version from being listed, and what does not."""

from bench.synthetic import guide as made_up
from fingerpost.catalogue import read_guide
from fingerpost.review.version import find_renamed, list_walks
from tests.small_guide import FILE, guide_with


def test_walks_that_make_too_many_pages_are_counted_and_not_listed() -> None:
    """The same limit as that of a build."""
    version = list_walks(read_guide(made_up(14, 2), FILE))
    assert version.rows == ()
    assert [reason.split(",")[0] for reason in version.unlisted] == ["the questions make 49"]


def test_walks_to_an_id_that_is_a_question_and_a_path_are_not_listed() -> None:
    """Nobody can say where they end."""
    version = list_walks(
        guide_with(
            (
                "  ticket-unsure:\n    like",
                "  train: {like: ticket, to: {have: walk, none: walk}}\n  ticket-unsure:\n    like",
            )
        )
    )
    assert version.rows == ()
    assert "`train` is a question here and a path" in version.unlisted[0]


def test_walks_are_listed_whatever_else_is_wrong() -> None:
    """A repeated question without a target for one of its answers, and a path that nothing leads to."""
    version = list_walks(
        guide_with(
            ("to: {have: train, none: train}", "to: {have: train}"),
            ("distance: near}, to: walk", "distance: near}, to: train"),
        )
    )
    assert (len(version.rows), version.unlisted) == (4, ())


def test_words_that_stand_there_twice_tell_nothing_apart() -> None:
    """Only what is single on both sides has another id and is the same."""
    assert find_renamed(
        {"a": "Same", "b": "Same", "c": "Other", "d": "Kept"}, {"e": "Same", "f": "Other", "d": "Kept"}
    ) == {"c": "f"}
    assert find_renamed({"a": "Same"}, {"b": "Same", "c": "Same"}) == {}
