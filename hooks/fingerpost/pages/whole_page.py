"""The whole guide on one page, to read from top to bottom and to print: each of its links leads to a part of the same page where there is one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from markupsafe import Markup

from ..addresses import (
    GuidePage,
    Links,
    Site,
    guide_address,
    page_address,
    path_address,
    paths_address,
    pdf_address,
    walk_address,
    whole_address,
)
from ..flow import Choice, Walk
from ..prose import mark, replace_marks
from .asked import asked
from .comparison_page import NoteView, RowView, compared
from .comparison_table import ColumnView, column_views
from .edition import Edition
from .evidence_page import EvidenceView, evidence_view
from .facts import FactView, Link, NumberedFact
from .faq_page import EntryView, entry_views
from .guide_page import RuleView, rule_views
from .page import Crumb, Frame, Page, SearchEntry
from .path_page import PathView, path_view
from .queries_page import QueryView, query_view

_QUESTIONS: Final = "questions"
"""The id of the chapter that holds all questions."""

_PATHS: Final = "paths"
"""The id of the chapter that holds all paths."""


@dataclass(frozen=True)
class ChapterView:
    """A chapter in the table of contents, with its parts."""

    chapter: Link
    parts: tuple[Link, ...]


@dataclass(frozen=True)
class ChoiceView:
    """An answer, and where a reader goes on.

    Attributes:
        label, hint: the answer.
        href: the part of the page to go on at.
        goes: what stands there: a question by its number, or a path.
    """

    label: str
    hint: str
    href: str
    goes: str


@dataclass(frozen=True)
class NumberedView:
    """A question with its number."""

    anchor: str
    heading: str
    hint: str
    choices: tuple[ChoiceView, ...]


@dataclass(frozen=True)
class PathPart:
    """A path in full, and the id of its part."""

    anchor: str
    path: PathView


@dataclass(frozen=True)
class WholeView:
    """The whole guide, ready for its template.

    Attributes:
        title, question: of the guide.
        reviewed: the day of the newest review.
        paper: the same as a PDF; empty where none is made.
        goal, about: what the guide says of itself.
        contents: its chapters.
        questions: every question, in the order of a reader who tries the answers in theirs.
        explained: the criteria that say what they measure.
        rules, paths, columns, rows, notes, typical, related, entries, evidence: what has a page of its own elsewhere.
    """

    title: str
    question: str
    reviewed: str
    paper: str
    goal: tuple[FactView, ...]
    about: tuple[NumberedFact, ...]
    contents: tuple[ChapterView, ...]
    questions: tuple[NumberedView, ...]
    rules: tuple[RuleView, ...]
    paths: tuple[PathPart, ...]
    columns: tuple[ColumnView, ...]
    explained: tuple[ColumnView, ...]
    rows: tuple[RowView, ...]
    notes: tuple[NoteView, ...]
    typical: tuple[QueryView, ...]
    related: tuple[QueryView, ...]
    entries: tuple[EntryView, ...]
    evidence: EvidenceView


@dataclass(frozen=True)
class _Chapter:
    """A chapter: its id, its heading, and the address of the page that shows the same; empty where it has none of its own."""

    anchor: str
    heading: str
    address: str = ""


def _chapters(edition: Edition) -> Iterator[_Chapter]:
    """The chapters that a guide has, in their order. A page that says only that there is nothing has none."""
    names, words, guide = edition.words.pages, edition.words.whole, edition.guide
    yield _Chapter(_QUESTIONS, words.questions, walk_address(guide.guide, edition.first.name))
    if guide.rules:
        yield _Chapter("guide.rules", edition.words.guide.rules)
    yield _Chapter(_PATHS, edition.words.guide.paths)
    yield _Chapter("comparison", words.comparison, paths_address(guide.guide))
    if guide.typical_questions or guide.queries:
        yield _Chapter("queries", names.queries, page_address(guide.guide, GuidePage.QUERIES))
    if guide.faq:
        yield _Chapter("faq", names.faq, page_address(guide.guide, GuidePage.FAQ))
    yield _Chapter("evidence", names.evidence, page_address(guide.guide, GuidePage.EVIDENCE))


def _parts(edition: Edition) -> Mapping[str, str]:
    """Each page whose content stands on this one, and the id that it has here."""
    guide = edition.guide
    whole = dict.fromkeys((guide_address(guide.guide), whole_address(guide.guide)), "guide")
    chapters = {chapter.address: chapter.anchor for chapter in _chapters(edition) if chapter.address}
    return whole | chapters | {path_address(guide.guide, path): f"path.{path}" for path in guide.paths}


def _within(links: Links, parts: Mapping[str, str]) -> Links:
    """Links that stay on the page where what they lead to stands on it.

    An id of a part begins with that of its page: ``faq.start``.
    """

    def link(at: str, to: str) -> str:
        page, _, part = to.partition("#")
        if page not in parts:
            return links(at, to)
        return f"#{parts[page]}.{part}" if part else f"#{parts[page]}"

    return link


def _questions(edition: Edition, at: str) -> tuple[NumberedView, ...]:
    words = edition.words.whole
    numbers = {node: number for number, node in enumerate(edition.ways, 1)}

    def goes_on(choice: Choice) -> Link:
        if choice.target in numbers:
            return Link(words.go(numbers[choice.target]), f"#{_QUESTIONS}.{choice.target}")
        return edition.path_link(choice.target, at)

    def numbered(walk: Walk) -> NumberedView:
        node = edition.graph.nodes[walk.at]
        ways_on = tuple((choice, goes_on(choice)) for choice in node.choices)
        choices = tuple(ChoiceView(choice.label, choice.hint, on.href, on.label) for choice, on in ways_on)
        return NumberedView(f"{_QUESTIONS}.{node.id}", words.numbered(numbers[node.id], node.ask), node.hint, choices)

    return tuple(numbered(walk) for walk in edition.ways.values())


def _contents(edition: Edition, paths: tuple[PathPart, ...]) -> Iterator[ChapterView]:
    below = {_PATHS: tuple(Link(one.path.name, f"#{one.anchor}") for one in paths)}
    for chapter in _chapters(edition):
        yield ChapterView(Link(chapter.heading, f"#{chapter.anchor}"), below.get(chapter.anchor, ()))


def _view(edition: Edition, at: str, paper: str) -> WholeView:
    guide = edition.guide
    paths = tuple(PathPart(f"path.{path.id}", path_view(edition, path, at)) for path in guide.paths.values())
    columns, (rows, notes) = column_views(edition, at), compared(edition, at)
    return WholeView(
        guide.title,
        guide.question,
        max(row.evidence.reviewed for row in edition.ledger.rows).isoformat(),
        paper,
        edition.facts.facts(guide.goal, at),
        edition.facts.numbered(guide.about, edition.words.guide.more, at),
        tuple(_contents(edition, paths)),
        _questions(edition, at),
        rule_views(edition, at),
        paths,
        columns,
        tuple(column for column in columns if column.explain),
        rows,
        notes,
        tuple(query_view(edition, query, at) for query in guide.typical_questions),
        tuple(query_view(edition, query, at) for query in guide.queries),
        entry_views(edition, at),
        evidence_view(edition, at),
    )


def _settled(body: Markup, links: Links, parts: Mapping[str, str], at: str) -> Markup:
    """The page with the links of its author's texts that stay on it; those that lead elsewhere remain marks."""
    return replace_marks(
        body, lambda address: links(at, address) if address.partition("#")[0] in parts else mark(address)
    )


def whole_page(edition: Edition, site: Site) -> Page:
    """Lay out the whole guide.

    It stays out of the search, which finds the pages that it is made of, unless an author's query names it.
    """
    guide = edition.guide
    at = whole_address(guide.guide)
    parts = _parts(edition)
    within = replace(edition, links=_within(edition.links, parts))
    # A PDF stands once, for the page and for its embed.
    paper = mark(pdf_address(guide.guide)) if site.paper else ""
    about, named = edition.words.whole.about(guide.title), asked(guide, "all")
    return Page(
        at,
        f"{edition.words.pages.whole} - {guide.title}",
        about,
        guide.language,
        Frame.THEME,
        _settled(edition.render("whole", view=_view(within, at, paper)), within.links, parts, at),
        Crumb(guide.title, guide_address(guide.guide)),
        edition.near,
        (SearchEntry(at, "", f"{guide.title}: {edition.words.pages.whole}", about, named),) if named else (),
        edition.file,
        wide=True,
    )
