"""A question that is asked again may settle something else, with words and help of its own."""

from fingerpost.facts import fact_rows
from fingerpost.flow import build_graph

from .short_guide import short_guide, told


def test_a_question_that_is_asked_again_may_settle_something_else() -> None:
    """Answer by answer, in words of its own where it has them; the rest is that of the question that it is like."""
    again = short_guide(("says: {have: {return: bought}, none: {return: none}}", "says: {have: {return: bought}}"))
    question = again.questions["return"]
    assert (question.ask, question.short) == ("Do you have a ticket for the way back?", "Ticket")
    have, none = build_graph(again).nodes["return"].choices
    assert (have.label, have.settles) == ("Yes", {"return": frozenset({"bought"})})
    assert (none.label, none.settles) == ("No", {"ticket": frozenset({"none"})})


def test_only_an_answer_that_is_there_may_settle_something_else() -> None:
    """As with its target."""
    assert told(("says: {have: {ret", "says: {maybe: {ret")) == [
        ("FP101", "says: {maybe: {return: bought}, none: {return: none}}")
    ]
    assert told(("to: {have: train, none: train}", "to: {have: train}")) == [("FP101", "to: {have: train}")]


def test_a_fault_in_what_is_settled_instead_is_told_where_it_stands() -> None:
    """And not at the question that this one is like."""
    wrong = ("says: {have: {return: bought}, none", "says: {have: {return: sold}, none")
    assert told(wrong) == [("FP003", "says: {have: {return: sold}, none: {return: none}}")]


HELPED = ("    short: Ticket\n", "    short: Ticket\n    about: Look at the *app*.\n")


def test_a_question_that_is_asked_again_about_something_else_takes_the_help_that_it_has_not() -> None:
    """As it takes the other words. It rests on the same."""
    first, again = (short_guide(HELPED).questions[name].about for name in ("ticket", "return"))
    assert first is not None
    assert again is not None
    assert (again.text, again.source, again.reviewed_with) == (first.text, ("own",), ("evidence",))
    own = short_guide(HELPED, ("way back?\n    to:", "way back?\n    about: Look at its back.\n    to:")).questions[
        "return"
    ]
    assert own.about is not None
    assert own.about.text == "Look at its back."


def test_a_fault_of_help_that_two_questions_have_is_told_once() -> None:
    """Where it is written."""
    assert told(("    short: Ticket\n", "    short: Ticket\n    about: Look at <b>it</b>.\n")) == [
        ("FP501", "about: Look at <b>it</b>.")
    ]


def test_help_has_a_unit_of_review() -> None:
    """That of the guide, or one for the help of all questions."""
    (ticket, _) = (
        row
        for row in fact_rows(short_guide(HELPED, ("  faq: {st", "  questions: {source: [table]}\n  faq: {st")))
        if row.anchor.startswith("question.")
    )
    assert ticket.evidence.source == ("table",)
    assert ticket.together == "with the whole guide"
