"""Days on which reviews fall due, as a calendar (RFC 5545, https://www.rfc-editor.org/rfc/rfc5545).

One event a guide and day: whoever subscribes to it sees when to sit down, and with what.
"""

import datetime
import re
from collections.abc import Iterable, Iterator
from typing import Final

from ..catalogue import Guide
from ..facts import Review
from .wording import counted

_LONGEST: Final = 75
"""Bytes of a line, its end apart; a longer one goes on in the next, which begins with a space."""

_MOST_FACTS: Final = 20
"""Facts that an event names; the others are counted."""


def _escaped(text: str) -> str:
    """A text as a value: what means something there has a backslash before it, and control characters are gone."""
    harmless = re.sub("[\x00-\x09\x0b-\x1f\x7f]", " ", text)
    return re.sub(r"([\\;,])", r"\\\1", harmless).replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """A line in pieces that are short enough, each begun at a whole character."""
    piece, size = "", 0
    for sign in line:
        length = len(sign.encode())
        if size + length > _LONGEST:
            yield piece
            piece, size = " ", 1
        piece, size = piece + sign, size + length
    yield piece


def _told(reviews: Iterable[Review]) -> Iterator[str]:
    for review in reviews:
        yield f"{review.of} ({counted(len(review.facts), 'fact')}, reviewed {review.reviewed}):"
        yield from (f"- {row.topic}: {' '.join(row.text.split())}" for row in review.facts[:_MOST_FACTS])
        if len(review.facts) > _MOST_FACTS:
            yield f"- and {len(review.facts) - _MOST_FACTS} more"


def _event(guide: Guide, due: datetime.date, reviews: list[Review], stamp: str) -> Iterator[str]:
    facts = counted(sum(len(review.facts) for review in reviews), "fact")
    yield "BEGIN:VEVENT"
    # The same from one run to the next, so that a calendar changes an event and does not double it.
    yield f"UID:{guide.guide}.{due:%Y%m%d}@reviews.fingerpost"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART;VALUE=DATE:{due:%Y%m%d}"
    yield f"SUMMARY:{_escaped(f'Review {facts} of {guide.title}')}"
    told = "\n".join(_told(reviews))
    yield f"DESCRIPTION:{_escaped(told)}"
    # The day stays free for whoever shows when they are busy.
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _lines(reviews: Iterable[Review], today: datetime.date) -> Iterator[str]:
    by_day: dict[tuple[str, datetime.date], list[Review]] = {}
    for review in reviews:
        by_day.setdefault((review.guide.guide, review.due), []).append(review)
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield "PRODID:-//Fingerpost//Reviews//EN"
    yield "CALSCALE:GREGORIAN"
    yield "X-WR-CALNAME:Reviews"
    for (_, due), found in sorted(by_day.items(), key=lambda item: (item[0][1], item[0][0])):
        yield from _event(found[0].guide, due, found, f"{today:%Y%m%d}T000000Z")
    yield "END:VCALENDAR"


def calendar(reviews: Iterable[Review], today: datetime.date) -> str:
    """The calendar.

    Args:
        reviews: those that fall due.
        today: the day on which it is written.
    """
    return "".join(f"{piece}\r\n" for line in _lines(reviews, today) for piece in _folded(line))
