"""The suggested tree is the shortest there is, and never longer than the author's."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from math import inf, prod

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fingerpost.advice import Origin, suggest
from fingerpost.advice.measures import bound
from fingerpost.advice.requirements import Requirements
from fingerpost.catalogue import Catalogue, Guide, read_guide
from fingerpost.flow import Walk, build_graph, every_walk
from tests.advice.guides import FILE, POOR_ORDER, Answers, errors, guide_of, text_of

PATHS = ("a", "b", "c")

Length = tuple[Fraction | float, float]
"""Questions on average, and at worst."""


def _answers(walk: Walk) -> dict[str, str]:
    return {step.node.topic: step.choice.id for step in walk.steps}


def _length(walks: Iterator[Walk]) -> Length:
    """The length of a tree by its walks, one by one."""
    listed = list(walks)
    likely = [Fraction(1, prod(len(step.node.choices) for step in walk.steps)) for walk in listed]
    return sum((chance * len(walk.steps) for chance, walk in zip(likely, listed, strict=True)), Fraction(0)), max(
        len(walk.steps) for walk in listed
    )


def _by_trying_everything(guide: Guide) -> Length:
    """The length of the shortest tree, by trying every question at every place."""
    graph = build_graph(guide)
    walks = [(_answers(walk), walk.at) for walk in every_walk(graph)]
    topics = {node.topic: [choice.id for choice in node.choices] for node in graph.nodes.values()}

    def ends(given: Mapping[str, str]) -> set[str]:
        return {
            at for answers, at in walks if all(given.get(topic, answer) == answer for topic, answer in answers.items())
        }

    def shortest(given: dict[str, str]) -> Length:
        if len(ends(given)) == 1:
            return Fraction(0), 0
        best: Length = (inf, inf)
        for topic in topics.keys() - given.keys():
            after = [shortest({**given, topic: answer}) for answer in topics[topic]]
            best = min(
                best,
                (
                    1 + sum((average for average, _ in after), Fraction(0)) / len(after),
                    1 + max(worst for _, worst in after),
                ),
            )
        return best

    return max(shortest({}), (Fraction(1), 1))


@st.composite
def _guides(draw: st.DrawFn) -> Guide:
    """A guide of up to four topics, each with two or three answers, without requirements."""
    numbers = {f"q{number}": draw(st.integers(2, 3)) for number in range(1, 5)}
    questions: dict[str, Answers | tuple[str, Mapping[str, str]]] = {}
    reached: set[str] = set()

    def grow(left: tuple[str, ...]) -> str:
        if not left or (questions and draw(st.integers(0, 3)) == 0):
            path = draw(st.sampled_from(PATHS))
            reached.add(path)
            return path
        topic = draw(st.sampled_from(left))
        name = topic if topic not in questions else f"{topic}-at-{len(questions)}"
        questions[name] = {}
        rest = tuple(other for other in left if other != topic)
        targets = {f"x{answer}": grow(rest) for answer in range(numbers[topic])}
        questions[name] = (
            {answer: ({}, target) for answer, target in targets.items()} if name == topic else (topic, targets)
        )
        return name

    grow(tuple(numbers))
    return guide_of({path: {} for path in sorted(reached)}, questions)


@given(_guides())
@settings(max_examples=60, deadline=None, derandomize=True)
def test_no_order_of_the_questions_is_shorter(guide: Guide) -> None:
    """Trying every question at every place finds nothing shorter. The bound lies below; no reader is sent elsewhere."""
    assert errors(guide) == ()
    found = suggest(guide)
    assert found.exact
    assert (found.suggested.average, found.suggested.worst) == _by_trying_everything(guide)
    assert (found.author.average, found.author.worst) == _length(every_walk(build_graph(guide)))
    assert found.bound.average <= float(found.suggested.average) + 1e-9
    assert found.bound.worst <= found.suggested.worst
    assert found.comparison.complete
    assert found.comparison.differences == ()


def test_a_question_that_settles_more_comes_first() -> None:
    """The author's order costs half a question, and one question changes nothing."""
    found = suggest(POOR_ORDER)
    assert found.origin is Origin.SEARCH
    assert (found.author.average, found.deciding.average, found.suggested.average) == (
        Fraction(5, 2),
        Fraction(9, 4),
        Fraction(7, 4),
    )
    assert (found.author.places, found.deciding.places, found.suggested.places) == (5, 4, 3)
    assert found.idle == {"far": ("far-blue",)}


