"""What a unit of review says holds for the facts in it, and a fault of it is told once, where its author wrote it."""

import datetime
from decimal import Decimal

import pytest

from fingerpost.catalogue import (
    CatalogueError,
    Status,
    Value,
    guide_from,
    guide_to_dict,
    read_guide,
    write_guide,
)
from fingerpost.checks import check_guide
from tests.small_guide import FILE, SMALL

from .short_guide import findings_of, line_of, short_guide, short_text, told


def test_the_guide_in_short_forms_is_sound() -> None:
    """Nothing is found in it, so that a finding after a change is one of the change."""
    assert findings_of() == []


def test_a_fact_has_from_its_units_what_it_does_not_say() -> None:
    """Key by key, the nearest unit first: the list, the path, the guide."""
    guide = short_guide()
    late, night = guide.paths["train"].limits
    assert (late.text, late.source, late.status, late.reviewed) == (
        "It may be late.",
        ("table",),
        Status.CONFIRMED,
        datetime.date(2026, 11, 20),
    )
    assert (night.source, night.reviewed) == (("table",), datetime.date(2026, 11, 21))
    assert guide.faq["tired"].status is Status.UNVERIFIED
    assert guide.goal[0].source == ("own",)


def test_a_value_alone_is_a_cell() -> None:
    """And a cell may say a part of its evidence."""
    walk, train = (guide.compare["speed"] for guide in short_guide().paths.values())
    assert (walk.value, walk.status) == (Value(words=("slow",)), Status.CONFIRMED)
    assert (train.value, train.status, train.source) == (Value(words=("fast",)), Status.UNVERIFIED, ("table",))


@pytest.mark.parametrize(
    ("alone", "value"),
    [
        ("[slow, fast]", Value(words=("slow", "fast"))),
        ("12", Value(low=Decimal(12), high=Decimal(12))),
        ("0.5", Value(low=Decimal("0.5"), high=Decimal("0.5"))),
        ("{from: 1}", Value(low=Decimal(1))),
        ("{from: 1, to: '2.50'}", Value(low=Decimal(1), high=Decimal("2.50"))),
    ],
)
def test_a_list_a_number_or_a_range_alone_is_a_cell(alone: str, value: Value) -> None:
    """Written back as it was."""
    guide = read_guide(short_text(("compare: {speed: slow}", f"compare: {{speed: {alone}}}")), FILE)
    assert guide.paths["walk"].compare["speed"].value == value
    assert read_guide(write_guide(guide), FILE) == guide == guide_from(guide_to_dict(guide))
    assert f"speed: {alone}\n" in write_guide(guide)


def test_a_range_with_something_beside_it_stands_under_its_key() -> None:
    """Its ends are no keys of a cell."""
    with pytest.raises(CatalogueError, match=r"FP002: paths\.walk\.compare\.speed has no key `from`"):
        read_guide(short_text(("compare: {speed: slow}", "compare: {speed: {from: 1, note: About.}}")), FILE)
    noted = read_guide(
        short_text(("compare: {speed: slow}", "compare: {speed: {value: {from: 1}, note: About.}}")), FILE
    )
    assert "value: {from: 1}\n" in write_guide(noted)
    assert read_guide(write_guide(noted), FILE) == noted


def test_a_fact_with_a_dispute_is_disputed() -> None:
    """Without a word."""
    assert short_guide().requirements["ticket"].status is Status.DISPUTED


def test_a_fact_knows_the_unit_that_its_review_was_of() -> None:
    """It has none where it says the day itself."""
    guide = short_guide()
    late, night = guide.paths["train"].limits
    assert guide.goal[0].reviewed_with == ("evidence",)
    assert guide.paths["train"].summary.reviewed_with == ("evidence",)
    assert late.reviewed_with == ("paths", "train", "evidence", "limits")
    assert night.reviewed_with == ()


def test_a_value_that_is_inherited_stands_where_it_was_written() -> None:
    """A finding about it leads there."""
    guide = short_guide()
    assert guide.paths["train"].limits[0].place("reviewed").line == line_of("limits: {reviewed")
    assert guide.paths["walk"].summary.place("text").line == line_of("summary: You walk.")
    assert guide.requirements["ticket"].place("status").line == line_of("dispute:")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (("  source: [own]\n  status", "  source: [owm]\n  status"), [("FP003", "source: [owm]")]),
        (("  reviewed: 2026-11-01\n", "  reviewed: soon\n"), [("FP002", "reviewed: soon")]),
        (("  status: confirmed\n", "  status: disputed\n"), [("FP002", "status: disputed")]),
        (("  reviewed: 2026-11-01\n", ""), [("FP402", "evidence:")]),
        (("  status: confirmed\n", ""), [("FP002", "evidence:")]),
    ],
    ids=["an unknown source", "no day", "a dispute of all", "no day at all", "no status at all"],
)
def test_a_fault_of_a_unit_is_told_once(change: tuple[str, str], expected: list[tuple[str, str]]) -> None:
    """There, and not at each of the facts that inherit it."""
    assert told(change) == expected


def test_how_many_facts_lack_what_a_unit_does_not_say_is_told() -> None:
    """So that an author sees that one line mends them all."""
    ((_, _, message),) = findings_of(("  reviewed: 2026-11-01\n", ""))
    assert message == "15 facts do not say `reviewed`, and no `evidence` above says it for them."


def test_a_text_alone_needs_a_unit_above_it() -> None:
    """One finding for a fact, which says both ways to mend it."""
    text = SMALL.replace("{text: To arrive., source: [own], status: confirmed, reviewed: 2026-11-01}", "To arrive.")
    with pytest.raises(CatalogueError) as caught:
        read_guide(text, FILE)
    (finding,) = caught.value.findings
    assert (finding.code, finding.place.line) == ("FP401", 6)
    assert "Write `evidence: {source:" in finding.hint


def test_a_review_of_a_unit_that_no_longer_holds_is_told_once() -> None:
    """With the number of its facts; a fact that was reviewed by itself is told by itself."""
    late = check_guide(short_guide(), datetime.date(2027, 6, 1))
    stale = [(finding.place.line, finding.message) for finding in late if finding.code == "FP403"]
    assert [line for line, _ in stale] == [
        line_of("  reviewed: 2026-11-01"),
        line_of("limits: {reviewed"),
        line_of("It stops at night"),
    ]
    assert [message.partition(" last reviewed ")[0] for _, message in stale] == [
        "15 facts of this unit of review:",
        "a fact of this unit of review:",
        "this was",
    ]


def test_an_author_accepts_a_stale_review_at_its_unit() -> None:
    """As at a fact."""
    accepted = (
        "      limits: {reviewed: 2026-11-20}",
        "      limits: {reviewed: 2026-11-20, accept: {stale-evidence: Done.}}",
    )
    late = check_guide(short_guide(accepted), datetime.date(2027, 6, 1))
    assert [finding.place.line for finding in late if finding.code == "FP403"] == [
        line_of("  reviewed: 2026-11-01"),
        line_of("It stops at night"),
    ]
