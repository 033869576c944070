"""A site of one's own, begun from nothing."""

import json
import re
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest
import yaml

from fingerpost.cli import program
from fingerpost.commands.called import UNDER_UV
from tests.examples import PROJECT
from tests.projects import run, said
from tests.site.documents import broken, documents


def _begun(folder: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    status, out, err = said(capsys, "init", str(folder))
    assert (status, err) == (0, ""), err
    written = {line.removeprefix("Wrote ") for line in out.splitlines() if line.startswith("Wrote ")}
    assert written == {path.as_posix() for path in folder.rglob("*") if path.is_file()}
    return folder


def test_a_new_site_passes_every_check_and_builds_in_strict_mode(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With its guide, its home page, and the page that is written by hand."""
    root = _begun(tmp_path / "ours", capsys)
    checked = run(root, "fingerpost", "check")
    assert (checked.returncode, "Hold a meeting: nothing found." in checked.stdout) == (0, True), checked.stdout
    built = run(root, "fingerpost", "build")
    assert built.returncode == 0, built.stderr
    for page in ("index.html", "hold-a-meeting/index.html", "about/index.html"):
        assert (root / "site" / page).is_file(), page
    assert "Hold a meeting" in (root / "site" / "index.html").read_text(encoding="utf-8")


def test_a_new_site_is_packed_for_a_disk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every link of it names a file, and the search is a script, which a page may load from a disk."""
    root = _begun(tmp_path / "ours", capsys)
    packed = run(root, "fingerpost", "bundle")
    assert packed.returncode == 0, packed.stderr
    with zipfile.ZipFile(root / "dist" / "fingerpost-offline.zip") as archive:
        archive.extractall(tmp_path)
    folder = tmp_path / "fingerpost-offline"
    pages = documents(folder)
    to_folders = [link for page in pages for link in page.links if re.fullmatch(r"(?!\w+:)[^#?]*/|\.\.?", link)]
    faults, looked = broken(folder, pages, "https://example.org/", served=False)
    assert (to_folders, faults, looked > 100) == ([], [], True)
    assert (folder / "search" / "search_index.js").is_file()


@pytest.mark.parametrize(
    ("runner", "called"), [({}, "fingerpost"), ({"UV": "/bin/uv"}, 'uvx --from "fingerpost[material]" fingerpost')]
)
def test_what_comes_next_is_told_in_a_command_that_is_there(
    runner: dict[str, str],
    called: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where uv runs the program, it is not installed, and its name alone would be found nowhere."""
    monkeypatch.delenv("UV", raising=False)
    for name, value in runner.items():
        monkeypatch.setenv(name, value)
    root = tmp_path / "ours"
    _, out, _ = said(capsys, "init", str(root))
    assert f"See it: {called} --project {root.as_posix()} serve." in out


def test_a_new_site_is_for_its_owner_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing in it is of this project, and each file names the release that has written it."""
    root = _begun(tmp_path, capsys)
    for path in (path for path in root.rglob("*") if path.is_file() and path.suffix != ".json"):
        text = path.read_text(encoding="utf-8")
        assert "@VERSION@" not in text, path
        assert not re.search(r"script/|hooks/|manage-profile", text), path
    assert (root / "requirements.txt").read_text() == f"fingerpost[material]=={version('fingerpost')}\n"
    for name in (".gitlab-ci.yml", ".pre-commit-config.yaml", ".github/workflows/site.yml"):
        assert yaml.safe_load((root / name).read_text(encoding="utf-8")), name
    (schema,) = json.loads((root / ".vscode" / "settings.json").read_text())["yaml.schemas"]
    assert (root / schema).is_file()


def test_the_readme_of_a_new_site_calls_the_program_in_one_way(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """By its name, which is found once the environment is entered, or as uv runs it; and by no command that is none."""
    readme = (_begun(tmp_path, capsys) / "README.md").read_text(encoding="utf-8")
    assert ".venv/bin/" not in readme.replace(". .venv/bin/activate", "")
    typed = re.findall(r"(?:`|\$ )fingerpost (\w+)", readme)
    assert set(typed) <= {*program.commands}
    assert {"serve", "check", "new"} <= {*typed}
    assert readme.index(". .venv/bin/activate") < readme.index("$ pip install") < readme.index("$ fingerpost serve")
    assert f"`{UNDER_UV}`" in readme


def test_a_new_site_runs_the_actions_that_this_project_runs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each by the same commit, so that a release that is mended here is mended there."""
    used = r"uses: (\S+@[0-9a-f]{40} # \S+)"
    ours = {found for path in (PROJECT / ".github/workflows").iterdir() for found in re.findall(used, path.read_text())}
    workflow = (_begun(tmp_path, capsys) / ".github/workflows/site.yml").read_text(encoding="utf-8")
    theirs = re.findall(used, workflow)
    assert len(theirs) == workflow.count("uses:") == 4
    assert set(theirs) <= ours


def test_a_site_is_begun_where_nothing_of_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is there stays, all of it, and the message names the command for a site that is there."""
    (tmp_path / "mkdocs.yml").write_text("site_name: Ours\n")
    status, _, err = said(capsys, "init", str(tmp_path))
    assert "has mkdocs.yml already" in str(status) + err
    assert "`fingerpost new`" in str(status) + err
    assert [path.name for path in tmp_path.iterdir()] == ["mkdocs.yml"]
    assert (tmp_path / "mkdocs.yml").read_text() == "site_name: Ours\n"


def test_a_site_is_begun_in_a_fresh_repository(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As a code host makes one: what is in it stays, and that is said with what to do."""
    for name in ("README.md", ".gitignore", "LICENSE"):
        (tmp_path / name).write_text("ours")
    status, out, err = said(capsys, "init", str(tmp_path))
    assert (status, err) == (0, "")
    for name in ("README.md", ".gitignore"):
        assert f"{(tmp_path / name).as_posix()} was there already and stays." in out
    assert "Let git ignore what a build makes: site/ and dist/ in .gitignore." in out
    assert "says how it goes on" not in out
    assert {(tmp_path / name).read_text() for name in ("README.md", ".gitignore", "LICENSE")} == {"ours"}
    assert (tmp_path / "content" / "hold-a-meeting.yaml").is_file()


def test_a_site_without_guides_is_not_served(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where nothing puts guides on it, the lines to add are shown, and no server starts."""
    (tmp_path / "mkdocs.yml").write_text("site_name: Ours\n")
    status, _, err = said(capsys, "--project", str(tmp_path), "serve")
    assert "does not name the plug-in" in str(status) + err
