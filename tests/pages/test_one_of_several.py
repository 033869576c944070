"""What readers are told where one of several conditions is enough for what a path needs."""

import re

from fingerpost.explanation import Explanation, explain
from fingerpost.flow import Explainer, build_graph, every_walk
from tests.checks.pieces import requirement
from tests.rendered import Page, pages_of
from tests.small_guide import guide_with

LIFT = (
    ("  ticket:\n    text: You hold a ticket", "  lift:\n    text: You hold a ticket"),
    ("[ticket]", "[ride, lift]"),
)

RIDE = (*LIFT, requirement("ride", "needs_any: {distance: near, ticket: bought}, clear: {who: You, how: Ask for one.}"))
"""The train needs that it is near, or that there is a ticket; and a ticket besides. Somebody can clear both."""

ABROAD = (
    (
        "questions:\n",
        (
            "  fly:\n    name: Fly there\n    short: Fly\n    not_recommended: It is loud.\n    requires: [abroad]\n"
            "    summary: {text: You fly., source: [own], status: confirmed, reviewed: 2026-11-01}\n"
            "    compare:\n      speed: {value: fast, source: [own], status: confirmed, reviewed: 2026-11-01}\n"
            "questions:\n"
        ),
    ),
    requirement("abroad", "needs_any: {distance: near, ticket: bought}"),
)
"""One more path needs one of both, and nobody can change that."""


def _told(*changes: tuple[str, str]) -> dict[str, Explanation]:
    guide = guide_with(*changes)
    explainer = Explainer(guide, build_graph(guide))
    return {walk.name: explain(guide, explainer, walk) for walk in every_walk(explainer.graph)}


def _words(page: Page) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page.body).split())


def test_the_answer_that_meets_one_of_several_conditions_speaks_for_the_path() -> None:
    """Whichever it is, and as soon as it was given."""
    told = _told(*RIDE)
    for walk, step in {
        "far.far/ticket.have": "ticket.have",
        "far.unsure/ticket-unsure.have": "ticket-unsure.have",
    }.items():
        assert [(reason.step.name, reason.settled[0]) for reason in told[walk].because] == [(step, "About ride")]
    near = ("far.near", "It is near")
    assert [(reason.step.name, *reason.settled) for reason in told["far.near"].because] == [near]


def test_what_one_answer_leaves_open_is_to_be_checked_and_what_all_rule_out_comes_first() -> None:
    """Half of it is not so: the other half may be."""
    told = _told(*RIDE)
    half, none = (told[walk] for walk in ("far.unsure/ticket-unsure.none", "far.far/ticket.none"))
    assert [half.in_words(need) for need in half.confirm] == ["About ride"]
    assert [none.in_words(need) for need in none.clear] == ["About ride", "You hold a ticket"]


def test_the_last_answer_that_could_have_met_one_of_several_conditions_is_the_reason_against_a_path() -> None:
    """Before it, the path might still have fitted."""
    told = _told(*ABROAD)
    for walk, reasons in {
        "far.far/ticket.none": [("ticket.none", ("It needs: About abroad.",))],
        "far.unsure/ticket-unsure.none": [],
        "far.near": [],
    }.items():
        other = next(other for other in told[walk].others if other.path.id == "fly")
        assert [(reason.step.name, reason.settled) for reason in other.reasons] == reasons, walk


def test_an_outcome_names_the_conditions_in_the_words_of_their_author() -> None:
    """In its first lines as well, where there is room for the names alone."""
    english = _words(pages_of(guide_with(*RIDE))["travel/decide/far.far/ticket.none/"])
    assert "2 things first: Distance or Ticket, Ticket." in english
    german = _words(pages_of(guide_with(*RIDE, ("language: en", "language: de")))["travel/decide/far.far/ticket.none/"])
    assert "Distance oder Ticket" in german


def test_a_guide_in_which_paths_need_nothing_else_is_judged() -> None:
    """It has the page on which a situation is ticked, and a query may name that."""
    changes = (
        ("    serves: [arrive]\n    requires: [near-by]\n", ""),
        ("    requires: [ticket]\n", "    requires: [ride]\n"),
        requirement("ride", "needs_any: {distance: near, ticket: bought}"),
        ("{text: go there, page: decide}", "{text: go there, page: explore}"),
    )
    assert "Distance" in _words(pages_of(guide_with(*changes))["travel/explore/"])


def test_what_is_needed_in_place_is_told_in_the_words_of_all_conditions() -> None:
    """On the page of the path, and on the page on which a situation is ticked."""
    in_place = (
        "    requires: [ticket]\n",
        (
            "    evidence: {source: [own], status: confirmed, reviewed: 2026-11-01}\n"
            "    requires: [ticket, {any: {distance: near, ticket: bought}}]\n"
        ),
    )
    pages = pages_of(guide_with(in_place))
    for address in ("travel/paths/train/", "travel/explore/", "travel/decide/far.far/ticket.have/"):
        assert "Distance: it is near / Ticket: there is a ticket" in _words(pages[address]), address
