"""Where a walk can still end is the same as if every question behind it were looked at, one by one."""

from itertools import islice

import pytest

from bench.shared import shared_guide
from fingerpost.catalogue import Guide, read_guide
from fingerpost.flow import Answers, Walk, alternatives, answers, build_graph, every_walk, still_to_reach
from tests.examples import given_guide
from tests.small_guide import guide_with


def _one_by_one(walk: Walk, known: Answers) -> frozenset[str]:
    node = walk.graph.nodes.get(walk.at)
    if node is None:
        return frozenset((walk.at,))
    again = [choice for choice in node.choices if choice.id == known.get(node.topic)]
    return frozenset().union(*(_one_by_one(walk.answer(choice), known) for choice in again or node.choices))


@pytest.mark.parametrize(
    ("guide", "matters"),
    [
        (guide_with(), False),
        (read_guide(shared_guide(20), "shared.yaml"), False),
        (given_guide("licence"), True),
        (given_guide("estimator"), True),
    ],
    ids=("small", "shared", "licence", "estimator"),
)
def test_what_one_answer_changes_leads_to_the_same_ends(guide: Guide, matters: bool) -> None:
    """Also where the other answers are given again behind it, and it matters there."""
    graph, given_again = build_graph(guide), 0
    for walk in islice(every_walk(graph), 0, 400, 7):
        for other in alternatives(walk):
            known = answers(step for place, step in enumerate(walk.steps) if place != other.step)
            assert other.ends == _one_by_one(other.walk, known)
            given_again += other.ends != graph.ends_below[other.walk.at]
    assert (given_again > 0) == matters


def test_an_answer_that_a_question_no_longer_offers_leaves_all_of_its_ways() -> None:
    """Known answers may be those of another version of the guide."""
    graph = build_graph(guide_with())
    walk = next(every_walk(graph)).back_to(0)
    assert still_to_reach(walk, {"far": "gone"}) == _one_by_one(walk, {"far": "gone"}) == {"walk", "train"}
    assert still_to_reach(walk, {"far": "near"}) == {"walk"}
