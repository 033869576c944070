"""The first page of a guide: the decision, the way in, the paths, the rules of thumb."""

from dataclasses import dataclass

from markupsafe import Markup

from ..addresses import (
    HOME,
    GuidePage,
    guide_address,
    map_address,
    page_address,
    paths_address,
    walk_address,
    whole_address,
)
from ..catalogue import Rule
from .asked import asked
from .edition import Edition
from .facts import FactView, Link, NumberedFact
from .page import Crumb, Frame, Page, SearchEntry
from .queries_page import QueryView, query_view


@dataclass(frozen=True)
class PathCard:
    """A path in a few lines."""

    path: Link
    badges: tuple[str, ...]
    summary: Markup


@dataclass(frozen=True)
class RuleView:
    """A rule of thumb of the source: the case, the path, what is disputed about it, and which rule it is."""

    case: str
    fact: FactView
    about: str
    path: Link
    skill: str


@dataclass(frozen=True)
class GuideView:
    """A guide's first page, ready for its template."""

    title: str
    question: str
    goal: tuple[FactView, ...]
    about: tuple[NumberedFact, ...]
    start: str
    most: int
    paths: tuple[PathCard, ...]
    rules: tuple[RuleView, ...]
    typical: tuple[QueryView, ...]
    compare: str
    map: str
    faq: str
    queries: str
    evidence: str
    whole: str


def path_cards(edition: Edition, at: str) -> tuple[PathCard, ...]:
    """The paths of a guide as the page at an address shows them."""
    return tuple(
        PathCard(edition.path_link(path.id, at), edition.badges(path), edition.prose.line(path.summary.text))
        for path in edition.guide.paths.values()
    )


def _rule(edition: Edition, number: int, rule: Rule, at: str) -> RuleView:
    fact, words = edition.facts.view(rule, rule.text, at), edition.words
    case = words.guide.otherwise(fact.text) if rule.otherwise else words.guide.case(fact.text)
    return RuleView(case, fact, words.place.rule(number), edition.path_link(rule.path, at), rule.skill or "")


def rule_views(edition: Edition, at: str) -> tuple[RuleView, ...]:
    """The rules of thumb as the page at an address shows them."""
    return tuple(_rule(edition, number, rule, at) for number, rule in enumerate(edition.guide.rules, 1))


def _way_in(edition: Edition) -> SearchEntry:
    """The first question: the one page of the flow that the search leads to, because words of readers may name it."""
    guide = edition.guide
    title = f"{guide.title}: {edition.words.pages.decide}"
    return SearchEntry(
        walk_address(guide.guide, edition.first.name), "", title, edition.graph.first.ask, asked(guide, "decide")
    )


def guide_page(edition: Edition) -> Page:
    """Lay out a guide's first page."""
    guide = edition.guide
    at = guide_address(guide.guide)
    rules = rule_views(edition, at)
    view = GuideView(
        guide.title,
        guide.question,
        edition.facts.facts(guide.goal, at),
        edition.facts.numbered(guide.about, edition.words.guide.more, at),
        edition.links(at, walk_address(guide.guide, edition.first.name)),
        edition.ahead.most[guide.start],
        path_cards(edition, at),
        rules,
        tuple(query_view(edition, query, at) for query in guide.typical_questions),
        edition.links(at, paths_address(guide.guide)),
        edition.links(at, map_address(guide.guide)),
        edition.links(at, page_address(guide.guide, GuidePage.FAQ)),
        edition.links(at, page_address(guide.guide, GuidePage.QUERIES)),
        edition.links(at, page_address(guide.guide, GuidePage.EVIDENCE)),
        edition.links(at, whole_address(guide.guide)),
    )
    goal = " ".join(edition.prose.plain(fact.text) for fact in guide.goal)
    return Page(
        at,
        f"{guide.title}: {guide.question}",
        goal,
        guide.language,
        Frame.THEME,
        edition.render("guide", view=view),
        Crumb(edition.words.pages.guides, HOME),
        edition.near,
        (
            SearchEntry(at, "", guide.title, f"{guide.question} {goal}", (guide.question, *asked(guide, "guide"))),
            _way_in(edition),
        ),
        edition.file,
    )
