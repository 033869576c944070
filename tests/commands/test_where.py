"""Where a command is typed, and what it is pointed at."""

from pathlib import Path

import pytest

from tests.folders import cut, folder_of
from tests.projects import project_of, said
from tests.small_guide import SMALL, text_with

NEEDING = ("check", "build", "bundle", "walks", "suggest", "nav", "pages")


@pytest.mark.parametrize("command", NEEDING)
@pytest.mark.parametrize("there", [True, False])
def test_a_folder_without_a_project_is_called_that(
    command: str, there: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With what is missing, and where to go; nothing is written there."""
    folder = tmp_path if there else tmp_path / "none"
    typed = (command, str(tmp_path / "out")) if command == "pages" else (command,)
    status, out, err = said(capsys, "--project", str(folder), *typed)
    missing = f"{folder} has no folder `content`" if there else f"there is no folder {folder}"
    assert f"No project here: {missing}." in f"{status}{out}{err}"
    assert list(tmp_path.iterdir()) == []


def test_no_guide_is_begun_in_a_folder_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The name of a folder is easily mistyped."""
    status, _, _ = said(capsys, "--project", str(tmp_path / "none"), "new", "mine")
    assert str(status).startswith("No project here")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_checked_with_all_its_catalogues(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Named by itself or by its project, and beside a file; one without any says that none is there."""
    root = project_of(
        tmp_path / "one",
        paths=SMALL,
        more=text_with(("guide: travel", "guide: more"), ("title: Travel", "title: More")),
    )
    for named in ("content", "."):
        status, out, _ = said(capsys, "--project", str(root), "check", str(root / named))
        assert (status, out.count("nothing found")) == (0, 2)
    (tmp_path / "empty").mkdir()
    status, out, _ = said(capsys, "--project", str(root), "check", str(tmp_path / "empty"))
    assert status == 2
    assert "empty/paths.yaml:1:1: error FP000: there is no such file." in out


def test_a_guide_that_is_a_folder_is_checked_by_its_folder_or_by_any_file_of_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a part alone little can be said: the whole guide is checked, and that is told beside the report."""
    root = project_of(tmp_path, more=text_with(("guide: travel", "guide: more"), ("title: Travel", "title: More")))
    folder = folder_of(root / "content" / "travel", cut(text_with(("title: Travel", "title: Travelling"))))
    # A path may be called as the head of a guide is.
    (folder / "paths" / "train.yaml").rename(folder / "paths" / "guide.yaml")
    for file in folder.rglob("*.yaml"):
        file.write_text(file.read_text(encoding="utf-8").replace("train", "guide"), encoding="utf-8")
    monkeypatch.chdir(root)
    _, whole, _ = said(capsys, "check", "content/travel")
    assert whole.startswith("Travelling: nothing found.")
    assert "More" not in whole
    for part in ("guide.yaml", "paths/guide.yaml", "questions/all.yaml"):
        told = f"content/travel/{part} is a part of a guide; all of it is checked: content/travel\n"
        assert said(capsys, "check", f"content/travel/{part}") == (0, whole, told)
    assert said(capsys, "check", "content/more.yaml")[2] == ""
    monkeypatch.chdir(folder / "paths")
    _, out, err = said(capsys, "check", "walk.yaml")
    assert (out, err) == (whole, f"walk.yaml is a part of a guide; all of it is checked: {folder}\n")
