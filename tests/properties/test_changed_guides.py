"""After one change of a sound guide a finding stands at the change or speaks of it, or all still holds.

A finding stands at a change where its line is one of the part that was touched: an answer's question, a path, a
requirement, a statement. It speaks of a change where its words hold the id of what was touched or taken away, of what
refers to it, or of what it led to.
"""

import re
from collections.abc import Iterator

import pytest
import yaml
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from fingerpost.addresses import file_links
from fingerpost.catalogue import Finding, Severity
from tests.properties import mutations_of_flow, mutations_of_parts
from tests.properties.authoring import Tree, written
from tests.properties.definitions import faults_of_walks
from tests.properties.guides import guides
from tests.properties.invariants import INVARIANTS, Case
from tests.properties.mutation import Mutation, Operator, Steps
from tests.properties.pages import PAGE_INVARIANTS, Built
from tests.small_guide import found_in

OF_WALKS = frozenset({"FP201", "FP202", "FP203", "FP204"})
"""The faults that the definitions tell as well."""

BESIDE_WALKS = frozenset({"FP103", "FP104", "FP108", "FP114"})
"""Faults that leave the walks to be proved."""

DECIDING = (
    mutations_of_flow.lead_an_answer_elsewhere,
    mutations_of_flow.lead_an_answer_to_what_was_asked,
    mutations_of_flow.start_elsewhere,
    mutations_of_flow.say_something_else,
    mutations_of_flow.change_what_a_path_needs,
    mutations_of_flow.change_when_an_ending_is_true,
    mutations_of_flow.let_a_path_need_nothing,
    mutations_of_flow.swap_fixed_and_clearable,
    mutations_of_flow.need_something_else,
)
"""Changes after which a guide can be read, and may or may not be sound."""

FAULTS_OF_THE_PROOF = frozenset({"FP209", "FP210"})
"""What is found where the engine's two proofs disagree, or one was given up: no change of so small a guide may come to
that."""

OPERATORS = (*mutations_of_flow.OPERATORS, *mutations_of_parts.OPERATORS)

# A tenth of the profile's number for each kind of change: there are many kinds.
some = settings(
    max_examples=settings().max_examples // 10, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@st.composite
def _changed(draw: st.DrawFn, operator: Operator) -> tuple[Tree, Mutation]:
    """A guide after one change of some kind; where it has nothing of that kind, after another one."""
    tree = draw(guides())
    mutation = operator(draw, tree)
    if mutation is None:
        event("another change")
    return tree, mutation or mutations_of_parts.add_a_stray_key(draw, tree)


@st.composite
def _decided_otherwise(draw: st.DrawFn) -> Tree:
    """A guide after some changes of its questions, or after the one that makes an obstacle needless: others hide it."""
    tree = draw(guides())
    for operator in draw(
        st.just([mutations_of_flow.let_a_path_need_nothing])
        | st.lists(st.sampled_from(DECIDING), min_size=1, max_size=5)
    ):
        operator(draw, tree)
    return tree


def _lines(text: str, steps: Steps) -> range:
    """The lines on which a part of a guide stands, with its key."""
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    assert node
    first = node.start_mark.line
    for step in steps:
        pairs = node.value if isinstance(node, yaml.MappingNode) else [(item, item) for item in node.value]
        key, node = (
            pairs[step] if isinstance(step, int) else next((key, value) for key, value in pairs if key.value == step)
        )
        first = key.start_mark.line
    return range(first + 1, max(_ends(node)) + 2)


def _ends(node: yaml.Node) -> Iterator[int]:
    """The lines on which scalars end; an empty collection ends where it starts."""
    if isinstance(node, yaml.ScalarNode):
        yield node.end_mark.line
    else:
        yield node.start_mark.line
        for inner in node.value:
            for one in inner if isinstance(inner, tuple) else (inner,):
                yield from _ends(one)


def _concerns(finding: Finding, mutation: Mutation, text: str) -> bool:
    """Whether a finding stands at a change or speaks of it."""
    steps = set(re.findall(r"[\w.-]*[\w-]", f"{finding.message} {finding.hint}"))
    words = steps | {word for step in steps for word in step.split(".")}
    return bool(words & mutation.names) or any(finding.place.line in _lines(text, place) for place in mutation.places)


@pytest.mark.parametrize("operator", OPERATORS, ids=lambda operator: operator.__name__)
@some
@given(st.data())
def test_one_change_is_found_where_it_was_made_or_does_no_harm(operator: Operator, data: st.DataObject) -> None:
    """What is always a fault is found as that fault. Of what is found, something leads the author to the change."""
    tree, mutation = data.draw(_changed(operator))
    text = written(tree)
    found = found_in(text)
    if mutation.codes:
        assert any(finding.code in mutation.codes and _concerns(finding, mutation, text) for finding in found), found
    errors = [finding for finding in found if finding.severity is Severity.ERROR]
    codes = {finding.code for finding in errors}
    _agree_with_the_definitions(tree, codes)
    if errors:
        event("found")
        assert any(_concerns(finding, mutation, text) for finding in errors), errors
    else:
        event("harmless")
        _holds(Case(tree))


@settings(max_examples=settings().max_examples * 2, suppress_health_check=some.suppress_health_check)
@given(_decided_otherwise())
def test_the_proof_finds_what_walking_every_walk_finds(tree: Tree) -> None:
    """After some changes of what the questions decide: a fault of the walks is found if, and only if, there is one."""
    _agree_with_the_definitions(
        tree, {finding.code for finding in found_in(written(tree)) if finding.severity is Severity.ERROR}
    )


def _agree_with_the_definitions(tree: Tree, codes: set[str]) -> None:
    """Where the walks were proved.

    What answers that contradict each other lead to is about nobody, and not compared.
    """
    assert not codes & FAULTS_OF_THE_PROOF
    if not codes - OF_WALKS - BESIDE_WALKS:
        found, expected = codes & OF_WALKS, faults_of_walks(tree)
        event(f"faults of walks: {', '.join(sorted(expected))}")
        assert ({"FP201"} & found or found) == ({"FP201"} & expected or expected)


def _holds(case: Case) -> None:
    for invariant in INVARIANTS:
        invariant(case)
    for about_pages in PAGE_INVARIANTS:
        about_pages(Built(case, file_links, "index.html"))
