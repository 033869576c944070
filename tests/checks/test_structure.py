"""The shape of the questions: targets, circles, what is reached, and how many pages that makes."""

import pytest

from tests.checks.cases import Cases, Fires, Silent, named, only
from tests.checks.pieces import (
    AGAIN,
    FAR,
    NEAR,
    NONE,
    SECOND,
    UNSURE,
    WITHOUT_SECOND,
    chain,
    ladder,
    question,
)
from tests.small_guide import findings, guide_with

THIRD = (SECOND, f"{SECOND}  more: {{like: ticket-unsure, to: {{have: train, none: walk}}}}\n")

NOT_RECOMMENDED = ("    short: Walk\n", "    short: Walk\n    not_recommended: The path is closed.\n")

FIRES: Cases = {
    "a repeated question without a target for an answer": Fires(
        "FP101",
        ((AGAIN, "    to: {have: train}\n"),),
        (("{have: train}", "the answer `none` of `ticket` leads nowhere here."),),
    ),
    "a repeated question with a target for an answer that is not there": Fires(
        "FP101",
        ((AGAIN, "    to: {have: train, none: train, lost: walk}\n"),),
        (("{have: train, none: train, lost", "`ticket` has no answer `lost`."),),
    ),
    "a question that is like one that is itself like another": Fires(
        "FP101",
        (THIRD,),
        (("ticket-unsure, to", "`ticket-unsure` is itself only like `ticket`."),),
        only("FP103"),
    ),
    "a question that is like itself": Fires(
        "FP101",
        (("    like: ticket\n", "    like: ticket-unsure\n"),),
        (("ticket-unsure\n    to", "`ticket-unsure` is like itself."),),
    ),
    "an answer that leads back": Fires(
        "FP102",
        ((NONE, "says: {ticket: none}, to: far}"),),
        (("far}\n  ticket-unsure", "the questions go round in a circle: far > ticket > far."),),
    ),
    "an answer that leads to its own question": Fires(
        "FP102",
        ((NONE, "says: {ticket: none}, to: ticket}"),),
        (("ticket}\n  ticket-unsure", "the questions go round in a circle: ticket > ticket."),),
    ),
    "a repeated question that leads back": Fires(
        "FP102",
        ((AGAIN, "    to: {have: train, none: far}\n"),),
        (("far}\nfaq:", "the questions go round in a circle: far > ticket-unsure > far."),),
    ),
    "a question that no answer leads to": Fires(
        "FP103",
        ((UNSURE, "to: ticket}"),),
        (("ticket-unsure:", "no answer leads to the question `ticket-unsure`."),),
    ),
    "questions that lead to each other and that nothing leads to": Fires(
        "FP103",
        (
            (
                "questions:\n",
                (
                    f"questions:\n{question('one', a='to: two', b='to: train')}"
                    f"{question('two', a='to: one', b='to: train')}"
                ),
            ),
        ),
        (
            ("one:\n    ask", "no answer leads to the question `one`."),
            ("two:\n    ask", "no answer leads to the question `two`."),
        ),
    ),
    "a path that no walk ends at": Fires(
        "FP104",
        ((NEAR, "says: {distance: near}, to: ticket}"),),
        (("walk:\n", "no walk ends at the path `walk`."),),
        only("FP205"),
    ),
    "more pages than a site can have": Fires(
        "FP108",
        chain(60),
        (
            (
                "c0\ngoal",
                (
                    "the questions make 10,376,293,541,461,622,783 pages, one for each sequence of answers, "
                    "expected at most 20,000."
                ),
            ),
        ),
        only("FP113", "FP205"),
    ),
    "more pages than can be written out": Fires(
        "FP108",
        chain(80),
        (
            (
                "c0\ngoal",
                "the questions make more than 10^25 pages, one for each sequence of answers, expected at most 20,000.",
            ),
        ),
        only("FP113", "FP205"),
    ),
    "a walk of more than twelve questions": Fires(
        "FP113",
        ladder(11),
        (("c0\ngoal", "the longest walk has 13 questions, expected at most 12."),),
    ),
    "an answer that leads to a path that is not recommended": Fires(
        "FP114",
        (NOT_RECOMMENDED,),
        (
            (
                "walk}\n      far",
                "the answer `far.near` leads to `walk`, which says under `not_recommended`: The path is closed.",
            ),
        ),
    ),
}

