"""Guides that lie where the settings of a site say, compared with those of another time or of another folder."""

import subprocess
from pathlib import Path

import pytest

from fingerpost.fault import Fault
from fingerpost.project import read_side
from tests.folders import cut, folder_of
from tests.projects import project_of, said
from tests.small_guide import SMALL, text_with

PLACES = ("docs/choices", "more/stay.yaml", "whole", "../beside")

SETTINGS = "site_name: Ours\nplugins:\n  - search\n  - fingerpost: {content: docs/choices}\n"


def _guide(name: str) -> str:
    return text_with(("guide: travel", f"guide: {name}"), ("title: Travel", f"title: {name.capitalize()}"))


def _commit(folder: Path, tag: str) -> None:
    named = ["-c", "user.name=An author", "-c", "user.email=author@example.org", "-c", "commit.gpgsign=false"]
    for typed in (["add", "--all"], ["commit", "--quiet", "--message", tag], ["tag", tag]):
        subprocess.run(["git", *named, *typed], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project of a repository: its guides were in `content` at first, and are in many places at `moved`."""
    top = tmp_path / "repository"
    root = project_of(top / "site", paths=SMALL)
    subprocess.run(["git", "init", "--quiet", "--initial-branch", "main"], cwd=top, check=True)
    _commit(top, "first")
    choices = root / "docs" / "choices"
    choices.mkdir(parents=True)
    (root / "content" / "paths.yaml").rename(choices / "travel.yaml")
    (choices / "links.yml").write_text("- https://example.org/\n", encoding="utf-8")
    folder_of(choices / "ride", cut(_guide("ride")))
    folder_of(root / "whole", cut(_guide("swim")))
    for path, name in ((root / "more" / "stay.yaml", "stay"), (top / "beside" / "row.yaml", "row")):
        path.parent.mkdir()
        path.write_text(_guide(name), encoding="utf-8")
    _commit(top, "moved")
    return root


def test_a_revision_has_the_guides_of_each_place_in_the_same_order_as_the_disk(root: Path) -> None:
    """A folder, a file, a folder that is a guide, and a folder beside the project; a file about else is no guide."""
    now = read_side(None, root, lambda _: PLACES).guides
    then = read_side("moved", root, lambda _: PLACES).guides
    assert list(then) == list(now) == ["ride", "travel", "stay", "swim", "row"]
    assert then == now
    assert str(then["swim"].paths["walk"].place()).startswith("moved:whole/paths/walk.yaml:")
    assert str(then["stay"].place("guide")).startswith("moved:more/stay.yaml:")


def test_a_revision_before_the_guides_were_moved_is_read_where_they_were(root: Path) -> None:
    """The setting is younger than the revision: without one, they were in `content`."""
    assert list(read_side("first", root, lambda _: PLACES).guides) == ["travel"]
    with pytest.raises(Fault, match=r"There is no gone/\*\.yaml and no x\.yaml at this revision\."):
        read_side("moved", root, lambda _: ("gone", "x.yaml"))


def test_a_place_above_the_repository_has_no_guides_at_a_revision(root: Path) -> None:
    """Git knows nothing of what is there."""
    with pytest.raises(Fault, match=r"There is no \.\./\.\./x/\*\.yaml at this revision\."):
        read_side("moved", root, lambda _: ("../../x",))


def test_a_change_is_told_of_guides_where_the_plug_in_says_that_they_are(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of the project as it stands, and of another folder with settings of its own."""
    (root / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    choices = root / "docs" / "choices"
    changed = text_with(("ask: Is it far?", "ask: Is it very far?"))
    (choices / "travel.yaml").write_text(changed, encoding="utf-8")
    other = root.parent / "other"
    for old in ("moved", str(other)):
        if old != "moved":
            other.mkdir()
            (other / "mkdocs.yml").write_text(SETTINGS.replace("docs/choices", "ours"), encoding="utf-8")
            project_of(other, wrong="guide: [")
            (other / "ours").mkdir()
            (other / "ours" / "travel.yaml").write_text(SMALL, encoding="utf-8")
        status, out, err = said(capsys, "--project", str(root), "diff", old)
        assert (status, err) == (0, "")
        assert "`Is it far?` -> `Is it very far?`" in out


def test_a_folder_of_guides_is_compared_by_itself(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One that is no project: what lies in it is meant, as `check` takes it."""
    choices = str(root / "docs" / "choices")
    status, out, _ = said(capsys, "--project", str(root), "diff", choices, choices)
    assert (status, out.startswith("No difference")) == (0, True), out
