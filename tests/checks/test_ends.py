"""Where walks end: at endings that are no paths, at none of some paths, and with a way on."""

import pytest

from fingerpost.catalogue import Catalogue, Guide
from fingerpost.checks import examine
from fingerpost.checks.listing import faults_of_walks
from fingerpost.checks.subject import Subject
from tests.checks.cases import Cases, Fires, Silent, named, only
from tests.checks.pieces import (
    AGAIN,
    EVIDENCE,
    FAR,
    HAVE,
    NEAR,
    NONE,
    ending,
    endings,
    path,
    requirement,
)
from tests.small_guide import TODAY, findings, guide_with

STOP = endings(ending("stop"))

AFAR = requirement("afar", "needs: {distance: far}, clear: {who: Somebody, how: Move the place.}")
"""A requirement that a path could have cleared, and an ending cannot."""

TOO_FAR = endings(ending("stop", "    requires: [afar]\n"))

LOST = ("unsure: {label: I am not sure, to: ticket-unsure}", "unsure: {label: I am not sure, to: stop}")

ONWARD = '    next: [{label: Look at a map, kind: how-to, url: "https://map.example.org/"}]\n'

FLY = ("values: {slow: Slow, fast: Fast}}\n", "values: {slow: Slow, fast: Fast, instant: Instant}}\n")

UNREACHED = (FLY, path("fly", "    unreached: Nobody is asked about flying.\n    requires: [near-by]\n", "instant"))

FIRES: Cases = {
    "an ending that no walk ends at": Fires(
        "FP104", (STOP,), (("stop:\n    name", "no walk ends at the ending `stop`."),)
    ),
    "an ending and a path of one id": Fires(
        "FP105",
        (endings(ending("walk")),),
        (("walk:\n    name: The", "`walk` is an ending here and a path in line 33."),),
    ),
    "an ending and a question of one id": Fires(
        "FP105",
        (endings(ending("ticket")),),
        (("ticket:\n    ask", "`ticket` is a question here and an ending in line 51."),),
    ),
    "an ending with the name of a path": Fires(
        "FP112",
        (STOP, LOST, ("name: The end stop", "name: Walk there.")),
        (
            (
                "Walk there.",
                "the ending has a title that the path at content/paths.yaml:34:11 has already: `Walk there.`.",
            ),
        ),
        only("FP103"),
    ),
    "an answer that leads to a path which says that none does": Fires(
        "FP114",
        (("    short: Walk\n", "    short: Walk\n    unreached: Nobody is asked about walking.\n"),),
        (
            (
                "walk}\n      far",
                "the answer `far.near` leads to `walk`, which says under `unreached`: Nobody is asked about walking.",
            ),
        ),
    ),
    "a path from which nothing leads on": Fires(
        "FP117", ((ONWARD, ""),), (("walk:\n", "nothing under `next` says where a reader goes from here."),)
    ),
    "an ending from which nothing leads on": Fires(
        "FP117",
        (STOP, ("    next: [{label: Ask, kind: contact, url: 'https://ask.example.org/'}]\n", ""), LOST),
        (("stop:\n    name", "nothing under `next` says where a reader goes from here."),),
        only("FP103"),
    ),
    "an ending against an answer, though a path could have that cleared": Fires(
        "FP202",
        (TOO_FAR, AFAR, (NEAR, "says: {distance: near}, to: stop}")),
        (
            (
                "stop}\n      far",
                "the walk far.near ends at the ending `stop`, which is not true of its answers: `afar` is not so.",
            ),
        ),
        only("FP104"),
    ),
    "a walk that ends without a path although one surely fits": Fires(
        "FP212",
        (STOP, (HAVE, "says: {ticket: bought}, to: stop}")),
        (
            (
                "stop}\n      none",
                (
                    "the walk far.far/ticket.have ends at the ending `stop` although its answers meet everything that "
                    "the path `train` needs."
                ),
            ),
        ),
    ),
    "two walks that end so": Fires(
        "FP212",
        (STOP, (HAVE, "says: {ticket: bought}, to: stop}"), (FAR, f"{FAR}\n      by: {{label: So so, to: ticket}}")),
        (
            (
                "stop}\n      none",
                (
                    "the walk far.far/ticket.have ends at the ending `stop` although its answers meet everything that "
                    "the path `train` needs. One more walk does the same."
                ),
            ),
        ),
    ),
}

