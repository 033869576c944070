"""Which paths are near to each other: by what is asked, by what they need, and by their values in the table."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

import pytest

from fingerpost.catalogue import Guide, read_guide
from fingerpost.flow import NEAREST, build_graph, look_ahead, nearest, nearness
from tests.examples import given_guide

EVIDENCE = "source: [own], status: confirmed, reviewed: 2026-11-01"


PATHS = [f"p{number}" for number in range(14)]


def _answers(paths: Iterable[str]) -> str:
    return "".join(f"      {path}: {{label: Take {path}, to: {path}}}\n" for path in paths)


def _path(name: str, needs: tuple[str, ...], value: str) -> str:
    summary = f"    summary: {{text: It is {name}., {EVIDENCE}}}\n"
    requires = f"    requires: [{', '.join(needs)}]\n" if needs else ""
    compare = f"    compare: {{k: {{value: {value}, {EVIDENCE}}}}}\n" if value else ""
    return f"  {name}:\n    name: Path {name}\n    short: {name}\n{summary}{requires}{compare}"


def _guide(
    *,
    needs: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
    values: Mapping[str, str] = MappingProxyType({}),
    second: tuple[str, ...] = (),
    unreached: str = "",
    ending: str = "",
) -> Guide:
    """Fourteen paths, each of which an answer to the first question leads to.

    Args:
        needs: path to the requirements that it needs, out of `so`, `rather` and `other`.
        values: path to its value of the one criterion.
        second: paths that a second question leads to in the place of the first.
        unreached: a path that no question leads to.
        ending: an ending that the second question leads to as well.
    """
    requirements = "".join(
        f"  {name}: {{text: It is {name}, needs: {{c: v0}}, fixed: So it is., {EVIDENCE}}}\n"
        for name in ("so", "rather", "other")
    )
    paths = "".join(_path(name, needs.get(name, ()), values.get(name, "")) for name in PATHS)
    more = "      more: {label: More, to: second}\n" if second else ""
    ends = (*second, ending) if ending else second
    then = f"  second:\n    ask: And then?\n    short: Then\n    answers:\n{_answers(ends)}" if second else ""
    endings = f"endings:\n{_path(ending, (), '')}" if ending else ""
    return read_guide(
        "guide: many\ntitle: Many\nquestion: Which?\nlanguage: en\nstart: first\n"
        f"goal: [{{text: To choose., {EVIDENCE}}}]\nsources:\n  own: {{title: Own}}\n"
        "conditions:\n  c: {name: C, values: {v0: zero, v1: one}}\n"
        "criteria:\n  k: {name: K, values: {w0: Zero, w1: One, w2: Two}}\n"
        f"requirements:\n{requirements}paths:\n{paths}{endings}"
        "questions:\n  first:\n    ask: Which is it?\n    short: Which\n    answers:\n"
        f"{_answers(path for path in PATHS if path not in (*second, unreached))}{more}{then}",
        "many.yaml",
    )


def _pairs(guide: Guide) -> set[tuple[str, str]]:
    graph = build_graph(guide)
    return set(nearest(guide, graph, look_ahead(graph)))


def test_paths_that_only_the_first_question_leads_to_are_no_pair() -> None:
    """It is asked of everybody: nothing brings them together, also where it does not lead to all."""
    assert _pairs(_guide()) == set()
    assert _pairs(_guide(unreached="p13")) == set()


def test_paths_that_one_question_leads_to_are_pairs() -> None:
    """Every two of them, and no others."""
    assert _pairs(_guide(second=("p1", "p3", "p5"))) == {("p1", "p3"), ("p1", "p5"), ("p3", "p5")}


def test_an_ending_beside_paths_changes_nothing_about_them() -> None:
    """A question that leads to all paths tells none apart, though it leads to an ending as well."""
    needs = {"p1": ("so",), "p2": ("so",), "p3": ("so", "rather"), "p4": ("so", "rather"), "p5": ("rather",)}
    needs["p6"] = ("rather",)
    pairs = _pairs(_guide(needs=needs, second=tuple(PATHS)))
    # As near as may be: two thirds of the nearest one.
    assert ("p1", "p3") in pairs
    assert _pairs(_guide(needs=needs, second=tuple(PATHS), ending="none")) == pairs


def test_paths_that_need_the_same_are_pairs() -> None:
    """Where not all need it."""
    assert _pairs(_guide(needs={"p2": ("so",), "p9": ("so",), "p4": ("other",)})) == {("p2", "p9")}
    assert _pairs(_guide(needs=dict.fromkeys(PATHS, ("so",)))) == set()


def test_paths_with_the_same_value_are_pairs() -> None:
    """A vocabulary is the author's own word for what paths have in common."""
    assert _pairs(_guide(values={"p0": "w0", "p1": "w1", "p13": "w0"})) == {("p0", "p13")}


