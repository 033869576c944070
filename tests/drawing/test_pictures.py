"""What is drawn of a guide: every question once, no post on another, and always the same."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

import pytest

from bench.branching import branching_guide
from bench.shared import shared_guide
from bench.synthetic import guide
from fingerpost.catalogue import Guide, read_guide
from fingerpost.drawing import MOST_AT_ONCE, PlacedPost, draw, sheets, sketches, trail
from fingerpost.drawing.boxes import Point
from fingerpost.drawing.post import TIP, WIDTH
from fingerpost.flow import build_graph, every_walk
from tests.examples import given_guide
from tests.small_guide import guide_with

SIZES = {
    "8 in a row": guide(8, 1),
    "80 in eight parts": branching_guide(80),
    "80 that share what comes after them": shared_guide(80),
}


@pytest.fixture(params=SIZES)
def large(request: pytest.FixtureRequest) -> Guide:
    return read_guide(SIZES[request.param], "made-up.yaml")


def _apart(one: PlacedPost, other: PlacedPost) -> bool:
    left, right = sorted((one, other), key=lambda each: each.corner.x)
    top, bottom = sorted((one, other), key=lambda each: each.corner.y)
    return left.corner.x + WIDTH < right.corner.x or top.corner.y + top.post.height < bottom.corner.y


def test_every_question_is_drawn_and_no_post_stands_on_another(large: Guide) -> None:
    """Nor beyond the edge of its picture."""
    graph = build_graph(large)
    drawn = set()
    for sheet in sheets(graph):
        picture = draw(large, graph, sheet.questions)
        drawn |= {placed.post.node.id for placed in picture.posts}
        assert all(_apart(*pair) for pair in combinations(picture.posts, 2))
        assert all(
            0 <= one.corner.x <= picture.width - WIDTH and 0 <= one.corner.y <= picture.height - one.post.height
            for one in picture.posts
        )
    assert drawn | {graph.start} == set(graph.forwards)


def test_a_line_leads_from_its_finger_to_its_question(large: Guide) -> None:
    """It leaves at the height of the finger and comes in at the left of the post."""
    graph = build_graph(large)
    for sheet in sheets(graph):
        picture = draw(large, graph, sheet.questions)
        posts = {one.post.node.id: one for one in picture.posts}
        fingers = [(one, finger) for one in picture.posts for finger in one.post.fingers if not finger.end]
        assert len(fingers) == len(picture.lines)
        for (source, finger), line in zip(fingers, picture.lines, strict=True):
            target = posts[finger.choice.target]
            assert line[0].x == source.corner.x + WIDTH
            assert line[0].y == pytest.approx(source.corner.y + finger.top + finger.height / 2, abs=0.2)
            assert line[-1].x == target.corner.x
            assert target.corner.y <= line[-1].y <= target.corner.y + target.post.height


def test_a_picture_begins_at_its_top(large: Guide) -> None:
    """The first question stands there, and the picture is as high as its fullest column and no higher."""
    graph = build_graph(large)
    for sheet in sheets(graph):
        picture = draw(large, graph, sheet.questions)
        assert picture.posts[0].corner == Point(0, 0)
        columns: dict[float, list[PlacedPost]] = {}
        for placed in picture.posts:
            columns.setdefault(placed.corner.x, []).append(placed)
        full = max(columns.values(), key=lambda posts: max(one.corner.y + one.post.height for one in posts))
        gaps = [
            lower.corner.y - upper.corner.y - upper.post.height for upper, lower in pairwise(sorted(full, key=_down))
        ]
        # Where lines pass between two posts, there is room for them.
        assert all(22 <= gap <= 14 * (len(picture.lines) + 1) for gap in gaps)


def _down(placed: PlacedPost) -> float:
    return placed.corner.y


def test_a_question_stands_no_higher_than_what_leads_to_it_where_its_column_has_room() -> None:
    """So lines lead on and down, and few of them back up."""
    guide = given_guide("estimator")
    graph = build_graph(guide)
    picture = draw(guide, graph, sheets(graph)[0].questions)
    tops = {one.post.node.id: one.corner.y for one in picture.posts}
    leads = [(name, choice.target) for name in tops for choice in graph.nodes[name].choices if choice.target in tops]
    assert len(leads) > 10
    assert [(source, target) for source, target in leads if tops[target] < tops[source]] == []


def _stretches(lines: Sequence[Sequence[Point]]) -> Iterator[tuple[int, bool, float, float, float]]:
    """The straight parts of lines: of which line, whether upright, where, from and to."""
    for number, line in enumerate(lines):
        for one, other in pairwise(line):
            upright = one.x == other.x
            start, end = sorted((one.y, other.y) if upright else (one.x, other.x))
            yield number, upright, one.x if upright else one.y, start, end


def test_no_line_lies_on_another(large: Guide) -> None:
    """They cross; where two run beside each other, there is room between them."""
    graph = build_graph(large)
    for sheet in sheets(graph):
        stretches = sorted(_stretches(draw(large, graph, sheet.questions).lines), key=lambda one: (one[1], one[2]))
        for one, other in combinations(stretches, 2):
            if one[0] != other[0] and one[1] == other[1] and abs(one[2] - other[2]) < 3:
                assert min(one[4], other[4]) - max(one[3], other[3]) < 1, (one, other)


def test_no_line_runs_through_a_post_or_the_tip_of_a_finger(large: Guide) -> None:
    """Between columns it turns beyond the tips, and it passes above or below the posts of a column."""
    graph = build_graph(large)
    for sheet in sheets(graph):
        picture = draw(large, graph, sheet.questions)
        upright = [(one, other) for line in picture.lines for one, other in pairwise(line) if one.x == other.x]
        across = [(one, other) for line in picture.lines for one, other in pairwise(line[1:-1]) if one.y == other.y]
        for placed in picture.posts:
            left, right, top, bottom = (
                placed.corner.x,
                placed.corner.x + WIDTH + TIP,
                placed.corner.y,
                placed.corner.y + placed.post.height,
            )
            assert not any(
                left <= one.x <= right and min(one.y, other.y) < bottom and max(one.y, other.y) > top
                for one, other in upright
            )
            assert not any(
                top < one.y < bottom and min(one.x, other.x) < right and max(one.x, other.x) > left
                for one, other in across
            )


def test_a_large_guide_has_a_picture_for_each_first_answer_and_a_small_one_a_single_picture() -> None:
    """Complete in itself: whatever can follow the answer is on it."""
    (only,) = sheets(build_graph(read_guide(guide(MOST_AT_ONCE, 1), "x.yaml")))
    assert len(only.questions) == MOST_AT_ONCE
    parts = sheets(build_graph(read_guide(branching_guide(80), "x.yaml")))
    assert [[choice.id for choice in sheet.after] for sheet in parts] == [[f"a{part}"] for part in range(8)]
    assert sum(len(sheet.questions) for sheet in parts) == 79


def test_answers_that_lead_to_the_same_question_share_a_picture() -> None:
    """Nothing is drawn twice for that."""
    text = branching_guide(80).replace("kind 1, to: q2}", "kind 1, to: q1}")
    assert [choice.id for choice in sheets(build_graph(read_guide(text, "x.yaml")))[0].after] == ["a0", "a1"]


def test_a_picture_that_nobody_could_follow_is_not_drawn() -> None:
    """Neither is the sketch of it."""
    graph = build_graph(read_guide(shared_guide(200), "x.yaml"))
    assert not any(sheet.drawn for sheet in sheets(graph))
    assert sketches(graph) == {}


def test_a_walk_is_marked_on_its_sketch() -> None:
    """Its questions in order with the lines between them; nothing is marked twice, and nothing is missing."""
    graph = build_graph(guide_with())
    for walk in every_walk(graph):
        drawn = sketches(graph)[walk.steps[0].choice.id]
        marked = trail(drawn, walk)
        assert marked.corners == tuple(drawn.placement.corners[step.node.id] for step in walk.steps)
        assert len(marked.lines) == len(walk.steps) - 1
        assert len(marked.corners) + len(marked.other_corners) == len(drawn.questions)
        assert len(marked.lines) + len(marked.other_lines) == len(drawn.pairs)


def test_a_picture_is_the_same_in_every_run() -> None:
    """Whatever the seed of Python's hashes."""
    program = (
        "from bench.shared import shared_guide; from fingerpost.catalogue import read_guide;"
        "from fingerpost.drawing import draw, sheets; from fingerpost.flow import build_graph;"
        "guide = read_guide(shared_guide(40), 'x.yaml'); graph = build_graph(guide);"
        "print([draw(guide, graph, sheet.questions).lines for sheet in sheets(graph)])"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": f"hooks{os.pathsep}."},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1
    assert len(runs.pop()) > 1000
