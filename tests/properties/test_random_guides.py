"""Guides made up at random, sound or not: what the engine says of them is what the definitions say.

Sound guides are a narrow choice: their walks end where the answers allow, and their paths are there to be taken. Here
paths are ruled out in all ways, and walks end anywhere.
"""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from hypothesis import settings

from fingerpost.flow import fails
from tests.checks.random_guides import random_tree
from tests.properties import definitions
from tests.properties.authoring import written
from tests.properties.definitions import ends, faults_of_walks, never_best, turned_away
from tests.properties.invariants import INVARIANTS, Case
from tests.small_guide import found_in

KINDS = (
    "failing together",
    "failing together, though one of several would do",
    "none of several",
    "impossible",
    "fewer ends",
)
"""What is rare in an outcome, and must be among what was made up."""

GUIDES = max(300, settings().max_examples)


def test_the_definitions_share_nothing_with_the_engine() -> None:
    """A reading of the documentation that took anything from the engine would agree with its faults."""
    parsed = ast.parse(Path(definitions.__file__).read_text())
    imported = {node.module or "" for node in ast.walk(parsed) if isinstance(node, ast.ImportFrom)}
    imported |= {name.name for node in ast.walk(parsed) if isinstance(node, ast.Import) for name in node.names}
    assert not [name for name in imported if name.startswith("fingerpost")]


def test_of_every_outcome_the_engine_says_what_the_definitions_say() -> None:
    """How each path stands there, which answers are the reasons, and what would follow another answer."""
    seen = Counter[str]()
    for seed in range(GUIDES):
        case = Case(random_tree(seed))
        # Such guides are not published: what is said of their outcomes is about nobody.
        if not {"FP201", "FP204"} & faults_of_walks(case.tree):
            for invariant in INVARIANTS:
                invariant(case)
            seen.update(set(_kinds(case)))
    assert min(seen[kind] for kind in KINDS) > GUIDES // 50, seen


def _kinds(case: Case) -> Iterator[str]:
    """Which of those are in an outcome."""
    for _, outcome in case.outcomes:
        for other in outcome.others:
            if other.impossible:
                yield "impossible"
            together = [need for one in other.because for need in one.needs if not fails(need, one.known)]
            if together:
                yield "failing together"
            if any(len(need.met_by) > 1 for need in together):
                yield "failing together, though one of several would do"
            if any(len(need.met_by) > 1 for need in (*other.verdict.excluded, *other.verdict.unmet)):
                yield "none of several"
        for one in outcome.alternatives:
            if one.ends != ends(case.tree, one.walk.at, {}):
                yield "fewer ends"


def test_a_reader_is_turned_away_where_the_definitions_say_so() -> None:
    """At the same answers, and nowhere else."""
    seen = 0
    for seed in range(GUIDES):
        tree = random_tree(seed)
        if "FP201" not in faults_of_walks(tree):
            found = {one.message.split()[2].split("/")[-1] for one in found_in(written(tree)) if one.code == "FP212"}
            assert found == turned_away(tree), seed
            seen += bool(found)
    assert seen > GUIDES // 50


def test_a_path_is_never_best_where_the_definitions_say_so() -> None:
    """A path that its own requirements rule out is not."""
    seen = 0
    for seed in range(GUIDES):
        tree = random_tree(seed)
        if "FP201" not in faults_of_walks(tree):
            found = {one.message.split("`")[1] for one in found_in(written(tree)) if one.code == "FP208"}
            assert found == never_best(tree), seed
            seen += bool(found)
    assert seen > GUIDES // 50
