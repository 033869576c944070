"""What an outcome says of the paths: what decided, what is to be cleared or confirmed, and what keeps others out."""

import re

from tests.rendered import Page, pages_of
from tests.small_guide import FLOW_CHART, IMPOSSIBLE, TOGETHER, guide_with


def _text(page: Page) -> str:
    return " ".join(page.body.striptags().split())


def _part(page: Page, heading: str) -> str:
    """The words below a heading, up to the next one of its kind."""
    found = re.search(rf"<h2[^>]*>{heading}</h2>(.*?)(?:<h2|$)", page.body, re.DOTALL)
    assert found, f"no part called {heading!r} on {page.address}"
    return " ".join(re.sub(r"<[^>]+>", " ", found[1]).split())


def test_an_outcome_opens_with_what_is_to_be_cleared_first() -> None:
    """Who clears it and how, and that the requirement is disputed."""
    part = _part(pages_of(guide_with())["travel/decide/far.far/ticket.none/"], "Before you start")
    assert "You hold a ticket Not yet" in part
    assert "You: Buy one." in part
    assert "According to Our own count: Some trains need none." in part


OVERRULED = (
    (
        "  own: {title: Our own count}",
        "  own: {title: Our own count, kind: document}\n  rail: {title: The railway, kind: official}",
    ),
    (
        "answer: Take the *train*., paths: [train], source: [own], status: unverified, reviewed: 2026-11-01}",
        (
            "answer: No., paths: [train], source: [own], status: disputed, reviewed: 2026-11-01,\n"
            "    dispute: {text: Yes you can., source: [rail]}}"
        ),
    ),
)
"""Changes after which an answer of the FAQ is disputed by a better source."""


def test_of_two_sides_the_better_source_speaks_first() -> None:
    """Both are named. Where the source of the fact is as good, the fact leads."""
    faq = _part(pages_of(guide_with(*OVERRULED))["travel/faq/"], "What if I am tired\\?")
    assert faq.startswith("Yes you can.")
    assert "According to Our own count: No." in faq
    alike = ("kind: document}\n", "kind: official}\n")
    first, second = OVERRULED
    faq = _part(
        pages_of(guide_with((first[0], first[1].replace(*alike)), second))["travel/faq/"], "What if I am tired\\?"
    )
    assert faq.startswith("No.")
    assert "According to The railway: Yes you can." in faq


def test_an_outcome_says_that_it_rests_on_something_disputed() -> None:
    """A reader is never led by a disputed requirement without a word."""
    assert "Some trains need none." in _part(
        pages_of(guide_with())["travel/decide/far.far/ticket.have/"], "Sources disagree on what led here"
    )
    assert "disputed" not in _text(pages_of(guide_with())["travel/decide/far.near/"]).lower().replace(
        "≠ disputed: see the evidence", ""
    )


def test_an_outcome_names_the_answer_that_excluded_each_other_path() -> None:
    """And says of a path that nothing excludes that it would fit too."""
    pages = pages_of(guide_with())
    assert "Walk there Ruled out Distance: you answered Yes . It needs: It is near." in _part(
        pages["travel/decide/far.far/ticket.have/"], "Why not the other paths"
    )
    assert "Take the train Might fit if You hold a ticket." in _part(
        pages["travel/decide/far.near/"], "Why not the other paths"
    )


def test_an_outcome_says_of_a_path_that_nobody_can_take_which_of_its_needs_exclude_each_other() -> None:
    """And blames no answer, though one may be about them."""
    pages = pages_of(guide_with(*IMPOSSIBLE))
    for walk in ("far.near", "far.far/ticket.have"):
        part = _part(pages[f"travel/decide/{walk}/"], "Why not the other paths")
        assert "Ask for a lift Ruled out These cannot all be so: You hold a ticket already; You hold none." in part


def test_an_outcome_tells_needs_that_an_answer_excludes_together_from_a_need_that_it_excludes_alone() -> None:
    """It does not ask for what the reader has said to be so."""
    pages = pages_of(guide_with(*TOGETHER))
    both, one = (
        _part(pages[f"travel/decide/{walk}/"], "Why not the other paths")
        for walk in ("far.far/ticket.have", "far.unsure/ticket-unsure.have")
    )
    together = "These cannot all be so: You hold a ticket already; You hold none."
    assert f"Ask for a lift Ruled out Distance: you answered Yes . {together}" in both
    assert "Ask for a lift Ruled out Ticket: you answered Yes . It needs: You hold none." in one


def test_an_outcome_says_both_what_an_answer_excludes_and_what_nothing_could_make_so() -> None:
    """A reader who changed the answer alone would not get there."""
    near_too = ("    requires: [held, free]\n", "    requires: [held, near-by, free]\n")
    part = _part(
        pages_of(guide_with(*IMPOSSIBLE, near_too))["travel/decide/far.far/ticket.have/"], "Why not the other paths"
    )
    assert (
        "Ask for a lift Ruled out Distance: you answered Yes . It needs: It is near. "
        "These cannot all be so: You hold a ticket already; You hold none."
    ) in part


def test_an_outcome_says_what_to_confirm() -> None:
    """What no question asked: here the aim, and nothing else."""
    part = _part(pages_of(guide_with())["travel/decide/far.near/"], "Before you start")
    assert part == "You want to arrive somewhere To check “To check”: we did not ask, or you were not sure."


