"""Short forms say the same as the long ones, and a fault in one is told once, where its author wrote it."""

import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from fingerpost.catalogue import (
    CatalogueError,
    Guide,
    Requirement,
    Status,
    Value,
    guide_from,
    guide_to_dict,
    read_guide,
    write_guide,
)
from fingerpost.catalogue.yaml_reader import read_yaml
from fingerpost.checks import check_guide
from fingerpost.facts import fact_rows
from fingerpost.flow import build_graph, truth_table
from tests.small_guide import FILE, SMALL, TODAY

PROJECT = Path(__file__).parents[2]
LONG = sorted((PROJECT / "tests" / "guides").glob("*.yaml"))

SHORT = """\
guide: travel
title: Travel
question: How should you travel?
language: en
start: far
evidence:
  source: [own]
  status: confirmed
  reviewed: 2026-11-01
  faq: {status: unverified}
goal: [To arrive.]
sources:
  own: {title: Our own count}
  table: {title: Time table}
shared:
  facts:
    slow: It takes a day.
  lists:
    weather: [It may rain., {text: It may snow., source: [table]}, {use: slow}]
  answers:
    unsure: {label: I am not sure, hint: We take the safe way, says: {ticket: [bought, none]}}
aims:
  arrive: arrive somewhere
conditions:
  distance: {name: Distance, values: {near: it is near, far: it is far, unknown: nobody knows}}
  ticket: {name: Ticket, values: {bought: there is a ticket, none: there is no ticket}}
  return: {name: Way back, values: {bought: there is a ticket, none: there is no ticket}}
requirements:
  ticket:
    text: You hold a ticket
    needs: {ticket: bought}
    clear: {who: You, how: Buy one.}
    dispute: {text: Some trains need none., source: [table]}
  return:
    text: You hold a ticket for the way back
    needs: {return: bought}
    clear: {who: You, how: Buy another one.}
criteria:
  speed: {name: Speed, values: {slow: Slow, fast: Fast}}
paths:
  walk:
    name: Walk there
    short: Walk
    serves: [arrive]
    requires: {distance: [near, unknown]}
    next: [{label: Look at a map, kind: how-to, url: https://map.example.org/}]
    summary: You walk.
    compare: {speed: slow}
    limits:
      - You grow tired.
      - use: weather
      - It takes shoes.
    know: [{use: slow}]
  train:
    name: Take the train
    short: Train
    evidence:
      source: [table]
      limits: {reviewed: 2026-11-20}
    requires: [ticket, return, {distance: far}]
    next: [{label: Buy a ticket, kind: console, url: https://tickets.example.org/}]
    summary: You ride.
    compare: {speed: {value: fast, status: unverified}}
    limits:
      - It may be late.
      - {text: It stops at night., reviewed: 2026-11-21}
questions:
  far:
    ask: How far is it?
    short: Distance
    answers:
      near: {label: Near, says: {distance: near}, to: walk}
      far: {label: Far, says: {distance: far}, to: ticket}
      unsure: {use: unsure, label: Who knows, to: walk}
  ticket:
    ask: Do you have a ticket?
    short: Ticket
    answers:
      have: {label: Yes, says: {ticket: bought}, to: return}
      none: {label: No, says: {ticket: none}, to: return}
  return:
    like: ticket
    ask: Do you have a ticket for the way back?
    to: {have: train, none: train}
    says: {have: {return: bought}, none: {return: none}}
faq:
  tired: {question: What if I am tired?, answer: Take the *train*.}
"""


def _guide(*changes: tuple[str, str]) -> Guide:
    return read_guide(_text(*changes), FILE)


def _text(*changes: tuple[str, str]) -> str:
    text = SHORT
    for before, after in changes:
        assert text.count(before) == 1, before
        text = text.replace(before, after)
    return text


def _line(part: str, text: str = SHORT) -> int:
    (line,) = (number for number, line in enumerate(text.splitlines(), 1) if part in line)
    return line


def _findings(*changes: tuple[str, str]) -> list[tuple[str, int, str]]:
    """The code, the line and the message of all that is wrong with the guide after some changes."""
    try:
        found = check_guide(_guide(*changes), TODAY)
    except CatalogueError as error:
        found = error.findings
    return [(finding.code, finding.place.line, finding.message) for finding in found]


def _told(*changes: tuple[str, str]) -> list[tuple[str, str]]:
    """The code of each, and the text of its line."""
    lines = _text(*changes).splitlines()
    return [(code, lines[line - 1].strip()) for code, line, _ in _findings(*changes)]


