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
    assert ("`fingerpost new choose-a-plan` begins its first guide." in f"{status}{out}{err}") == there
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
    assert "empty:1:1: error FP000: no guide was found: guides are looked for in this folder, and neither a file" in out


@pytest.mark.parametrize(
    ("places", "there", "found"),
    [
        (
            "guides",
            (),
            "guides:1:1: error FP000: no guide was found: guides are looked for in this folder, and it is not",
        ),
        (
            "guides",
            ("guides/",),
            "this folder, and neither a file of YAML nor the folder of a guide is in it.",
        ),
        (
            "guides",
            ("guides",),
            "guides:1:1: error FP000: no guide was found: guides are looked for in a folder of this ",
        ),
        (
            "a.yaml, content",
            ("content/b.txt",),
            "a.yaml:1:1: error FP000: there is no such file.\n    Name a file that",
        ),
    ],
)
def test_a_place_without_a_guide_is_named_as_the_configuration_names_it(
    places: str, there: tuple[str, ...], found: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With what was looked for there, and what to do: no name of a file that nobody has written."""
    for name in there:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.mkdir() if name.endswith("/") else path.write_text("No guide.\n")
    (tmp_path / "docs").mkdir()
    settings = f"site_name: Signs\nplugins: [{{fingerpost: {{content: [{places}]}}}}]\n"
    (tmp_path / "mkdocs.yml").write_text(settings)
    status, out, _ = said(capsys, "--project", str(tmp_path), "check")
    assert status == 2
    assert found in out
    assert "name it under `content` of the plug-in" in out
    assert "paths.yaml" not in out


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


STAY = text_with(
    ("guide: travel", "guide: stay"),
    ("title: Travel", "title: Stay"),
    ("text: You walk.", "text: 'You [ride](travel:paths/train).'"),
)


def test_a_file_of_a_project_is_checked_with_what_stands_beside_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its links to other guides are looked at; those themselves are not examined."""
    root = project_of(tmp_path, paths=SMALL.replace("You ride.", "You <b>ride</b>."), stay=STAY)
    status, out, _ = said(capsys, "--project", str(root), "check", str(root / "content" / "stay.yaml"))
    assert (status, out.count("nothing found")) == (0, 1)
    (root / "content" / "paths.yaml").write_text(SMALL.replace("guide: travel", "guide: travels"), encoding="utf-8")
    status, out, _ = said(capsys, "--project", str(root), "check", str(root / "content" / "stay.yaml"))
    assert status == 1
    assert "error FP513: a link leads to `travel:paths/train`, and no guide is called `travel`." in out
    assert "Did you mean `travels`?" in out


def test_a_file_that_is_checked_alone_says_which_links_were_not_looked_at(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where it is in no project, and while another file of the catalogue cannot be read."""
    root = project_of(tmp_path / "project", paths=SMALL, stay=STAY)
    (tmp_path / "stay.yaml").write_text(STAY, encoding="utf-8")
    unseen = "warning FP514: a link leads to `travel:paths/train`, and the guide `travel` was not read."
    status, out, _ = said(capsys, "--project", str(root), "check", str(tmp_path / "stay.yaml"))
    assert (status, unseen in out) == (1, True)
    (root / "content" / "paths.yaml").write_text("guide: [", encoding="utf-8")
    for named in ((str(root / "content" / "stay.yaml"),), ()):
        status, out, _ = said(capsys, "--project", str(root), "check", *named)
        assert (status, unseen in out) == (1, True)
        assert "mend what cannot be read in it: then the link is looked at." in out


def test_a_site_without_a_guide_is_told_how_to_begin_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By a command that does so there; the site itself is a project."""
    (tmp_path / "mkdocs.yml").write_text("site_name: Ours\nplugins: [search, fingerpost]\n")
    at = ("--project", str(tmp_path))
    _, out, _ = said(capsys, *at, "check")
    assert "`fingerpost new choose-a-plan`." in out
    assert "No project here" not in out
    status, _, _ = said(capsys, *at, "walks")
    assert "`fingerpost new choose-a-plan` begins its first guide." in str(status)
    assert said(capsys, *at, "new", "choose-a-plan")[0] == 0
    assert said(capsys, *at, "check")[0] == 0


@pytest.mark.parametrize("part", ["guide.yaml", "paths", "paths/walk.yaml"])
def test_a_part_of_a_guide_in_the_place_of_the_whole_is_told_what_to_name(
    part: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Once, and nothing is said of what such a file lacks, by whoever reads what the site says."""
    place = f"content/travel/{part}"
    (tmp_path / "mkdocs.yml").write_text(f"site_name: Ours\nplugins: [search, {{fingerpost: {{content: {place}}}}}]\n")
    folder_of(tmp_path / "content" / "travel", cut(SMALL))
    for command in ("check", "walks"):
        status, out, err = said(capsys, "--project", str(tmp_path), command)
        told = f"{status}{out}{err}"
        assert told.count("error FP") == 1, told
        assert "error FP000: this is one file of the guide content/travel, which is a folder." in told
        assert "in the place of it, as under `content` of the plug-in: `content/travel`." in told
