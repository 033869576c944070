"""What a server reads after a save is what it would read from nothing, and what has not changed is the same object."""

import random
from pathlib import Path
from typing import Any

import pytest

from fingerpost.catalogue import EXAMPLE_GUIDE, Catalogue, CatalogueError, Guide, Memory, every_entry, load_contents
from fingerpost.catalogue.kinds import RefersTo
from fingerpost.catalogue.shape import Shape, shapes
from fingerpost.checks import CHECKS, examine
from fingerpost.checks.check import Check, FinalCheck
from tests.folders import changed, cut
from tests.small_guide import SMALL, TODAY

ROOT = Path(__file__).parents[2]

SHORT = [ROOT / "tests" / "guides" / "short" / f"{name}.yaml" for name in ("estimator", "leave")]
"""Guides in short forms: what is written once, or in place, is written out for each path."""

TABLE = {"cells.csv": "path,speed\nwalk,slow\ntrain,fast\n"}

STEPS = 40


def _load(files: dict[str, str], memory: Memory | None = None) -> Guide:
    contents = {name: text.encode() for name, text in files.items()}
    return load_contents({"content/travel": contents}, memory).guides[0]


def _told(files: dict[str, str], memory: Memory | None = None) -> list[Any]:
    """All that a guide says, where each value stands, and all that is wrong with it."""
    try:
        guide = _load(files, memory)
    except CatalogueError as error:
        return [str(finding) for finding in error.findings]
    values = [
        (entry.id, key, entry.place(key), entry.place(), entry.copied_from(key), getattr(entry, key))
        for entry in every_entry(guide)
        for key in type(entry).model_fields
    ]
    (examined,) = examine(Catalogue((guide,), ()), TODAY, beside=None)
    found = [(str(finding), finding.acceptance) for finding in (*examined.findings, *examined.accepted)]
    return [guide.files, values, found, examined.proof]


def _edited(files: dict[str, str], sound: dict[str, str], rng: random.Random) -> dict[str, str]:
    """The files after a save of their author: a line less or twice, a word, a file less, or a mended one."""
    files = dict(files)
    # What stands in the head concerns all paths.
    name = rng.choice((*files, *["guide.yaml"] * len(files)))
    lines = files[name].splitlines(keepends=True) or ["\n"]
    at = rng.randrange(len(lines))
    match rng.randrange(8):
        case 0:
            lines[at : at + 1] = []
        case 1:
            lines[at : at + 1] = [lines[at], lines[at]]
        case 2:
            lines.insert(at, "# A note\n")
        case 3:
            words = lines[at].split(" ")
            words[rng.randrange(len(words))] += "x"
            lines[at] = " ".join(words)
        case 4:
            del files[name]
            return files if "guide.yaml" in files else sound
        case _:
            return {**files, name: sound[name]} if rng.random() < 0.5 else sound
    return {**files, name: "".join(lines)}


@pytest.mark.parametrize("path", [None, *SHORT], ids=lambda path: path.stem if path else "table")
def test_after_any_edit_a_guide_is_what_it_is_read_from_nothing(path: Path | None) -> None:
    """In the same places, with the same findings in the same order, also between faults."""
    sound = cut(path.read_text(encoding="utf-8")) if path else TABLE | _without_cells()
    rng = random.Random(f"{path and path.stem}")  # noqa: S311 - the same edits each time are what it is for
    memory, files = Memory(), sound
    for _ in range(STEPS):
        assert _told(files, memory) == _told(files)
        files = _edited(files, sound, rng)


def _without_cells() -> dict[str, str]:
    """The small guide without the cell that stands in the table."""
    files = cut(SMALL)
    walk = files["paths/walk.yaml"]
    start = walk.index("compare:")
    return {**files, "paths/walk.yaml": walk[:start].rstrip() + "\n", "paths/train.yaml": _cell_less(files)}


def _cell_less(files: dict[str, str]) -> str:
    train = files["paths/train.yaml"]
    return train[: train.index("compare:")].rstrip() + "\n" if "compare:" in train else train