def test_the_bound_is_what_the_entropy_of_the_outcomes_takes() -> None:
    """Half of the readers end at c, three eighths at b, the rest at a: 1.41 bits.

    A question of two answers settles one bit at most. Three outcomes take two such questions.
    """
    found = suggest(POOR_ORDER)
    assert found.bound.average == pytest.approx(1.4056, abs=1e-4)
    assert found.bound.worst == 2


@pytest.mark.parametrize(
    ("answers", "average", "worst"),
    [([2, 2], 1.5, 2), ([2, 4], 0.75, 1), ([3, 3, 1], 0.9464, 1), ([2, 2, 3], 0.9464, 1)],
)
def test_a_question_of_more_answers_tells_more(answers: list[int], average: float, worst: int) -> None:
    """Outcomes of 1.5 bits: the questions of the most answers tell them soonest, each of them once."""
    found = bound({"a": 0.5, "b": 0.25, "c": 0.25}, answers)
    assert found.average == pytest.approx(average, abs=1e-4)
    assert found.worst == worst


def test_a_guide_is_measured_as_its_walks_are_counted(catalogue: Catalogue) -> None:
    """The averages of a real guide, walk by walk."""
    for guide in catalogue.guides:
        author = suggest(guide).author
        assert (author.average, author.worst) == _length(every_walk(build_graph(guide)))


@pytest.mark.parametrize("steps", [0, 3, 24])
def test_too_much_work_is_left_undone_and_said(steps: int) -> None:
    """The suggestion is then not called the shortest. It is sound, and no longer than the author's tree."""
    found = suggest(POOR_ORDER, steps)
    assert not found.exact
    assert found.suggested.average <= found.deciding.average
    assert found.comparison.differences == ()


def test_between_every_order_and_the_author_s_lies_a_search_of_the_most_telling_questions() -> None:
    """What it finds may be as short, but nobody knows."""
    found = suggest(POOR_ORDER, 24)
    assert found.origin is Origin.SEARCH
    assert found.suggested.average == Fraction(7, 4)
    assert not found.exact


def test_of_two_trees_of_one_average_the_one_with_the_shorter_longest_walk_is_suggested() -> None:
    """Both ask 11/4 questions; one of them asks four at worst, the suggested one three."""
    guide = guide_of(
        {"a": {}, "b": {}, "c": {}},
        {
            "q1": {"x": ({}, "q3"), "y": ({}, "q4-y")},
            "q3": {"x": ({}, "q4"), "y": ({}, "b")},
            "q4": {"x": ({}, "c"), "y": ({}, "q2")},
            "q2": {"x": ({}, "a"), "y": ({}, "b")},
            "q4-y": ("q4", {"x": "q3-yx", "y": "q2-yy"}),
            "q3-yx": ("q3", {"x": "a", "y": "q2"}),
            "q2-yy": ("q2", {"x": "a", "y": "b"}),
        },
    )
    assert errors(guide) == ()
    found = suggest(guide)
    assert (found.suggested.average, found.suggested.worst) == (Fraction(11, 4), 3)
    assert found.suggested.worst == _by_trying_everything(guide)[1]


def test_a_path_that_an_answer_rules_out_needs_no_further_question() -> None:
    """After `a` is ruled out, only `b` is left of the two. The author's tree does not ask; it ends elsewhere."""
    guide = guide_of(
        {"a": {"s": "v"}, "b": {}, "c": {}},
        {
            "color": {"red": ({}, "a"), "blue": ({}, "size"), "green": ({}, "size")},
            "size": {"small": ({"s": "u"}, "b"), "large": ({"s": "v"}, "c")},
        },
    )
    assert errors(guide) == ()
    found = suggest(guide)
    assert (found.author.average, found.suggested.average) == (Fraction(5, 3), Fraction(3, 2))
    assert found.comparison.same == Fraction(5, 6)
    (difference,) = found.comparison.differences
    assert dict(difference.answers) == {"color": "red", "size": "small"}
    assert (difference.author, difference.suggested) == ("a", "b")
    assert [need.id for need in difference.against] == ["s-v"]


