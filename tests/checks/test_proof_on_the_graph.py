"""The proof on the graph finds what listing every walk finds, no more and no less, with walks that exist."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import chain, combinations

from fingerpost.catalogue import Finding
from fingerpost.flow import AIM, Bits, Reachability, Transition, build_graph, count_prefixes, count_walks
from fingerpost.flow.bits import UNCONSTRAINED, State
from tests.checks.every_walk import Answered, Faults, place_of_answer
from tests.checks.random_guides import CONDITIONS, random_tree
from tests.properties.definitions import WANTED, Said
from tests.small_guide import findings

_CONTRADICTION = re.compile(
    r"on the walk (\S+) the answer `(\w+)\.(\w+)` contradicts `[\w.]+` \(.+?\) about "
    r"(?:`(\w+)`|what the reader wants)\."
)
_AGAINST = re.compile(
    r"the walk (\S+) ends at (?:the ending )?`(\w+)`, which (?:its answers rule out|is not true of its answers): "
    r"(.+?)\.( .+ the same\.)?$"
)
_TURNED_AWAY = re.compile(
    r"the walk (\S+) ends at the ending `(\w+)` although its answers meet everything that the path `(\w+)` needs\."
    r"( .+ the same\.)?$"
)
_NEEDLESS = re.compile(
    r"the walk (\S+) ends at `(\w+)` although `(\w+)` is not met, and `(\w+)` fits without it\.( .+ the same\.)?$"
)
_REPEATED = re.compile(r"the walk (\S+) asks `(\w+)` a second time, as `(\w+)`\.")

GUIDES = 300


@cache
def _judged() -> tuple[Faults, ...]:
    """Random guides and what is wrong with their walks. Those of few walks come first: the first to fail is small."""
    return tuple(
        sorted((Faults(random_tree(seed)).judged() for seed in range(GUIDES)), key=lambda faults: len(faults.walks))
    )


@cache
def _found(number: int) -> tuple[Finding, ...]:
    return findings(_judged()[number].guide)


def _matched(code: str, pattern: re.Pattern[str]) -> Iterator[tuple[Faults, list[tuple[Finding, re.Match[str]]]]]:
    """For each guide the findings of a check, each with the parts of its message."""
    faulty = 0
    for number, faults in enumerate(_judged()):
        matched = [(finding, pattern.fullmatch(finding.message)) for finding in _found(number) if finding.code == code]
        faulty += bool(matched)
        yield faults, [(finding, match) for finding, match in matched if match]
        assert all(match for _, match in matched), matched
    assert faulty > GUIDES // 20, f"only {faulty} of the guides have a fault of this kind"


def _last(walk: str) -> Answered:
    question, answer = walk.rsplit("/", 1)[-1].split(".")
    return question, answer


def _number(more: str | None) -> int:
    """How many walks a message is about, from what it says of those that it does not name."""
    if not more:
        return 1
    number = more.split()[0]
    return 2 if number == "One" else 1 + int(number.replace(",", ""))


def test_every_contradiction_is_found_on_a_walk_that_has_it() -> None:
    """For each answer and each condition, once."""
    for faults, matched in _matched("FP201", _CONTRADICTION):
        found = []
        for finding, (walk, question, answer, condition) in ((finding, match.groups()) for finding, match in matched):
            at = ((question, answer), condition or WANTED)
            assert walk in faults.contradictions[at]
            assert finding.place == place_of_answer(faults.guide, at[0])
            found.append(at)
        assert sorted(found) == sorted(at for at, walks in faults.contradictions.items() if walks)


def test_every_outcome_against_a_fixed_need_is_found_on_a_walk_that_has_it() -> None:
    """For each answer that ends walks so and each condition, once, with the number of those walks."""
    for faults, matched in _matched("FP202", _AGAINST):
        found = Counter[tuple[Answered, int]]()
        for finding, (walk, path, _, more) in ((finding, match.groups()) for finding, match in matched):
            last = _last(walk)
            assert any(walk in walks for (answered, _), walks in faults.against.items() if answered == last)
            assert {walk.at for walk in faults.walks if walk.answers[-1] == last} == {path}
            assert finding.place == place_of_answer(faults.guide, last)
            found[last, _number(more)] += 1
        assert found == Counter((answered, len(walks)) for (answered, _), walks in faults.against.items())


def test_every_needless_obstacle_is_found_on_a_walk_that_has_it() -> None:
    """Once for each answer that ends walks so. The number counts the walks with the requirement and the path named.

    Walks that contradict themselves are about nobody: the proof may count them and need not.
    """
    for faults, matched in _matched("FP203", _NEEDLESS):
        found = []
        for finding, (walk, path, requirement, better, more) in (
            (finding, match.groups()) for finding, match in matched
        ):
            last = _last(walk)
            walks = faults.needless[last, requirement, better]
            assert walk in walks
            assert len(walks & faults.truthful) <= _number(more) <= len(walks)
            assert {walk.at for walk in faults.walks if walk.answers[-1] == last} == {path}
            assert finding.place == place_of_answer(faults.guide, last)
            found.append(last)
        assert len(found) == len(set(found))
        assert {answered for (answered, _, _), walks in faults.needless.items() if walks & faults.truthful} <= set(
            found
        )


def test_every_reader_who_is_turned_away_is_found_on_a_walk_that_ends_so() -> None:
    """Once for each answer that ends walks so. The number counts those on which the path that is named fits.

    Walks that contradict themselves are about nobody: the proof may count them and need not.
    """
    for faults, matched in _matched("FP212", _TURNED_AWAY):
        found = []
        for finding, (walk, ending, fitting, more) in ((finding, match.groups()) for finding, match in matched):
            last = _last(walk)
            walks = faults.turned_away[last, fitting]
            assert walk in walks
            assert len(walks & faults.truthful) <= _number(more) <= len(walks)
            assert {walk.at for walk in faults.walks if walk.answers[-1] == last} == {ending}
            assert finding.place == place_of_answer(faults.guide, last)
            found.append(last)
        assert len(found) == len(set(found))
        assert {answered for (answered, _), walks in faults.turned_away.items() if walks & faults.truthful} <= set(
            found
        )


def test_every_question_that_is_asked_twice_is_found_on_a_walk_to_it() -> None:
    """For each question, once."""
    for faults, matched in _matched("FP204", _REPEATED):
        found = []
        for finding, (walk, words, question) in ((finding, match.groups()) for finding, match in matched):
            assert walk in faults.repeated[question]
            assert words == (faults.guide.questions[question].like or question)
            assert finding.place == faults.guide.questions[question].place()
            found.append(question)
        assert sorted(found) == sorted(question for question, walks in faults.repeated.items() if walks)


def test_no_two_proofs_disagree() -> None:
    """The checks list walks by themselves, and say so where that gives something else."""
    assert [
        str(finding) for number in range(GUIDES) for finding in _found(number) if finding.code in ("FP209", "FP210")
    ] == []


def _state(said: Said, conditions: tuple[str, ...], bits: Bits) -> State:
    known = {AIM if condition == WANTED else condition: possible for condition, possible in said.items()}
    return tuple(bits.mask(one, known[one]) if one in known else UNCONSTRAINED for one in conditions)


def test_walks_that_are_merged_are_counted() -> None:
    """Every walk that was told something of what is carried arrives once, in the state that its answers make.

    The others are not carried at all.
    """
    for faults in _judged():
        walks, graph = faults.walks, build_graph(faults.guide)
        said = {walk.answers: walk.said for walk in walks}
        assert count_walks(graph) == len(walks)
        assert count_prefixes(graph) == len(faults.routes)
        carried = (*CONDITIONS, AIM)
        for conditions in chain.from_iterable(combinations(carried, number) for number in (1, 2, 3)):
            bits = Bits()
            listed = Counter((walk.answers[-1], _state(walk.said, conditions, bits)) for walk in walks)
            told = Counter(
                {at: number for at, number in listed.items() if any(mask != UNCONSTRAINED for mask in at[1])}
            )
            arrived: Counter[tuple[Answered, State]] = Counter()
            merged = Reachability(graph, conditions, bits)
            for passage in merged.arrivals():
                arrived[(passage.node.id, passage.choice.id), passage.after] += passage.number
                witness = tuple((step.node.id, step.choice.id) for step in merged.witness(passage).steps)
                assert _state(said[witness], conditions, bits) == passage.after
            assert arrived == told


def test_arrivals_are_listed_once_however_many_paths_are_asked_for() -> None:
    """What a path is asked for is a part of one list, so the work does not grow with the square of the paths."""
    listings = []

    class Counted(Reachability):
        def arrivals(self) -> Iterator[Transition]:
            listings.append(self)
            return super().arrivals()

    for faults in _judged():
        graph = build_graph(faults.guide)
        for condition in graph.settled_at:
            merged = Counted(graph, (condition,), Bits())
            by_path = {path: list(merged.arrivals_at(path)) for path in sorted(graph.ends)}
            assert listings == [merged]
            everything = list(merged.arrivals())
            assert by_path == {path: [one for one in everything if one.choice.target == path] for path in by_path}
            listings.clear()