NEAR_MISSES: Cases = {
    "a path and a requirement that wait for a question which is never asked": Silent(
        "FP104", ((FAR, "says: {distance: far}, to: walk}"), (UNSURE, "to: walk}")), only("FP103", "FP202")
    ),
    "a repeated question with its targets in another order": Silent(
        "FP101", ((AGAIN, "    to: {none: train, have: train}\n"),)
    ),
    "two answers that lead to one question": Silent("FP102", WITHOUT_SECOND),
    "a question that is only there to lend its words": Silent(
        "FP103", ((FAR, "says: {distance: far}, to: ticket-unsure}"),)
    ),
    "two questions that have changed places": Silent(
        "FP103", ((UNSURE, "to: ticket}"), (FAR, "says: {distance: far}, to: ticket-unsure}"))
    ),
    "a path that only a repeated question leads to": Silent(
        "FP104", ((NEAR, "says: {distance: near}, to: ticket}"), (AGAIN, "    to: {have: train, none: walk}\n"))
    ),
    "a path that no walk ends at and that says why": Silent(
        "FP104", (NOT_RECOMMENDED, (NEAR, "says: {distance: near}, to: ticket}")), only("FP205")
    ),
    "as many pages as a site can have": Silent("FP108", chain(8), only("FP205")),
    "a walk of twelve questions": Silent("FP113", ladder(10)),
    "a path that is not recommended and that no answer leads to": Silent(
        "FP114", (NOT_RECOMMENDED, (NEAR, "says: {distance: near}, to: ticket}")), only("FP205")
    ),
}

MALFORMED: Cases = {
    "a repeated question whose targets are a list": Silent("FP101", ((AGAIN, "    to: [train]\n"),), only("FP002")),
    "a repeated question without targets": Silent("FP101", ((AGAIN, ""),), only("FP002")),
    "a question that is like none": Silent("FP101", (("    like: ticket\n", "    like: tickets\n"),), only("FP003")),
    "an answer that leads nowhere, in a circle": Silent(
        "FP102", ((NONE, "says: {ticket: none}, to: nowhere}"),), only("FP003")
    ),
    "an answer that leads to a list": Silent("FP102", ((NONE, "says: {ticket: none}, to: [far]}"),), only("FP002")),
    "a start that is a mapping": Silent("FP103", (("start: far", "start: {far: far}"),), only("FP002")),
    "a question that is a word": Silent("FP103", (("questions:\n", "questions:\n  lost: somewhere\n"),), only("FP002")),
    "a reason that is empty": Silent(
        "FP104",
        (("    short: Walk\n", "    short: Walk\n    not_recommended: ''\n"), (NEAR, "to: train}")),
        only("FP002"),
    ),
    "many questions in a circle": Silent("FP108", chain(60, "c0"), only("FP102", "FP103")),
    "a long walk that does not end": Silent("FP113", (*ladder(10), (NONE, "to: nowhere}")), only("FP003")),
    "a reason that is a number": Silent(
        "FP114", (("    short: Walk\n", "    short: Walk\n    not_recommended: 1\n"),), only("FP002")
    ),
}


@pytest.mark.parametrize(("sentence", "case"), named(FIRES, NEAR_MISSES, MALFORMED))
def test_the_structure_of_a_guide_is_judged_for(sentence: str, case: Fires | Silent) -> None:
    """Each fault is found at its place. A near miss is not taken for it, nor is a piece of a faulty form."""
    assert case.seen() == case.expected(), sentence


def test_a_flow_with_a_circle_is_reported_and_not_walked() -> None:
    """The checks of walks wait until walks can be listed: the run ends."""
    found = findings(guide_with((NONE, "says: {ticket: none}, to: far}")))
    assert {finding.code for finding in found} == {"FP102"}


HINTS = {
    "one that is like another": ((THIRD,), "Write `like: ticket` here as well."),
    "one that is like itself": (
        (("    like: ticket\n", "    like: ticket-unsure\n"),),
        "Name the question that it repeats, or write it in full, with `ask`, `short` and `answers`.",
    ),
    "one that is like another one that is like it": (
        (
            (SECOND, f"{SECOND}  more: {{like: ticket-unsure, to: {{have: train}}}}\n"),
            ("    like: ticket\n", "    like: more\n"),
        ),
        "Write one of them in full, with `ask`, `short` and `answers`.",
    ),
    "one that comes to another in two steps": (
        (
            (
                SECOND,
                (
                    f"{SECOND}  more: {{like: most, to: {{have: train}}}}\n"
                    "  most: {like: ticket-unsure, to: {have: train}}\n"
                ),
            ),
        ),
        "Write `like: ticket` here as well.",
    ),
}


@pytest.mark.parametrize("which", HINTS)
def test_the_hint_names_the_question_that_stands_in_full(which: str) -> None:
    """Where there is one; to be like a third that is only like a fourth would be the same fault again."""
    changes, hint = HINTS[which]
    assert {finding.hint for finding in findings(guide_with(*changes)) if finding.code == "FP101"} == {hint}