def test_the_guide_in_short_forms_is_sound() -> None:
    """Nothing is found in it, so that a finding after a change is one of the change."""
    assert _findings() == []


def test_a_fact_has_from_its_units_what_it_does_not_say() -> None:
    """Key by key, the nearest unit first: the list, the path, the guide."""
    guide = _guide()
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
    walk, train = (guide.compare["speed"] for guide in _guide().paths.values())
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
    guide = read_guide(_text(("compare: {speed: slow}", f"compare: {{speed: {alone}}}")), FILE)
    assert guide.paths["walk"].compare["speed"].value == value
    assert read_guide(write_guide(guide), FILE) == guide == guide_from(guide_to_dict(guide))
    assert f"speed: {alone}\n" in write_guide(guide)


def test_a_range_with_something_beside_it_stands_under_its_key() -> None:
    """Its ends are no keys of a cell."""
    with pytest.raises(CatalogueError, match=r"FP002: paths\.walk\.compare\.speed has no key `from`"):
        read_guide(_text(("compare: {speed: slow}", "compare: {speed: {from: 1, note: About.}}")), FILE)
    noted = read_guide(_text(("compare: {speed: slow}", "compare: {speed: {value: {from: 1}, note: About.}}")), FILE)
    assert "value: {from: 1}\n" in write_guide(noted)
    assert read_guide(write_guide(noted), FILE) == noted


def test_a_fact_with_a_dispute_is_disputed() -> None:
    """Without a word."""
    assert _guide().requirements["ticket"].status is Status.DISPUTED


def test_a_fact_knows_the_unit_that_its_review_was_of() -> None:
    """It has none where it says the day itself."""
    guide = _guide()
    late, night = guide.paths["train"].limits
    assert guide.goal[0].reviewed_with == ("evidence",)
    assert guide.paths["train"].summary.reviewed_with == ("evidence",)
    assert late.reviewed_with == ("paths", "train", "evidence", "limits")
    assert night.reviewed_with == ()


def test_a_value_that_is_inherited_stands_where_it_was_written() -> None:
    """A finding about it leads there."""
    guide = _guide()
    assert guide.paths["train"].limits[0].place("reviewed").line == _line("limits: {reviewed")
    assert guide.paths["walk"].summary.place("text").line == _line("summary: You walk.")
    assert guide.requirements["ticket"].place("status").line == _line("dispute:")


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
    assert _told(change) == expected


