"""Each check fires on its fault, at the place to mend, and is silent on the near miss."""

import pytest

from fingerpost.catalogue import EXAMPLE_GUIDE, Diagnosis
from fingerpost.checks import DIAGNOSES
from tests.small_guide import findings, found_in, guide_with, place_of, text_with

Changes = list[tuple[str, str]]

FIRES: dict[str, list[tuple[Changes, tuple[str, str]]]] = {
    "FP101": [
        ([("to: {have: train, none: train}", "to: {have: train}")], ("{have: train}", "FP101: the answer `none` of `ticket` leads nowhere here.")),
        (
            [("to: {have: train, none: train}", "to: {have: train, none: train, lost: walk}")],
            ("{have: train, none: train, lost", "FP101: `ticket` has no answer `lost`. There is `have`, `none`."),
        ),
        (
            [
                (
                    "like: ticket\n    to: {have: train, none: train}",
                    "like: ticket\n    to: {have: train, none: train}\n  more: {like: ticket-unsure, to: {have: train, none: walk}}",
                )
            ],
            ("ticket-unsure, to", "Write `like: ticket` here as well."),
        ),
    ],
    "FP102": [
        (
            [("says: {ticket: none}, to: train", "says: {ticket: none}, to: far")],
            ("far}\n  ticket-unsure", "FP102: the questions go round in a circle: far > ticket > far."),
        )
    ],
    "FP103": [([("to: ticket-unsure", "to: ticket")], ("ticket-unsure:", "FP103: no answer leads to the question `ticket-unsure`."))],
    "FP104": [([("says: {distance: near}, to: walk", "says: {distance: near}, to: ticket")], ("walk:\n", "FP104: no walk ends at the path `walk`."))],
    "FP105": [
        (
            [("  walk:\n", "  ticket:\n"), ("says: {distance: near}, to: walk", "says: {distance: near}, to: train")],
            ("ticket:\n    ask", "`ticket` is a question here and a path in line 3"),
        )
    ],
    "FP106": [
        ([("guide: travel", "guide: embed")], ("embed", "FP106: the id `embed` is taken")),
        (
            [("  walk:\n", "  con:\n"), ("says: {distance: near}, to: walk", "says: {distance: near}, to: con")],
            ("con:\n", "FP106: the id `con` is the name of a device"),
        ),
    ],
    "FP107": [
        ([("value: slow", "value: slowly")], ("slowly", "FP107: `slowly` is no value of the criterion `speed`. Did you mean `slow`?")),
    ],
    "FP301": [
        (
            [
                (
                    "  speed: {name: Speed, values: {slow: Slow, fast: Fast}}",
                    "  speed: {name: Speed, values: {slow: Slow, fast: Fast}}\n  price: {name: Price}",
                ),
                (
                    "speed: {value: fast, source: [own]",
                    "price: {value: Ten euros, source: [own], status: confirmed, reviewed: 2026-11-01}\n      speed: {value: fast, source: [own]",
                ),
            ],
            ("speed: {value: slow", "the path `walk` has no value for the criterion `price`."),
        ),
    ],
    "FP201": [
        (
            [("says: {ticket: bought}, to: train", "says: {ticket: bought, distance: near}, to: train")],
            ("train}\n      none", "FP201: on the walk far.far/ticket.have the answer `ticket.have` contradicts an earlier one about `distance`."),
        )
    ],
    "FP202": [
        (
            [("says: {ticket: none}, to: train", "says: {ticket: none}, to: walk")],
            ("walk}\n  ticket-unsure", "FP202: the walk far.far/ticket.none ends at `walk`, which its answers rule out: `near-by` is not met and cannot be."),
        )
    ],
    "FP203": [
        (
            [
                ("label: No, says: {distance: near}, to: walk}", "label: No, aims: [arrive], says: {distance: near}, to: ticket}"),
                ("says: {distance: far}, to: ticket}", "to: walk}"),
            ],
            ("train}\n  ticket-unsure", "FP203: the walk far.near/ticket.none ends at `train` although `ticket` is not met, and `walk` fits without it."),
        )
    ],
}

NEAR_MISSES: dict[str, Changes] = {
    "FP101": [("to: {have: train, none: train}", "to: {none: train, have: train}")],
    "FP102": [("says: {ticket: none}, to: train", "to: ticket-unsure")],
    "FP103": [("to: ticket-unsure", "to: ticket"), ("says: {distance: far}, to: ticket", "says: {distance: far}, to: ticket-unsure")],
    "FP104": [("says: {distance: near}, to: walk", "says: {distance: near}, to: ticket"), ("to: {have: train, none: train}", "to: {have: train, none: walk}")],
    "FP105": [("guide: travel", "guide: walk")],
    "FP106": [("guide: travel", "guide: embedding"), ("  walk:\n", "  con-1:\n"), ("says: {distance: near}, to: walk", "says: {distance: near}, to: con-1")],
    "FP107": [("  speed: {name: Speed, values: {slow: Slow, fast: Fast}}", "  speed: {name: Speed}")],
    "FP201": [("says: {ticket: bought}, to: train", "says: {ticket: bought, distance: [near, far]}, to: train")],
    "FP202": [("to: {have: train, none: train}", "to: {have: train, none: walk}")],
    # Without the aim, nobody knows that walking serves the reader: it may fit, and is no reason against the train.
    "FP203": [
        ("label: No, says: {distance: near}, to: walk}", "label: No, says: {distance: near}, to: ticket}"),
        ("says: {distance: far}, to: ticket}", "to: walk}"),
    ],
}


