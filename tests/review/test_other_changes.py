"""Paths, entries that are no facts, and guides that only one side has."""

import pytest

from fingerpost.catalogue import read_guide
from fingerpost.reports.diff.sentences import entry_sentence, path_sentence
from fingerpost.review.comparison import compare
from fingerpost.review.entry_changes import EntryChange
from tests.review.compared import changed, side
from tests.small_guide import SMALL, guide_with

BUS = (
    "questions:\n",
    (
        "  bus:\n    name: Take the bus\n    short: Bus\n"
        "    summary: {text: You ride a bus., source: [own], status: confirmed, reviewed: 2026-11-01}\n"
        "    compare:\n      speed: {value: slow, source: [own], status: confirmed, reviewed: 2026-11-01}\nquestions:\n"
    ),
)
TO_BUS = ("to: {have: train, none: train}", "to: {have: train, none: bus}")


def _paths(*changes: tuple[str, str]) -> list[str]:
    return [path_sentence(change, lambda text: f"<{text}>") for change in changed(*changes).paths]


def test_a_path_that_is_new_is_told_with_its_walks_and_so_is_the_one_that_lost_them() -> None:
    """How many walks end at each, before and now."""
    assert _paths(BUS, TO_BUS) == ["<train>: loses walks, 4 -> 3", "<bus>, <Take the bus>, is new; 1 walk ends at it"]


def test_a_path_that_is_gone_is_told_with_the_walks_that_ended_there() -> None:
    """The other way round."""
    found = compare(side(guide_with(BUS, TO_BUS)), side(guide_with())).changed[0].paths
    assert [path_sentence(change, str) for change in found] == [
        "train: gains walks, 3 -> 4",
        "bus, Take the bus, is gone; 1 walk ended at it",
    ]


def test_a_requirement_of_several_conditions_is_told_condition_by_condition() -> None:
    """With the names and the values that its author wrote."""
    any_of = ("    needs: {ticket: bought}\n", "    needs_any: {ticket: bought, distance: near}\n")
    assert [entry_sentence(change, str) for change in changed(any_of).entries] == [
        "requirements.ticket.needs: removed",
        "requirements.ticket.needs_any: added",
    ]
    more = guide_with((any_of[0], any_of[1].replace("near", "[near, far]")))
    found = compare(side(guide_with(any_of)), side(more)).changed[0]
    assert [entry_sentence(change, str) for change in found.entries] == [
        "requirements.ticket.needs_any.distance: near -> near, far"
    ]


def test_a_path_of_another_name_is_the_same_path() -> None:
    """Its id says so."""
    assert _paths(("name: Walk there", "name: Go on foot")) == ["<walk>: its name is <Go on foot>, before <Walk there>"]
    assert changed(("name: Walk there", "name: Go on foot")).entries == ()


def test_a_path_of_another_id_is_the_same_path() -> None:
    """Its name says so: its entries are compared, and an answer leads to another id."""
    changes = (
        ("  walk:\n    name", "  on-foot:\n    name"),
        ("distance: near}, to: walk}", "distance: near}, to: on-foot}"),
    )
    assert _paths(*changes) == ["<on-foot>: was <walk>"]
    assert [
        entry_sentence(change, str) for change in changed(*changes, ("short: Walk\n", "short: Foot\n")).entries
    ] == [
        "paths.on-foot.short: Walk -> Foot",
        "questions.far.answers.near.to: walk -> on-foot",
    ]


ENTRIES = [
    ("Is it far?", "Is it very far?", "questions.far.ask: Is it far? -> Is it very far?"),
    ("label: I am not sure", "label: Who knows?", "questions.far.answers.unsure.label: I am not sure -> Who knows?"),
    (
        "{label: I am not sure,",
        "{label: I am not sure, hint: Ask somebody,",
        "questions.far.answers.unsure.hint: added, Ask somebody",
    ),
    ("serves: [arrive]\n    ", "", "paths.walk.serves: removed, arrive"),
    (
        "how: Buy one.",
        "how: Buy one at the station.",
        "requirements.ticket.clear.how: Buy one. -> Buy one at the station.",
    ),
    ("title: Our own count", "title: A count", "sources.own.title: Our own count -> A count"),
    ("title: Travel", "title: Travelling", "title: Travel -> Travelling"),
    (
        "speed: {name: Speed, values: {slow: Slow, fast: Fast}}",
        "speed: {name: Speed, values: {slow: Slow, fast: Fast, jet: Very}}",
        "criteria.speed.values.jet: added, Very",
    ),
    (
        "distance: {name: Distance",
        "rain: {name: Rain, values: {yes: it rains, no: it is dry}}\n  distance: {name: Distance",
        "conditions.rain: added",
    ),
    (
        "{text: go there, page: decide}",
        "{text: go away, page: decide}",
        "queries.go there: removed|queries.go away: added",
    ),
    ("\nquestions:\n", "\npairs: [[walk, train]]\nquestions:\n", "pairs: added, walk, train"),
    ("paths: [train], source", "source", "faq.tired.paths: removed, train"),
    ("paths: [train], source", "paths: [train, walk], source", "faq.tired.paths: train -> train, walk"),
]


@pytest.mark.parametrize(("old", "new", "sentences"), ENTRIES)
def test_what_is_neither_walk_nor_path_nor_fact_is_told_by_its_key(old: str, new: str, sentences: str) -> None:
    """No change of a catalogue goes unsaid, but for comments and order."""
    found = changed((old, new))
    assert (found.walks, found.paths, found.facts.added, found.facts.removed, found.facts.changed) == (
        (),
        (),
        (),
        (),
        (),
    )
    assert [entry_sentence(change, str) for change in found.entries] == sentences.split("|")


def test_what_stands_under_a_new_key_is_told_once() -> None:
    """A question came with all its words."""
    assert (
        EntryChange(key=("questions", "bus"), old=None, new="")
        in changed(
            ("  ticket-unsure:\n", "  bus: {like: ticket, to: {have: train, none: train}}\n  ticket-unsure:\n")
        ).entries
    )


def test_a_path_that_is_new_is_not_told_a_second_time_by_its_keys() -> None:
    """It stands among the paths, its facts among the facts."""
    assert [change.key for change in changed(BUS, TO_BUS).entries] == [("questions", "ticket-unsure", "to", "none")]


def test_guides_that_only_one_side_has_are_told() -> None:
    """Guides belong together by their ids."""
    stay = read_guide(SMALL.replace("guide: travel", "guide: stay"), "content/stay.yaml")
    found = compare(side(guide_with()), side(stay))
    assert ([guide.guide for guide in found.removed], [guide.guide for guide in found.added], found.changed) == (
        ["travel"],
        ["stay"],
        (),
    )


def test_beside_a_single_file_the_other_guides_of_a_project_are_not_missing() -> None:
    """A file is compared with the guide of its id, and two files as they are."""
    stay = read_guide(SMALL.replace("guide: travel", "guide: stay"), "content/stay.yaml")
    file, project = side(guide_with(), whole=False), side(guide_with(), stay)
    assert not compare(file, project).differs
    assert not compare(project, file).differs
    assert [guide.guide for guide in compare(file, side(stay, whole=False)).added] == ["stay"]
    assert [guide.guide for guide in compare(file, side(stay)).removed] == ["travel"]
