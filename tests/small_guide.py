"""A guide small enough to read at a glance, and ways to change it."""

import datetime

from fingerpost.catalogue import CatalogueError, Finding, Guide, read_guide
from fingerpost.checks import check_guide

TODAY = datetime.date(2026, 11, 24)
"""The day on which the tests look at guides: their reviews hold."""

FILE = "content/paths.yaml"

SMALL = """\
guide: travel
title: Travel
question: How should you travel?
language: en
start: far
goal: [{text: To arrive., source: [own], status: confirmed, reviewed: 2026-11-01}]
sources:
  own: {title: Our own count}
aims:
  arrive: arrive somewhere
conditions:
  distance: {name: Distance, values: {near: it is near, far: it is far}}
  ticket: {name: Ticket, values: {bought: there is a ticket, none: there is no ticket}}
requirements:
  near-by:
    text: It is near
    needs: {distance: near}
    fixed: Nobody can move the place.
    source: [own]
    status: confirmed
    reviewed: 2026-11-01
  ticket:
    text: You hold a ticket
    needs: {ticket: bought}
    clear: {who: You, how: Buy one.}
    source: [own]
    status: disputed
    reviewed: 2026-11-01
    dispute: {text: Some trains need none., source: [own]}
criteria:
  speed: {name: Speed, values: {slow: Slow, fast: Fast}}
paths:
  walk:
    name: Walk there
    short: Walk
    serves: [arrive]
    requires: [near-by]
    next: [{label: Look at a map, kind: how-to, url: "https://map.example.org/"}]
    summary: {text: You walk., source: [own], status: confirmed, reviewed: 2026-11-01}
    compare:
      speed: {value: slow, source: [own], status: confirmed, reviewed: 2026-11-01}
  train:
    name: Take the train
    short: Train
    requires: [ticket]
    next: [{label: Buy a ticket, kind: console, url: "https://tickets.example.org/"}]
    summary: {text: You ride., source: [own], status: confirmed, reviewed: 2026-11-01}
    compare:
      speed: {value: fast, source: [own], status: confirmed, reviewed: 2026-11-01}
questions:
  far:
    ask: Is it far?
    short: Distance
    answers:
      near: {label: No, says: {distance: near}, to: walk}
      far: {label: Yes, says: {distance: far}, to: ticket}
      unsure: {label: I am not sure, to: ticket-unsure}
  ticket:
    ask: Do you have a ticket?
    short: Ticket
    answers:
      have: {label: Yes, says: {ticket: bought}, to: train}
      none: {label: No, says: {ticket: none}, to: train}
  ticket-unsure:
    like: ticket
    to: {have: train, none: train}
faq:
  tired: {question: What if I am tired?,
    answer: Take the *train*., paths: [train], source: [own], status: unverified, reviewed: 2026-11-01}
queries:
  - {text: go there, page: decide}
"""
"""One fixed requirement, one that can be cleared and is disputed, a question that is repeated on another branch.

The walk ``far.near`` ends at a path whose requirement is met, ``far.far ticket.none`` under one to be cleared.
"""


def _held_and_free(held: str, free: str) -> tuple[str, str]:
    return (
        "criteria:\n",
        f"""\
  held: {{text: You hold a ticket already, needs: {{ticket: {held}}}, fixed: So it is.,
    source: [own], status: confirmed, reviewed: 2026-11-01}}
  free: {{text: You hold none, needs: {{ticket: {free}}}, fixed: So it is.,
    source: [own], status: confirmed, reviewed: 2026-11-01}}
criteria:
""",
    )


_LIFT = """\
  lift:
    name: Ask for a lift
    short: Lift
    requires: [held, free]
    not_recommended: Nobody stops.
    summary: {text: You wave., source: [own], status: confirmed, reviewed: 2026-11-01}
    compare: {speed: {value: fast, source: [own], status: confirmed, reviewed: 2026-11-01}}
"""

IMPOSSIBLE = (_held_and_free("bought", "none"), ("questions:\n", f"{_LIFT}questions:\n"))
"""Changes of the small guide: one more path, whose fixed requirements exclude each other whatever is answered."""

TOGETHER = (
    _held_and_free("[bought, lent]", "[none, lent]"),
    ("questions:\n", f"{_LIFT}questions:\n"),
    ("none: there is no ticket}", "none: there is no ticket, lent: there is one of a friend}"),
    ("says: {distance: far}, to: ticket}", "says: {distance: far, ticket: [bought, none]}, to: ticket}"),
)
"""Changes of the small guide: one more path, whose fixed requirements are met together by one value alone.

The answer ``far.far`` takes that value away, and leaves some that meet each of the two.
"""

FLOW_CHART = (
    ("    serves: [arrive]\n    requires: [near-by]\n", ""),
    ("    requires: [ticket]\n", ""),
)
"""Changes of the small guide after which no path needs anything: its answers lead somewhere and settle nothing."""


def text_with(*changes: tuple[str, str]) -> str:
    """The small guide with pieces of its text replaced; each piece must be there exactly once."""
    text = SMALL
    for old, new in changes:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in the small guide"
        text = text.replace(old, new)
    return text


def guide_with(*changes: tuple[str, str]) -> Guide:
    """The small guide, changed and read."""
    return read_guide(text_with(*changes), FILE)


def findings(guide: Guide) -> tuple[Finding, ...]:
    """What the checks find in a guide that stands alone."""
    return check_guide(guide, TODAY)


def found_in(text: str) -> tuple[Finding, ...]:
    """What is wrong with a text, whether it is found while it is read or by a check."""
    try:
        return findings(read_guide(text, FILE))
    except CatalogueError as error:
        return error.findings


def place_of(text: str, needle: str) -> str:
    """Where a piece of text begins, as findings write it; it must be there exactly once."""
    assert text.count(needle) == 1, f"{needle!r} stands {text.count(needle)} times in the text"
    before = text[: text.index(needle)]
    return f"{FILE}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"
