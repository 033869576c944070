"""Which walks end elsewhere, and where the readers of those that are gone get to."""

import pytest

from fingerpost.reports.diff.sentences import route_line
from fingerpost.review.walk_changes import (
    AnswerGone,
    AskedMore,
    ClearsOther,
    EndsElsewhere,
    NewWalk,
    OtherWay,
    WalkChange,
)
from tests.review.compared import changed, compared, comparison
from tests.small_guide import guide_with

Groups = dict[WalkChange, list[str]]

HAVE = "      have: {label: Yes, says: {ticket: bought}, to: train}\n"
NONE = "      none: {label: No, says: {ticket: none}, to: train}\n"
NONE_WALKS = (NONE, NONE.replace("to: train", "to: walk"))
LUGGAGE = (
    "  ticket-unsure:\n",
    (
        "  luggage:\n    ask: How much luggage?\n    short: Luggage\n    answers:\n"
        "      little: {label: Little, to: ticket}\n      much: {label: Much, to: train}\n  ticket-unsure:\n"
    ),
)


def _groups(*changes: tuple[str, str]) -> Groups:
    return {group.change: [route_line(route) for route in group.routes] for group in changed(*changes).walks}


def test_a_walk_that_keeps_its_address_and_ends_elsewhere_is_told() -> None:
    """The same answers lead to another path, and what is to be cleared there is said."""
    assert _groups(NONE_WALKS) == {EndsElsewhere(old="train", new="walk", clear=()): ["far.far ticket.none"]}


def test_equal_changes_stand_together_in_the_order_of_the_walks() -> None:
    """A reviewer reads one line for all walks that changed in the same way."""
    assert _groups(("to: {have: train, none: train}", "to: {have: walk, none: walk}")) == {
        EndsElsewhere(old="train", new="walk", clear=()): [
            "far.unsure ticket-unsure.have",
            "far.unsure ticket-unsure.none",
        ]
    }


def test_a_walk_after_which_something_else_is_to_be_cleared_is_told() -> None:
    """It ends where it did, but its reader has more to do, or less."""
    found = _groups(("    requires: [ticket]\n", ""))
    assert found == {
        ClearsOther(path="train", old=("ticket",), new=()): ["far.far ticket.none", "far.unsure ticket-unsure.none"]
    }


def test_what_is_to_be_cleared_at_the_new_path_is_told() -> None:
    """The path where a walk ends now may ask more of its reader."""
    found = _groups(
        (
            "answers:\n      near: {label: No, says: {distance: near}, to: walk}",
            "answers:\n      near: {label: No, says: {ticket: none}, to: train}",
        )
    )
    assert found == {EndsElsewhere(old="walk", new="train", clear=("ticket",)): ["far.near"]}


def test_a_reader_who_is_asked_less_ends_with_fewer_questions() -> None:
    """A question was taken out: the same answers lead to the same path, sooner."""
    found = _groups(("says: {distance: far}, to: ticket}", "says: {distance: far}, to: train}"))
    assert found == {
        OtherWay(path="train", more=-1): ["far.far ticket.have => far.far"],
        ClearsOther(path="train", old=("ticket",), new=()): ["far.far ticket.none => far.far"],
    }


def test_a_reader_who_is_asked_more_can_end_where_the_answers_they_gave_still_lead() -> None:
    """Of what lies behind the new question, only what the old answers allow."""
    found = _groups(("says: {distance: far}, to: ticket}", "says: {distance: far}, to: luggage}"), LUGGAGE, NONE_WALKS)
    assert found == {
        AskedMore(path="train", question="luggage", ask="How much luggage?", ends=("train",)): [
            "far.far ticket.have => far.far"
        ],
        AskedMore(path="train", question="luggage", ask="How much luggage?", ends=("walk", "train")): [
            "far.far ticket.none => far.far"
        ],
    }