def _chain(length: int) -> Changes:
    """Questions with two answers each, every one of which leads to the next question: 2 to the power of their number walks."""
    questions = "".join(
        f"  c{number}:\n    ask: Question {number}?\n    short: {number}th\n    answers:\n"
        f"      a: {{label: A, to: {target}}}\n      b: {{label: B, to: {target}}}\n"
        for number in range(length)
        for target in [f"c{number + 1}" if number < length - 1 else "far"]
    )
    return [("start: far", "start: c0"), ("questions:\n", f"questions:\n{questions}")]


FIRES["FP108"] = [(_chain(60), ("c0\n", "FP108: the questions make 10,376,293,541,461,622,783 pages"))]
NEAR_MISSES["FP108"] = _chain(8)
LONG = "a" * 40
FIRES["FP109"] = [
    (
        [
            ("guide: travel", f"guide: {LONG}"),
            ("unsure: {label: I am not sure, to: ticket-unsure}", f"{LONG}: {{label: I am not sure, to: {LONG}}}"),
            ("  ticket-unsure:\n", f"  {LONG}:\n"),
            ("      have: {label", f"      {LONG}: {{label"),
            ("to: {have: train", f"to: {{{LONG}: train"),
        ],
        ("far\ngoal", "FP109: the address of a walk has 210 characters"),
    )
]
NEAR_MISSES["FP109"] = [("guide: travel", f"guide: {LONG}")]
FIRES["FP204"] = [
    (
        [
            ("says: {ticket: bought}, to: train", "to: again"),
            ("  ticket-unsure:\n", "  again: {like: ticket, to: {have: train, none: train}}\n  ticket-unsure:\n"),
        ],
        ("again: {like", "FP204: the walk far.far/ticket.have asks `ticket` a second time, as `again`."),
    )
]
NEAR_MISSES["FP204"] = []

CASES = [(code, changes, expected) for code, cases in FIRES.items() for changes, expected in cases]


@pytest.mark.parametrize(("code", "changes", "expected"), CASES)
def test_a_check_fires_on_its_fault(code: str, changes: Changes, expected: tuple[str, str]) -> None:
    """It names the place to mend and says what is wrong."""
    needle, message = expected
    found = [str(finding) for finding in findings(guide_with(*changes)) if finding.code == code]
    place = place_of(text_with(*changes), needle)
    assert any(finding.startswith(f"{place}: error ") and message in finding for finding in found), (place, found)


@pytest.mark.parametrize("code", NEAR_MISSES)
def test_a_check_is_silent_on_the_near_miss(code: str) -> None:
    """What looks like the fault and is none is left alone."""
    assert [str(finding) for finding in findings(guide_with(*NEAR_MISSES[code])) if finding.code == code] == []


@pytest.mark.parametrize("diagnosis", [diagnosis for diagnosis in DIAGNOSES if diagnosis.example], ids=lambda diagnosis: diagnosis.code)
def test_the_example_of_a_check_fires(diagnosis: Diagnosis) -> None:
    """The change that its page shows is one after which it is found."""
    for change in diagnosis.example:
        assert EXAMPLE_GUIDE.count(change.before) == 1
    assert diagnosis.code in {finding.code for finding in found_in(diagnosis.example_text)}


def test_the_guide_that_authors_start_from_passes_every_check() -> None:
    """Its examples show one fault each, and not those of the guide itself."""
    assert found_in(EXAMPLE_GUIDE) == ()


def test_the_small_guide_passes_every_check() -> None:
    """The guide that the cases are made from is sound."""
    assert findings(guide_with()) == ()


def test_a_flow_with_a_circle_is_reported_and_not_walked() -> None:
    """The checks of walks wait until walks can be listed: the run ends."""
    found = findings(guide_with(("says: {ticket: none}, to: train", "says: {ticket: none}, to: far")))
    assert {finding.code for finding in found} == {"FP102"}


def test_two_contradictions_on_one_walk_are_two_findings_and_both_proofs_find_them() -> None:
    """Of two conditions, by two answers: neither hides the other."""
    answers = "{near: {label: No, says: {distance: near}, to: walk}, far: {label: Yes, to: train}}"
    sure = f"  sure:\n    ask: Is it far for sure?\n    short: Sure\n    answers: {answers}\n"
    text = text_with(
        ("says: {distance: far}, to: ticket}", "says: {distance: far, ticket: none}, to: ticket}"),
        ("says: {ticket: bought}, to: train}", "says: {ticket: bought}, to: sure}"),
        ("  ticket-unsure:\n", f"{sure}  ticket-unsure:\n"),
    )
    codes = [finding.code for finding in found_in(text)]
    assert codes.count("FP201") == 2
    assert "FP210" not in codes
