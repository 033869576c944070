"""`fingerpost diff` as it is typed."""

from pathlib import Path

import pytest

from tests.folders import changed, cut, folder_of
from tests.projects import project_of, said
from tests.small_guide import SMALL, text_with

CHANGED = text_with(("title: Travel", "title: Travelling"))


def test_without_a_second_name_the_project_as_it_stands_is_compared(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Differences are no failure."""
    old, new = project_of(tmp_path / "old", paths=SMALL), project_of(tmp_path / "new", paths=CHANGED)
    status, out, err = said(capsys, "--project", str(new), "diff", str(old))
    assert (status, err) == (0, "")
    assert out.startswith(f"What changed between the folder `{old}` and the project as it stands\n")
    assert "`title`: `Travel` -> `Travelling`" in out


def test_two_names_are_compared_in_their_order_and_in_the_form_that_was_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever the project holds; here there is none."""
    old, new = project_of(tmp_path / "old", paths=SMALL), project_of(tmp_path / "new", paths=CHANGED)
    status, out, _ = said(capsys, "--project", str(tmp_path), "diff", str(new), str(old), "--format", "markdown")
    assert status == 0
    assert out.startswith("## What changed between")
    assert "- `title`: `Travelling` -> `Travel`" in out


def test_no_difference_is_said_and_is_no_failure_either(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In one line."""
    root = project_of(tmp_path, paths=SMALL)
    assert said(capsys, "--project", str(root), "diff", str(root)) == (
        0,
        f"No difference between the folder `{root}` and the project as it stands.\n",
        "",
    )


def test_what_cannot_be_read_is_told_of_both_sides_with_status_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is compared; each fault names its side."""
    broken = project_of(tmp_path / "broken", paths=text_with(("start: far", "start: fur")))
    status, out, err = said(capsys, "--project", str(broken), "diff", str(tmp_path))
    assert (status, out) == (2, "")
    assert err.splitlines() == [
        f"`{tmp_path}` cannot be read:",
        (
            "content:1:1: error FP000: no guide was found: guides are looked for in this folder, and it is not there. "
            "Begin a guide there: `fingerpost new choose-a-plan`. Where guides are in another place, name it under "
            "`content` of the plug-in."
        ),
        "The project as it stands cannot be read:",
        "content/paths.yaml:5:8: error FP003: no question is called `fur`. Did you mean `far`?",
    ]


def test_a_change_of_one_file_of_a_guide_is_a_change_of_the_guide(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where the guide was one file before."""
    old = project_of(tmp_path / "old", travel=SMALL)
    ride = (
        "paths/train.yaml",
        "You ride., source: [own], status: confirmed, reviewed: 2026-11-01",
        ("You ride for an hour., source: [own], status: confirmed, reviewed: 2026-11-20"),
    )
    folder_of(tmp_path / "new" / "content" / "travel", changed(cut(SMALL), ride))
    _, out, _ = said(capsys, "--project", str(tmp_path / "new"), "diff", str(old))
    assert out.splitlines()[2:] == [
        "`travel`, `Travel`",
        "  Facts",
        "    `Take the train`, `In short`: text; reviewed `2026-11-01` -> `2026-11-20`:",
        "      - You ride.",
        "      + You ride for an hour.",
    ]
