"""Suggests the shortest tree that can be found for a guide: proved, measured, and compared with the author's."""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction
from typing import Final

from ..catalogue import CatalogueError, Guide, Severity
from ..checks import check_guide
from ..flow import Graph, Situation, build_graph, learn
from .comparison import Comparer, Comparison
from .measures import Bound, Measure, bound, measure
from .naming import name_places
from .paste import paste_text, pasted
from .requirements import Requirements
from .search import Plan, Search
from .topic import Topic, topics
from .tree import Ask, Budget, OutOfBudget, Tree, TreeTable

_LAST_DAY: Final = datetime.date(2100, 1, 1)
"""The day of the check: no review is later, and that one is old is no error."""

STEPS: Final = 60_000
"""Work that one search may do: ten seconds for a guide of a thousand questions.

A guide of 24 questions takes less than 200 steps.
"""

WIDTHS: Final = (3, 1)
"""How many topics a search tries at each place, those that tell most first, where to try all would be too much work."""


class Origin(Enum):
    """Where a suggested tree comes from."""

    SEARCH = "a new order"
    LEAVING_OUT = "the author's order without the questions that change no path"
    AUTHOR = "the author's tree as it stands"


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """A tree for a guide.

    Attributes:
        guide: the guide.
        text: the keys ``start`` and ``questions``, in YAML.
        origin: where the tree comes from.
        exact: whether every order was tried, so that no tree is shorter.
        author: the author's tree, measured.
        deciding: the author's tree without the questions that change no path, measured.
        suggested: the suggested tree, measured.
        bound: the fewest questions of any tree that ends at the same paths as often as the suggested one.
        idle: the author's questions that change no path: topic to their ids.
        comparison: how far both trees agree.
    """

    guide: Guide
    text: str
    origin: Origin
    exact: bool
    author: Measure
    deciding: Measure
    suggested: Measure
    bound: Bound
    idle: Mapping[str, tuple[str, ...]]
    comparison: Comparison


def suggest(guide: Guide, steps: int = STEPS) -> Suggestion:
    """The shortest tree that can be found for a guide. Nothing is written.

    Args:
        guide: proved sound.
        steps: work that each search may do.
    """
    graph = build_graph(guide)
    asked = topics(guide, graph)
    requirements = Requirements(guide)
    # Room for two trees of the author's size, whatever a search may do.
    trees = TreeTable(Budget(2 * len(graph.nodes)))
    author, deciding = trees.as_written(graph), trees.what_matters(graph)
    plan, all_tried = _searched(graph, asked, requirements, steps)
    origin, tree, text = next(
        (origin, tree, text)
        for origin, tree in _shortest_first(author, deciding if _makes_sense(deciding, {}, asked) else author, plan)
        if (text := paste_text(tree, name_places(tree, graph, asked), guide, asked))
        and (origin is Origin.AUTHOR or _is_sound(text, guide))
    )
    suggested = measure(tree)
    return Suggestion(
        guide=guide,
        text=text,
        origin=origin,
        exact=all_tried and plan is not None and suggested.average == plan.average,
        author=replace(measure(author), places=len(graph.nodes)),
        deciding=measure(deciding),
        suggested=suggested,
        bound=bound(trees.chances(tree), [len(topic.answers) for topic in asked.values()]),
        idle=_by_topic(trees.idle(graph), graph),
        comparison=Comparer(asked, requirements).compare(deciding, tree),
    )


def _searched(
    graph: Graph, asked: Mapping[str, Topic], requirements: Requirements, steps: int
) -> tuple[Plan | None, bool]:
    """The shortest tree of the widest search that the budget allows, and whether that search tries everything."""
    for width in (len(asked), *WIDTHS):
        trees = TreeTable(Budget(steps))
        try:
            search = Search(asked, requirements, trees, width)
            # A question that changes no path may still settle what a later one presupposes. Then only the tree as it is
            # written has all that must be asked.
            plan = search.shortest(trees.what_matters(graph), graph.first.topic) or search.shortest(
                trees.as_written(graph), graph.first.topic
            )
            return plan, width == len(asked)
        except OutOfBudget:
            continue
    return None, False


def _shortest_first(author: Tree, deciding: Tree, plan: Plan | None) -> Iterator[tuple[Origin, Ask]]:
    """The trees to suggest, the shortest first; of two equally short ones, first the one nearer to the author's."""
    trees = [(Origin.AUTHOR, author), (Origin.LEAVING_OUT, deciding), *([(Origin.SEARCH, plan.tree)] if plan else [])]
    candidates = [(origin, tree) for origin, tree in trees if isinstance(tree, Ask)]
    yield from sorted(candidates, key=lambda candidate: _length(candidate[1]))


def _makes_sense(tree: Tree, known: Situation, asked: Mapping[str, Topic]) -> bool:
    """Whether every question of a tree may be asked where it stands. FP108 bounds the walks."""
    if not isinstance(tree, Ask):
        return True
    topic = asked[tree.topic]
    after = zip(tree.branches, topic.answers.values(), strict=True)
    return topic.may_be_asked(known) and all(
        _makes_sense(branch, learn(known, settles), asked) for branch, settles in after
    )


def _length(tree: Tree) -> tuple[Fraction, int]:
    measured = measure(tree)
    return measured.average, measured.worst


def _is_sound(text: str, guide: Guide) -> bool:
    """Whether the guide with the text in it can be read, and no check finds an error in it."""
    try:
        findings = check_guide(pasted(text, guide), _LAST_DAY)
    except CatalogueError:
        return False
    return not any(finding.severity is Severity.ERROR for finding in findings)


def _by_topic(names: tuple[str, ...], graph: Graph) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name in names:
        topic = graph.nodes[name].topic
        found[topic] = (*found.get(topic, ()), name)
    return found
