"""Whatever sound guide somebody writes, its suggestion can be relied on."""

from collections import Counter

from hypothesis import HealthCheck, event, given, settings

from fingerpost.advice import Origin, Suggestion, suggest
from fingerpost.advice.paste import pasted
from fingerpost.catalogue import Guide, read_guide
from fingerpost.flow import build_graph, every_walk
from tests.advice.guides import errors
from tests.properties.authoring import Tree, written
from tests.properties.guides import guides
from tests.small_guide import FILE


def _sound(found: Suggestion, guide: Guide) -> None:
    """The text stops no build, and asks nobody the same twice."""
    new = pasted(found.text, guide)
    assert errors(new) == ()
    for walk in every_walk(build_graph(new)):
        assert max(Counter(step.node.topic for step in walk.steps).values()) == 1


@settings(
    max_examples=100,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(guides())
def test_a_suggestion_is_sound_and_no_longer_and_says_where_it_differs(tree: Tree) -> None:
    """Also with requirements, repeated questions, paths that are not recommended, and almost no steps to work with."""
    guide = read_guide(written(tree), FILE)
    for steps in (60_000, 40):
        found = suggest(guide, steps)
        event(
            f"{steps} steps: {found.origin.name}, exact {found.exact}, differences {bool(found.comparison.differences)}"
        )
        _sound(found, guide)
        assert found.suggested.average <= found.author.average
        assert found.bound.average <= float(found.suggested.average) + 1e-9
        assert found.bound.worst <= found.suggested.worst
        assert all(difference.against for difference in found.comparison.differences)
        assert found.exact or found.origin is not Origin.SEARCH or found.suggested.average < found.author.average