def test_how_many_facts_lack_what_a_unit_does_not_say_is_told() -> None:
    """So that an author sees that one line mends them all."""
    ((_, _, message),) = _findings(("  reviewed: 2026-11-01\n", ""))
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
    late = check_guide(_guide(), datetime.date(2027, 6, 1))
    stale = [(finding.place.line, finding.message) for finding in late if finding.code == "FP403"]
    assert [line for line, _ in stale] == [
        _line("  reviewed: 2026-11-01"),
        _line("limits: {reviewed"),
        _line("It stops at night"),
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
    late = check_guide(_guide(accepted), datetime.date(2027, 6, 1))
    assert [finding.place.line for finding in late if finding.code == "FP403"] == [
        _line("  reviewed: 2026-11-01"),
        _line("It stops at night"),
    ]


def test_what_a_path_needs_in_place_is_a_requirement() -> None:
    """In the words of its condition, fixed, and with the evidence of the path."""
    guide = _guide()
    assert guide.paths["walk"].requires == ("distance-near-unknown",)
    assert guide.paths["train"].requires == ("ticket", "return", "distance-far")
    far = guide.requirements["distance-far"]
    assert (far.text, far.clear, far.source) == ("Distance: it is far", None, ("table",))
    assert dict(far.needs or {}) == {"distance": ("far",)}
    assert guide.requirements["distance-near-unknown"].text == "Distance: it is near / nobody knows"


LOST = (
    (
        "questions:\n",
        (
            "endings:\n  lost: {name: Nobody knows, short: Lost, requires: {distance: unknown}, summary: You stay.,\n"
            "    next: [{label: Ask, kind: contact, url: https://ask.example.org/}]}\nquestions:\n"
        ),
    ),
    ("label: Who knows, to: walk}", "label: Who knows, says: {distance: unknown}, to: lost}"),
    ("  faq: {status: unverified}", "  faq: {status: unverified}\n  endings: {status: unverified}"),
)
"""An ending that says in place when it is true, and what it rests on with all endings."""


def test_an_ending_says_in_place_when_it_is_true() -> None:
    """As a path says what it needs; and its facts inherit as those of paths do."""
    guide = _guide(*LOST)
    assert guide.endings["lost"].requires == ("distance-unknown",)
    assert guide.requirements["distance-unknown"].text == "Distance: nobody knows"
    assert guide.endings["lost"].summary.status is Status.UNVERIFIED
    assert guide.endings["lost"].summary.reviewed_with == ("evidence",)
    assert _findings(*LOST) == []
    assert read_guide(write_guide(guide), FILE) == guide


def test_paths_that_need_the_same_share_a_requirement_if_it_rests_on_the_same() -> None:
    """Else each has its own."""
    same = _guide(("requires: {distance: [near, unknown]}", "requires: [{distance: far}]"))
    assert same.paths["walk"].requires == ("distance-far",)
    assert same.paths["train"].requires == ("ticket", "return", "distance-far-2")
    no_own = ("      source: [table]\n      limits:", "      limits:")
    same = _guide(("requires: {distance: [near, unknown]}", "requires: [{distance: far}]"), no_own)
    assert same.paths["train"].requires == ("ticket", "return", "distance-far")


EITHER = "{any: {distance: far, return: [bought]}}"


def test_a_path_may_need_any_of_several_conditions_in_place() -> None:
    """In the words of all of them; paths that need the same share it, and conditions beside it are needed as well."""
    guide = _guide(
        ("return, {distance: far}]", f"{EITHER}, {{distance: far}}]"),
        ("requires: {distance: [near, unknown]}", "requires: {any: {distance: far, return: [bought]}, ticket: none}"),
    )
    name = "distance-far-or-return-bought"
    assert guide.paths["walk"].requires == (name, "ticket-none")
    assert guide.paths["train"].requires == ("ticket", f"{name}-2", "distance-far")
    either = guide.requirements[name]
    assert (either.text, either.needs) == ("Distance: it is far / Way back: there is a ticket", None)
    assert either.needs_any == {"distance": ("far",), "return": ("bought",)}
    assert either.place("needs_any", "return").line == _line("requires: {distance: [near")
    assert read_guide(write_guide(guide), FILE) == guide_from(guide_to_dict(guide)) == guide


def test_a_condition_may_be_called_any() -> None:
    """Values stand under it, and no conditions."""
    called = (
        "  distance: {name: Dis",
        "  any: {name: Any, values: {so: so it is, not: it is not}}\n  distance: {name: Dis",
    )
    guide = _guide(called, ("return, {distance: far}]", "return, {any: so}, {any: {any: [so, not], distance: far}}]"))
    assert guide.paths["train"].requires == ("ticket", "return", "any-so", "any-so-not-or-distance-far")
    assert guide.requirements["any-so"].needs == {"any": ("so",)}


@pytest.mark.parametrize(
    ("needs", "message"),
    [
        ("{any: {distanc: far, return: bought}}", "no condition is called `distanc`."),
        ("{any: {distance: afar, return: bought}}", "no value of distance is called `afar`."),
        ("{any: {distance: 3, return: bought}}", "paths.train.requires.2.any.distance: expected text, found `3`."),
        (
            "{any: {distance: {far: far}, return: bought}}",
            "paths.train.requires.2.any.distance: expected text, found a mapping.",
        ),
        (
            "{any: {distance: far}}",
            "paths.train.requires.2.any: `needs_any` (in place: `any`) names two conditions or more, one",
        ),
        ("{any: {}}", "paths.train.requires.2.any: `needs_any` (in place: `any`) names two conditions or more, one"),
        ("{any: [distance, return]}", "no condition is called `any`."),
        ("{any: }", "no condition is called `any`."),
        ("{any: {any: {distance: far}, return: bought}}", "no condition is called `any`."),
    ],
)
def test_a_fault_in_several_conditions_that_a_path_needs_is_told_at_the_path(needs: str, message: str) -> None:
    """With the keys that its author wrote."""
    found = _findings(("return, {distance: far}]", f"return, {needs}]"))
    said = [text.replace(".0:", ":") for _, line, text in found if line == _line("requires: [ticket")]
    assert len(said) == len(found)
    assert any(text.startswith(message) for text in said), said
    assert not any("an id" in text for text in said), said


@pytest.mark.parametrize(
    ("needs", "message"),
    [
        ("{distanc: far}", "no condition is called `distanc`."),
        ("{distance: afar}", "no value of distance is called `afar`."),
        ("{distance: 3}", "paths.train.requires.2.distance: expected text, found `3`."),
        ("{distance: []}", "paths.train.requires.2.distance: expected at least 1 of them, found none."),
    ],
)
def test_a_fault_in_what_a_path_needs_is_told_at_the_path(needs: str, message: str) -> None:
    """With the keys that its author wrote."""
    found = _findings(("return, {distance: far}]", f"return, {needs}]"))
    assert [(line, said.replace(".0:", ":")) for _, line, said in found] == [(_line("requires: [ticket"), message)]


def test_a_shared_fact_stands_wherever_it_is_used() -> None:
    """With the evidence that it has where it is written; a list brings all of its facts, in their place."""
    walk = _guide().paths["walk"]
    assert [fact.text for fact in walk.limits] == [
        "You grow tired.",
        "It may rain.",
        "It may snow.",
        "It takes a day.",
        "It takes shoes.",
    ]
    assert [fact.source for fact in walk.limits[1:3]] == [("own",), ("table",)]
    assert walk.know[0].copied_from() == ("shared", "facts", "slow")


def test_a_shared_fact_keeps_what_it_rests_on_in_a_path_that_rests_on_something_else() -> None:
    """It was reviewed once."""
    guide = _guide(("      - It may be late.\n", "      - use: slow\n"))
    assert guide.paths["train"].limits[0].source == ("own",)
    assert guide.paths["train"].limits[0].reviewed == datetime.date(2026, 11, 1)


def test_facts_behind_a_shared_list_stand_where_they_were_written() -> None:
    """Though their number is another one."""
    limits = _guide().paths["walk"].limits
    assert limits[0].place("text").line == _line("You grow tired.")
    assert limits[2].place("text").line == _line("It may snow.")
    assert limits[4].place("text").line == _line("It takes shoes.")


def test_an_answer_has_the_words_of_a_shared_one_where_it_has_none_of_its_own() -> None:
    """What it settles as well."""
    answer = _guide().questions["far"].answers["unsure"]
    assert (answer.label, answer.hint, answer.to) == ("Who knows", "We take the safe way", "walk")
    assert dict(answer.says) == {"ticket": ("bought", "none")}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (("[{use: slow}]\n  train", "[{use: slwo}]\n  train"), ("FP003", "know: [{use: slwo}]")),
        (("{use: unsure, label", "{use: unsur, label"), ("FP003", "unsure: {use: unsur, label: Who knows, to: walk}")),
        (("[{use: slow}]\n  train", "[{use: slow, label: x}]\n  train"), ("FP002", "know: [{use: slow, label: x}]")),
        (("    slow: It takes a day.\n", "    slow: It takes a day.\n    fast: x\n"), ("FP116", "fast: x")),
        (
            ("    slow: It takes a day.\n", "    slow: It takes <b>a</b> day.\n"),
            ("FP501", "slow: It takes <b>a</b> day."),
        ),
        (
            ("slow: It takes a day.", "slow: {text: It takes a day., source: [x]}"),
            ("FP003", "slow: {text: It takes a day., source: [x]}"),
        ),
    ],
    ids=[
        "no such fact",
        "no such answer",
        "a key beside it",
        "nothing uses it",
        "a fault in its text",
        "a fault of it",
    ],
)
def test_a_fault_of_what_is_shared_is_told_once(change: tuple[str, str], expected: tuple[str, str]) -> None:
    """Where it is written, or where a name is wrong."""
    assert _told(change) == [expected]


