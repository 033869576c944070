"""What stands in a place in another form than it has there is told with how it is written."""

import pytest

from .short_guide import findings_in

FORMS = {
    "a requirement that needs a word": (
        ("needs: {return: bought}", "needs: return"),
        "Write it as here: `needs: {space: exists}`.",
    ),
    "an answer that says a word": (
        ("says: {ticket: none}, to: return", "says: none, to: return"),
        "Write it as here: `says: {space: exists}`.",
    ),
    "an answer that says a list": (
        ("says: {ticket: none}, to: return", "says: [none], to: return"),
        "Write it as here: `says: {space: exists}`.",
    ),
    "one target for all answers": (
        ("to: {have: train, none: train}", "to: train"),
        "Write it as here: `to: {exists: history, missing: plan}`.",
    ),
    "a pair that is no list of pairs": (
        ("paths:\n  walk", "pairs: [walk, train]\npaths:\n  walk"),
        "Write it as here: `pairs: [[connect, create]]`.",
    ),
    "a mapping in the place of a list": (
        ("goal: [To arrive.]", "goal: {text: To arrive.}"),
        "Start each item on a line of its own with `- `.",
    ),
    "a dispute without a source": (
        ("dispute: {text: Some trains need none., source: [table]}", "dispute: {text: Some trains need none.}"),
        "Name at least one of `sources` that says so: a dispute has its own.",
    ),
    "a condition among the names of requirements": (
        ("requires: [ticket, return, {distance: far}]", "requires: [ticket, return, distance]"),
        "`distance` is a condition: write it with the values that are needed, `{distance: near}`.",
    ),
    "a condition with its value among them": (
        ("requires: [ticket, return, {distance: far}]", "requires: [ticket, return, distance:far]"),
        "`distance` is a condition: write it with the values that are needed, `{distance: near}`.",
    ),
}
"""A change of the guide, and what to do about it."""


@pytest.mark.parametrize("sentence", FORMS)
def test_another_form_is_told_with_the_one_that_is_meant_for(sentence: str) -> None:
    """In the form of the file, not in the words of the program."""
    change, hint = FORMS[sentence]
    assert hint in {finding.hint for finding in findings_in(change)}
