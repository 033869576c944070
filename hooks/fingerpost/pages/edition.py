"""One guide about to be laid out: what all its pages share."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Final

from ..addresses import (
    GuidePage,
    guide_address,
    page_address,
    topic_address,
    walk_address,
)
from ..catalogue import FaqEntry, GlossaryEntry, Guide, Path, Query, Source
from ..drawing import Sheet, Sketch, sheets, sketches
from ..explanation import Explanation, explain
from ..facts import Cells, Judgement, Ledger, Support
from ..flow import (
    Ahead,
    Explainer,
    Graph,
    Walk,
    begin,
    build_graph,
    count_prefixes,
    every_prefix,
    every_walk,
    first_walks,
    look_ahead,
    nearest,
)
from ..prose import Prose, prose_of, words_of_questions
from ..words import Words, words_for
from .about_paths import AboutPaths, address_about_paths
from .cuts import Cuts
from .names import page_names

MOST_PAIRED: Final = 12
"""Paths up to which every two of them have a page: 66 pages.

Beyond that each path has one with those that are nearest to it, so that pages grow with the paths.
"""

MOST_WALKED: Final = 600
"""Pages of the flow up to which the page of all paths can be opened with the answers of each, a line for each.

The comparison, too, can be opened with the rows of an outcome up to here.
"""


@dataclass(frozen=True)
class Crumb:
    """A link by name; an empty address stands for the root of the site."""

    label: str
    address: str


Addressed = Walk | AboutPaths | FaqEntry | GlossaryEntry | Query | Source | GuidePage
"""Whatever of a guide has an address."""


@dataclass(frozen=True, eq=False)
class Edition:
    """A guide with everything that its pages are made from.

    Attributes:
        guide: the guide.
        today: the day as of which its reviews are judged; without one, every review holds.
        guides: all guides of the site, to which its texts may link.
    """

    guide: Guide
    today: datetime.date | None = None
    guides: tuple[Guide, ...] = ()

    @cached_property
    def prose(self) -> Prose:
        """The converter of its Markdown."""
        return prose_of(self.guide, self.guides)

    @cached_property
    def words(self) -> Words:
        """The words of the interface in the language of the guide."""
        return words_for(self.guide.language)

    @cached_property
    def graph(self) -> Graph:
        """The questions, resolved."""
        return build_graph(self.guide)

    @cached_property
    def first(self) -> Walk:
        """The walk before its first answer: the way in."""
        return begin(self.graph)

    @cached_property
    def ahead(self) -> Ahead:
        """What lies ahead of each question."""
        return look_ahead(self.graph)

    @cached_property
    def explainer(self) -> Explainer:
        """Explains the outcomes."""
        return Explainer(self.guide, self.graph)

    @cached_property
    def place(self) -> Mapping[str, int]:
        """The place of each path in the guide, by its id."""
        return {path: number for number, path in enumerate(self.guide.paths)}

    @cached_property
    def wanted(self) -> tuple[tuple[str, str], ...]:
        """The pairs that people look for, in the order of their author; in each, the guide decides what comes first."""
        place = self.place
        return tuple((one, other) if place[one] < place[other] else (other, one) for one, other in self.guide.pairs)

    @cached_property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Every two paths that are held against each other on a page: those that people look for, then the others.

        The others are in the order of the guide.
        """
        every: Iterable[tuple[str, str]]
        if len(self.guide.paths) > MOST_PAIRED:
            place, near = self.place, nearest(self.guide, self.graph, self.ahead)
            every = sorted(near, key=lambda pair: (place[pair[0]], place[pair[1]]))
        else:
            every = combinations(self.guide.paths, 2)
        return tuple(dict.fromkeys((*self.wanted, *every)))

    @cached_property
    def pairs_with(self) -> Mapping[str, tuple[tuple[str, str], ...]]:
        """The pairs that each path is one of, by its id."""
        found: dict[str, list[tuple[str, str]]] = {}
        for pair in self.pairs:
            for path in pair:
                found.setdefault(path, []).append(pair)
        return {path: tuple(pairs) for path, pairs in found.items()}

    @cached_property
    def ways(self) -> Mapping[str, Walk]:
        """The way to each question by which its page is linked where only the question is known."""
        return first_walks(self.graph)

    @cached_property
    def sheets(self) -> tuple[Sheet, ...]:
        """The pictures that the map is cut into."""
        return sheets(self.graph)

    @cached_property
    def sketches(self) -> Mapping[str, Sketch]:
        """The sketches that walks are marked on, by the first answer."""
        return sketches(self.graph)

    @cached_property
    def ledger(self) -> Ledger:
        """The facts, each with its row on the evidence page."""
        return Ledger(self.guide)

    @cached_property
    def cuts(self) -> Cuts:
        """The parts of its pages that are too large to be one."""
        return Cuts(self.guide, self.ledger)

    @cached_property
    def names(self) -> Mapping[GuidePage, str]:
        """What its pages are called, but for the first one."""
        return page_names(self.words, self.cuts)

    @cached_property
    def cells(self) -> Cells:
        """Its cells in words."""
        return Cells(self.guide)

    @cached_property
    def judgement(self) -> Judgement:
        """Judges the facts: which of them are marked, and how several stand together."""
        return Judgement(self.guide, self.today)

    @cached_property
    def support(self) -> Support:
        """How all facts stand together."""
        return self.judgement.support(row.evidence for row in self.ledger.rows)

    @cached_property
    def reviewed(self) -> datetime.date:
        """The day of the newest review."""
        return max(row.evidence.reviewed for row in self.ledger.rows)

    @cached_property
    def near(self) -> tuple[Crumb, ...]:
        """The pages that every page of the guide offers."""
        names = {GuidePage.GUIDE: self.words.pages.about, **self.names}
        # The questions stand on the page of the guide; who searches for a page has found one.
        offered = (page for page in self.guide.pages if page not in (GuidePage.DECIDE, GuidePage.QUERIES))
        return tuple(Crumb(names[page], self.address(page)) for page in offered)

    @cached_property
    def words_of_questions(self) -> Mapping[str, tuple[GlossaryEntry, ...]]:
        """The words of the glossary that each question uses, by its topic."""
        return words_of_questions(self.guide)

    @cached_property
    def _few(self) -> bool:
        """Whether there are so few walks that other pages have a line for each."""
        return count_prefixes(self.graph) <= MOST_WALKED

    @cached_property
    def walked(self) -> Mapping[str, Walk]:
        """The walks whose answers the page of all paths can be opened with, by name; none where they are many."""
        return {walk.name: walk for walk in every_prefix(self.graph) if walk.situation} if self._few else {}

    @cached_property
    def outcomes(self) -> Mapping[str, Explanation]:
        """Every outcome by the name of its walk, explained; none where they are many."""
        return {walk.name: self.told(walk) for walk in every_walk(self.graph)} if self._few else {}

    def told(self, walk: Walk) -> Explanation:
        """The outcome that a walk ends at, explained."""
        return explain(self.guide, self.explainer, walk)

    def explored(self, walk: Walk) -> str:
        """The page of all paths, opened with the answers of a walk where it can be."""
        at = self.address(GuidePage.EXPLORE)
        return f"{at}#{walk.name}" if walk.name in self.walked else at

    @cached_property
    def home(self) -> Crumb:
        """The way back to the guide."""
        return Crumb(self.guide.title, guide_address(self.guide.guide))

    def address(self, part: Addressed) -> str:
        """Where a part of the guide stands.

        A query stands for the page that answers it, a source for its entry on the evidence page.
        """
        guide = self.guide.guide
        match part:
            case Walk():
                return walk_address(guide, part.name)
            case FaqEntry():
                entry = f"{page_address(guide, GuidePage.FAQ)}#{part.id}"
                return self.cuts.moved.get(entry, entry)
            case GlossaryEntry():
                return f"{page_address(guide, GuidePage.GLOSSARY)}#{part.id}"
            case Query():
                return topic_address(guide, part.page)
            case Source():
                return f"{page_address(guide, GuidePage.EVIDENCE)}#source.{part.id}"
            case GuidePage():
                return page_address(guide, part)
            case _:
                return address_about_paths(guide, part)

    @cached_property
    def above_paths(self) -> tuple[Crumb, ...]:
        """What stands between the guide and a page about paths: all of them, where they are compared."""
        compared = GuidePage.PATHS in self.guide.pages
        return (Crumb(self.words.pages.paths, self.address(GuidePage.PATHS)),) if compared else ()

    def badges(self, path: Path) -> tuple[str, ...]:
        """What is said beside the name of a path wherever it is listed.

        That is where it comes from, and that no walk ends at it.
        """
        status = self.words.status
        aside = {status.not_recommended: path.not_recommended, status.unreached: path.unreached}
        return (*((path.origin,) if path.origin else ()), *(said for said, why in aside.items() if why))

    def asked(self, *topics: str) -> tuple[str, ...]:
        """The typical questions and the queries that name one of some pages, as their author wrote them."""
        queries = (*self.guide.typical_questions, *self.guide.queries)
        return tuple(query.text for query in queries if query.page in topics)