def test_a_question_that_is_asked_again_may_settle_something_else() -> None:
    """Answer by answer, in words of its own where it has them; the rest is that of the question that it is like."""
    again = _guide(("says: {have: {return: bought}, none: {return: none}}", "says: {have: {return: bought}}"))
    question = again.questions["return"]
    assert (question.ask, question.short) == ("Do you have a ticket for the way back?", "Ticket")
    have, none = build_graph(again).nodes["return"].choices
    assert (have.label, have.settles) == ("Yes", {"return": frozenset({"bought"})})
    assert (none.label, none.settles) == ("No", {"ticket": frozenset({"none"})})


def test_only_an_answer_that_is_there_may_settle_something_else() -> None:
    """As with its target."""
    assert _told(("says: {have: {ret", "says: {maybe: {ret")) == [
        ("FP101", "says: {maybe: {return: bought}, none: {return: none}}")
    ]
    assert _told(("to: {have: train, none: train}", "to: {have: train}")) == [("FP101", "to: {have: train}")]


def test_a_fault_in_what_is_settled_instead_is_told_where_it_stands() -> None:
    """And not at the question that this one is like."""
    wrong = ("says: {have: {return: bought}, none", "says: {have: {return: sold}, none")
    assert _told(wrong) == [("FP003", "says: {have: {return: sold}, none: {return: none}}")]


