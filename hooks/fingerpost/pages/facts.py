"""Facts on a page: the statement, what its sources say of it, and the way to its evidence."""

from dataclasses import dataclass

from markupsafe import Markup

from ..addresses import GuidePage, Links, page_address
from ..catalogue import Evidence, Fact
from ..facts import MARKS, Ledger, status_word
from ..prose import Prose
from ..words import words_for


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


class FactViews:
    """Shows the facts of one guide, each with the way to its row on the evidence page."""

    def __init__(self, ledger: Ledger, prose: Prose, links: Links) -> None:
        self.ledger = ledger
        self.guide = ledger.guide
        self._prose = prose
        self._links = links

    def _sources(self, names: tuple[str, ...], at: str) -> tuple[Link, ...]:
        evidence = page_address(self.guide.guide, GuidePage.EVIDENCE)
        return tuple(
            Link(self.guide.sources[name].title, self._links(at, f"{evidence}#source.{name}")) for name in names
        )

    def view(self, evidence: Evidence, text: str, at: str, label: str = "") -> FactView:
        """A fact as the page at an address shows it."""
        status, dispute = evidence.status, evidence.dispute
        row = f"{page_address(self.guide.guide, GuidePage.EVIDENCE)}#{self.ledger.anchor(evidence)}"
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
