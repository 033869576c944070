"""Whatever somebody compares, each cell is shown, found, listed and sorted by what it says."""

from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from fingerpost.addresses import file_links
from fingerpost.catalogue import Severity
from tests.properties import tables
from tests.properties.authoring import Tree, written
from tests.properties.cells import CELL_INVARIANTS, boxes
from tests.properties.guides import Writer
from tests.properties.invariants import Case
from tests.properties.pages import Built
from tests.small_guide import found_in


@st.composite
def compared(draw: st.DrawFn) -> Tree:
    """A guide of one question with an answer for each path, and with more to compare than other made-up guides."""
    author = Writer(draw)
    paths = author.named("p", 2, 5)
    tree: Tree = {
        "guide": "guide",
        "title": author.words.line("Guide"),
        "question": author.words.line("Which"),
        "language": "en",
        "goal": [author.fact()],
        "start": "q",
        "sources": {name: {"title": author.words.line("Source")} for name in author.sources},
        "criteria": {name: tables.criterion(author) for name in author.named("k", 1, 4)},
        "paths": {name: author.path((), ()) for name in paths},
    }
    answers = {name: {"label": author.words.line("Answer"), "to": name} for name in paths}
    tree["questions"] = {
        "q": {"ask": author.words.line("Question"), "short": author.words.line("Short"), "answers": answers}
    }
    tables.fill(author, tree)
    return tree


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(compared())
def test_a_cell_is_shown_found_listed_and_sorted_by_what_it_says(tree: Tree) -> None:
    """Words, several of them, numbers, ranges, bands and their lack; groups of criteria and of paths."""
    for path in tree["paths"].values():
        for name, cell in path["compare"].items():
            criterion = tree["criteria"][name]
            boxed = "values" in criterion or "bands" in criterion
            event(f"{criterion.get('kind', 'words')}, in {len(boxes(criterion, cell)) if boxed else 'no'} boxes")
    assert [one for one in found_in(written(tree)) if one.severity is Severity.ERROR] == []
    built = Built(Case(tree), file_links, "index.html")
    for invariant in CELL_INVARIANTS:
        invariant(built)
