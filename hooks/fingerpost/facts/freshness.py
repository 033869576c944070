"""How old facts are: the reviews of a guide, each with what was looked at together, and when it falls due."""

import datetime
from dataclasses import dataclass

from ..catalogue import Guide
from ..catalogue.place import Location
from ..words import Words, words_for
from .ledger import FactRow, fact_rows, section_headings


@dataclass(frozen=True)
class Review:
    """Facts that were last looked at together.

    Attributes:
        guide: the guide that states them.
        unit: the unit of review that gives them their day, as what leads to it; empty for facts that have their own.
        of: what they are about, in words: the whole guide, a path, a part of one.
        facts: their rows on the evidence page.
        reviewed: the day of the review.
        due: the day on which the next one falls due.
    """

    guide: Guide
    unit: Location
    of: str
    facts: tuple[FactRow, ...]
    reviewed: datetime.date
    due: datetime.date

    @property
    def is_unit(self) -> bool:
        """Whether a unit of review gives them their day, so that one line says that all were looked at."""
        return bool(self.unit)

    def days_left(self, today: datetime.date) -> int:
        """How many days it still holds; fewer than 0 once it is overdue."""
        return (self.due - today).days


def part_in_words(words: Words, key: str) -> str:
    """The heading of a part whose facts share more than the others."""
    named = {
        **section_headings(words),
        "summary": words.place.summary,
        "compare": words.place.comparison,
        "goal": words.place.goal,
        "about": words.place.about,
        "requirements": words.place.requirements,
        "requires": words.place.requirements,
        "questions": words.whole.questions,
        "rules": words.guide.rules,
        "endings": words.place.ending,
        "faq": words.pages.faq,
        "glossary": words.pages.glossary,
    }
    return named.get(key, key)


def _of(guide: Guide, words: Words, row: FactRow) -> str:
    """What a fact was reviewed with, in words; for one that was reviewed by itself, its heading."""
    match row.evidence.reviewed_with:
        case ():
            return row.group
        case ("evidence",):
            return guide.title
        case ("evidence", str(key)):
            return f"{guide.title}: {part_in_words(words, key)}"
        case ("paths", str(path), "evidence"):
            return guide.paths[path].name
        case ("paths", str(path), "evidence", str(key)):
            return f"{guide.paths[path].name}: {part_in_words(words, key)}"
        case _:
            return row.group


def reviews_of(guide: Guide) -> tuple[Review, ...]:
    """The reviews of a guide, the oldest first.

    Facts of one unit are together, and so are those below one heading that were reviewed by themselves on one day.
    """
    words = words_for(guide.language)
    found: dict[tuple[Location, str, datetime.date], list[FactRow]] = {}
    for row in fact_rows(guide):
        unit = row.evidence.reviewed_with
        found.setdefault((unit, _of(guide, words, row), row.evidence.reviewed), []).append(row)
    reviews = (
        Review(guide, unit, of, tuple(rows), reviewed, guide.due(reviewed))
        for (unit, of, reviewed), rows in found.items()
    )
    # Of one day, in the order of the evidence page.
    return tuple(sorted(reviews, key=lambda review: review.reviewed))
