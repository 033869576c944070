"""The small guide in short forms, and what is found in it after some changes."""

from fingerpost.catalogue import (
    CatalogueError,
    Finding,
    Guide,
    read_guide,
)
from fingerpost.checks import check_guide
from tests.small_guide import FILE, TODAY

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


def short_guide(*changes: tuple[str, str]) -> Guide:
    return read_guide(short_text(*changes), FILE)


def short_text(*changes: tuple[str, str]) -> str:
    text = SHORT
    for before, after in changes:
        assert text.count(before) == 1, before
        text = text.replace(before, after)
    return text


def line_of(part: str, text: str = SHORT) -> int:
    (line,) = (number for number, line in enumerate(text.splitlines(), 1) if part in line)
    return line


def findings_in(*changes: tuple[str, str]) -> tuple[Finding, ...]:
    """All that is wrong with the guide after some changes."""
    try:
        return tuple(check_guide(short_guide(*changes), TODAY))
    except CatalogueError as error:
        return error.findings


def findings_of(*changes: tuple[str, str]) -> list[tuple[str, int, str]]:
    """The code, the line and the message of each."""
    return [(finding.code, finding.place.line, finding.message) for finding in findings_in(*changes)]


def told(*changes: tuple[str, str]) -> list[tuple[str, str]]:
    """The code of each, and the text of its line."""
    lines = short_text(*changes).splitlines()
    return [(code, lines[line - 1].strip()) for code, line, _ in findings_of(*changes)]
