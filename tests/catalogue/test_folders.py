"""A guide that is a folder is the guide that it would be as one file, and a fault is told in the file that it is in."""

from pathlib import Path

import pytest

from fingerpost.catalogue import (
    CatalogueError,
    Guide,
    guide_from,
    guide_to_dict,
    load_catalogue,
    read_folder,
    read_guide,
    write_folder,
)
from fingerpost.catalogue.folder import KEYS
from fingerpost.catalogue.values import MOST_VALUES
from fingerpost.checks import check_guide
from fingerpost.facts import fact_rows
from tests.folders import changed, cut, folder_of
from tests.small_guide import SMALL, TODAY

ROOT = Path(__file__).parents[2]
GUIDES = sorted([*(ROOT / "tests" / "guides").rglob("*.yaml"), *(ROOT / "content").glob("*.yaml")])

FOLDER = cut(SMALL)

EVIDENCE = "source: [own], status: confirmed, reviewed: 2026-11-01"


def _read(*changes: tuple[str, str, str]) -> Guide:
    return read_folder(changed(FOLDER, *changes), "content/travel")


def _told(*changes: tuple[str, str, str]) -> list[str]:
    """What is wrong with the small guide as a folder after some changes, whether its reading or a check finds it."""
    try:
        found = check_guide(_read(*changes), TODAY)
    except CatalogueError as error:
        found = error.findings
    return [str(finding).removeprefix("content/travel/") for finding in found]


def _said(guide: Guide) -> list[tuple[object, ...]]:
    """All that a guide says and rests on, in its order, and what the checks find in it."""
    rows = [(row.anchor, row.group, row.topic, row.text, row.together) for row in fact_rows(guide)]
    found = [(finding.code, finding.message.count("`")) for finding in check_guide(guide, TODAY)]
    return [*rows, *sorted(found), tuple(guide.paths), tuple(guide.questions), tuple(guide.faq)]


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_guide_cut_into_the_files_of_a_folder_is_the_same(path: Path) -> None:
    """In the long forms and in the short ones; its paths are in the order that its head gives them."""
    text = path.read_text(encoding="utf-8")
    whole, folder = read_guide(text, "x"), read_folder(cut(text), "x")
    assert folder == whole
    assert _said(folder) == _said(whole)


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_guide_is_written_as_a_folder(path: Path) -> None:
    """Read again, it is an equal guide, with the same units of review."""
    whole = read_guide(path.read_text(encoding="utf-8"), "x")
    files = write_folder(whole)
    assert set(files) >= {"guide.yaml", "questions/all.yaml", *(f"paths/{name}.yaml" for name in whole.paths)}
    assert read_folder(files, "x") == whole
    assert [row.together for row in fact_rows(read_folder(files, "x"))] == [row.together for row in fact_rows(whole)]


def test_a_guide_is_written_as_one_file_whatever_it_was_read_from() -> None:
    """Nothing beyond its reading knows of its files."""
    assert guide_from(guide_to_dict(_read())) == _read() == read_guide(SMALL, "x")


def test_paths_that_the_head_does_not_order_come_by_the_names_of_their_files() -> None:
    """Behind those that it does; without an order, all of them do."""
    fly = ("paths/fly.yaml", "", "name: Fly\nshort: Fly\nsummary: {text: You fly., " + EVIDENCE + "}\n")
    assert list(_read(fly).paths) == ["walk", "train", "fly"]
    assert list(_read(fly, ("guide.yaml", "[walk, train]", "[train]")).paths) == ["train", "fly", "walk"]
    assert list(_read(fly, ("guide.yaml", "paths: [walk, train]\n", "")).paths) == ["fly", "train", "walk"]
    assert list(_read(("guide.yaml", "paths: [walk, train]", "faq: [tired]\nquestions: [ticket]")).questions) == [
        "ticket",
        "far",
        "ticket-unsure",
    ]


def test_entries_may_stand_in_the_head_and_in_several_files() -> None:
    """One path can be moved out after the other, and questions may be parted as their author likes."""
    far, _, ticket = FOLDER["questions/all.yaml"].partition("ticket:\n")
    walk = "".join(f"    {line}\n" for line in FOLDER["paths/walk.yaml"].splitlines())
    files = {
        **FOLDER,
        "guide.yaml": FOLDER["guide.yaml"].replace("paths: [walk, train]\n", f"paths:\n  walk:\n{walk}"),
        "questions/all.yaml": far,
        "questions/ticket.yml": f"ticket:\n{ticket}",
    }
    del files["paths/walk.yaml"]
    guide = read_folder(files, "content/travel")
    assert guide == read_guide(SMALL, "x")
    assert list(guide.paths) == ["walk", "train"]


