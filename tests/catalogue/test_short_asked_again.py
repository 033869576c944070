"""A question that is asked again may settle something else, with words and help of its own."""

import pytest

from fingerpost.checks import check_guide
from fingerpost.facts import fact_rows
from fingerpost.flow import build_graph
from tests.small_guide import TODAY

from .short_guide import SHORT, findings_of, line_of, short_guide, short_text, told


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


AGAIN = "    says: {have: {return: bought}, none: {return: none}}\n"
"""What the answers of the question that is asked again settle."""

HEAD = "  return:\n    like: ticket\n"

_TICKET = SHORT[SHORT.index("  ticket:\n    ask") : SHORT.index(HEAD)]
_RETURN = SHORT[SHORT.index(HEAD) : SHORT.index("faq:\n  tired")]
_TURNED = ((_TICKET + _RETURN, _RETURN + _TICKET),)
"""The question that is asked again before the one that it is like."""

ONCE_MORE = (
    "  more: {like: return, ask: Another one?, to: {have: train, none: train}, says: {have: {return: bought}}}\n"
)
"""A question that is like the one that is asked again."""


def test_a_question_may_be_like_one_that_is_asked_again() -> None:
    """That one stands in full. Which of them is written first does not matter."""
    behind, before = (
        short_guide(("says: {ticket: none}, to: return", "says: {ticket: none}, to: more"), (there, text))
        for there, text in ((AGAIN, AGAIN + ONCE_MORE), (HEAD, ONCE_MORE + HEAD))
    )
    for guide in (behind, before):
        more = build_graph(guide).nodes["more"]
        assert (more.topic, more.ask, more.short) == ("more", "Another one?", "Ticket")
        assert [choice.settles for choice in more.choices] == [
            {"return": frozenset({"bought"})},
            {"return": frozenset({"none"})},
        ]
        assert [choice.target for choice in more.choices] == ["train", "train"]


def test_a_question_asked_again_that_is_like_one_without_words_is_told_which_one_has_them() -> None:
    """As any other one that is like another; and nothing else is found wrong with it."""
    change = (
        HEAD,
        "  again: {like: ticket, to: {have: train, none: train}}\n  return:\n    like: again\n",
    )
    (found,) = (finding for finding in check_guide(short_guide(change), TODAY) if finding.code == "FP101")
    assert found.message == "`again` is itself only like `ticket`."
    assert found.hint == "Write `like: ticket` here as well."
    assert found.place.line == line_of("like: again", short_text(change))


@pytest.mark.parametrize(
    ("change", "code", "line"),
    [
        (("    like: ticket\n", "    like: tickt\n"), "FP003", "like: tickt"),
        (("    like: ticket\n", "    like: [ticket]\n"), "FP002", "like: [ticket]"),
        (("    to: {have: train, none: train}\n", "    to: train\n"), "FP002", "to: train"),
        (("    to: {have: train, none: train}\n", ""), "FP002", "return:"),
        ((AGAIN, "    says: [have]\n"), "FP002", "says: [have]"),
        ((AGAIN, "    says: {}\n"), "FP002", "says: {}"),
        ((AGAIN, f"{AGAIN}    answers: {{have: {{label: Yes, to: train}}}}\n"), "FP002", "return:"),
    ],
)
def test_one_mistake_in_a_question_that_is_asked_again_is_one_finding(
    change: tuple[str, str], code: str, line: str
) -> None:
    """No key is called unknown because of another one, and nothing that was written is passed over."""
    assert told(change) == [(code, line)]


def test_a_question_about_something_else_in_the_words_of_the_first_is_told_to_ask_in_its_own() -> None:
    """It is found itself, wherever it stands, and not the one whose words it has."""
    ask = ("    ask: Do you have a ticket for the way back?\n", "")
    for change in ((ask,), (*_TURNED, ask)):
        (found,) = check_guide(short_guide(*change), TODAY)
        assert (found.code, found.place.line) == ("FP112", line_of("like: ticket", short_text(*change)))
        assert (
            found.message == "the question `return` has the title of the one that it is like: `Do you have a ticket?`."
        )
        assert found.hint == "Give it an `ask` of its own: it is about another thing."


def test_what_a_question_settles_without_being_like_another_one_belongs_to_its_answers() -> None:
    """It is said where the key stands."""
    change = ("    like: ticket\n", "    short: Way back\n")
    message = "questions.return: `to` and `says` go with `like`; here each answer has its own."
    assert ("FP002", line_of(AGAIN.strip(), short_text(change)), message) in findings_of(change)


def test_questions_asked_again_that_are_like_each_other_are_told_to_stand_in_full() -> None:
    """A circle has no words."""
    guide = short_guide((AGAIN, AGAIN + ONCE_MORE), ("    like: ticket\n", "    like: more\n"))
    assert [finding.hint for finding in check_guide(guide, TODAY) if finding.code == "FP101"] == [
        "Write one of them in full, with `ask`, `short` and `answers`."
    ] * 2
