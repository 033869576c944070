"""In which order columns stand from top to bottom: few lines cross, and what need not move stays where it was."""

import random
from collections.abc import Sequence
from itertools import pairwise, permutations, product

import pytest

from fingerpost.drawing import draw, sheets
from fingerpost.drawing.boxes import Box, Line
from fingerpost.drawing.columns import columns_of
from fingerpost.drawing.ordering import Column, Piece, Stop, crossings, ordered
from fingerpost.flow import build_graph
from tests.examples import GUIDES, given_guide


def _columns(names: str, *pairs: str) -> tuple[tuple[str | int, ...], ...]:
    """The columns of some boxes. What leaves a box does so from top to bottom in the order in which it is given."""
    left = {source: [pair for pair in pairs if pair[0] == source] for source in names}
    lines = [Line(pair[0], pair[1], 24 * (left[pair[0]].index(pair) + 0.5) / len(left[pair[0]])) for pair in pairs]
    return columns_of([Box(name, 30, 24) for name in names], lines)


def test_questions_stand_in_the_order_of_the_answers_that_lead_to_them() -> None:
    """Whatever their order in the file is."""
    assert _columns("abc", "ac", "ab") == (("a",), ("c", "b"))
    assert _columns("abcde", "ac", "ab", "bd", "ce") == (("a",), ("c", "b"), ("e", "d"))


def test_what_need_not_move_stays_where_it_was() -> None:
    """Of orders that are as good, the one of the author is taken."""
    assert _columns("abcd", "ab", "ac", "ad") == (("a",), ("b", "c", "d"))
    assert _columns("abcd", "ac", "bd") == (("a", "b"), ("c", "d"))


def test_a_question_stands_further_right_than_all_that_lead_to_it() -> None:
    """A line that passes a column has a place in it, by its number."""
    assert _columns("abc", "ab", "bc", "ac") == (("a",), ("b", 2), ("c",))


def test_a_crossing_is_two_lines_that_change_their_order() -> None:
    """Two that come into one box do not, nor two that leave one from where they go on."""
    gap = [Piece("a", 0.2, "d"), Piece("a", 0.8, "c"), Piece("b", 0.5, "c")]
    assert crossings([("a", "b"), ("c", "d")], [gap]) == 2
    assert crossings([("a", "b"), ("d", "c")], [gap]) == 0


@pytest.mark.parametrize("seed", range(20))
def test_no_two_lines_of_a_tree_cross(seed: int) -> None:
    """Where no question has two answers that lead to it, a picture without crossings is there, and is found."""
    chance = random.Random(seed)  # noqa: S311
    names = [chr(ord("a") + number) for number in range(25)]
    pairs = [names[chance.randrange(number)] + names[number] for number in range(1, 25)]
    chance.shuffle(pairs)
    columns = _columns("".join(names), *pairs)
    places = {name: place for column in columns for place, name in enumerate(column)}
    for _, column in pairwise(columns):
        sources = [next(pair[0] for pair in pairs if pair[1] == name) for name in column]
        assert [places[source] for source in sources] == sorted(places[source] for source in sources)


@pytest.mark.parametrize("name", [file.stem for file in sorted(GUIDES.glob("*.yaml"))])
def test_no_order_of_the_questions_of_a_real_guide_has_fewer_crossings(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where lines cross, every other order of every column was tried, and none is better."""
    guide = given_guide(name)
    graph = build_graph(guide)
    given: list[tuple[Sequence[Sequence[Stop]], Sequence[Sequence[Piece]]]] = []

    def noted(columns: Sequence[Sequence[Stop]], gaps: Sequence[Sequence[Piece]]) -> tuple[Column, ...]:
        given.append((columns, gaps))
        return ordered(columns, gaps)

    monkeypatch.setattr("fingerpost.drawing.columns.ordered", noted)
    for sheet in sheets(graph):
        draw(guide, graph, sheet.questions)
    assert given
    for columns, gaps in given:
        found = crossings(ordered(columns, gaps), gaps)
        assert found == 0 or found == min(crossings(one, gaps) for one in product(*map(permutations, columns)))
