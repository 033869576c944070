"""Ends beside the pages: in the truth table, for a program, in a comparison of versions, in a suggestion, on a map."""

import csv
import io
import json
import re

import pydot
import pytest

import fingerpost as fp
from fingerpost import Explanation
from fingerpost.advice import suggest
from fingerpost.catalogue import Guide, guide_from, guide_to_dict, read_guide, write_guide
from fingerpost.catalogue.yaml_reader import read_yaml
from fingerpost.flow import Explainer, build_graph, every_walk
from fingerpost.rendering.beside import graphviz, mermaid
from fingerpost.reports.diff import as_text
from fingerpost.reports.diff.sentences import entry_sentence, path_sentence, walk_sentence
from fingerpost.reports.walks import as_csv, as_json
from fingerpost.reports.walks import as_text as table
from tests.ended_guide import ENDED, ONWARD, ended_guide
from tests.review.compared import changed, compared, comparison
from tests.small_guide import FILE, findings, guide_with

STOPPED = "far.far ticket.none"


def _told(guide: Guide, *answers: str) -> Explanation:
    walk = fp.begin(guide)
    for answer in answers:
        walk = fp.answer(walk, answer)
    return fp.explain(walk)


def test_the_truth_table_marks_where_no_path_is_recommended() -> None:
    """A reviewer reads it in the line, a spreadsheet in a column, a program in the key that names it."""
    guide = ended_guide()
    assert f"{STOPPED} -> stop (ending)" in table([guide]).splitlines()
    head, *records = csv.reader(io.StringIO(as_csv([guide]), newline=""))
    rows = {row[1]: dict(zip(head, row, strict=True)) for row in records}
    assert (rows[STOPPED]["outcome"], rows[STOPPED]["kind"], rows[STOPPED]["outcome_words"]) == (
        "stop",
        "ending",
        "The end stop",
    )
    assert rows["far.near"]["kind"] == "path"
    outcomes = [row["outcome"] for row in json.loads(as_json([guide]))]
    assert outcomes[0] == {"path": "walk", "ending": None, "name": "Walk there"}
    assert outcomes[2] == {"path": None, "ending": "stop", "name": "The end stop"}


def test_a_program_is_told_where_a_walk_ends_and_where_to_go_now() -> None:
    """An ending is no path: the key of the path is empty. A step has the key that its author wrote."""
    told = _told(ended_guide(), "far", "none")
    assert (told.path, told.ending) == (None, told.end)
    said = json.loads(json.dumps(told.to_dict()))
    assert (said["path"], said["ending"]) == (None, {"id": "stop", "name": "The end stop"})
    assert said["next"] == [
        {"label": "Write", "kind": "contact", "url": "https://write.example.org/"},
        {"label": "Ask", "kind": "contact", "url": "https://ask.example.org/"},
    ]
    assert {other["path"]["id"] for other in said["others"]} == {"walk", "train", "fly"}
    walked = _told(ended_guide(), "near").to_dict()
    assert (walked["path"], walked["ending"]) == ({"id": "walk", "name": "Walk there"}, None)
    assert [[*step][-1] for step in walked["next"]] == ["url", "document", "page", "url", "code"]


def test_what_an_ending_requires_is_fixed_though_a_path_could_have_it_cleared() -> None:
    """So nothing of it is ever to be cleared first."""
    guide = ended_guide(("    requires: [ticket]\n", "    requires: [ticket, without]\n"))
    explainer = Explainer(guide, build_graph(guide))
    assert [need.fixed for need in explainer.needed["stop"]] == [True]
    assert [need.fixed for need in explainer.needed["train"]] == [False, False]


def test_a_guide_with_all_kinds_of_ends_is_written_back() -> None:
    """As text, and as plain values; code keeps its lines."""
    guide = ended_guide()
    text = write_guide(guide)
    assert read_guide(text, FILE) == guide == guide_from(guide_to_dict(guide))
    assert re.search(r'code: \|\n( +)plan --walk \\\n\1  --to "<there>"\n', text)


