"""Facts on a page: the statement, what its sources say of it, and the way to its evidence."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from markupsafe import Markup

from ..catalogue import Evidence, Fact, Guide, Path, Place, Status
from ..prose import Prose
from ..words import Words, words_for
from .address import Links, page_address

MARKS: Final = {Status.CONFIRMED: "✓", Status.DISPUTED: "≠", Status.UNVERIFIED: "?"}
"""A mark beside the word, for the eye; the word says the same without it."""


def status_word(words: Words, status: Status) -> str:
    """A status in a word."""
    said = {
        Status.CONFIRMED: words.status.confirmed,
        Status.DISPUTED: words.status.disputed,
        Status.UNVERIFIED: words.status.unverified,
    }
    return said[status]


def section_headings(words: Words) -> Mapping[str, str]:
    """The sections of a path that hold facts, in the order of its page, with their headings."""
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
class Stated:
    """A fact, and where the guide states it.

    Attributes:
        anchor: the id of its row on the evidence page.
        group: the heading that it stands under there.
        topic: what part of the guide states it.
        text: the statement, in Markdown.
        evidence: its sources, status and day.
    """

    anchor: str
    group: str
    topic: str
    text: str
    evidence: Evidence


def _of_path(words: Words, guide: Guide, path: Path) -> Iterator[Stated]:
    yield Stated(f"path.{path.id}.summary", path.name, words.place.summary, path.summary.text, path.summary)
    for criterion, cell in path.compare.items():
        column = guide.criteria[criterion]
        yield Stated(
            f"path.{path.id}.compare.{criterion}",
            path.name,
            words.place.comparison,
            f"{column.name}: {column.values.get(cell.value, cell.value)}",
            cell,
        )
    for section, heading in section_headings(words).items():
        facts: tuple[Fact, ...] = getattr(path, section)
        for number, fact in enumerate(facts, 1):
            label = f"{fact.label}: " if fact.label else ""
            yield Stated(
                f"path.{path.id}.{section.replace('_', '-')}.{number}", path.name, heading, label + fact.text, fact
            )


def stated(guide: Guide) -> Iterator[Stated]:
    """Every fact of a guide, in the order of its evidence page and in the words of that page."""
    words = words_for(guide.language)
    group, place = words.place.decision, words.place
    for topic, key, facts in ((place.goal, "goal", guide.goal), (place.about, "about", guide.about)):
        for number, fact in enumerate(facts, 1):
            yield Stated(f"{key}.{number}", group, topic, fact.text, fact)
    for number, rule in enumerate(guide.rules, 1):
        case = words.guide.otherwise(rule.text) if rule.otherwise else words.guide.case(rule.text)
        yield Stated(f"rule.{number}", group, place.rule(number), f"{case}: {guide.paths[rule.path].name}", rule)
    for requirement in guide.requirements.values():
        yield Stated(
            f"requirement.{requirement.id}", place.requirements, place.requirement, requirement.text, requirement
        )
    for path in guide.paths.values():
        yield from _of_path(words, guide, path)
    for entry in guide.faq.values():
        yield Stated(f"faq.{entry.id}", words.pages.faq, entry.question, entry.answer, entry)


@dataclass(frozen=True)
class Link:
    """Words that lead somewhere."""

    label: str
    href: str


@dataclass(frozen=True)
class FactView:
    """A fact ready for a template.

    Attributes:
        text: the statement.
        label: what it is about; may be empty.
        status: ``confirmed``, ``disputed`` or ``unverified``: also the name of a style.
        mark, word: the same for readers.
        href: its row on the evidence page.
        reviewed: the day, as ISO 8601 has it.
        sources: those that state it.
        dispute: what others say instead; ``None`` where nobody does.
        dispute_sources: who does.
    """

    text: Markup
    label: str
    status: str
    mark: str
    word: str
    href: str
    reviewed: str
    sources: tuple[Link, ...]
    dispute: Markup | None
    dispute_sources: tuple[Link, ...]


@dataclass(frozen=True)
class NumberedFact:
    """A fact of several below a heading.

    Attributes:
        fact: the fact.
        about: which of them it is, for a link to its evidence that is heard alone.
    """

    fact: FactView
    about: str


class Ledger:
    """All facts of one guide, each with its row on the evidence page."""

    def __init__(self, guide: Guide, prose: Prose, links: Links) -> None:
        self.guide = guide
        self._prose = prose
        self._links = links

    @cached_property
    def rows(self) -> tuple[Stated, ...]:
        """Every fact, in order."""
        return tuple(stated(self.guide))

    @cached_property
    def _anchors(self) -> dict[Place, str]:
        return {row.evidence.place(): row.anchor for row in self.rows}

    def _sources(self, names: tuple[str, ...], at: str) -> tuple[Link, ...]:
        evidence = page_address(self.guide.guide, "evidence")
        return tuple(
            Link(self.guide.sources[name].title, self._links(at, f"{evidence}#source.{name}")) for name in names
        )

    def view(self, evidence: Evidence, text: str, at: str, label: str = "") -> FactView:
        """A fact as the page at an address shows it."""
        status, dispute = evidence.status, evidence.dispute
        row = f"{page_address(self.guide.guide, 'evidence')}#{self._anchors[evidence.place()]}"
        return FactView(
            self._prose.line(text),
            label,
            status.value,
            MARKS[status],
            status_word(words_for(self.guide.language), status),
            self._links(at, row),
            evidence.reviewed.isoformat(),
            self._sources(evidence.source, at),
            self._prose.line(dispute.text) if dispute else None,
            self._sources(dispute.source, at) if dispute else (),
        )

    def facts(self, facts: tuple[Fact, ...], at: str) -> tuple[FactView, ...]:
        """Several facts as the page at an address shows them."""
        return tuple(self.view(fact, fact.text, at, fact.label or "") for fact in facts)

    def numbered(self, facts: tuple[Fact, ...], heading: str, at: str) -> tuple[NumberedFact, ...]:
        """The same, each with the heading that they stand under and its number."""
        return tuple(NumberedFact(fact, f"{heading} {number}") for number, fact in enumerate(self.facts(facts, at), 1))
