"""One guide about to be laid out: what all its pages share."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Final

from jinja2 import Environment
from markupsafe import Markup

from ..addresses import (
    GuidePage,
    Links,
    guide_address,
    map_address,
    page_address,
    path_address,
    paths_address,
    whole_address,
)
from ..catalogue import Fact, Guide, Path
from ..drawing import Sheet, Sketch, sheets, sketches
from ..facts import Ledger
from ..flow import Ahead, Explainer, Graph, Walk, begin, build_graph, first_walks, look_ahead, neighbours
from ..prose import Prose
from ..words import Words, words_for
from .facts import FactViews, Link, NumberedFact
from .page import Crumb

MOST_PAIRED: Final = 12
"""Paths up to which every two of them have a page: 66 pages.

Beyond that only those have one that readers meet together.
"""


@dataclass(frozen=True)
class Edition:
    """A guide with everything that its pages are made from.

    Attributes:
        guide: the guide.
        links: how one page of it links to another.
        templates: the compiled templates, in the language of the guide.
        prose: the converter of its Markdown.
    """

    guide: Guide
    links: Links
    templates: Environment
    prose: Prose

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
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Every two paths that are held against each other on a page, in the order of the guide."""
        every = combinations(self.guide.paths, 2)
        if len(self.guide.paths) <= MOST_PAIRED:
            return tuple(every)
        together = neighbours(self.guide, self.explainer)
        return tuple(pair for pair in every if frozenset(pair) in together)

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
    def file(self) -> str:
        """The catalogue file of the guide."""
        return self.guide.place("guide").file

    @cached_property
    def near(self) -> tuple[Crumb, ...]:
        """The pages that every page of the guide offers."""
        guide, names = self.guide.guide, self.words.pages
        return (
            Crumb(names.about, guide_address(guide)),
            Crumb(names.compare, paths_address(guide)),
            Crumb(names.map, map_address(guide)),
            Crumb(names.faq, page_address(guide, GuidePage.FAQ)),
            Crumb(names.evidence, page_address(guide, GuidePage.EVIDENCE)),
            Crumb(names.whole, whole_address(guide)),
        )

    @cached_property
    def ledger(self) -> Ledger:
        """The facts, each with its row on the evidence page."""
        return Ledger(self.guide)

    @cached_property
    def facts(self) -> FactViews:
        """The facts as pages show them."""
        return FactViews(self.ledger, self.prose, self.links)

    def badges(self, path: Path) -> tuple[str, ...]:
        """What is said beside the name of a path wherever it is listed: where it comes from, and that no walk ends at it."""
        return (
            *((path.origin,) if path.origin else ()),
            *((self.words.status.not_recommended,) if path.not_recommended else ()),
        )

    def path_facts(self, path: Path, facts: tuple[Fact, ...], heading: str, at: str) -> tuple[NumberedFact, ...]:
        """Facts of a path below a heading, as the page at an address shows them: each link to evidence is named after the path too."""
        return self.facts.numbered(facts, self.words.lists.comma.join((path.short, heading)), at)

    def path_link(self, path: str, at: str) -> Link:
        """A link from the page at an address to the page of a path."""
        return Link(self.guide.paths[path].name, self.links(at, path_address(self.guide.guide, path)))

    def render(self, template: str, **context: object) -> Markup:
        """The body of a page, without the white space that a template leaves at the end of its lines."""
        html = self.templates.get_template(f"{template}.html.jinja").render(context)
        return Markup("\n".join(line.rstrip() for line in html.splitlines()))  # noqa: S704 - the template has escaped what is no markup
