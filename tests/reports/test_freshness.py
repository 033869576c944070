"""The age of facts as text, as JSON and as a calendar."""

import datetime
import json

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fingerpost.catalogue import Guide, guide_from, guide_to_dict, read_guide
from fingerpost.facts import fact_rows, reviews_of
from fingerpost.inquiry import Answer, Asked, Verdict
from fingerpost.reports.freshness import as_ics, as_json, as_text, links_as_text
from tests.facts.test_freshness import UNITS
from tests.small_guide import guide_with

DAY = datetime.date(2026, 11, 24)
TEA = read_guide(UNITS, "content/tea.yaml")


def test_the_text_has_a_line_for_each_review_with_the_place_to_change() -> None:
    """The oldest first, with what is overdue and what is not."""
    assert as_text([TEA], datetime.date(2027, 5, 1)) == (
        "Make tea: 5 facts, 1 overdue; a review holds 180 days.\n"
        "  overdue since 2027-04-30: Make tea, 1 fact reviewed as a unit 181 days ago (content/tea.yaml:6:56)\n"
        "  due on 2027-05-01, today: Make tea: Questions and answers, 1 fact reviewed as a unit 180 days ago "
        "(content/tea.yaml:6:84)\n"
        "  due on 2027-05-02, in 1 day: Take a bag, 1 fact reviewed as a unit 179 days ago (content/tea.yaml:14:26)\n"
        "  due on 2027-05-03, in 2 days: Take a bag: Known limitations, 1 fact reviewed as a unit 178 days ago "
        "(content/tea.yaml:14:57)\n"
        "  due on 2027-05-04, in 3 days: Take a bag, 1 fact reviewed by itself 177 days ago (content/tea.yaml:15:71)\n"
    )


def test_the_json_has_every_fact_with_its_id_and_its_review() -> None:
    """The ids are those of the rows of the evidence page."""
    told = json.loads(as_json([TEA, guide_with()], DAY))
    assert told["today"] == "2026-11-24"
    assert [guide["guide"] for guide in told["guides"]] == ["tea", "travel"]
    ids = [fact["id"] for review in told["guides"][0]["reviews"] for fact in review["facts"]]
    assert sorted(ids) == sorted(row.anchor for row in fact_rows(TEA))
    assert told["guides"][0]["reviews"][3] == {
        "of": "Take a bag: Known limitations",
        "unit": "paths.bag.evidence.limits",
        "reviewed": "2026-11-04",
        "due": "2027-05-03",
        "age": 20,
        "days_left": 160,
        "place": "content/tea.yaml:14:57",
        "facts": [{"id": "path.bag.limits.1", "topic": "Known limitations", "text": "It tastes of paper."}],
    }
    assert "links" not in told


def _events(text: str) -> list[icalendar.Event]:
    """The events of a calendar, as a program that knows the standard reads them."""
    (calendar,) = icalendar.Calendar.from_ical(text, multiple=True)
    assert calendar["version"] == "2.0"
    assert not calendar.errors
    events = [event for event in calendar.walk("VEVENT") if isinstance(event, icalendar.Event)]
    assert not any(event.errors for event in events)
    return events


def test_the_calendar_has_an_event_for_each_guide_and_day_on_which_reviews_fall_due() -> None:
    """All day, with what falls due in it."""
    events = _events(as_ics([TEA, guide_with()], DAY))
    days = {(guide.title, review.due) for guide in (TEA, guide_with()) for review in reviews_of(guide)}
    assert {(str(event["summary"]).partition(" of ")[2], event.decoded("dtstart")) for event in events} == days
    assert len(events) == len(days)
    assert str(events[0]["summary"]) == "Review 1 fact of Make tea"
    assert str(events[0]["description"]) == "Make tea (1 fact, reviewed 2026-11-01):\n- Goal: Tea."


def test_an_event_keeps_its_name_from_run_to_run() -> None:
    """A calendar that is fetched anew changes events, and does not double them."""
    names = [[str(event["uid"]) for event in _events(as_ics([TEA], day))] for day in (DAY, datetime.date(2027, 1, 1))]
    assert names[0] == names[1]
    assert len(set(names[0])) == len(names[0])


def test_a_long_list_of_facts_is_cut_with_their_number() -> None:
    """An event is read on a phone."""
    values = guide_to_dict(TEA)
    values["paths"]["bag"]["limits"] = [f"Limit number {number}." for number in range(30)]
    told = next(
        str(event["description"]) for event in _events(as_ics([guide_from(values)], DAY)) if "Limit" in str(event)
    )
    assert told.count("\n- ") == 21
    assert told.endswith("\n- and 10 more")


WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp", "Cn")), min_size=1, max_size=90)


@given(title=WORDS.filter(str.strip), fact=WORDS.filter(str.strip))
def test_any_words_come_through_a_calendar(title: str, fact: str) -> None:
    """Commas, semicolons, backslashes, long words, every script; no line is longer than the standard has it."""
    values = guide_to_dict(TEA)
    values["title"], values["goal"] = title, [fact]
    text = as_ics([guide_from(values)], DAY)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "\n" not in text.replace("\r\n", "")
    event = _events(text)[0]
    assert str(event["summary"]) == f"Review 1 fact of {title}"
    assert " ".join(fact.split()) in str(event["description"])


def _asked(verdict: Verdict, said: str = "said", moved: str = "") -> Asked:
    guide: Guide = guide_with(("{title: Our own count}", "{title: Our own count, url: 'https://own.example.org/'}"))
    return Asked(guide, guide.sources["own"], Answer(verdict, said, moved))


@pytest.mark.parametrize("verdict", [one for one in Verdict if one is not Verdict.ANSWERS])
def test_what_somebody_has_to_look_at_is_told_with_its_place_and_what_to_do(verdict: Verdict) -> None:
    """Every verdict but that all is well."""
    text = links_as_text([_asked(verdict, "404 Not Found"), _asked(Verdict.ANSWERS)])
    place, address, hint, sums = text.splitlines()
    assert place == "content/paths.yaml:8:36: own: 404 Not Found."
    assert address.strip() == "https://own.example.org/"
    assert hint.strip().endswith(".")
    assert sums == "1 of 2 sources with an address answer."


def test_what_sources_answered_is_in_the_json_where_they_were_asked() -> None:
    """With the new address of one that has moved."""
    told = json.loads(as_json([], DAY, [_asked(Verdict.MOVED, "it has moved", "https://new.example.org/")]))
    assert told["links"] == [
        {
            "guide": "travel",
            "source": "own",
            "url": "https://own.example.org/",
            "verdict": "moved",
            "said": "it has moved",
            "moved_to": "https://new.example.org/",
        }
    ]