def test_another_way_on_is_a_change_that_is_told() -> None:
    """By the words of its link, wherever it stands among the others; and one that came or went."""
    address = changed(("https://map.example.org/", "https://maps.example.org/")).entries
    assert [entry_sentence(change, str) for change in address] == [
        "paths.walk.next.Look at a map.url: https://map.example.org/ -> https://maps.example.org/"
    ]
    kind = changed(("Look at a map, kind: how-to", "Look at a map, kind: console")).entries
    assert [entry_sentence(change, str) for change in kind] == ["paths.walk.next.Look at a map.kind: how-to -> console"]
    gone = changed((f"    {ONWARD}\n", "")).entries
    assert [entry_sentence(change, str) for change in gone] == ["paths.walk.next: removed"]
    unreached = changed(("    short: Train\n", "    short: Train\n    unreached: So.\n")).entries
    assert [entry_sentence(change, str) for change in unreached] == ["paths.train.unreached: added, So."]


def test_an_ending_that_came_is_told_with_its_walks() -> None:
    """And so are the walks that end there now, and the fact that it states."""
    found = compared(guide_with(), ended_guide())
    assert "the ending `stop`, `The end stop`, is new; 4 walks end at it" in [
        path_sentence(change, lambda text: f"`{text}`") for change in found.paths
    ]
    assert "2 walks that ended at train now end at stop" in [walk_sentence(group, str) for group in found.walks]
    assert "You stop." in [fact.text for fact in found.facts.added]
    assert not [change for change in found.entries if change.key[:2] == ("endings", "stop")]
    assert "\n  Paths and endings\n" in as_text(comparison(guide_with(), ended_guide()))
    assert "\n  Paths\n" in as_text(comparison(guide_with(), guide_with(("name: Walk there", "name: Go on foot"))))


def test_an_ending_of_another_id_is_the_same_ending() -> None:
    """Its name says so: its facts are compared, and nothing came or went."""
    renamed = ended_guide(
        ("  wait:\n", "  later:\n"), ("{label: I am lost, to: wait}", "{label: I am lost, to: later}")
    )
    found = compared(ended_guide(), renamed)
    assert [path_sentence(change, str) for change in found.paths] == ["the ending later: was wait"]
    assert not found.facts.differs


def test_a_path_that_became_an_ending_is_told_once() -> None:
    """It is the same by its id."""
    path = (
        "questions:\n",
        (
            "  wait: {name: The end wait, short: Wait, summary: {text: You stop., source: [own], status: confirmed, "
            "reviewed: 2026-11-01}, compare: {speed: {value: slow, source: [own], status: confirmed, "
            "reviewed: 2026-11-01}}}\nquestions:\n"
        ),
    )
    lost = next(change for change in ENDED if "I am lost" in change[1])
    found = compared(guide_with(path, lost), ended_guide())
    assert "wait: is an ending, before a path" in [path_sentence(change, str) for change in found.paths]


def test_a_suggested_tree_ends_where_the_author_ends_a_walk_without_a_path() -> None:
    """It is sound, and no reader who was stopped is now sent down a path."""
    guide = ended_guide()
    values, _ = read_yaml(suggest(guide).text, FILE)
    suggested = guide_from(guide_to_dict(guide) | values)
    assert findings(suggested) == ()
    ends = {walk.at for walk in every_walk(build_graph(suggested))}
    assert {"stop", "wait"} <= ends


def test_a_suggestion_does_not_send_readers_to_an_ending_that_is_not_true_of_them() -> None:
    """The order may change; whoever holds a ticket is not told that they hold none."""
    guide = ended_guide()
    for row in fp.walks(guide_from(guide_to_dict(guide) | read_yaml(suggest(guide).text, FILE)[0])):
        if row.outcome == "stop":
            assert row.walk.situation.get("ticket") != frozenset({"bought"})


@pytest.mark.parametrize("name", ["stop", "wait"])
def test_other_programs_draw_an_ending_in_a_shape_of_its_own(name: str) -> None:
    """Neither as a question nor as a path."""
    guide = ended_guide()
    graph = build_graph(guide)
    assert f'  ending_{name}{{{{"The end {name}"}}}}' in mermaid(guide, graph).splitlines()
    read = pydot.graph_from_dot_data(graphviz(guide, graph))
    assert read
    (node,) = read[0].get_node(f'"ending {name}"')
    assert node.get("shape") == '"octagon"'
