"""The sentences of a comparison."""

import pytest

from fingerpost.reports.diff.sentences import route_line, walk_sentence
from fingerpost.review.walk_changes import (
    AnswerGone,
    AskedMore,
    ClearsOther,
    EndsElsewhere,
    NewWalk,
    OtherWay,
    Route,
    WalkChange,
    WalkGroup,
)

ROUTE = Route(("q.x",), ("q.x",))

CHANGES = [
    (EndsElsewhere(old="a", new="b", clear=()), "2 walks that ended at <a> now end at <b>"),
    (
        EndsElsewhere(old="a", new="b", clear=("r", "s")),
        "2 walks that ended at <a> now end at <b>, with <r> and <s> to be cleared first",
    ),
    (
        ClearsOther(path="a", old=(), new=("r",)),
        "2 walks still end at <a>; to be cleared first: before nothing, now <r>",
    ),
    (OtherWay(path="a", more=-1), "2 walks still end at <a>, after 1 question fewer"),
    (OtherWay(path="a", more=2), "2 walks still end at <a>, after 2 questions more"),
    (OtherWay(path="a", more=0), "2 walks still end at <a>, after as many questions, at another address"),
    (
        AskedMore(path="a", question="q", ask="Why?", ends=("a", "b")),
        "2 walks that ended at <a> now ask <q> as well, <Why?>, and can end at <a> or <b>",
    ),
    (
        AskedMore(path="a", question="q", ask="Why?", ends=("a",)),
        "2 walks that ended at <a> now ask <q> as well, <Why?>, and still end there",
    ),
    (
        AnswerGone(path="a", question="q", answer="x", ends=("b",)),
        "2 walks that ended at <a> no longer find the answer <x> to <q>, and can end at <b>",
    ),
    (NewWalk(path="a", clear=("r",)), "2 walks are new and end at <a>, with <r> to be cleared first"),
]


@pytest.mark.parametrize(("change", "sentence"), CHANGES)
def test_each_change_has_its_sentence(change: WalkChange, sentence: str) -> None:
    """Whatever comes from a catalogue is quoted."""
    assert walk_sentence(WalkGroup(change, (ROUTE, ROUTE)), lambda text: f"<{text}>") == sentence


def test_one_walk_is_told_in_the_singular() -> None:
    """As a person would say it."""
    group = WalkGroup(EndsElsewhere(old="a", new="b", clear=()), (ROUTE,))
    assert walk_sentence(group, str) == "1 walk that ended at a now ends at b"


def test_a_walk_that_leads_elsewhere_shows_both_addresses() -> None:
    """The second one only where it is another; a reader who is stuck at the first question has none."""
    assert route_line(Route(("q.x", "r.y"), ("q.x",))) == "q.x r.y => q.x"
    assert route_line(Route(("q.x",), ("q.x",))) == "q.x"
    assert route_line(Route(("q.x",), ())) == "q.x"
    assert route_line(Route((), ("q.x",))) == "q.x"
