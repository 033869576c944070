"""How old facts are, and when their reviews fall due."""

import datetime

from fingerpost.catalogue import Guide, GuideEvidence, PathEvidence, read_guide
from fingerpost.catalogue.evidence import INHERITED
from fingerpost.checks import check_guide
from fingerpost.facts import fact_rows, reviews_of
from fingerpost.facts.freshness import part_in_words
from fingerpost.words import words_for
from tests.catalogue.short_guide import SHORT
from tests.small_guide import guide_with


def _told(guide: Guide) -> list[tuple[str, bool, int, str]]:
    """Each review: what it is of, whether it is a unit, how many facts, and the day."""
    return [(one.of, one.is_unit, len(one.facts), one.reviewed.isoformat()) for one in reviews_of(guide)]


def test_every_fact_is_in_one_review() -> None:
    """None twice, none left out, in a guide with units and in one without."""
    for guide in (guide_with(), read_guide(SHORT, "x")):
        rows = [row.anchor for review in reviews_of(guide) for row in review.facts]
        assert sorted(rows) == sorted(row.anchor for row in fact_rows(guide))


def test_facts_without_a_unit_are_told_by_what_they_are_about() -> None:
    """Those of one heading and one day together, the oldest first."""
    older = (
        "You walk., source: [own], status: confirmed, reviewed: 2026-11-01",
        "You walk., source: [own], status: confirmed, reviewed: 2026-10-01",
    )
    told = _told(guide_with(older))
    assert told[0] == ("Walk there", False, 1, "2026-10-01")
    assert ("Walk there", False, 1, "2026-11-01") in told
    assert [day for *_, day in told] == sorted(day for *_, day in told)


def test_a_review_falls_due_when_the_check_begins_to_warn() -> None:
    """The day before it, it holds; on the day after, it is overdue."""
    guide = guide_with(("start: far", "start: far\nreview_days: 30"))
    (due,) = {review.due for review in reviews_of(guide)}
    assert due == datetime.date(2026, 12, 1)
    day = datetime.timedelta(days=1)
    stale = [sum(one.code == "FP403" for one in check_guide(guide, today)) > 0 for today in (due - day, due, due + day)]
    assert stale == [False, False, True]
    assert [reviews_of(guide)[0].days_left(today) for today in (due - day, due, due + day)] == [1, 0, -1]


def test_a_review_may_hold_for_ever() -> None:
    """A number of days that leads beyond the calendar leads to its end."""
    guide = guide_with(("start: far", "start: far\nreview_days: 999999999"))
    assert {review.due for review in reviews_of(guide)} == {datetime.date.max}


UNITS = """\
guide: tea
title: Make tea
question: How should you make tea?
language: en
start: time
evidence: {source: [own], status: confirmed, reviewed: 2026-11-01, faq: {reviewed: 2026-11-02}}
goal: [Tea.]
sources: {own: {title: Our kitchen}}
paths:
  bag:
    name: Take a bag
    short: Bag
    summary: It takes three minutes.
    evidence: {reviewed: 2026-11-03, limits: {reviewed: 2026-11-04}}
    limits: [It tastes of paper., {text: It holds one cup., reviewed: 2026-11-05}]
questions:
  time:
    ask: Have you got time?
    short: Time
    answers: {no: {label: No, to: bag}}
faq: {milk: {question: With milk?, answer: As you like.}}
"""


def test_a_unit_of_review_is_told_as_what_was_looked_at_together() -> None:
    """The whole guide, a part of it, a whole path, a list of that; and a fact that has a day of its own."""
    assert _told(read_guide(UNITS, "x")) == [
        ("Make tea", True, 1, "2026-11-01"),
        ("Make tea: Questions and answers", True, 1, "2026-11-02"),
        ("Take a bag", True, 1, "2026-11-03"),
        ("Take a bag: Known limitations", True, 1, "2026-11-04"),
        ("Take a bag", False, 1, "2026-11-05"),
    ]


def test_every_part_that_may_have_a_unit_has_a_name() -> None:
    """In the words of its page, not by the key of the file."""
    parts = (GuideEvidence.model_fields.keys() | PathEvidence.model_fields.keys()) - {*INHERITED, "accept"}
    words = words_for("en")
    assert {key for key in parts if part_in_words(words, key) == key} == set()
