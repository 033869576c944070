"""What programs are told of guides, whoever carries it."""

import json
from collections.abc import Callable

import pytest

import fingerpost as fp
from fingerpost.answering import Desk, Unknown
from fingerpost.catalogue import Catalogue
from tests.examples import PROJECT
from tests.small_guide import guide_with


@pytest.fixture(scope="module")
def desk() -> Desk:
    """The small guide, on a site."""
    return Desk(Catalogue((guide_with(),), ()), "https://example.org/")


def test_a_walk_is_asked_question_by_question_to_its_outcome(desk: Desk) -> None:
    """Each step has what is asked, what may be answered, the page, and how much may follow."""
    first = desk.walk("travel")
    assert (first["question"]["ask"], first["questions_left"], first["ended"]) == ("Is it far?", 2, False)
    assert [one["id"] for one in first["question"]["answers"]] == ["near", "far", "unsure"]
    second = desk.walk("travel", ["far.far"])
    assert (second["given"], second["questions_left"]) == (["Is it far? Yes"], 1)
    assert second["page"] == "https://example.org/travel/decide/far.far/"
    end = desk.walk("travel", "far.far/ticket.none")
    assert (end["ended"], end["question"], end["questions_left"]) == (True, None, 0)
    told = fp.outcome(guide_with(), "far.far/ticket.none").to_dict()
    assert end["outcome"] == told
    assert [need["how"] for need in told["clear"]] == ["Buy one."]


def test_what_there_is_not_is_told_with_what_there_is(desk: Desk) -> None:
    """A guide, an answer, a path."""
    refused: tuple[tuple[Callable[[], object], str], ...] = (
        (lambda: desk.guide("travl"), r"no guide `travl`\. Did you mean `travel`"),
        (lambda: desk.walk("travel", "far.fat"), r"no answer `fat`\. Did you mean `far`"),
        (lambda: desk.walk("travel", "far"), "`far` answers nothing: `far` is asked"),
        (lambda: desk.compare("travel", "walk", "trian"), r"no path `trian`\. Did you mean `train`"),
        (lambda: desk.facts("travel", "x"), r"no path `x`\. There is `walk`, `train`"),
    )
    for ask, said in refused:
        with pytest.raises(Unknown, match=said):
            ask()


def test_two_paths_are_told_by_what_differs(desk: Desk) -> None:
    """With the page of both, and what each needs."""
    told = desk.compare("travel", "train", "walk")
    assert told["page"] == "https://example.org/travel/compare/walk-vs-train/"
    assert [path["id"] for path in told["paths"]] == ["train", "walk"]
    assert told["different"] == [{"id": "speed", "name": "Speed", "explain": "", "values": ["Fast", "Slow"]}]
    assert told["same"] == []
    alike = Desk(Catalogue((guide_with(("{value: slow, ", "{value: fast, ")),), ())).compare("travel", "train", "walk")
    assert (alike["different"], [row["values"] for row in alike["same"]]) == ([], [["Fast", "Fast"]])
    assert told["paths"][0]["requires"] == ["You hold a ticket"]


def test_every_fact_has_its_sources_and_what_disputes_it(desk: Desk) -> None:
    """Of a path alone, where one is named; without Markdown."""
    facts = {fact["id"]: fact for fact in desk.facts("travel")["facts"]}
    assert facts["requirement.ticket"]["dispute"] == {
        "text": "Some trains need none.",
        "sources": [{"id": "own", "title": "Our own count"}],
    }
    assert facts["faq.tired"]["text"] == "Take the train."
    assert facts["faq.tired"]["sources"] == [{"id": "own", "title": "Our own count"}]
    of_path = desk.facts("travel", "walk")["facts"]
    assert [fact["id"] for fact in of_path] == ["path.walk.summary", "path.walk.compare.speed"]


def test_all_that_is_told_of_the_shipped_guides_is_plain() -> None:
    """It can be written as JSON, and no text has a link of its author."""
    guides = fp.load(PROJECT / "content")
    desk = Desk(guides)
    told: list[object] = [desk.guides()]
    for guide in guides:
        paths = list(guide.paths)
        told += [desk.guide(guide.guide), desk.facts(guide.guide), desk.compare(guide.guide, paths[0], paths[1])]
        told += [desk.walk(guide.guide, row.walk.name) for row in fp.walks(guide)]
    text = json.dumps(told)
    assert len(text) > 100_000
    assert "](" not in text
