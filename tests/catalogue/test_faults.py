"""Every fault of a catalogue is named with its place, all of them in one run."""

from pathlib import Path

import pytest

from fingerpost.catalogue import CatalogueError, load_catalogue, read_guide
from tests.small_guide import FILE, SMALL, place_of, text_with


def _findings(text: str) -> list[str]:
    with pytest.raises(CatalogueError) as caught:
        read_guide(text, FILE)
    return [str(finding) for finding in caught.value.findings]


FAULTS: dict[str, tuple[tuple[str, str], list[tuple[str, str]]]] = {
    "an unknown key, with the key that was meant": (
        ("short: Walk", "shrot: Walk"),
        [("walk:\n", "FP002: paths.walk lacks the key `short`"), ("shrot: Walk", "FP002: paths.walk has no key `shrot`. Did you mean `short`?")],
    ),
    "a number where text belongs": (("title: Travel", "title: 12"), [("12", "FP002: title: expected text, found `12`.")]),
    "a mapping where text belongs": (("title: Travel", "title: {a: b}"), [("title: {a", "FP002: title: expected text, found a mapping.")]),
    "text where a list belongs": (("serves: [arrive]", "serves: arrival"), [("arrival", "FP002: paths.walk.serves: expected a list, found `arrival`.")]),
    "a missing key": (("language: en\n", ""), [("guide: travel", "FP002: the catalogue lacks the key `language`")]),
    "a key that stands twice": (
        ("    short: Train\n", "    short: Train\n    short: Rail\n"),
        [("short: Rail", "FP001: `short` stands here a second time; the first is in line 4")],
    ),
    "an answer to nowhere": (
        ("distance: near}, to: walk", "distance: near}, to: wallk"),
        [("wallk", "FP003: no question or path is called `wallk`. Did you mean `walk`?")],
    ),
    "a start that is no question": (("start: far", "start: fur"), [("fur", "FP003: no question is called `fur`. Did you mean `far`?")]),
    "a value that the condition lacks": (
        ("says: {ticket: none}", "says: {ticket: lost}"),
        [("lost", "FP003: no value of ticket is called `lost`. There is `bought`, `none`.")],
    ),
    "a source that is not declared": (
        ("{text: To arrive., source: [own]", "{text: To arrive., source: [others]"),
        [("others", "FP003: no source is called `others`. There is `own`.")],
    ),
    "an id with a capital": (
        ("  walk:\n", "  Walk:\n"),
        [("Walk:\n", "FP002: paths.Walk: expected an id of small letters"), ("walk}\n      far", "FP003: no question or path is called `walk`")],
    ),
    "a status outside the three": (
        ("status: unverified", "status: maybe"),
        [("maybe", "faq.tired.status: expected `confirmed`, `disputed` or `unverified`, found `maybe`.")],
    ),
    "a day that is none": (
        ("unverified, reviewed: 2026-11-01", "unverified, reviewed: 2026-13-01"),
        [("2026-13-01", "FP001: `2026-13-01` is no day of the calendar")],
    ),
    "a disputed fact that nothing disputes": (
        ("    dispute: {text: Some trains need none., source: [own]}\n", ""),
        [("ticket:\n    text", "FP002: requirements.ticket: a disputed fact says what disputes it: expected the key `dispute`.")],
    ),
    "a dispute of what is not disputed": (
        ("status: unverified, reviewed: 2026-11-01}", "status: unverified, reviewed: 2026-11-01, dispute: {text: No., source: [own]}}"),
        [("tired:", "FP002: faq.tired: only a disputed fact has the key `dispute`; the status here is `unverified`")],
    ),
    "a requirement that is neither fixed nor clearable": (
        ("    clear: {who: You, how: Buy one.}\n", ""),
        [("ticket:\n    text", "FP002: requirements.ticket: a requirement is either fixed or can be cleared")],
    ),
    "a question without answers": (
        ("    like: ticket\n    to: {have: train, none: train}", "    ask: Well?"),
        [("ticket-unsure:", "FP002: questions.ticket-unsure: a question needs `short` and `answers`")],
    ),
    "a merge": (("  own: {title: Our own count}", "  own: {title: Our own count}\n  <<: {}"), [("<<", "FP001: `<<` merges are not read.")]),
    "an alias": (("title: Travel", "title: &a Travel\nabout: *a"), [("*a", "FP001: the alias `*a` is not read.")]),
    "text that is no YAML": (("title: Travel", "title: Travel: abroad"), [(": abroad", "FP001: this is not YAML: mapping values are not allowed")]),
    "an empty text": (("question: How should you travel?", "question: ''"), [("''", "FP002: question: expected at least 1")]),
    "a tag that lies": (("title: Travel", "title: !!int abc"), [("!!int", "FP001: `abc` is no number, as its tag says it is.")]),
    "a character that no page can hold": (("title: Travel", 'title: "a\\0b"'), [('"a', "FP001: a control character stands in this text.")]),
    "a day that no build can carry": (
        ("unverified, reviewed: 2026-11-01", "unverified, reviewed: 2206-11-01"),
        [("2206-11-01", "FP002: faq.tired.reviewed: expected a day between 2000 and 2100, found `2206-11-01`.")],
    ),
    "a page that the guide has not": (
        ("page: decide", "page: decides"),
        [("decides", "FP003: no page of the guide is called `decides`. Did you mean `decide`?")],
    ),
    "a source that stands in two places": (
        ("own: {title: Our own count}", "own: {title: Our own count, url: 'https://example.org/', document: counts.md}"),
        [("own: {title: Our own count, url", "a source is either elsewhere or a page of this site: expected at most one of the keys `url` and `document`")],
    ),
    "a source outside the folder of the pages": (
        ("own: {title: Our own count}", "own: {title: Our own count, document: ../counts.md}"),
        [("../counts.md", "FP002: sources.own.document: expected a Markdown file as from docs/")],
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_catalogue_is_refused_for(name: str) -> None:
    """Each fault is found at its place and says what was expected, and it is the only one found."""
    change, expected = FAULTS[name]
    text = text_with(change)
    findings = _findings(text)
    assert len(findings) == len(expected), findings
    for (needle, message), finding in zip(expected, findings, strict=True):
        assert finding.startswith(f"{place_of(text, needle)}: error ")
        assert message in finding


def test_the_small_guide_has_no_fault() -> None:
    """The near miss of every fault: the guide that they are made from is read."""
    assert read_guide(SMALL, FILE).id == ""


def test_every_fault_is_named_in_one_run() -> None:
    """A wrong type does not hide an answer to nowhere, nor a key that stands twice."""
    findings = _findings(
        text_with(
            ("title: Travel", "title: 12"),
            ("distance: near}, to: walk", "distance: near}, to: nowhere"),
            ("short: Walk", "shrot: Walk"),
            ("    short: Train\n", "    short: Train\n    short: Rail\n"),
        )
    )
    assert [finding.split("error ")[1][:5] for finding in findings] == ["FP002", "FP002", "FP002", "FP001", "FP003"]


@pytest.mark.parametrize("text", ["", "# only a comment\n", "- a list\n", "just text\n", "null\n"])
def test_a_file_that_holds_no_guide_is_refused(text: str) -> None:
    """An empty file, a list or a word gets one finding at its first line."""
    findings = _findings(text)
    assert len(findings) == 1
    assert findings[0].startswith(f"{FILE}:1:1: error FP002")


def test_words_that_older_yaml_reads_as_something_else_stay_words() -> None:
    """`Yes`, `No`, `on` and `1:30` are text: an answer may be labelled so."""
    guide = read_guide(text_with(("name: Walk there", "name: No"), ("name: Take the train", "name: 1:30")), FILE)
    assert (guide.paths["walk"].name, guide.paths["train"].name) == ("No", "1:30")


def test_every_entry_knows_its_place() -> None:
    """An entry and each of its values point to file, line and column."""
    guide = read_guide(SMALL, FILE)
    assert str(guide.paths["walk"].place()) == place_of(SMALL, "walk:\n")
    assert str(guide.paths["walk"].place("short")) == place_of(SMALL, "Walk\n")
    assert str(guide.goal[0].place("text")) == place_of(SMALL, "To arrive.")
    assert guide.paths["walk"].id == "walk"


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    """A missing file, a folder and bytes that are no UTF-8 are findings, not tracebacks."""
    (tmp_path / "latin.yaml").write_bytes(b"guide: caf\xe9\n")
    (tmp_path / "folder.yaml").mkdir()
    with pytest.raises(CatalogueError) as caught:
        load_catalogue([tmp_path / "none.yaml", tmp_path / "latin.yaml", tmp_path / "folder.yaml"], tmp_path)
    assert [str(finding)[:40] for finding in caught.value.findings] == [
        "folder.yaml:1:1: error FP000: this is no",
        "latin.yaml:1:11: error FP000: byte 0xe9 ",
        "none.yaml:1:1: error FP000: there is no ",
    ]


def test_two_guides_may_not_share_an_id(tmp_path: Path) -> None:
    """Their addresses would collide."""
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text(SMALL)
    with pytest.raises(CatalogueError, match=r"b.yaml:1:8: error FP002: the guide id `travel` is taken by a.yaml:1:8"):
        load_catalogue([tmp_path / "a.yaml", tmp_path / "b.yaml"], tmp_path)


def test_a_model_cannot_be_changed() -> None:
    """Frozen: nothing that lays out a page can alter what another one shows."""
    guide = read_guide(SMALL, FILE)
    with pytest.raises(ValueError, match="frozen"):
        guide.paths["walk"].name = "Run"  # type: ignore[misc]
