"""Every fact of a guide, in the order of its evidence page and in the words of that page."""

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from ..catalogue import Ending, Evidence, Fact, Guide, Path, once
from ..catalogue.place import Location
from ..words import Words, words_for
from .cells import Cells

_PARTS: Final = {
    "goal": "decision",
    "about": "decision",
    "rule": "decision",
    "requirement": "requirements",
    "question": "questions",
    "ending": "endings",
}
"""What of a guide facts are of whose anchors begin so, where that is called otherwise."""


def section_headings(words: Words) -> Mapping[str, str]:
    """The heading of each section of a path that holds facts."""
    named = words.sections
    return {
        "description": named.description,
        "technical": named.technical,
        "use_when": named.use_when,
        "avoid_when": named.avoid_when,
        "limits": named.limits,
        "know": named.know,
    }


@dataclass(frozen=True)
class FactRow:
    """A fact, and where the guide states it.

    Attributes:
        anchor: the id of its row on the evidence page.
        group: the heading that it stands under there.
        topic: what part of the guide states it.
        text: the statement, in Markdown.
        evidence: its sources, status and day.
        together: with what it was reviewed, for a fact that was not reviewed by itself; empty for any other.
    """

    anchor: str
    group: str
    topic: str
    text: str
    evidence: Evidence
    together: str = ""

    @property
    def part(self) -> str:
        """What of the guide it is of, by a name that is part of an address: ``path.connect``, ``faq``."""
        kind, _, rest = self.anchor.partition(".")
        return f"{kind}.{rest.partition('.')[0]}" if kind == "path" else _PARTS.get(kind, kind)


def reviewed_with(words: Words, evidence: Evidence) -> str:
    """With what a fact was reviewed, in words; empty for one that was reviewed by itself."""
    return _together(words, evidence.reviewed_with)


def _together(words: Words, unit: Location) -> str:
    match unit:
        case ():
            return ""
        case ("evidence",):
            return words.evidence.with_guide
        case ("paths", _, "evidence"):
            return words.evidence.with_path
        case _:
            return words.evidence.with_part


def _row(words: Words, anchor: str, where: tuple[str, str], text: str, evidence: Evidence) -> FactRow:
    """The row of a fact, whose heading and part of the guide are told together."""
    return FactRow(anchor, *where, text, evidence, reviewed_with(words, evidence))


def _units(path: Path) -> Mapping[int, Location]:
    """With what each fact of a path was reviewed, by the identity of the fact: the path keeps it alive."""
    facts = (path.summary, *path.compare.values(), *(fact for facts in path.sections.values() for fact in facts))
    return {id(fact): fact.reviewed_with for fact in facts}


def _labelled(fact: Fact) -> str:
    """A fact with its label before it, where it has one."""
    return f"{fact.label}: {fact.text}" if fact.label else fact.text


def _path_row(words: Words, path: Path, at: tuple[str, str], text: str, evidence: Evidence) -> FactRow:
    """The row of a fact of a path: its anchor and its topic are told together."""
    anchor, topic = at
    together = _together(words, once(path, _units)[id(evidence)])
    return FactRow(f"path.{path.id}.{anchor}", path.name, topic, text, evidence, together)


def _stated(path: Path, language: str) -> tuple[FactRow, ...]:
    """What a path states by itself, its summary first. What its cells say depends on the rest of the guide, too."""
    words = words_for(language)
    headings = section_headings(words)
    return (
        _path_row(words, path, ("summary", words.place.summary), path.summary.text, path.summary),
        *(
            _path_row(words, path, (f"{section.replace('_', '-')}.{number}", headings[section]), _labelled(fact), fact)
            for section, facts in path.sections.items()
            for number, fact in enumerate(facts, 1)
        ),
    )


def _of_path(words: Words, guide: Guide, cells: Cells, path: Path) -> Iterator[FactRow]:
    summary, *others = once(path, _stated, guide.language)
    yield summary
    for name, cell in path.compare.items():
        criterion = guide.criteria[name]
        text = f"{criterion.name}: {cells.noted(criterion, cell)}"
        yield _path_row(words, path, (f"compare.{name}", words.place.comparison), text, cell)
    yield from others


def _of_ending(words: Words, ending: Ending) -> Iterator[FactRow]:
    facts = (
        ("summary", ending.summary),
        *((f"description.{at}", fact) for at, fact in enumerate(ending.description, 1)),
    )
    for name, fact in facts:
        yield _row(words, f"ending.{ending.id}.{name}", (ending.name, words.place.ending), _labelled(fact), fact)


def _of_questions(words: Words, guide: Guide) -> Iterator[FactRow]:
    for question in guide.questions.values():
        if about := question.about:
            at = (words.whole.questions, words.place.help(question.short or ""))
            yield _row(words, f"question.{question.id}.about", at, _labelled(about), about)


def fact_rows(guide: Guide) -> Iterator[FactRow]:
    """Every fact of a guide, in the order of its evidence page and in the words of that page."""
    words = words_for(guide.language)
    group, place = words.place.decision, words.place
    for topic, key, facts in ((place.goal, "goal", guide.goal), (place.about, "about", guide.about)):
        for number, fact in enumerate(facts, 1):
            yield _row(words, f"{key}.{number}", (group, topic), fact.text, fact)
    for number, rule in enumerate(guide.rules, 1):
        case = words.guide.otherwise(rule.text) if rule.otherwise else words.guide.case(rule.text)
        text = f"{case}: {guide.paths[rule.path].name}"
        yield _row(words, f"rule.{number}", (group, place.rule(number)), text, rule)
    for requirement in guide.requirements.values():
        at = (place.requirements, place.requirement)
        yield _row(words, f"requirement.{requirement.id}", at, requirement.text, requirement)
    yield from _of_questions(words, guide)
    cells = Cells(guide)
    for path in guide.paths.values():
        yield from _of_path(words, guide, cells, path)
    for ending in guide.endings.values():
        yield from _of_ending(words, ending)
    for entry in guide.faq.values():
        yield _row(words, f"faq.{entry.id}", (words.pages.faq, entry.question), entry.answer, entry)
    for word in guide.glossary.values():
        yield _row(words, f"glossary.{word.id}", (words.pages.glossary, word.term), word.means, word)


def _rows(guide: Guide) -> tuple[FactRow, ...]:
    return tuple(fact_rows(guide))


class Ledger:
    """All facts of one guide, each with its row on the evidence page."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide

    @cached_property
    def rows(self) -> tuple[FactRow, ...]:
        """Every fact, in order."""
        return once(self.guide, _rows)

    @cached_property
    def _anchors(self) -> dict[int, str]:
        # By identity: two facts may say the same and stand in two places. The guide keeps them alive.
        return {id(row.evidence): row.anchor for row in self.rows}

    def anchor(self, evidence: Evidence) -> str:
        """The id of the row of a fact on the evidence page. The fact must be one of this guide."""
        return self._anchors[id(evidence)]


def last_review(guides: Iterable[Guide]) -> datetime.date:
    """The day of the newest review: the date of a build that depends on nothing but its sources."""
    return max(row.evidence.reviewed for guide in guides for row in once(guide, _rows))