def test_whatever_has_an_id_may_stand_in_a_file_of_its_own() -> None:
    """The folders are called as the keys of the guide."""
    assert {"sources", "conditions", "requirements", "criteria", "paths", "questions", "faq"} <= set(KEYS)
    speed = "criteria:\n  speed: {name: Speed, values: {slow: Slow, fast: Fast}}\n"
    moved = (("guide.yaml", speed, ""), ("criteria/all.yaml", "", speed.partition("\n  ")[2]))
    assert _read(*moved) == read_guide(SMALL, "x")


def test_a_guide_stands_in_all_of_its_files() -> None:
    """Each part knows its own, and the guide that of its head."""
    guide = _read()
    assert guide.files == {f"content/travel/{name}" for name in FOLDER}
    assert str(guide.place("guide")) == "content/travel/guide.yaml:1:8"
    assert str(guide.paths["train"].place("name")) == "content/travel/paths/train.yaml:1:7"
    assert str(guide.questions["ticket"].answers["none"].place("to")) == "content/travel/questions/all.yaml:13:49"
    assert str(guide.faq["tired"].place()) == "content/travel/faq/all.yaml:1:1"


FAULTS: dict[str, tuple[tuple[tuple[str, str, str], ...], list[str]]] = {
    "a misspelt key of a path": (
        (("paths/train.yaml", "short: Train", "shrot: Train"),),
        [
            "paths/train.yaml:1:1: error FP002: paths.train lacks the key `short`, which is required.",
            "paths/train.yaml:2:1: error FP002: paths.train has no key `shrot`. Did you mean `short`?",
        ],
    ),
    "a value of another type": (
        (("paths/train.yaml", "short: Train", "short: 010"),),
        [
            (
                "paths/train.yaml:2:8: error FP002: paths.train.short: expected text, found `010`. "
                "Put it in quotes if it is meant as text."
            ),
        ],
    ),
    "a text that lost its end": (
        (("paths/train.yaml", "short: Train", "short: #Train"),),
        [
            (
                "paths/train.yaml:2:7: error FP002: paths.train.short: expected text, found nothing. A `#` "
                "begins a comment. "
                'Quote the text: `short: "#Train"`.'
            )
        ],
    ),
    "a name that is not declared": (
        (("paths/train.yaml", "requires: [ticket]", "requires: [tickets]"),),
        ["paths/train.yaml:3:12: error FP003: no requirement is called `tickets`. Did you mean `ticket`?"],
    ),
    "an answer that leads nowhere": (
        (("questions/all.yaml", "to: walk}", "to: wlak}"),),
        ["questions/all.yaml:5:51: error FP003: no question, path or ending is called `wlak`. Did you mean `walk`?"],
    ),
    "a frequently asked question about nothing": (
        (("faq/all.yaml", "paths: [train]", "paths: [trains]"),),
        ["faq/all.yaml:2:38: error FP003: no path is called `trains`. Did you mean `train`?"],
    ),
    "a fault that a check finds": (
        (("paths/walk.yaml", "You walk.", "You <b>walk</b>."),),
        [
            (
                "paths/walk.yaml:6:17: error FP501: the text holds HTML, which stands on the page as it is written "
                "here: "
                "`<b>`. Say it in Markdown: `*emphasis*`, `**strong**`, a list, a link. Put a tag that is meant as a "
                "word "
                "in backticks."
            )
        ],
    ),
    "a text alone that inherits nothing": (
        (("paths/walk.yaml", "{text: You walk., " + EVIDENCE + "}", "You walk."),),
        [
            (
                "paths/walk.yaml:6:1: error FP401: this stands alone, and no `evidence` above it says what it rests "
                "on. "
                "Write `evidence: {source: [...], status: ..., reviewed: ...}` at the guide or the path; or write it "
                "out, "
                "with these keys."
            ),
        ],
    ),
    "a path that the head lists and nobody wrote": (
        (("guide.yaml", "[walk, train]", "[wlak, train]"),),
        ["guide.yaml:32:9: error FP003: nothing in `paths/` is called `wlak`. Did you mean `walk`?"],
    ),
    "a path that the head lists twice": (
        (("guide.yaml", "[walk, train]", "[walk, train, walk]"),),
        ["guide.yaml:32:22: error FP004: `walk` stands here a second time; the first is in line 32. Keep one of them."],
    ),
    "a number in the order": (
        (("guide.yaml", "[walk, train]", "[walk, 010]"),),
        [
            (
                "guide.yaml:32:15: error FP002: paths.1: expected an id of `paths`, found `010`. "
                "Put it in quotes if it is meant as text."
            )
        ],
    ),
    "a path in the head and in a file": (
        (
            (
                "guide.yaml",
                "paths: [walk, train]",
                "paths: {walk: {name: W, short: W, summary: {text: W, " + EVIDENCE + "}}}",
            ),
        ),
        [
            (
                "paths/walk.yaml:1:1: error FP004: `walk` stands here a second time; the first is in "
                "content/travel/guide.yaml:32:9. Keep one of them."
            )
        ],
    ),
    "two files of one path": (
        (("paths/walk.yml", "", "name: Walk on\n"),),
        [
            (
                "paths/walk.yml:1:1: error FP004: `walk` stands here a second time; the first is in "
                "content/travel/paths/walk.yaml:1:1. Keep one of them."
            )
        ],
    ),
    "a question in two files": (
        (("questions/more.yaml", "", "\nfar: {like: ticket, to: {have: train, none: train}}\n"),),
        [
            (
                "questions/more.yaml:2:1: error FP004: `far` stands here a second time; the first is in "
                "content/travel/questions/all.yaml:1:1. Keep one of them."
            )
        ],
    ),
    "two names of files that differ by capitals": (
        (("paths/Walk.yaml", "", FOLDER["paths/walk.yaml"]),),
        [
            (
                "paths/Walk.yaml:1:1: error FP006: `Walk` differs from `walk` in content/travel/paths/walk.yaml:1:1 by "
                "capitals alone. Give one of them another name, in small letters."
            ),
        ],
    ),
    "a name of a file that is no id": (
        (("paths/on foot.yaml", "", FOLDER["paths/walk.yaml"].replace("Walk", "Go")),),
        [
            (
                "paths/on foot.yaml:1:1: error FP002: paths.on foot: expected an id of small letters, digits and "
                "single "
                "hyphens, found `on foot`."
            )
        ],
    ),
    "a name of a file with a character that turns the line": (
        (("paths/\u202ewalk.yaml", "", "name: x\n"),),
        [
            (
                "paths/\\u202ewalk.yaml:1:1: error FP001: the character U+202E, which turns the direction of what "
                "follows, "
                "stands in this key. Take it out: letters have their direction by themselves, and U+200E or U+200F "
                "turns a "
                "sign beside them."
            )
        ],
    ),
    "a file of a path in which nothing stands": (
        (("paths/walk.yaml", "", "# Later.\n"),),
        [
            (
                "paths/walk.yaml:1:1: error FP002: paths.walk: expected a mapping of keys to values, found nothing. "
                "It has the keys `name`, `short`, `summary`."
            )
        ],
    ),
    "a file of questions in which a list stands": (
        (("questions/more.yaml", "", "- far\n"),),
        ["questions/more.yaml:1:1: error FP002: expected entries of `questions`, each below its id."],
    ),
    "a question and a path of one id": (
        (
            ("questions/all.yaml", "ticket-unsure:\n", "walk:\n"),
            ("questions/all.yaml", "to: ticket-unsure}", "to: walk}"),
        ),
        [
            (
                "questions/all.yaml:14:1: error FP105: `walk` is a question here and a path in "
                "content/travel/paths/walk.yaml:1:1. Rename one of them."
            )
        ],
    ),
    "a path file that is no YAML, beside other faults": (
        (
            ("paths/walk.yaml", "name: Walk there", "name: Walk: there"),
            ("paths/train.yaml", "short: Train", "short: []"),
        ),
        [
            "paths/train.yaml:2:8: error FP002: paths.train.short: expected text, found a list.",
            (
                "paths/walk.yaml:1:11: error FP001: this is not YAML: mapping values are not allowed in this context. "
                'Quote the text: `name: "Walk: there"`.'
            ),
        ],
    ),
    "a file of questions that is no YAML, whose ids nobody knows": (
        (
            ("questions/all.yaml", "ask: Is it far?", "ask: Is it: far?"),
            ("paths/train.yaml", "short: Train", "short: Train: on"),
        ),
        [
            (
                "paths/train.yaml:2:13: error FP001: this is not YAML: mapping values are not allowed in this context. "
                'Quote the text: `short: "Train: on"`.'
            ),
            (
                "questions/all.yaml:2:13: error FP001: this is not YAML: mapping values are not allowed in this "
                "context. "
                'Quote the text: `ask: "Is it: far?"`.'
            ),
        ],
    ),
    "a head in which nothing stands": (
        (("guide.yaml", "", "# Later.\n"),),
        ["guide.yaml:1:1: error FP002: the file is empty. Expected a guide: `guide`, `title`, `paths`, `questions`."],
    ),
    "a head of another kind": (
        (("guide.yaml", "", "openapi: 3.1.0\n"),),
        [
            (
                "guide.yaml:1:1: error FP007: this is no guide: it has none of the keys of one, such as `guide`, "
                "`paths`, "
                "`questions`. Move it out of the folder of the catalogue, or begin it with `guide:`."
            )
        ],
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_told_in_its_file(name: str) -> None:
    """With line and column there; what follows from it is not told as well."""
    changes, expected = FAULTS[name]
    assert _told(*changes) == expected


UNIT = (
    ("guide.yaml", "aims:\n", "evidence: {source: [own], status: confirmed, reviewed: 2026-11-01}\naims:\n"),
    ("paths/walk.yaml", "{text: You walk., " + EVIDENCE + "}", "You walk."),
)
"""Changes after which a path inherits what its summary rests on from the head of the guide."""


def test_a_path_inherits_from_the_head_of_its_guide() -> None:
    """As in one file; what is wrong with a unit of review is told there, and not at those that inherit it."""
    summary = _read(*UNIT).paths["walk"].summary
    assert (summary.source, str(summary.place("reviewed"))) == (("own",), "content/travel/guide.yaml:9:56")
    assert _told(*UNIT) == []
    assert _told(*UNIT, ("guide.yaml", "{source: [own], status: confirmed", "{source: [won], status: confirmed")) == [
        "guide.yaml:9:21: error FP003: no source is called `won`. Did you mean `own`?"
    ]


def test_a_guide_may_hold_more_than_one_file_may() -> None:
    """The limit of values is that of a file; the paths of a large guide keep to it one by one."""
    many = [f"serves: [{', '.join(['arrive'] * (MOST_VALUES // 2))}]" for _ in range(2)]
    train = ("paths/train.yaml", "short: Train\n", f"short: Train\n{many[1]}\n")
    guide = _read(("paths/walk.yaml", "serves: [arrive]", many[0]), train)
    assert sum(len(path.serves) for path in guide.paths.values()) == MOST_VALUES
    (told,) = _told(("paths/walk.yaml", "serves: [arrive]", f"serves: [{', '.join(['arrive'] * MOST_VALUES)}]"))
    assert told.startswith("paths/walk.yaml:3:")
    assert "error FP001: more than 200,000 values in one file." in told


def test_a_folder_is_read_from_a_disk(tmp_path: Path) -> None:
    """With all its files, beside a guide of one file."""
    folder = folder_of(tmp_path / "content" / "travel", FOLDER)
    stay = tmp_path / "content" / "stay.yaml"
    stay.write_text(SMALL.replace("guide: travel", "guide: stay"), encoding="utf-8")
    catalogue = load_catalogue([folder, stay], tmp_path)
    assert catalogue.files == ("content/travel", "content/stay.yaml")
    assert catalogue["travel"] == read_guide(SMALL, "x")
    assert catalogue["stay"].files == {"content/stay.yaml"}


def test_two_guides_of_one_id_are_told_whatever_they_are_made_of(tmp_path: Path) -> None:
    """By the head of the folder."""
    folder = folder_of(tmp_path / "travel", FOLDER)
    (tmp_path / "a.yaml").write_text(SMALL, encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"travel/guide\.yaml:1:8: error FP005: .* is taken by a\.yaml:1:8"):
        load_catalogue([tmp_path / "a.yaml", folder], tmp_path)
