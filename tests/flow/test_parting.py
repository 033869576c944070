"""Where walks to two paths part."""

from itertools import permutations

from fingerpost.flow import (
    Graph,
    Parting,
    build_graph,
    every_walk,
    every_walk_to,
    find_partings,
    look_ahead,
)
from tests.checks.random_guides import random_guide
from tests.compared_guide import compared_guide
from tests.small_guide import guide_with

_LATE = (
    ("says: {distance: far}, to: ticket}", "says: {distance: far}, to: when}"),
    ("to: {have: train, none: train}", "to: {have: train, none: walk}"),
    (
        "  ticket-unsure:\n",
        (
            "  when:\n    ask: When?\n    short: When\n    answers:\n"
            "      now: {label: Now, to: ticket}\n      later: {label: Later, to: ticket}\n  ticket-unsure:\n"
        ),
    ),
)
"""Far away, one more question comes first, which parts nobody; whoever is not sure walks without a ticket."""


def _partings(graph: Graph, first: str, second: str) -> tuple[Parting, ...]:
    return find_partings(graph, look_ahead(graph), first, second)


def _said(parting: Parting) -> tuple[str, str, str, str, str]:
    kinds = (parting.first, parting.second, parting.both, parting.neither)
    first, second, both, neither = (" ".join(choice.id for choice in kind) for kind in kinds)
    return parting.node.id, first, second, both, neither


def test_a_question_parts_two_paths_where_an_answer_leaves_only_one_of_them() -> None:
    """Each answer leaves the first, the second, both or neither. A question that only one can follow parts nothing."""
    graph = build_graph(guide_with(*_LATE))
    assert [_said(parting) for parting in _partings(graph, "walk", "train")] == [
        ("far", "near", "far", "unsure", ""),
        ("ticket-unsure", "none", "have", "", ""),
    ]


def test_the_order_of_the_two_paths_decides_which_one_is_the_first() -> None:
    """The same questions, the other way round."""
    graph = build_graph(guide_with())
    assert [_said(parting) for parting in _partings(graph, "walk", "train")] == [("far", "near", "far unsure", "", "")]
    assert [_said(parting) for parting in _partings(graph, "train", "walk")] == [("far", "far unsure", "near", "", "")]


def test_an_answer_that_leads_to_neither_path_is_told_apart() -> None:
    """It speaks for none of the two."""
    graph = build_graph(
        compared_guide(
            ("says: {distance: near}, to: walk}", "says: {distance: near}, to: swim}"),
            ("{have: train, none: train}", "{have: train, none: walk}"),
        )
    )
    assert [_said(parting) for parting in _partings(graph, "walk", "train")] == [
        ("ticket-unsure", "none", "have", "", ""),
        ("far", "", "far", "unsure", "near"),
    ]


def test_nothing_parts_a_path_that_no_walk_reaches() -> None:
    """No walk ends at it, so none leads away from it."""
    assert _partings(build_graph(compared_guide()), "walk", "swim") == ()


def test_every_walk_to_one_of_two_paths_gives_exactly_one_answer_that_leaves_it_alone() -> None:
    """On random guides. Where both paths are reached, some question decides, and those that decide come first."""
    looked_at = 0
    for seed in range(60):
        graph = build_graph(random_guide(seed))
        walks = list(every_walk(graph))
        for first, second in permutations(sorted({walk.at for walk in walks}), 2):
            partings = _partings(graph, first, second)
            assert partings[0].decides
            assert [parting.decides for parting in partings] == sorted(
                (parting.decides for parting in partings), reverse=True
            )
            leaving = {f"{parting.node.id}.{choice.id}" for parting in partings for choice in parting.first}
            given = [sum(step.name in leaving for step in walk.steps) for walk in walks if walk.at == first]
            assert given == [1] * len(given)
            looked_at += len(given)
    assert looked_at > 200


def test_every_walk_to_a_question_is_listed_in_the_order_of_the_answers() -> None:
    """As many as are counted on the graph, and the first question is reached without an answer."""
    graph = build_graph(guide_with(*_LATE))
    assert [walk.name for walk in every_walk_to(graph, "ticket")] == ["far.far/when.now", "far.far/when.later"]
    assert [walk.name for walk in every_walk_to(graph, "far")] == [""]
    for name in graph.forwards:
        assert len(list(every_walk_to(graph, name))) == graph.walks_to[name]
