"""The Dockerfile and the check for pre-commit: what of the project they take, and what they run."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from fingerpost.commands import COMMANDS
from fingerpost.outputs.starting import begin_site
from fingerpost.project import today

BIN = Path(sys.executable).parent


def _lines(project: Path) -> list[str]:
    """The instructions of the Dockerfile, each on one line."""
    text = (project / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def test_hadolint_finds_nothing(project: Path, tmp_path: Path) -> None:
    """What an image should not do; in one that does, it finds something."""
    for text, good in (
        ((project / "Dockerfile").read_text(encoding="utf-8"), True),
        ("FROM debian\nRUN cd /\n", False),
    ):
        (tmp_path / "Dockerfile").write_text(text, encoding="utf-8")
        done = subprocess.run([str(BIN / "hadolint"), "Dockerfile"], cwd=tmp_path, capture_output=True, check=False)
        assert (done.returncode == 0) == good, done.stdout


def test_whoever_builds_the_image_is_sent_what_it_takes_and_nothing_else(project: Path) -> None:
    """Each thing that is copied is there and let through; what is let through is copied."""
    copied = {
        name.rstrip("/")
        for line in _lines(project)
        if line.startswith("COPY ") and "--from" not in line
        for name in line.split()[1:-1]
    }
    let = [line for line in (project / ".dockerignore").read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
    assert let[0] == "*"
    assert copied == {line[1:] for line in let if line.startswith("!")}
    assert [name for name in copied if not (project / name).exists()] == []


def test_nobody_in_particular_serves_the_folder_that_is_there(project: Path) -> None:
    """The program is the command line, and without a command it serves to whoever asks from outside."""
    lines = _lines(project)
    assert [line for line in lines if line.startswith("USER ")][-1] == "USER 1000:1000"
    assert lines[-2:] == ['ENTRYPOINT ["fingerpost"]', 'CMD ["serve", "--address", "0.0.0.0:8000"]']
    assert any("--require-hashes -r requirements/site.txt" in line for line in lines)


def _entries(project: Path, tmp_path: Path) -> list[tuple[Path, dict[str, Any]]]:
    """The check that this repository offers, and the one that a new site has."""
    manifest = project / ".pre-commit-hooks.yaml"
    begin_site(tmp_path / "ours", today())
    config = tmp_path / "ours" / ".pre-commit-config.yaml"
    (offered,) = yaml.safe_load(manifest.read_text(encoding="utf-8"))
    ((own,),) = (repository["hooks"] for repository in yaml.safe_load(config.read_text(encoding="utf-8"))["repos"])
    return [(manifest, offered), (config, own)]


def test_pre_commit_reads_what_it_is_told_and_starts_a_command(project: Path, tmp_path: Path) -> None:
    """Its own reading of both files; the command is one of the program, and takes no files."""
    for path, entry in _entries(project, tmp_path):
        kind = "validate-manifest" if path.parent == project else "validate-config"
        done = subprocess.run([str(BIN / "pre-commit"), kind, str(path)], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (0, "")
        name, command = entry["entry"].split()
        assert name == "fingerpost"
        assert command in COMMANDS
        assert entry["pass_filenames"] is False


@pytest.mark.parametrize(
    ("file", "checked"),
    [("content/travel.yaml", True), ("docs/choices/t/cells.csv", True), ("mkdocs.yml", True), ("docs/about.md", False)],
)
def test_a_commit_is_checked_that_changes(file: str, checked: bool, project: Path, tmp_path: Path) -> None:
    """A guide, a table of one, or what says where guides are; not one of pages alone."""
    (_, offered), (_, own) = _entries(project, tmp_path)
    tags = {".yaml": "yaml", ".yml": "yaml", ".csv": "csv", ".md": "markdown"}
    assert (tags[Path(file).suffix] in offered["types_or"]) == checked
    assert bool(re.search(own["files"], file)) == (checked and file.startswith(("content/", "mkdocs")))
