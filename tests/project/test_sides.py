"""What is compared: files, folders and revisions of a real repository."""

import shutil
import subprocess
from pathlib import Path

import pytest

from fingerpost.catalogue.content import LARGEST
from fingerpost.fault import Fault
from fingerpost.project import read_side
from tests.folders import changed, cut, folder_of
from tests.projects import project_of
from tests.small_guide import SMALL, text_with

STAY = SMALL.replace("guide: travel", "guide: stay")
CHANGED = text_with(("title: Travel", "title: Travelling"))


def _git(folder: Path, *arguments: str) -> None:
    named = ["-c", "user.name=An author", "-c", "user.email=author@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *named, *arguments], cwd=folder, check=True, capture_output=True)


def _commit(folder: Path, tag: str) -> None:
    _git(folder, "add", "--all")
    _git(folder, "commit", "--quiet", "--allow-empty", "--message", tag)
    _git(folder, "tag", tag)


@pytest.fixture(scope="module")
def committed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with a project two folders deep: one guide at `first`; another title, and two, at `second`."""
    top = tmp_path_factory.mktemp("repository")
    root = project_of(top / "sites" / "travel ü", paths=SMALL)
    _git(top, "init", "--quiet", "--initial-branch", "main")
    _commit(top, "first")
    _git(top, "tag", "--annotate", "--message", "A tag that is an object of its own", "annotated", "first")
    project_of(root, paths=CHANGED, stay=STAY)
    _commit(top, "second")
    return top


@pytest.fixture
def repository(committed: Path, tmp_path: Path) -> Path:
    """The project in a repository of its own, with a change since the last commit."""
    shutil.copytree(committed, tmp_path / "all")
    return project_of(
        tmp_path / "all" / "sites" / "travel ü", paths=CHANGED.replace("title: Travelling", "title: On the way")
    )


def _titles(typed: str | None, project: Path) -> list[str]:
    return [guide.title for guide in read_side(typed, project).guides.values()]


@pytest.mark.parametrize(
    "revision", ["first", "HEAD~1", "main~1", "refs/tags/first", ":/^first", "HEAD^{/^first}", "annotated"]
)
def test_whatever_git_reads_as_one_commit_is_a_revision(revision: str, repository: Path) -> None:
    """The guides are those of that commit, and nothing in the working folder is touched."""
    assert _titles(revision, repository) == ["Travel"]
    assert _titles(None, repository) == ["On the way", "Travel"]


def test_a_revision_is_said_with_its_hash(repository: Path) -> None:
    """A name moves, a hash does not."""
    side = read_side("HEAD", repository)
    known = subprocess.run(
        ["git", "rev-parse", "HEAD"], cwd=repository, check=True, capture_output=True, text=True
    ).stdout
    assert (side.kind, side.name, side.note) == ("the revision", "HEAD", known[:7])
    assert list(side.guides) == ["travel", "stay"]


def test_the_hash_itself_is_a_revision(repository: Path) -> None:
    """In full or shortened."""
    assert _titles(read_side("first", repository).note, repository) == ["Travel"]


def _saved(root: Path, content: str) -> None:
    """Write the guide where the content of a project leads, with a change that is not committed."""
    (root / content / "paths.yaml").write_text(CHANGED, encoding="utf-8")


def test_a_revision_is_read_through_a_linked_content(repository: Path) -> None:
    """As the project as it stands is."""
    (repository / "content").rename(repository / "guides")
    (repository / "content").symlink_to("guides")
    (repository / "guides" / "more.yaml").symlink_to("../more.txt")
    (repository / "more.txt").write_text(SMALL.replace("guide: travel", "guide: more"), encoding="utf-8")
    _commit(repository, "linked")
    assert list(read_side("linked", repository).guides) == list(read_side(None, repository).guides)
    assert list(read_side("linked", repository).guides) == ["travel", "more", "stay"]


def test_a_linked_content_that_leads_out_of_the_revision_is_told(repository: Path, tmp_path: Path) -> None:
    """Not that there is no catalogue."""
    (repository / "content").rename(tmp_path / "guides")
    (repository / "content").symlink_to(tmp_path / "guides")
    _commit(repository, "outside")
    with pytest.raises(Fault, match="content is a link that leads to no folder of this revision"):
        read_side("outside", repository)


def test_a_revision_is_read_through_a_submodule(tmp_path: Path) -> None:
    """The commit of the other repository that belongs to the revision; where that is not here, what brings it."""
    other, root = tmp_path / "other", tmp_path / "project"
    for folder in (other, root):
        folder.mkdir()
        _git(folder, "init", "--quiet", "--initial-branch", "main")
    (other / "paths.yaml").write_text(SMALL, encoding="utf-8")
    _commit(other, "first")
    _git(root, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(other), "content")
    _commit(root, "one")
    _saved(root, "content")
    assert (_titles("one", root), _titles(None, root)) == (["Travel"], ["Travelling"])
    _git(root, "submodule", "--quiet", "deinit", "--force", "content")
    with pytest.raises(Fault, match=r"content is a submodule, and its commit [0-9a-f]{12} is not here"):
        read_side("one", root)


def test_a_hook_of_a_linked_worktree_reads_the_project_that_it_is_in(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """git tells its hooks where the repository is, as seen from the top of the worktree, and not from the project."""
    _git(repository, "worktree", "add", "--quiet", str(tmp_path / "linked"), "second")
    root = tmp_path / "linked" / "sites" / "travel ü"
    monkeypatch.setenv("GIT_DIR", str(repository.parent.parent / ".git" / "worktrees" / "linked"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(repository.parent.parent / ".git" / "worktrees" / "linked" / "index"))
    monkeypatch.setenv("GIT_PREFIX", "")
    assert _titles("HEAD", root) == _titles(None, root) == ["Travelling", "Travel"]


def test_what_is_a_catalogue_file_is_the_same_on_a_disk_and_in_a_revision(repository: Path) -> None:
    """Whatever else lies in the folder: an editor's own, folders and links to folders, other kinds, capitals."""
    content = repository / "content"
    for name in (".#paths.yaml", "._stay.yaml", "notes.txt"):
        (content / name).write_text("guide: no", encoding="utf-8")
    (content / "folder.yaml").mkdir()
    (content / "folder.yaml" / "more.yaml").write_text(STAY, encoding="utf-8")
    (content / "link.yml").symlink_to("folder.yaml")
    (content / "Upper.YAML").write_text(SMALL.replace("guide: travel", "guide: upper"), encoding="utf-8")
    _commit(repository, "all")
    assert list(read_side("all", repository).guides) == list(read_side(None, repository).guides)
    assert list(read_side("all", repository).guides) == ["travel", "upper", "stay"]


def test_only_the_catalogue_files_of_a_revision_are_read(repository: Path) -> None:
    """Not those in folders below, not files of other kinds."""
    content = repository / "content"
    (content / "notes.txt").write_text("guide: no", encoding="utf-8")
    (content / "below.yaml").mkdir()
    (content / "below.yaml" / "more.yaml").write_text("guide: no", encoding="utf-8")
    (content / "short.yml").write_text(SMALL.replace("guide: travel", "guide: short"), encoding="utf-8")
    _commit(repository, "third")
    assert sorted(read_side("third", repository).guides) == ["short", "stay", "travel"]


def test_a_path_that_exists_wins_over_a_revision_and_that_is_said(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The longer name of the revision still names it."""
    monkeypatch.chdir(repository)
    _git(repository, "branch", "elsewhere", "first")
    project_of(repository / "elsewhere", paths=STAY)
    side = read_side("elsewhere", repository)
    assert (side.kind, side.note, list(side.guides)) == ("the folder", "not the revision of the same name", ["stay"])
    assert _titles("refs/heads/elsewhere", repository) == ["Travel"]


def test_a_file_is_one_guide_and_a_folder_a_project(repository: Path) -> None:
    """Both work where there is no repository."""
    file = read_side(str(repository / "content" / "stay.yaml"), repository)
    folder = read_side(str(repository), repository)
    assert (file.kind, file.note, file.whole, list(file.guides)) == ("the file", "", False, ["stay"])
    assert (folder.kind, folder.note, folder.whole, list(folder.guides)) == ("the folder", "", True, ["travel", "stay"])


@pytest.mark.parametrize(
    "typed",
    [
        "--output=made",
        "--show-toplevel",
        "--git-dir",
        "--branches",
        "-h",
        "nowhere",
        "first..second",
        "HEAD:sites",
        "first\nsecond",
        "$(touch made)",
        "; touch made",
    ],
)
def test_what_is_neither_path_nor_revision_is_answered_with_what_to_do(
    typed: str, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that looks like an option, or like a command, is a name."""
    monkeypatch.chdir(repository)
    with pytest.raises(Fault) as fault:
        read_side(typed, repository)
    assert str(fault.value).startswith(
        f"`{typed}` cannot be read:\nThere is no file or folder of this name, and git knows no such revision here."
    )
    assert "git fetch --unshallow" in str(fault.value)
    assert not list(repository.rglob("made"))


def test_an_empty_name_is_refused(repository: Path) -> None:
    """As a script gives it whose variable is not set; it does not mean this folder."""
    with pytest.raises(Fault, match="Expected a catalogue file, the folder of a guide or a project, or a revision"):
        read_side("", repository)


def test_a_revision_outside_a_repository_is_answered_with_what_git_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no revision to be had."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(Fault, match=r"no revision either: git says of .*not a git repository"):
        read_side("HEAD", project_of(tmp_path, paths=SMALL))


def test_a_revision_without_git_is_answered_with_what_to_install(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files and folders are read all the same."""
    monkeypatch.setenv("PATH", str(repository))
    with pytest.raises(Fault, match="The program `git` is not installed"):
        read_side("HEAD", repository)
    assert _titles(str(repository), repository) == ["On the way", "Travel"]


def test_a_project_that_is_not_there_is_no_missing_git(repository: Path) -> None:
    """The folder is named."""
    with pytest.raises(Fault, match=r"There is no folder .*nowhere\."):
        read_side("HEAD", repository / "nowhere")


def test_a_revision_without_a_catalogue_says_so(repository: Path) -> None:
    """From before there was one."""
    _git(repository, "rm", "-r", "--quiet", "--force", "content")
    _commit(repository, "empty")
    with pytest.raises(Fault, match=r"`empty` cannot be read:\nThere is no content/\*\.yaml at this revision\."):
        read_side("empty", repository)


def test_the_faults_of_a_revision_are_told_by_its_files(repository: Path) -> None:
    """Every one of them, with revision, file, line and column; a link and a file that is too large among them."""
    content = repository / "content"
    (content / "paths.yaml").write_text(text_with(("start: far", "start: fur")), encoding="utf-8")
    (content / "stay.yaml").write_bytes(b"guide: \xff")
    (content / "link.yaml").symlink_to("/etc/passwd")
    (content / "large.yaml").write_bytes(b"#" * (LARGEST + 1))
    _commit(repository, "broken")
    with pytest.raises(Fault) as fault:
        read_side("broken", repository)
    first, *lines = str(fault.value).splitlines()
    assert first == "`broken` cannot be read:"
    assert [line.split(": error ")[0] for line in lines] == [
        "broken:content/large.yaml:1:1",
        "broken:content/link.yaml:1:1",
        "broken:content/paths.yaml:5:8",
        "broken:content/stay.yaml:1:8",
    ]
    assert "symbolic link" in lines[1]
    assert "larger than 32 MiB" in lines[0]


FOLDER = cut(SMALL.replace("guide: travel", "guide: folder"))


def test_a_guide_that_is_a_folder_is_read_at_a_revision(repository: Path) -> None:
    """As on a disk: with its table of cells, behind a link, in a submodule, beside guides of one file."""
    content = repository / "content"
    cells = "path,speed\nwalk,slow\n"
    unit = ("guide.yaml", "aims:\n", "evidence: {source: [own], status: confirmed, reviewed: 2026-11-01}\naims:\n")
    no_cell = (
        "paths/walk.yaml",
        "compare:\n  speed: {value: slow, source: [own], status: confirmed, reviewed: 2026-11-01}\n",
        "",
    )
    folder_of(content / "m", {**changed(FOLDER, unit, no_cell), "cells.csv": cells})
    folder_of(repository / "elsewhere", cut(SMALL.replace("guide: travel", "guide: linked")))
    (content / "linked").symlink_to("../elsewhere")
    (content / "m" / "faq").rename(repository / "answers")
    (content / "m" / "faq").symlink_to("../../answers")
    folder_of(content / "no-guide", {"paths/walk.yaml": "x", ".guide.yaml": "x"})
    folder_of(content / ".hidden", FOLDER)
    _commit(repository, "folders")
    revision, now = read_side("folders", repository).guides, read_side(None, repository).guides
    assert list(revision) == list(now) == ["travel", "linked", "folder", "stay"]
    assert revision == now
    assert str(revision["folder"].paths["walk"].compare["speed"].place()) == "folders:content/m/cells.csv:2:6"
    assert str(revision["folder"].faq["tired"].place()) == "folders:content/m/faq/all.yaml:1:1"


def test_a_guide_in_a_submodule_is_read_at_a_revision(tmp_path: Path) -> None:
    """Where the submodule is not here, its folder is empty on a disk too: there is no such guide."""
    other, root = tmp_path / "other", project_of(tmp_path / "project", paths=SMALL)
    folder_of(other, FOLDER)
    for folder in (other, root):
        _git(folder, "init", "--quiet", "--initial-branch", "main")
    _commit(other, "first")
    _git(root, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(other), "content/folder")
    _commit(root, "one")
    assert list(read_side("one", root).guides) == list(read_side(None, root).guides) == ["travel", "folder"]
    _git(root, "submodule", "--quiet", "deinit", "--force", "content/folder")
    assert list(read_side("one", root).guides) == list(read_side(None, root).guides) == ["travel"]


def test_the_faults_of_a_folder_at_a_revision_are_told_by_its_files(repository: Path) -> None:
    """A link to nowhere, bytes that are no text, a fault in a path, a cell of a path that is not there."""
    folder = folder_of(
        repository / "content" / "folder",
        {**changed(FOLDER, ("paths/walk.yaml", "serves: [arrive]", "serves: [arive]")), "cells.csv": "path\nfly\n"},
    )
    _commit(repository, "wrong")
    with pytest.raises(Fault) as fault:
        read_side("wrong", repository)
    assert [line.split(": error ")[0] for line in str(fault.value).splitlines()[1:]] == [
        "wrong:content/folder/cells.csv:2:1",
        "wrong:content/folder/paths/walk.yaml:3:10",
    ]
    (folder / "paths" / "fly.yaml").symlink_to("/etc/passwd")
    (folder / "questions" / "more.yaml").write_bytes(b"\xff")
    _commit(repository, "broken")
    with pytest.raises(Fault) as fault:
        read_side("broken", repository)
    assert [line.split(": error ")[0] for line in str(fault.value).splitlines()[1:]] == [
        "broken:content/folder/paths/fly.yaml:1:1",
        "broken:content/folder/questions/more.yaml:1:1",
    ]


def test_the_folder_of_a_guide_is_one_guide_and_a_part_of_it_none(repository: Path) -> None:
    """What to name in its place is said."""
    folder = folder_of(repository / "folder", FOLDER)
    side = read_side(str(folder), repository)
    assert (side.kind, side.whole, list(side.guides)) == ("the folder", False, ["folder"])
    with pytest.raises(Fault, match=r"This file is a part of a guide\. Name the folder of the guide: .*/folder"):
        read_side(str(folder / "paths" / "walk.yaml"), repository)
