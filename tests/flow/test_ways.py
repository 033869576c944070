"""Every way in which needs are met at once, where of each of them one of several conditions is enough."""

from itertools import product

import pytest

from fingerpost.flow import Situation
from fingerpost.flow.ways import every_way

VALUES = "xyz"


def _way(**values: str) -> Situation:
    return {condition: frozenset(some) for condition, some in values.items()}


@pytest.mark.parametrize(
    ("needs", "expected"),
    [
        ([], [{}]),
        ([_way(a="xy"), _way(a="yz")], [_way(a="y")]),
        ([_way(a="x"), _way(a="y")], []),
        ([_way(a="x", b="y")], [_way(a="x"), _way(b="y")]),
        ([_way(a="x", b="xy"), _way(b="yz")], [_way(a="x", b="yz"), _way(b="y")]),
        ([_way(a="x", b="x"), _way(b="y")], [_way(a="x", b="y")]),
        ([_way(a="x", b="y"), _way(b="y", a="x")], [_way(a="x"), _way(b="y")]),
        ([_way(a="x", b="y"), _way(a="x", c="z")], [_way(a="x"), _way(b="y", c="z")]),
    ],
    ids=[
        "nothing",
        "one condition",
        "needs that exclude each other",
        "one of two",
        "one of two beside another",
        "one of two that the other takes away",
        "the same twice",
        "what two have in common is enough",
    ],
)
def test_a_way_says_of_each_condition_what_will_do(needs: list[Situation], expected: list[Situation]) -> None:
    """A way that another one allows already is none of its own."""
    assert list(every_way(needs)) == expected


def test_a_situation_leaves_a_way_open_where_something_that_is_possible_meets_all_needs() -> None:
    """Held against every choice of values, for needs about two conditions."""
    needs = [_way(a="xy", b="x"), _way(b="yz", a="z"), _way(a="yz")]
    ways = every_way(needs)
    for a, b in product(VALUES, VALUES):
        meets = all(a in need.get("a", "") or b in need.get("b", "") for need in needs)
        assert meets is any(a in way.get("a", VALUES) and b in way.get("b", VALUES) for way in ways), (a, b)