def test_a_reader_whose_answer_is_gone_is_told_from_one_who_is_asked_more() -> None:
    """The question is the same, and their answer is not among those that it offers."""
    found = _groups(("      unsure: {label: I am not sure, to: ticket-unsure}\n", ""))
    assert found == {
        AnswerGone(path="train", question="far", answer="unsure", ends=("walk", "train")): [
            "far.unsure ticket-unsure.have",
            "far.unsure ticket-unsure.none",
        ]
    }


def test_a_walk_that_no_answers_led_to_before_is_new() -> None:
    """Walks behind an answer that was not there."""
    found = _groups(
        (
            "      unsure: {label: I am not sure",
            "      maybe: {label: It depends, to: ticket}\n      unsure: {label: I am not sure",
        )
    )
    assert found == {
        NewWalk(path="train", clear=()): ["far.maybe ticket.have"],
        NewWalk(path="train", clear=("ticket",)): ["far.maybe ticket.none"],
    }


def test_walks_behind_a_new_question_are_not_new() -> None:
    """The readers of the old ones get there."""
    found = _groups(("says: {distance: far}, to: ticket}", "says: {distance: far}, to: luggage}"), LUGGAGE)
    assert not any(isinstance(change, NewWalk) for change in found)


def test_a_repeated_question_under_another_name_asks_the_same() -> None:
    """The walks have another address, and end where they did."""
    found = _groups(("to: ticket-unsure}", "to: ticket-perhaps}"), ("  ticket-unsure:\n", "  ticket-perhaps:\n"))
    assert found == {
        OtherWay(path="train", more=0): [
            "far.unsure ticket-unsure.have => far.unsure ticket-perhaps.have",
            "far.unsure ticket-unsure.none => far.unsure ticket-perhaps.none",
        ]
    }


def test_a_question_under_another_name_with_the_same_words_asks_the_same() -> None:
    """To a reader, the words are the question."""
    found = _groups(("start: far", "start: way"), ("questions:\n  far:\n", "questions:\n  way:\n"))
    assert list(found) == [OtherWay(path="walk", more=0), OtherWay(path="train", more=0)]


def test_a_path_under_another_name_is_no_other_outcome() -> None:
    """A path that kept its name and has another id takes its walks with it."""
    found = changed(
        ("  walk:\n    name", "  on-foot:\n    name"), ("distance: near}, to: walk}", "distance: near}, to: on-foot}")
    )
    assert found.walks == ()
    assert [(change.old and change.old.id, change.new and change.new.id) for change in found.paths] == [
        ("walk", "on-foot")
    ]


@pytest.mark.parametrize(
    "changes",
    [
        [("guide: travel", "# How to travel.\nguide: travel")],
        [(HAVE, ""), (NONE, NONE + HAVE)],
    ],
)
def test_comments_and_order_are_no_difference(changes: list[tuple[str, str]]) -> None:
    """A comment, and the answers of a question the other way round."""
    assert not comparison(guide_with(), guide_with(*changes)).differs


def test_walks_that_cannot_be_listed_are_said_and_the_rest_is_compared() -> None:
    """A circle in the old version: its walks have no end, its facts have."""
    old = guide_with(("says: {distance: far}, to: ticket}", "says: {distance: far}, to: far}"))
    found = compared(old, guide_with(("text: You walk.", "text: You walk slowly.")))
    assert found.old.unlisted == ("the questions go round in a circle: far > far.",)
    assert (found.new.unlisted, found.walks, len(found.facts.changed)) == ((), (), 1)
    assert [change for change in found.paths if change.old and change.new] == []


def test_walks_are_compared_where_a_version_would_not_pass_the_checks() -> None:
    """Here the old one ended against a requirement that nobody can change."""
    old = guide_with(NONE_WALKS)
    assert [group.change for group in compared(old, guide_with()).walks] == [
        EndsElsewhere(old="walk", new="train", clear=("ticket",))
    ]
