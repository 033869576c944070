"""Pages as Markdown documents."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ...addresses import (
    LLMS,
    GuidePage,
    Links,
    Site,
    comparison_file_address,
    has_twin,
    map_file_address,
    page_text_address,
    topic_address,
    twin_links,
)
from ...catalogue import Cell, Criterion, Evidence, Fact, NextStep, Requirement, Source
from ...explanation import kind_word, need_text
from ...facts import MARKS, Support, status_word
from ...flow import Need, Walk
from ...pages import Edition, Page
from ...pages.edition import Addressed
from ...prose import Document, document_address, relinked
from ...words import full_stop, words_for
from .lines import lines_of
from .quoting import in_cell, in_item, linked, paragraph, quoted, safe
from .tidy import tidied

FOLDER: Final = Path(__file__).parent / "templates"


def _finalized(value: object) -> Markup:
    """What a template writes: Markdown as it is, words quoted."""
    return value if isinstance(value, Markup) else quoted(str(value))


def _environment() -> Environment:
    made = Environment(
        bytecode_cache=FileSystemBytecodeCache(),
        loader=FileSystemLoader(FOLDER),
        undefined=StrictUndefined,
        # Keeps what macros write from being quoted again. `_finalized` leaves nothing for it to escape.
        autoescape=True,
        finalize=_finalized,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "bare": str.__str__,
        "full_stop": full_stop,
        "in_cell": in_cell,
        "item": in_item,
        "lead": paragraph,
        "safe_words": safe,
    }
    made.globals |= {"pages": GuidePage}
    return made


class MarkdownRenderer:
    """Writes the twins of pages."""

    def __init__(self, site: Site, links: Links) -> None:
        """Write for a site.

        Args:
            site: what the documents say of the site.
            links: how one page links to another, for a server that answers a folder with the page in it.
        """
        self._site, self._links = site, links
        self._guides: dict[int, _GuideRenderer] = {}

    def render(self, page: Page, at: str | None = None) -> str:
        """The twin of a page.

        Args:
            page: the page.
            at: the folder that its links lead on from, where that is not its own.
        """
        return self._of(page.edition, page.language).render(page, page.address if at is None else at)

    def _of(self, edition: Edition | None, language: str) -> "_GuideRenderer":
        # A renderer keeps its edition alive, so that the number is not given to another one.
        if id(edition) not in self._guides:
            self._guides[id(edition)] = _GuideRenderer(edition, language, self._site, self._links)
        return self._guides[id(edition)]

    def as_one_page(self, edition: Edition) -> str:
        """A guide as a single page, in the shape of decision guides that are written for programs."""
        return self._of(edition, edition.guide.language).as_one_page()


class _GuideRenderer:
    """Writes the pages of one guide: holds its templates, and the page that is being written now."""

    def __init__(self, edition: Edition | None, language: str, site: Site, links: Links) -> None:
        self._edition, self._site = edition, site
        self._links, self._twins = links, twin_links(links)
        self._at = ""
        self._environment = made = _environment()
        words = words_for(language)
        made.globals |= {"words": words, "site": site, "link": self._link, "numbers": self._numbers}
        made.filters["commas"] = words.lists.comma.join
        made.filters["word"] = lambda status: status_word(words, status)
        if edition:
            made.globals |= {"edition": edition, "guide": edition.guide}
            made.globals |= {"map_file_address": map_file_address, "comparison_file_address": comparison_file_address}
            made.filters |= {
                "answers": self._answers,
                "cell": self._cell,
                "fact": self._fact,
                "found": lambda kind: kind_word(words, kind),
                "in_brief": self._in_brief,
                "in_words": self._in_words,
                "one_line": self._one_line,
                "prose": self._prose,
                "said": self._said,
                "source": self._source,
                "sources": self._sources,
                "state": self._state,
                "stated": self._stated,
                "step": self._step,
            }

    @property
    def _of_guide(self) -> Edition:
        if self._edition is None:
            raise TypeError("only a page of a guide has parts of a guide")
        return self._edition

    def render(self, page: Page, at: str) -> str:
        """The twin of a page, with links that lead on from a folder."""
        self._at = at
        template = self._environment.get_template(f"{page.content.kind}.md.jinja")
        return tidied(template.render(page=page, content=page.content))

    def as_one_page(self) -> str:
        """The guide as a single page, beside its first one."""
        edition = self._of_guide
        self._at = page_text_address(edition.guide.guide)
        template = self._environment.get_template("source.md.jinja")
        llms = linked(LLMS, self._site.url + LLMS if self._site.url else self._links(self._at, LLMS))
        return tidied(template.render(lines=tuple(lines_of(edition)), llms=llms))

    def _href(self, to: str | Addressed) -> str:
        """The reference to an address, or to whatever has one. A twin has no parts: its links lead to the page."""
        address = to if isinstance(to, str) and not isinstance(to, GuidePage) else self._of_guide.address(to)
        return self._twins(self._at, address.partition("#")[0] if has_twin(address) else address)

    def _link(self, label: str, to: str | Addressed) -> Markup:
        return linked(label, self._href(to))

    def _prose(self, text: str) -> Markup:
        """An author's text, with links from this page."""
        return safe(relinked(self._of_guide.prose, text, self._href).strip())

    def _one_line(self, text: str) -> Markup:
        """The same on one line: of several lines, the words alone."""
        told = self._prose(text)
        return told if "\n" not in told else quoted(self._of_guide.prose.plain(text))

    def _state(self, fact: Evidence) -> Markup:
        """The status of a fact with its evidence; nothing where it is the usual one and the review holds."""
        edition = self._of_guide
        if not edition.judgement.exceptional(fact):
            return safe("")
        words = edition.words
        overdue = f"{words.lists.comma}{words.status.overdue}" if edition.judgement.overdue(fact) else ""
        label = f"{MARKS[fact.status]} {status_word(words, fact.status)}{overdue}"
        return safe(f"({self._link(label, GuidePage.EVIDENCE)})")

    def _sides(self, fact: Evidence, text: str) -> tuple[Markup, Markup]:
        """What a fact states, and what others say; of two sides, the better source speaks first."""
        if fact.dispute is None:
            return self._prose(text), safe("")
        sides = ((fact.source, text), (fact.dispute.source, fact.dispute.text))
        first, other = reversed(sides) if self._of_guide.guide.is_overruled(fact) else sides
        who = self._of_guide.words.status.according(self._titles(other[0]))
        return self._prose(first[1]), safe(f"**{quoted(who)}** {self._prose(other[1])}")

    def _said(self, fact: Evidence, text: str) -> Markup:
        """A fact with both of its sides, without its status."""
        return safe("\n\n".join(filter(None, self._sides(fact, text))))

    def _stated(self, fact: Evidence, text: str) -> Markup:
        """The same with its status."""
        first, other = self._sides(fact, text)
        state = self._state(fact)
        between = "\n\n" if "\n" in first else " "
        return safe("\n\n".join(filter(None, (between.join(filter(None, (first, state))), other))))

    def _in_brief(self, fact: Evidence, text: str = "") -> Markup:
        """A fact without its status; what others say against it stands in brackets behind it."""
        words = quoted(fact.text) if isinstance(fact, Requirement) else ""
        said = text or (fact.text if isinstance(fact, Fact) else words)
        if fact.dispute is None:
            return self._prose(said)
        first, other = self._sides(fact, said)
        return safe(f"{first} ({self._one_line_of(other)})")

    def _one_line_of(self, text: Markup) -> Markup:
        return safe(" ".join(text.split()))

    def _fact(self, fact: Fact) -> Markup:
        """A fact as an item of a list, behind its label."""
        label = f"**{quoted(fact.label)}:** " if fact.label else ""
        return in_item(label + self._stated(fact, fact.text))

    def _cell(self, cell: Cell, criterion: Criterion) -> Markup:
        """The value of a cell on one line, with what is remarked on it and said against it."""
        value = self._one_line(self._of_guide.cells.value(criterion, cell))
        parts = [value, self._state(cell), self._one_line(cell.note) if cell.note else ""]
        if cell.dispute:
            who = self._of_guide.words.status.according(self._titles(cell.dispute.source))
            parts.append(f"{quoted(who)} {self._one_line(cell.dispute.text)}")
        return in_cell(" ".join(filter(None, parts)))

    def _titles(self, names: Iterable[str]) -> str:
        guide = self._of_guide.guide
        return self._of_guide.words.lists.comma.join(guide.sources[name].title for name in names)

    def _sources(self, names: Iterable[str]) -> Markup:
        """Some sources, each a link to where it can be read."""
        guide = self._of_guide.guide
        return safe(self._of_guide.words.lists.comma.join(self._source(guide.sources[name]) for name in names))

    def _source(self, source: Source) -> Markup:
        href = self._written(source.document) if source.document else source.url
        return linked(source.title, href) if href else quoted(source.title)

    def _written(self, document: str) -> str:
        """The reference to a page written by hand."""
        file, _, anchor = document.partition("#")
        return self._links(self._at, document_address(Document(file, anchor)))

    def _step(self, step: NextStep) -> Markup:
        """A step from here: a link, or text to copy."""
        kind = kind_word(self._of_guide.words, step.kind)
        if step.code:
            code = step.code.strip("\n")
            fence = "`" * max(3, 1 + max((len(run) for run in code.split() if set(run) == {"`"}), default=0))
            return in_item(f"{quoted(step.label)} ({quoted(kind)})\n\n{fence}\n{code}\n{fence}")
        href = step.url or ""
        if step.document:
            href = self._written(step.document)
        elif step.page:
            href = self._href(topic_address(self._of_guide.guide.guide, step.page))
        return safe(f"{linked(step.label, href)} ({quoted(kind)})")

    def _answers(self, walk: Walk) -> str:
        semicolon = self._of_guide.words.lists.semicolon
        return semicolon.join(f"{step.node.short}: {step.choice.label}" for step in walk.steps)

    def _in_words(self, need: Need) -> str:
        return need_text(self._of_guide.guide, need, {})

    def _numbers(self, support: Support, edition: Any) -> str:
        """How many facts have which status, in the words of a guide."""
        words = edition.words
        counts = words.lists.comma.join(support.words(words))
        return str(words.status.support(number=support.number, counts=counts, day=support.reviewed.isoformat()))