def test_a_guide_in_short_forms_is_written_back_in_them() -> None:
    """What is inherited is not written out, and read again it is an equal guide, with the same units."""
    guide = _guide()
    text = write_guide(guide)
    again = read_guide(text, FILE)
    assert again == guide
    for old, new in zip(fact_rows(guide), fact_rows(again), strict=True):
        if not old.evidence.copied_from() and not isinstance(old.evidence, Requirement):
            assert new.evidence.reviewed_with == old.evidence.reviewed_with, old.anchor
    assert "summary: You walk." in text
    assert guide_from(guide_to_dict(guide)) == guide


def test_a_fact_that_says_itself_what_it_could_inherit_goes_on_saying_it() -> None:
    """It was reviewed by itself, though on the same day."""
    guide = _guide(
        ("{text: It stops at night., reviewed: 2026-11-21}", "{text: It stops at night., reviewed: 2026-11-20}")
    )
    again = read_guide(write_guide(guide), FILE)
    assert again.paths["train"].limits[1].reviewed_with == ()


def _said(guide: Guide) -> list[tuple[Any, ...]]:
    """All facts of a guide with all that they rest on."""
    return [
        (
            row.anchor,
            row.group,
            row.topic,
            row.text,
            *(getattr(row.evidence, key) for key in ("source", "status")),
            row.evidence.reviewed,
            row.evidence.dispute,
        )
        for row in fact_rows(guide)
    ]


@pytest.mark.parametrize("long", LONG, ids=lambda path: path.stem)
def test_a_guide_of_others_says_the_same_in_short_forms(long: Path) -> None:
    """The same facts on the same evidence, the same walks, and a fifth of the days of review at the most."""
    before = long.read_text(encoding="utf-8")
    after = (long.parent / "short" / long.name).read_text(encoding="utf-8")
    assert _said(read_guide(before, FILE)) == _said(read_guide(after, FILE))
    assert list(truth_table(read_guide(before, FILE))) == list(truth_table(read_guide(after, FILE)))
    assert after.count("reviewed: ") * 5 <= before.count("reviewed: ")


def test_values_that_a_program_makes_may_have_short_forms() -> None:
    """Findings then name keys, those that were given."""
    values, _ = read_yaml(SHORT, FILE)
    assert guide_from(values) == _guide()
    values, _ = read_yaml(_text(("{distance: far}]", "{distance: afar}]")), FILE)
    with pytest.raises(CatalogueError) as caught:
        guide_from(values, "travel")
    assert [str(finding.place) for finding in caught.value.findings] == ["travel:paths.train.requires.2.distance"]


HELPED = ("    short: Ticket\n", "    short: Ticket\n    about: Look at the *app*.\n")


def test_a_question_that_is_asked_again_about_something_else_takes_the_help_that_it_has_not() -> None:
    """As it takes the other words. It rests on the same."""
    first, again = (_guide(HELPED).questions[name].about for name in ("ticket", "return"))
    assert first is not None
    assert again is not None
    assert (again.text, again.source, again.reviewed_with) == (first.text, ("own",), ("evidence",))
    own = _guide(HELPED, ("way back?\n    to:", "way back?\n    about: Look at its back.\n    to:")).questions["return"]
    assert own.about is not None
    assert own.about.text == "Look at its back."


def test_a_fault_of_help_that_two_questions_have_is_told_once() -> None:
    """Where it is written."""
    assert _told(("    short: Ticket\n", "    short: Ticket\n    about: Look at <b>it</b>.\n")) == [
        ("FP501", "about: Look at <b>it</b>.")
    ]


def test_help_has_a_unit_of_review() -> None:
    """That of the guide, or one for the help of all questions."""
    (ticket, _) = (
        row
        for row in fact_rows(_guide(HELPED, ("  faq: {st", "  questions: {source: [table]}\n  faq: {st")))
        if row.anchor.startswith("question.")
    )
    assert ticket.evidence.source == ("table",)
    assert ticket.together == "with the whole guide"