NEAR_MISSES: Cases = {
    "an ending that walks end at": Silent("FP104", (STOP, LOST), only("FP103")),
    "a path that no walk ends at and that says so without a judgement": Silent("FP104", UNREACHED),
    "an ending and an aim of one id": Silent("FP105", (endings(ending("arrive")), (NONE, "to: arrive}"))),
    "an ending whose short name is the name of a path": Silent(
        "FP112", (endings(ending("stop")), ("short: End stop", "short: Walk there"), (NONE, "to: stop}"))
    ),
    "a path that says that no walk ends at it, and none does": Silent("FP114", UNREACHED),
    "a path that is not recommended and from which nothing leads on": Silent(
        "FP117",
        (
            FLY,
            path("fly", "    not_recommended: It is loud.\n    requires: [near-by]\n", "instant"),
            ("    next: [{label: Go, kind: console, url: 'https://go.example.org/'}]\n", ""),
        ),
    ),
    "an ending of which it is open whether it is true": Silent("FP202", (TOO_FAR, AFAR, LOST), only("FP103")),
    "an ending under a requirement that is met": Silent(
        "FP203", (TOO_FAR, AFAR, (FAR, "says: {distance: far}, to: stop}"))
    ),
    "a walk that ends without a path while one may fit": Silent(
        "FP212", (STOP, (NONE, "to: stop}"), (AGAIN, "    to: {have: train, none: stop}\n"))
    ),
    "a walk that ends without a path while one fits that needs nothing": Silent(
        "FP212",
        (STOP, (NONE, "to: stop}"), (HAVE, "to: train}"), ("    requires: [ticket]\n", "")),
        only("FP116", "FP205"),
    ),
    "a walk that ends without a path while one fits that is not recommended": Silent(
        "FP212",
        (
            FLY,
            path("fly", "    not_recommended: It is loud.\n    requires: [near-by]\n", "instant"),
            STOP,
            (NEAR, "says: {distance: near}, to: stop}"),
            ("    serves: [arrive]\n", ""),
            (
                "    requires: [near-by]\n    next: [{label: Look",
                "    requires: [near-by, ticket]\n    next: [{label: Look",
            ),
            (AGAIN, "    to: {have: walk, none: train}\n"),
            ("aims:\n  arrive: arrive somewhere\n", ""),
        ),
    ),
    "a walk that ends without a path while one fits that no walk is to end at": Silent(
        "FP212",
        (*UNREACHED, STOP, (NEAR, "says: {distance: near}, to: stop}"), (AGAIN, "    to: {have: train, none: walk}\n")),
    ),
    "a requirement that an ending alone has": Silent(
        "FP116", (TOO_FAR, AFAR, (FAR, "says: {distance: far}, to: stop}"))
    ),
}

MALFORMED: Cases = {
    "an ending that is a word": Silent("FP104", (endings("  stop: here\n"), LOST), only("FP002")),
    "an ending with a row of the comparison": Silent(
        "FP105", (endings(ending("walk", f"    compare: {{speed: {{value: slow, {EVIDENCE}}}}}\n")),), only("FP002")
    ),
    "an ending without a name": Silent("FP112", (STOP, ("    name: The end stop\n", ""), LOST), only("FP002")),
    "a path with both reasons why no walk ends at it": Silent(
        "FP114",
        (("    short: Walk\n", "    short: Walk\n    unreached: So.\n    not_recommended: So.\n"),),
        only("FP002"),
    ),
    "a way on that is a link alone": Silent(
        "FP117", ((ONWARD, "    next: https://map.example.org/\n"),), only("FP002")
    ),
    "an ending that requires what is not there": Silent(
        "FP202", (TOO_FAR, (NEAR, "says: {distance: near}, to: stop}")), only("FP003")
    ),
    "an ending that requires a word": Silent(
        "FP203", (endings(ending("stop", "    requires: afar\n")), LOST), only("FP002")
    ),
    "an ending that an answer misspells": Silent("FP212", (STOP, (HAVE, "to: stopp}")), only("FP003")),
    "endings that are a list": Silent("FP116", (endings("  - stop\n"),), only("FP002")),
}


@pytest.mark.parametrize(("sentence", "case"), named(FIRES, NEAR_MISSES, MALFORMED))
def test_the_ends_of_a_guide_are_judged_for(sentence: str, case: Fires | Silent) -> None:
    """Each fault is found at its place. A near miss is not taken for it, nor is a piece of a faulty form."""
    assert case.seen() == case.expected(), sentence


def test_paths_from_which_nothing_leads_on_are_one_thing_to_say() -> None:
    """The same words at each of them, so that a report tells them once; and one acceptance at the head is for all."""
    without = (
        (ONWARD, ""),
        ('    next: [{label: Buy a ticket, kind: console, url: "https://tickets.example.org/"}]\n', ""),
    )
    found = findings(guide_with(*without))
    assert [finding.code for finding in found] == ["FP117", "FP117"]
    assert len({finding.message for finding in found}) == 1
    accepting = guide_with(
        *without, ("title: Travel\n", "title: Travel\naccept: {no-way-on: They stand there already.}\n")
    )
    (examined,) = examine(Catalogue((accepting,), ()), TODAY)
    assert (examined.findings, len(examined.accepted)) == ((), 2)


ACCEPTED = {
    "the ending": ("    short: End stop\n", "    short: End stop\n    accept: {turned-away: They ask first.}\n"),
    "the answer": ("have: {label", "have: {accept: {turned-away: They ask first.}, label"),
    "the question": ("    ask: Do you", "    accept: {turned-away: They ask first.}\n    ask: Do you"),
}


@pytest.mark.parametrize("where", ACCEPTED)
def test_to_stop_whom_a_path_would_suit_is_accepted_at(where: str) -> None:
    """Where it is meant for all who end there, or for all who answer so."""
    guide = guide_with(STOP, (HAVE, "says: {ticket: bought}, to: stop}"), ACCEPTED[where])
    (examined,) = examine(Catalogue((guide,), ()), TODAY)
    assert (examined.findings, [finding.code for finding in examined.accepted]) == ((), ["FP212"])


def _turned_away() -> Guide:
    return guide_with(STOP, (HAVE, "says: {ticket: bought}, to: stop}"))


def test_listing_the_walks_finds_whom_the_proof_on_the_graph_finds() -> None:
    """The second proof knows endings too: where one of the two is blind, they disagree."""
    guide = _turned_away()
    assert faults_of_walks(Subject(guide, TODAY))["FP212"] == {
        finding.place for finding in findings(guide) if finding.code == "FP212"
    }


def test_what_was_proved_names_endings_where_walks_end_at_them() -> None:
    """Whoever reads "at a path" would look for one."""
    plain, with_endings = (examine(Catalogue((one,), ()), TODAY)[0].proof for one in (guide_with(), _turned_away()))
    assert [proof.endings for proof in (plain, with_endings) if proof] == [False, True]
