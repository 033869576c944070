"""The walks at whose end some clauses hold, found on the graph: as many as there are among all walks, and no others."""

from collections import Counter
from collections.abc import Callable, Iterator
from random import Random

import pytest

from fingerpost.flow import (
    Bits,
    Clause,
    ClauseSearch,
    Need,
    Situation,
    Standing,
    Together,
    Walk,
    build_graph,
    every_walk,
    impossible,
    standing,
)
from fingerpost.flow.clauses import met, not_unmet, unmet
from tests.checks.random_guides import CONDITIONS, VALUES, random_guide

GUIDES = 400

Kind = Callable[[Random], tuple[Callable[[Bits], Iterator[Clause]], Callable[[Situation], bool]]]
"""Draws clauses, and what they say of a situation."""


def _need(random: Random, most: int = 3) -> Need:
    about = random.sample(CONDITIONS, random.randint(1, most))
    met_by = {condition: frozenset(random.sample(VALUES, random.randint(1, 3))) for condition in about}
    return Need(id="n", met_by=met_by, fixed=False, requirement=None)


def _met(random: Random) -> tuple[Callable[[Bits], Iterator[Clause]], Callable[[Situation], bool]]:
    need = _need(random)
    return lambda bits: met(need, bits), lambda said: standing(need, said) is Standing.MET


def _not_unmet(random: Random) -> tuple[Callable[[Bits], Iterator[Clause]], Callable[[Situation], bool]]:
    need = _need(random)
    return lambda bits: not_unmet(need, bits), lambda said: standing(need, said) is not Standing.UNMET


def _unmet(random: Random) -> tuple[Callable[[Bits], Iterator[Clause]], Callable[[Situation], bool]]:
    need = _need(random)
    return lambda bits: unmet(need, bits), lambda said: standing(need, said) is Standing.UNMET


def _impossible(random: Random) -> tuple[Callable[[Bits], Iterator[Clause]], Callable[[Situation], bool]]:
    together = Together.of(*(_need(random) for _ in range(random.randint(1, 3))))
    return lambda bits: impossible(together, bits), lambda said: not together.possible(said)


def _is_said(walk: Walk, clauses: list[Clause]) -> bool:
    """Whether some answer of a walk says something of what clauses are about, so that the walk is carried."""
    return any(condition in walk.situation for clause in clauses for condition in clause.parts)


@pytest.mark.parametrize(
    "kinds", [(_met,), (_unmet,), (_impossible,), (_met, _not_unmet, _unmet), (_met, _met, _not_unmet)]
)
def test_as_many_walks_are_found_as_there_are(kinds: tuple[Kind, ...]) -> None:
    """For each answer that ends walks, with a walk that is one of them. Nobody gives answers that contradict."""
    seen = 0
    for seed in range(GUIDES):
        random, graph, bits = Random(seed), build_graph(random_guide(seed)), Bits()  # noqa: S311 - the same each time
        drawn = [kind(random) for kind in kinds]
        clauses = [clause for make, _ in drawn for clause in make(bits)]
        walks = {
            walk.name: walk
            for walk in every_walk(graph)
            if all(walk.situation.values())
            and _is_said(walk, clauses)
            and all(says(walk.situation) for _, says in drawn)
        }
        found: Counter[str] = Counter()
        search = ClauseSearch(graph, bits, 10_000).walks(clauses, graph.ends)
        for transition in search.arrivals():
            witness = search.witness(transition)
            if all(witness.situation.values()):
                assert witness.name in walks, seed
            found[witness.steps[-1].name] += transition.number
        counted = Counter(walk.steps[-1].name for walk in walks.values())
        assert all(found[name] >= number for name, number in counted.items()), seed
        if all(all(walk.situation.values()) for walk in every_walk(graph)):
            assert found == counted, seed
            seen += len(counted)
    assert seen > GUIDES // 25