def test_what_has_not_changed_is_the_same_object() -> None:
    """A whole guide; of one that is a folder, each path whose file is the same."""
    files, memory = cut(SMALL), Memory()
    first = _load(files, memory)
    assert _load(dict(files), memory) is first
    files = changed(files, ("paths/walk.yaml", "You walk.", "You go on foot."))
    second = _load(files, memory)
    assert second.paths["train"] is first.paths["train"]
    assert second.paths["walk"] != first.paths["walk"]
    third = _load(changed(files, ("questions/all.yaml", "Is it far?", "Is it very far?")), memory)
    assert third.paths["walk"] is second.paths["walk"]


@pytest.mark.parametrize("check", [check for check in CHECKS if check.example], ids=lambda check: check.name)
def test_a_fault_is_found_after_a_save_and_not_after_its_mending(check: Check | FinalCheck) -> None:
    """Whatever was worked out of the sound guide, and holds for longer than until the next save."""
    faulty = EXAMPLE_GUIDE
    for change in check.example:
        faulty = faulty.replace(change.before, change.after)
    memory = Memory()
    for text in (EXAMPLE_GUIDE, faulty, f"# A note\n{EXAMPLE_GUIDE}", faulty, f"# A note\n{faulty}", EXAMPLE_GUIDE):
        files = cut(text)
        assert _told(files, memory) == _told(files)


TURNED_AWAY = EXAMPLE_GUIDE.replace(
    "says: {line: poor}\n        to: call", "says: {line: poor}\n        to: none"
).replace(
    "\nquestions:\n",
    "\nendings:\n  none:\n    name: No meeting now\n    short: None\n    requires: []\n    summary: You meet later.\n"
    "    next: [{label: Write to everybody, kind: contact, url: https://mail.example.org/}]\n\nquestions:\n",
)
"""The example with an ending that is true of the answers that lead to it."""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("requires: []", "requires: [line]"),
        ("needs: {line: good}", "needs: {room: none}"),
        ("    clear:\n      who: The service desk\n      how: Ask for a headset and a cable.\n", ""),
        ("    short: In person\n", "    short: In person\n    unreached: Nobody is asked.\n"),
    ],
)
def test_walks_are_proved_again_where_something_has_changed_that_they_depend_on(before: str, after: str) -> None:
    """Also where no answer has changed: what a path or an ending needs, or who can clear it."""
    assert TURNED_AWAY.count(before) == 1
    faulty, memory = TURNED_AWAY.replace(before, after), Memory()
    sound, found = _told(cut(TURNED_AWAY), memory)[2], _told(cut(faulty), memory)[2]
    assert sound != found
    assert found == _told(cut(faulty))[2]
    assert sound == _told(cut(TURNED_AWAY), memory)[2]


def test_what_paths_take_over_is_read_anew_for_all_of_them() -> None:
    """What stands in the head may be a part of each path."""
    files, memory = cut(SMALL), Memory()
    first = _load(files, memory)
    second = _load({**files, "guide.yaml": f"# A note\n{files['guide.yaml']}"}, memory)
    assert second == first
    assert second.paths["walk"] is not first.paths["walk"]


def _kinds(shape: Shape) -> set[str]:
    """The kinds of things that are named in a part of a guide."""
    inside = shapes(shape.model).values() if shape.model else [one for one in (shape.inside, shape.keys) if one]
    reference = shape.mark(RefersTo)
    return {reference.kind if reference else "", *(kind for one in inside for kind in _kinds(one))}


def test_no_path_names_what_stands_in_the_files_that_may_change() -> None:
    """A path is kept while questions and answers change, so nothing in it may depend on them."""
    kinds = _kinds(shapes(Guide)["paths"].inside)  # type: ignore[arg-type]
    assert kinds == {"", "requirement", "source", "path group", "aim", "criterion", "page of the guide"}


def test_a_page_that_a_path_leads_to_and_that_is_gone_is_missed() -> None:
    """Such a path is not kept: the page may be that of another path, or of a question that is not answered any more."""
    memory = Memory()
    files = changed(cut(SMALL), ("paths/walk.yaml", 'url: "https://map.example.org/"', "page: faq/tired"))
    assert len(_told(files, memory)) == 4
    files = {**files, "faq/all.yaml": files["faq/all.yaml"].replace("tired:", "weary:", 1)}
    assert _told(files, memory) == _told(files)
    assert "FP003" in str(_told(files, memory))
