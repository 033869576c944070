"""Facts as Markdown: what they state, what others say against it, their status and their sources."""

from collections.abc import Iterable

from markupsafe import Markup

from ...addresses import GuidePage
from ...catalogue import Cell, Criterion, Evidence, Fact, Requirement, Source
from ...facts import MARKS, status_word
from .linking import Linking
from .quoting import in_cell, in_item, linked, quoted, safe


class Stating:
    """Writes the facts of one guide."""

    def __init__(self, linking: Linking) -> None:
        """Write facts, with links from the page that is being written."""
        self._linking = linking

    def state(self, fact: Evidence) -> Markup:
        """The status of a fact with its evidence; nothing where it is the usual one and the review holds."""
        edition = self._linking.edition
        if not edition.judgement.exceptional(fact):
            return safe("")
        words = edition.words
        overdue = f"{words.lists.comma}{words.status.overdue}" if edition.judgement.overdue(fact) else ""
        label = f"{MARKS[fact.status]} {status_word(words, fact.status)}{overdue}"
        return safe(f"({self._linking.link(label, GuidePage.EVIDENCE)})")

    def _sides(self, fact: Evidence, text: str) -> tuple[Markup, Markup]:
        """What a fact states, and what others say; of two sides, the better source speaks first."""
        if fact.dispute is None:
            return self._linking.prose(text), safe("")
        sides = ((fact.source, text), (fact.dispute.source, fact.dispute.text))
        first, other = reversed(sides) if self._linking.edition.guide.is_overruled(fact) else sides
        who = self._linking.edition.words.status.according(self._titles(other[0]))
        return self._linking.prose(first[1]), safe(f"**{quoted(who)}** {self._linking.prose(other[1])}")

    def said(self, fact: Evidence, text: str) -> Markup:
        """A fact with both of its sides, without its status."""
        return safe("\n\n".join(filter(None, self._sides(fact, text))))

    def stated(self, fact: Evidence, text: str) -> Markup:
        """The same with its status."""
        first, other = self._sides(fact, text)
        state = self.state(fact)
        between = "\n\n" if "\n" in first else " "
        return safe("\n\n".join(filter(None, (between.join(filter(None, (first, state))), other))))

    def in_brief(self, fact: Evidence, text: str = "") -> Markup:
        """A fact without its status; what others say against it stands in brackets behind it."""
        words = quoted(fact.text) if isinstance(fact, Requirement) else ""
        said = text or (fact.text if isinstance(fact, Fact) else words)
        if fact.dispute is None:
            return self._linking.prose(said)
        first, other = self._sides(fact, said)
        return safe(f"{first} ({self._one_line_of(other)})")

    def _one_line_of(self, text: Markup) -> Markup:
        return safe(" ".join(text.split()))

    def fact(self, fact: Fact) -> Markup:
        """A fact as an item of a list, behind its label."""
        label = f"**{quoted(fact.label)}:** " if fact.label else ""
        return in_item(label + self.stated(fact, fact.text))

    def cell(self, cell: Cell, criterion: Criterion) -> Markup:
        """The value of a cell on one line, with what is remarked on it and said against it."""
        value = self._linking.one_line(self._linking.edition.cells.value(criterion, cell))
        parts = [value, self.state(cell), self._linking.one_line(cell.note) if cell.note else ""]
        if cell.dispute:
            who = self._linking.edition.words.status.according(self._titles(cell.dispute.source))
            parts.append(f"{quoted(who)} {self._linking.one_line(cell.dispute.text)}")
        return in_cell(" ".join(filter(None, parts)))

    def _titles(self, names: Iterable[str]) -> str:
        guide = self._linking.edition.guide
        return self._linking.edition.words.lists.comma.join(guide.sources[name].title for name in names)

    def sources(self, names: Iterable[str]) -> Markup:
        """Some sources, each a link to where it can be read."""
        guide = self._linking.edition.guide
        return safe(self._linking.edition.words.lists.comma.join(self.source(guide.sources[name]) for name in names))

    def source(self, source: Source) -> Markup:
        """A source, a link to where it can be read."""
        href = self._linking.written(source.document) if source.document else source.url
        return linked(source.title, href) if href else quoted(source.title)