def test_answers_that_contradict_each_other_are_no_reader_s() -> None:
    """`kind.x` and `size.v` cannot both be true, so that pair is not compared.

    All pairs that are compared agree, though `kind` is not asked any more.
    """
    guide = guide_of(
        {"a": {"s": "u"}, "b": {}},
        {
            "kind": {"x": ({"s": "u"}, "a"), "y": ({}, "size"), "z": ({}, "size")},
            "size": {"u": ({"s": "u"}, "a"), "v": ({"s": "v"}, "b")},
        },
    )
    assert errors(guide) == ()
    found = suggest(guide)
    assert found.suggested.average == 1
    assert found.comparison.compared == 5
    assert found.comparison.same == 1


def test_an_obstacle_gives_way_to_a_path_that_fits() -> None:
    """An unmet requirement that somebody can clear rules a path out only because the other one fits without it."""
    guide = guide_of(
        {"a": {"s": "v"}, "b": {}, "c": {}},
        {
            "color": {"red": ({}, "a"), "blue": ({}, "size"), "green": ({}, "size")},
            "size": {"small": ({"s": "u"}, "b"), "large": ({"s": "v"}, "c")},
        },
        clearable="s",
    )
    assert errors(guide) == ()
    (difference,) = suggest(guide).comparison.differences
    assert (difference.author, difference.suggested) == ("a", "b")


def test_nobody_is_sent_to_a_path_only_because_its_obstacle_was_not_asked_for() -> None:
    """Without `g`, `b` seems to fit; whether it does is asked, as the author does."""
    guide = guide_of(
        {"a": {"g": "v"}, "b": {"s": "v"}},
        {
            "home": {"yes": ({"g": "v"}, "a"), "no": ({"g": "u"}, "server")},
            "server": {"yes": ({"s": "v"}, "b"), "no": ({"s": "u"}, "a")},
        },
        clearable="g s",
    )
    assert errors(guide) == ()
    found = suggest(guide)
    assert found.exact
    assert found.suggested.average == Fraction(3, 2)
    assert found.comparison.differences == ()


def test_a_tree_that_loses_a_path_is_not_suggested() -> None:
    """Asking for the size first would rule `a` out on every walk (FP104). So the author's tree stays.

    It is not called the shortest.
    """
    guide = guide_of(
        {"a": {"s": "v", "t": "v"}, "b": {}, "c": {}},
        {
            "color": {"red": ({}, "a"), "blue": ({}, "size"), "green": ({}, "size")},
            "size": {"small": ({"s": "u"}, "b"), "large": ({"t": "u"}, "c")},
        },
    )
    assert errors(guide) == ()
    found = suggest(guide)
    assert found.origin is Origin.AUTHOR
    assert not found.exact


def test_a_walk_whose_ends_are_all_ruled_out_ends_at_a_path_that_fits_and_is_recommended() -> None:
    """The first in the order of the guide that is not advised against; nothing where everything is ruled out."""
    text = text_of({"a": {"s": "v"}, "b": {}, "c": {}}, {"q": {"x": ({}, "a"), "y": ({}, "c")}})
    guide = read_guide(text.replace("short: b,", "short: b, not_recommended: It is old.,"), FILE)
    requirements = Requirements(guide)
    known = {"s": frozenset({"u"})}
    assert requirements.possible_ends(known, {"a"}, ()) == ("c",)
    assert requirements.possible_ends({}, {"a"}, ()) == ("a",)
    only = Requirements(guide_of({"a": {"s": "v"}}, {"q": {"x": ({}, "a")}}))
    assert only.possible_ends(known, {"a"}, ()) == ()


def test_where_no_question_changes_the_path_one_is_asked() -> None:
    """A guide has a first question, whatever it is worth."""
    found = suggest(guide_of({"a": {}}, {"q": {"x": ({}, "r"), "y": ({}, "a")}, "r": {"x": ({}, "a"), "y": ({}, "a")}}))
    assert found.suggested.average == 1
    assert found.suggested.places == 1
    assert found.idle == {"q": ("q",), "r": ("r",)}
    assert found.bound.average == 0