OPEN_NEEDS = (
    (
        "  ticket:\n    text: You hold a ticket",
        (
            "  money: {text: You have money, clear: {who: You, how: Earn some.},\n"
            "    source: [own], status: confirmed, reviewed: 2026-11-01}\n"
            "  calm: {text: The sea is calm, fixed: Nobody calms it.,\n"
            "    source: [own], status: confirmed, reviewed: 2026-11-01}\n"
            "  ticket:\n    text: You hold a ticket"
        ),
    ),
    ("    requires: [ticket]\n", "    serves: [arrive]\n    requires: [money, ticket, calm]\n"),
)
"""Changes after which the train has two needs that no question asks for, the one that can be cleared named first."""


def test_an_outcome_asks_to_confirm_the_aim_first_and_what_is_fixed_before_what_can_be_cleared() -> None:
    """A reader who does not want what the path serves need not read on; what can be cleared stops nobody."""
    body = pages_of(guide_with(*OPEN_NEEDS))["travel/decide/far.far/ticket.have/"].body
    confirm = body.partition('id="before"')[2].partition("</section>")[0]
    assert re.findall(r'fp-need__text">(.*?)</span>', confirm) == [
        "You want to arrive somewhere",
        "The sea is calm",
        "You have money",
    ]


LIFT = (
    "questions:\n  far:",
    (
        "  lift:\n    name: Ask for a lift\n    short: Lift\n"
        "    summary: {text: You wave., source: [own], status: confirmed, reviewed: 2026-11-01}\n"
        "    compare: {speed: {value: fast, source: [own], status: confirmed, reviewed: 2026-11-01}}\n"
        "questions:\n  far:"
    ),
)
"""One more path, which needs nothing."""


FITS = (
    "    short: Lift\n",
    "    short: Lift\n    requires: [far]\n",
)


FAR = (
    "  ticket:\n    text: You hold a ticket",
    (
        "  far: {text: It is far, needs: {distance: far}, fixed: So.,\n"
        "    source: [own], status: confirmed, reviewed: 2026-11-01}\n"
        "  ticket:\n    text: You hold a ticket"
    ),
)


def test_a_path_that_needs_nothing_is_never_said_to_fit() -> None:
    """Nothing was judged, so nothing is claimed; it folds away."""
    body = pages_of(guide_with(LIFT))["travel/decide/far.far/ticket.none/"].body
    assert (
        '<span class="fp-verdict">Not judged</span>' in body.partition("<summary><bdi>One more path</bdi></summary>")[2]
    )
    assert "Fits as well" not in body


def test_a_path_that_would_fit_too_does_not_look_like_one_that_is_ruled_out() -> None:
    """Its verdict is in words, its look is that of a path that is still possible, and it comes first."""
    body = pages_of(guide_with(LIFT, FITS, FAR))["travel/decide/far.far/ticket.none/"].body
    others = re.findall(
        r'<li class="fp-other fp-other--(\w+)">.*?<a [^>]*>(.*?)</a> <span class="fp-verdict">(.*?)</span>',
        body,
        re.DOTALL,
    )
    assert others == [("open", "Ask for a lift", "Fits as well"), ("excluded", "Walk there", "Ruled out")]


def test_an_outcome_of_a_flow_chart_gives_the_answers_as_the_reason_and_claims_nothing() -> None:
    """No path needs anything, so nothing is known of the others, and nothing is said to be ready."""
    page = pages_of(guide_with(*FLOW_CHART))["travel/decide/far.far/ticket.none/"]
    assert _part(page, "Why this path") == "Distance: Yes Ticket: No"
    said = _text(page)
    for claim in ("Why not the other paths", "Fits as well", "You can start now", "You were not sure"):
        assert claim not in said


def test_no_status_of_a_source_stands_beside_what_a_reader_needs() -> None:
    """It would be taken for the reader's own: "You hold a ticket, confirmed"."""
    for address, page in pages_of(guide_with()).items():
        if "/decide/" in address:
            assert "fp-status" not in page.body


def test_an_outcome_opens_with_the_state_of_things() -> None:
    """What comes first by its name, how much is to be checked, or that nothing is in the way."""
    pages = pages_of(guide_with())
    assert "One thing first: Ticket." in _text(pages["travel/decide/far.far/ticket.none/"])
    assert "One thing to check." in _text(pages["travel/decide/far.near/"])
    assert "You can start now." in _text(pages["travel/decide/far.far/ticket.have/"])


def test_an_outcome_says_where_each_other_answer_ends() -> None:
    """At another path, at the same one with more or less to clear, or at another question first."""
    pages = pages_of(guide_with())
    part = _part(pages["travel/decide/far.far/ticket.none/"], "What would change this result")
    assert part.startswith("Distance You answered: Yes No Walk there Answers that lead to the same path Distance")
    assert "Distance You answered: Yes I am not sure Same path" in part
    assert "Ticket You answered: No Yes Same path (then settled: You hold a ticket)" in part
    assert "Yes One more question: Do you have a ticket? Leads to Train." in _part(
        pages["travel/decide/far.near/"], "What would change this result"
    )
