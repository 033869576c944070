"""Flow charts for Mermaid and Graphviz."""

from collections.abc import Callable

import pytest

from fingerpost.catalogue import Guide
from fingerpost.checks import check_guide
from fingerpost.flow import Graph, build_graph, truth_table
from fingerpost.rendering.beside.graphviz import graphviz
from fingerpost.rendering.beside.mermaid import mermaid
from tests.importing.imported import DAY, file, imported, left
from tests.small_guide import guide_with


def _arrows(guide: Guide) -> set[tuple[str, str, str]]:
    """Each answer of a guide in words: the question, the answer, and where it leads."""
    graph = build_graph(guide)
    names = {end.id: end.name for end in guide.ends.values()}
    return {
        (node.ask, choice.label, names.get(choice.target) or graph.nodes[choice.target].ask)
        for node in graph.nodes.values()
        for choice in node.choices
    }


def test_a_chart_of_mermaid_is_read_statement_by_statement() -> None:
    """Every form of box and arrow; two statements on a line; two boxes at the end of an arrow; an address."""
    made = imported(file("locker.mmd"), "locker.mmd")
    weight, trolley = 'How heavy is "it"? With its box', "Do you have a trolley?"
    desk, pick_up = "Bring it to the desk", "Ask for a pick-up"
    again = "who knows (TODO: how number 2 of these differs)"
    assert made.guide.title == "Hand in a parcel"
    assert _arrows(made.guide) == {
        (weight, "Up to 5 kg", "Use the locker"),
        (weight, "more than that", trolley),
        (trolley, "Yes", desk),
        (trolley, "No", pick_up),
        (trolley, "who knows", pick_up),
        (trolley, again, desk),
    }
    assert [step.url for step in made.guide.paths["ask-for-a-pick-up"].next] == ["https://post.example.org/pick-up"]
    assert left(made) == [
        (4, "%% drawn by the post room"),
        (6, "Begin"),
        (11, 'click P href "https://post.example.org/pick-up" "opens a page"'),
        (12, "click L callback"),
        (14, "subgraph night [At night]"),
        (15, "Nothing goes out"),
        (17, "!! not a statement"),
    ]


@pytest.mark.parametrize("arrow", ["==>|{}|", "-->|{}|", "-.-> |{}|", "== {} ==>", "-- {} -->"])
def test_what_stands_between_quotes_on_an_arrow_may_hold_bars(arrow: str) -> None:
    """Whatever the arrow looks like, and wherever its words stand; none of it is left or becomes a box."""
    written = arrow.format('"a|b"')
    made = imported(f'flowchart TD\nW{{Which?}} {written} B[Boat]\nW -->|"c"| T[Train]\n', "x.mmd")
    assert _arrows(made.guide) == {("Which?", "a|b", "Boat"), ("Which?", "c", "Train")}
    assert left(made) == []


def test_a_chart_of_graphviz_is_read() -> None:
    """Labels with escapes and with tags, groups, several boxes at the end of an arrow, boxes without a label."""
    made = imported(file("plants.dot"), "plants.dot")
    light, water = "How much light is there?", "Who waters?"
    assert made.guide.title == "Which plant fits?"
    assert _arrows(made.guide) == {
        (light, "A lot", water),
        (light, "Little", "fern"),
        (water, "Nobody", "Cactus & friends"),
        (water, "Somebody", "fern"),
        (water, "Somebody (TODO: how number 2 of these differs)", "herbs"),
    }
    assert [step.url for step in made.guide.paths["cactus-friends"].next] == ["https://plants.example.org/cactus"]
    assert left(made) == [(1, "plants"), (3, "// by the gardener"), (8, "dry ones"), (14, "alone"), (14, "on the sill")]


@pytest.mark.parametrize(("write", "name"), [(mermaid, "x.mmd"), (graphviz, "x.dot")])
def test_the_map_of_a_guide_comes_back_as_the_same_questions(write: Callable[[Guide, Graph], str], name: str) -> None:
    """What is offered beside a map can be taken in again: every question, every answer, every end."""
    guide = guide_with()
    made = imported(write(guide, build_graph(guide)), name)
    assert _arrows(made.guide) == _arrows(guide)
    comment = "%% travel: every question, its answers, and the paths that they lead to"
    assert [text for _, text in left(made)] == ([comment] if name == "x.mmd" else [])


def test_a_question_that_is_drawn_twice_is_asked_again() -> None:
    """On each branch with targets of its own, as authors write it; boxes that say the same are one path."""
    made = imported(
        "graph TD\nA{Far?}-->|yes|B{Wet?}\nA-->|no|C{Wet?}\nB-->|yes|D[Train]\nB-->|no|E[Bike]\n"
        "C-->|yes|F[Bus]\nC-->|no|G[Bike]\n",
        "x.mmd",
    ).guide
    assert [*truth_table(made)] == [
        "far.yes wet.yes -> train",
        "far.yes wet.no -> bike",
        "far.no wet-2.yes -> bus",
        "far.no wet-2.no -> bike",
    ]
    assert not [finding for finding in check_guide(made, DAY) if finding.severity == "error"]
