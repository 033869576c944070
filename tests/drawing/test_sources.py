"""The map as text for other programs."""

import re

import pydot
import pytest

from fingerpost.catalogue import Catalogue, Guide
from fingerpost.flow import build_graph
from fingerpost.rendering.beside import graphviz, mermaid
from tests.small_guide import guide_with

HOSTILE = 'a "b" \\" #c; &amp; |d| ]--> end %% `e` <br> {f} \\n \\'


def _read(guide: Guide) -> pydot.Dot:
    """What a parser of that language makes of it."""
    graphs = pydot.graph_from_dot_data(graphviz(guide, build_graph(guide)))
    assert graphs is not None
    assert len(graphs) == 1
    return graphs[0]


def test_graphviz_reads_every_question_path_and_answer(catalogue: Catalogue) -> None:
    """Nothing is lost on the way."""
    for guide in catalogue.guides:
        graph = build_graph(guide)
        read = _read(guide)
        ends = {name for name in graph.walks_to if name in graph.ends}
        assert len([node for node in read.get_nodes() if node.get_name() not in ("node", "graph")]) == len(
            graph.forwards
        ) + len(ends)
        assert len(read.get_edges()) == sum(len(graph.nodes[name].choices) for name in graph.forwards)


def _shown(label: str) -> str:
    """A label of Graphviz as it is drawn."""
    assert re.fullmatch(r'"(?:[^"\\]|\\["\\])*"', label), label
    return re.sub(r"\\(.)", r"\1", label[1:-1]).replace("&amp;", "&")


@pytest.mark.parametrize("field", ["ask: Is it far?", "label: I am not sure", "name: Walk there"])
def test_words_of_a_guide_are_words_to_graphviz(field: str) -> None:
    """Whatever stands in them, they are shown as they are."""
    key = field.split(":", maxsplit=1)[0]
    read = _read(guide_with((field, f"{key}: '{HOSTILE}'")))
    labels = [item.get("label") for item in (*read.get_nodes(), *read.get_edges())]
    assert HOSTILE in [_shown(label) for label in labels if label]


@pytest.mark.parametrize(
    "words", ["1. One", "2) Two", "- Less", "+ More", "* Star", "https://example.org/a", "www.a.org"]
)
def test_no_label_is_markdown_to_mermaid(words: str) -> None:
    """Older versions show neither a list nor a link; nothing that makes either is left in the label."""
    text = mermaid(guide_with(("name: Walk there", f"name: '{words}'")), build_graph(guide_with()))
    assert re.search(r"^ *[-+*]|\d[.)]|://|www\.", text.partition('path_walk(["')[2].partition('"])')[0]) is None


def test_mermaid_has_every_question_path_and_answer() -> None:
    """Each line is a box, a rounded box or an arrow with its words in quotes."""
    assert mermaid(guide_with(), build_graph(guide_with())).splitlines() == [
        "%% travel: every question, its answers, and the paths that they lead to",
        "flowchart LR",
        '  question_far["Is it far?"]',
        '  question_ticket_unsure["Do you have a ticket?"]',
        '  question_ticket["Do you have a ticket?"]',
        '  path_walk(["Walk there"])',
        '  path_train(["Take the train"])',
        '  question_far -->|"No"| path_walk',
        '  question_far -->|"Yes"| question_ticket',
        '  question_far -->|"I am not sure"| question_ticket_unsure',
        '  question_ticket_unsure -->|"Yes"| path_train',
        '  question_ticket_unsure -->|"No"| path_train',
        '  question_ticket -->|"Yes"| path_train',
        '  question_ticket -->|"No"| path_train',
    ]


def test_words_of_a_guide_are_words_to_mermaid() -> None:
    """What means something to it is written by its number."""
    text = mermaid(guide := guide_with(("ask: Is it far?", f"ask: '{HOSTILE}'")), build_graph(guide))
    (line,) = (line for line in text.splitlines() if line.startswith("  question_far["))
    quoted = line.removeprefix('  question_far["').removesuffix('"]')
    assert re.fullmatch(r"(?:[\w .,:?!'()/-]|#\d+;)*", quoted)
    assert re.sub(r"#(\d+);", lambda found: chr(int(found[1])), quoted) == HOSTILE