def test_a_path_is_paired_with_five_others_at_most_the_nearest_first() -> None:
    """Of equals those that the guide names first; whoever is near to nobody else has more."""
    pairs = _pairs(_guide(values=dict.fromkeys(PATHS[:8], "w0")))
    assert {pair for pair in pairs if "p7" in pair} == {(path, "p7") for path in PATHS[:NEAREST]}
    assert len(pairs) <= 8 * NEAREST


def test_a_path_is_not_paired_with_others_that_are_much_further_than_its_nearest() -> None:
    """Eight share a value, and two of these a need as well: those two are a pair, and of no other one."""
    pairs = _pairs(_guide(values=dict.fromkeys(PATHS[:8], "w0"), needs={"p6": ("so",), "p7": ("so",)}))
    assert {pair for pair in pairs if "p6" in pair or "p7" in pair} == {("p6", "p7")}


def test_what_fewer_paths_have_brings_them_nearer() -> None:
    """Of two needs the one that three paths have counts for more than the one that thirteen have."""
    common = dict.fromkeys(PATHS[:-1], ("so",))
    pairs = _pairs(_guide(needs={**common, "p10": ("so", "rather"), "p11": ("rather",), "p12": ("rather",)}))
    assert {pair for pair in pairs if "p10" in pair} == {("p10", "p11"), ("p10", "p12")}


def test_a_question_counts_twice() -> None:
    """Who answers it chooses between its paths; a value only describes them."""
    values = dict.fromkeys((*PATHS[:8], "p13"), "w0")
    assert {pair for pair in _pairs(_guide(values=values)) if "p13" in pair} != set()
    pairs = _pairs(_guide(values=values, second=("p12", "p13")))
    assert {pair for pair in pairs if "p13" in pair} == {("p12", "p13")}


@pytest.fixture
def few_are_held(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Has a guide of fourteen paths be one of too many to hold each against each."""
    monkeypatch.setattr(nearness, "_MOST_HELD", 7)
    monkeypatch.setattr(nearness, "_FEWEST_HELD", 3)
    nearness._nearest.cache_clear()
    yield
    nearness._nearest.cache_clear()


@pytest.mark.usefixtures("few_are_held")
def test_of_very_many_paths_one_is_held_against_those_that_a_question_leaves() -> None:
    """And any other against those beside it: `p5` and `p10` say the same as three others, of whom one stands near."""
    guide = _guide(values=dict.fromkeys(("p1", "p5", "p9", "p10"), "w0"), second=("p1", "p9", "p13"))
    left, beside = {("p1", "p9"), ("p1", "p13"), ("p9", "p13")}, {("p1", "p5"), ("p9", "p10")}
    assert _pairs(guide) == left | beside


@pytest.mark.usefixtures("few_are_held")
def test_of_very_many_paths_a_few_that_a_question_leaves_are_held_against_those_beside_them() -> None:
    """Two are too few to find the nearest among."""
    guide = _guide(values=dict.fromkeys(("p1", "p5", "p9", "p10"), "w0"), second=("p2", "p12"))
    assert _pairs(guide) == {("p1", "p5"), ("p9", "p10")}


@pytest.mark.parametrize(("name", "least", "most"), [("estimator", 35, 60), ("licence", 60, 100)])
def test_the_pairs_of_a_guide_of_many_paths_grow_with_the_paths(name: str, least: int, most: int) -> None:
    """Not with their square: of 190 and 325 pairs these are left."""
    guide = given_guide(name)
    pairs = _pairs(guide)
    assert least <= len(pairs) <= min(most, NEAREST * len(guide.paths))


@pytest.mark.parametrize(
    ("name", "near", "far"),
    [
        ("estimator", ("linear-svc", "kneighbors"), ("get-more-data", "kmeans")),
        ("estimator", ("kmeans", "minibatch-kmeans"), ("lasso-elasticnet", "lle")),
        ("estimator", ("sgd-classifier", "kernel-approximation"), ("naive-bayes", "svr-ensemble")),
        ("licence", ("mit", "apache"), ("mit", "ofl")),
        ("licence", ("gpl", "agpl"), ("gpl", "cc-by")),
        ("licence", ("cc-by", "cc-by-sa"), ("keep", "cern-p")),
    ],
)
def test_the_pairs_of_a_guide_of_many_paths_are_those_that_a_reader_chooses_between(
    name: str, near: tuple[str, str], far: tuple[str, str]
) -> None:
    """Two estimators for one task, two licences of one kind; not two that only stand in the same guide."""
    pairs = _pairs(given_guide(name))
    assert near in pairs
    assert far not in pairs
