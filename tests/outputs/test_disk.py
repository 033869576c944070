"""Folders put in the place of others, and folders aside."""

import threading
from pathlib import Path

import pytest

from fingerpost.outputs.disk import PlaceError, aside, put_back, replace_folder, write_files


def _make(folder: Path, **files: str) -> Path:
    """A folder with HTML files."""
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / f"{name}.html").write_text(text)
    return folder


def _texts(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*") if path.is_file()}


def test_there_is_a_whole_folder_at_every_moment_of_an_exchange(tmp_path: Path) -> None:
    """Somebody who reads all the time never misses a file; this is so on Linux, with one step."""
    target, missed, done = _make(tmp_path / "site", index="0"), [], threading.Event()

    def read() -> None:
        while not done.is_set():
            if not (target / "index.html").exists():
                missed.append(1)

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(500):
        with aside(tmp_path, "site.new-") as room:
            replace_folder(_make(room / "site", index=str(number)), target)
    done.set()
    reader.join()
    assert missed == []
    assert _texts(target) == {"index.html": "499"}
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_folder_that_cannot_be_renamed_gets_its_files_one_by_one(tmp_path: Path) -> None:
    """As a mount: the folder itself stays, what is new comes, what is old goes, what begins with a dot stays."""
    target = _make(tmp_path / "site", index="old", gone="old")
    outside = _make(tmp_path / "outside", index="keep")
    _make(target / "gone", page="old")
    _make(target / "page.html", was="a folder")
    (target / "linked").symlink_to(outside)
    (target / ".nojekyll").touch()
    itself = target.stat().st_ino
    with aside(target, ".fingerpost-") as room:
        new = _make(room / "site", index="new", page="new")
        _make(new / "linked", index="new")
        _make(new / "gone.html", now="a folder")
        replace_folder(new, target)
    assert _texts(target) == {
        "index.html": "new",
        "page.html": "new",
        "linked/index.html": "new",
        "gone.html/now.html": "a folder",
        ".nojekyll": "",
    }
    assert sorted(path.name for path in target.iterdir()) == [
        ".nojekyll",
        "gone.html",
        "index.html",
        "linked",
        "page.html",
    ]
    assert target.stat().st_ino == itself
    assert _texts(outside) == {"index.html": "keep"}


def test_what_a_killed_run_has_left_goes_and_nothing_else(tmp_path: Path) -> None:
    """A folder aside that is in use stays, and so do a link and a folder that only have such a name."""
    left = _make(tmp_path / "site.new-abcdefgh", index="half")
    mine = _make(tmp_path / "site.new-mine5678", index="mine")
    outside = _make(tmp_path / "outside", index="keep")
    with aside(tmp_path, "site.new-") as used:
        (left / ".gitignore").write_bytes((used / ".gitignore").read_bytes())
        (outside / ".gitignore").write_bytes((used / ".gitignore").read_bytes())
        link = tmp_path / "site.new-link5678"
        link.symlink_to(outside)
        with aside(tmp_path, "site.new-"):
            assert used.is_dir()
            assert not left.exists()
    assert _texts(mine) == {"index.html": "mine"}
    assert link.is_symlink()
    assert "index.html" in _texts(outside)
    assert not used.exists()


@pytest.mark.parametrize("there", [False, True])
def test_a_folder_that_was_renamed_away_by_a_killed_run_comes_back(there: bool, tmp_path: Path) -> None:
    """Where another one stands in its place by now, that one stays."""
    left = _make(tmp_path / "site.new-abcdefgh")
    _make(left / "old", index="good")
    with aside(tmp_path, "other-") as used:
        (left / ".gitignore").write_bytes((used / ".gitignore").read_bytes())
    target = tmp_path / "site"
    if there:
        _make(target, index="newer")
    put_back(target, "site.new-")
    assert _texts(target) == {"index.html": "newer" if there else "good"}
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_files_are_all_written_or_none(tmp_path: Path) -> None:
    """A folder with the name of a file, and a file with the name of a folder, are found before the first is written."""
    folder = _make(tmp_path / "docs", index="old", page="a file")
    (folder / "other.html").mkdir()
    with pytest.raises(PlaceError) as refused:
        write_files(folder, {"index.html": b"new", "page.html/x": b"new", "other.html": b"new"})
    assert str(refused.value).splitlines()[1:] == [
        f"{folder / 'page.html'} is no folder",
        f"{folder / 'other.html'} is a folder",
    ]
    assert _texts(folder) == {"index.html": "old", "page.html": "a file"}
