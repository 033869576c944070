"""Versions of the small guide, and the feed that tells what changed between them."""

import datetime
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from fingerpost.addresses import Site, folder_links
from fingerpost.catalogue import Guide
from fingerpost.outputs.publishing import publish
from fingerpost.project import Release
from fingerpost.review.history import Span, history
from tests.rendered import SITE, catalogue_of
from tests.small_guide import guide_with

FEEDS: Final = replace(SITE, feeds=True)

FIRST: Final = datetime.datetime(2026, 10, 1, 8, 30, tzinfo=datetime.UTC)
"""When the first version was made; each later one came a day after the one before."""

Changes = tuple[tuple[str, str], ...]

_NONE: Final = "      none: {label: No, says: {ticket: none}, to: train}\n"
NONE_WALKS: Final = (_NONE, _NONE.replace("to: train", "to: walk"))
_FRIEND: Final = (_NONE, _NONE + "      friend: {label: A friend does, to: train}\n")
_OF_FRIEND: Final = ("to: {have: train, none: train}", "to: {have: train, none: train, friend: train}")
_STRAIGHT: Final = ("says: {distance: far}, to: ticket}", "says: {distance: far}, to: train}")

OF_WALKS: Final[dict[str, tuple[Changes, Changes]]] = {
    "1 way that ended at Walk there now ends at Take the train.": ((NONE_WALKS,), ()),
    "2 new ways end at Take the train.": ((), (_FRIEND, _OF_FRIEND)),
    "2 ways that ended at Take the train are gone: one answer is no longer there. Do you have a ticket?": (
        (_FRIEND, _OF_FRIEND),
        (),
    ),
    "1 way that ended at Take the train has one more question: Do you have a ticket?": ((_STRAIGHT,), ()),
    "1 way still ends at Take the train, after other questions.": ((), (_STRAIGHT,)),
    "2 ways still end at Take the train. To be settled first: nothing.": ((), (("    requires: [ticket]\n", ""),)),
}
"""Whatever may become of a walk, as a feed says it; and how the guide was before, and after."""


def with_facts(number: int) -> tuple[str, str]:
    """The change by which the guide gets more facts about itself."""
    fact = "{text: Shoes *last*., source: [own], status: confirmed, reviewed: 2026-11-01}"
    return "sources:\n", f"about: [{', '.join([fact] * number)}]\nsources:\n"


BIKE: Final = (
    "questions:\n",
    """\
  bike:
    name: Take a bike
    short: Bike
    not_recommended: It rains.
    next: [{label: Buy a bike, kind: console, url: "https://bikes.example.org/"}]
    summary: {text: You pedal., source: [own], status: confirmed, reviewed: 2026-11-01}
    compare:
      speed: {value: fast, source: [own], status: confirmed, reviewed: 2026-11-01}
questions:
""",
)
"""The change by which the guide gets a path more."""


def spans_of(*versions: Guide | None, names: Sequence[str] = ("v1", "v2")) -> tuple[Span, ...]:
    """What changed from version to version: the last one is that of today, and in one there may have been no guide."""
    dated = zip((*names[: len(versions) - 1], ""), versions, strict=True)
    releases = [
        Release(name=name, moment=FIRST + datetime.timedelta(days=day), guides={guide.guide: guide} if guide else {})
        for day, (name, guide) in enumerate(dated)
    ]
    return history(releases)


def feed_of(guide: Guide, spans: Sequence[Span] | None = None, site: Site = FEEDS) -> bytes:
    """The feed of a guide as it stands on a site."""
    return publish(catalogue_of(guide), site, folder_links, spans=spans).files[f"{guide.guide}/feed.xml"]


_SETTLED: Final = (
    ("status: disputed", "status: confirmed"),
    ("    dispute: {text: Some trains need none., source: [own]}\n", ""),
)


def in_german() -> str:
    """All that a feed says, of guides whose words of the interface are German."""
    german = ("language: en", "language: de")
    renamed = (("You walk.", "You run."), ("name: Walk there", "name: Run there"), ("ask: Is it far?", "ask: So far?"))
    pairs = [
        *OF_WALKS.values(),
        (renamed, (with_facts(41),)),
        ((with_facts(1), BIKE), ()),
        ((), (BIKE,)),
        (_SETTLED, ()),
    ]
    found = [feed_of(guide_with(german)), feed_of(guide_with(german), spans_of(None, guide_with(german)))]
    for before, after in pairs:
        now = guide_with(german, *after)
        found += [feed_of(now, spans_of(guide_with(german, *before), *then)) for then in ([now], [now, now])]
    return b"".join(found).decode()
