"""The age of facts in three forms: text for a person, JSON for a program, and a calendar."""

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from ..catalogue import Guide, printable
from ..facts import Review, reviews_of
from ..inquiry import Asked, Verdict
from .calendar import calendar
from .json_text import json_text
from .wording import counted


def _when(review: Review, today: datetime.date) -> str:
    """When a review falls due, seen from a day."""
    left = review.days_left(today)
    if left < 0:
        return f"overdue since {review.due}"
    return f"due on {review.due}, in {counted(left, 'day')}" if left else f"due on {review.due}, today"


def _line(review: Review, today: datetime.date) -> str:
    facts = counted(len(review.facts), "fact")
    together = "as a unit" if review.is_unit else "by themselves" if len(review.facts) > 1 else "by itself"
    age = counted((today - review.reviewed).days, "day")
    place = review.facts[0].evidence.place("reviewed")
    return f"  {_when(review, today)}: {printable(review.of)}, {facts} reviewed {together} {age} ago ({place})"


def as_text(guides: Sequence[Guide], today: datetime.date) -> str:
    """One line a review, the oldest first, below a line for each guide."""
    lines: list[str] = []
    for guide in guides:
        reviews = reviews_of(guide)
        facts = sum(len(review.facts) for review in reviews)
        late = sum(len(review.facts) for review in reviews if review.days_left(today) < 0)
        holds = counted(guide.review_days, "day")
        lines.append(f"{printable(guide.title)}: {counted(facts, 'fact')}, {late} overdue; a review holds {holds}.")
        lines += [_line(review, today) for review in reviews]
    return "".join(f"{line}\n" for line in lines)


def _review(review: Review, today: datetime.date) -> dict[str, Any]:
    return {
        "of": review.of,
        "unit": ".".join(map(str, review.unit)) or None,
        "reviewed": review.reviewed.isoformat(),
        "due": review.due.isoformat(),
        "age": (today - review.reviewed).days,
        "days_left": review.days_left(today),
        "place": str(review.facts[0].evidence.place("reviewed")),
        "facts": [{"id": row.anchor, "topic": row.topic, "text": row.text} for row in review.facts],
    }


def _link(asked: Asked) -> dict[str, Any]:
    return {
        "guide": asked.guide.guide,
        "source": asked.source.id,
        "url": asked.source.url,
        "verdict": asked.answer.verdict,
        "said": asked.answer.said,
        "moved_to": asked.answer.moved_to or None,
    }


def as_json(guides: Sequence[Guide], today: datetime.date, links: Sequence[Asked] | None = None) -> str:
    """Every review with its facts; and what the sources answered, where they were asked."""
    told = [
        {
            "guide": guide.guide,
            "title": guide.title,
            "review_days": guide.review_days,
            "reviews": [_review(review, today) for review in reviews_of(guide)],
        }
        for guide in guides
    ]
    answers = {} if links is None else {"links": [_link(asked) for asked in links]}
    return json_text({"today": today.isoformat(), "guides": told, **answers}) + "\n"


def as_ics(guides: Sequence[Guide], today: datetime.date) -> str:
    """A calendar with the days on which reviews fall due."""
    return calendar((review for guide in guides for review in reviews_of(guide)), today)


FORMATS: Final[Mapping[str, Callable[[Sequence[Guide], datetime.date], str]]] = {
    "text": as_text,
    "json": as_json,
    "ics": as_ics,
}
"""The forms that the ages can have, by name."""


def _about(asked: Asked) -> Iterator[str]:
    answer = asked.answer
    yield f"{asked.source.place('url')}: {asked.source.id}: {printable(answer.said)}."
    yield f"    {printable(asked.source.url or '')}"
    if answer.hint:
        yield f"    {answer.hint}"


def links_as_text(links: Iterable[Asked]) -> str:
    """What the sources answered that somebody has to look at, and how many answer as they should."""
    every = [*links]
    lines = [line for asked in every if asked.answer.verdict is not Verdict.ANSWERS for line in _about(asked)]
    fine = sum(asked.answer.verdict is Verdict.ANSWERS for asked in every)
    lines.append(f"{fine} of {counted(len(every), 'source')} with an address answer.")
    return "".join(f"{line}\n" for line in lines)
