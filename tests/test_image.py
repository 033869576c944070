"""The Dockerfiles and the check for pre-commit: what of the project they take, and what they run."""

import json
import os
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
from tests.projects import project_of
from tests.servers import free_port, wait_for
from tests.small_guide import text_with

BIN = Path(sys.executable).parent


IMAGES = {"Dockerfile": ".dockerignore", "Dockerfile.api": "Dockerfile.api.dockerignore"}
"""Each with what says which files are sent to whoever builds it."""


def _lines(project: Path, name: str = "Dockerfile") -> list[str]:
    """The instructions of a Dockerfile, each on one line."""
    text = (project / name).read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _copied(lines: list[str]) -> list[tuple[list[str], str]]:
    """What of the project is copied, and where to."""
    copies = [line.split()[1:] for line in lines if line.startswith("COPY ") and "--from" not in line]
    return [(names, to) for *names, to in copies]


def test_hadolint_finds_nothing(project: Path, tmp_path: Path) -> None:
    """What an image should not do; in one that does, it finds something."""
    for text, good in (
        *(((project / name).read_text(encoding="utf-8"), True) for name in IMAGES),
        ("FROM debian\nRUN cd /\n", False),
    ):
        (tmp_path / "Dockerfile").write_text(text, encoding="utf-8")
        done = subprocess.run([str(BIN / "hadolint"), "Dockerfile"], cwd=tmp_path, capture_output=True, check=False)
        assert (done.returncode == 0) == good, done.stdout


@pytest.mark.parametrize(("name", "ignored"), IMAGES.items())
def test_whoever_builds_an_image_is_sent_what_it_takes_and_nothing_else(name: str, ignored: str, project: Path) -> None:
    """Each thing that is copied is there and let through; what is let through is copied."""
    copied = {name.rstrip("/") for names, _ in _copied(_lines(project, name)) for name in names}
    let = [line for line in (project / ignored).read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
    assert let[0] == "*"
    assert copied == {line[1:] for line in let if line.startswith("!")}
    assert [name for name in copied if not (project / name).exists()] == []


def test_nobody_in_particular_serves_the_folder_that_is_there(project: Path) -> None:
    """The program is the command line, and without a command it serves to whoever asks from outside."""
    lines = _lines(project)
    assert [line for line in lines if line.startswith("USER ")][-1] == "USER 1000:1000"
    assert lines[-2:] == ['ENTRYPOINT ["fingerpost"]', 'CMD ["serve", "--address", "0.0.0.0:8000"]']
    assert any("--require-hashes -r requirements/site.txt" in line for line in lines)


def test_the_image_for_programs_is_made_as_it_was_when_it_was_tried(project: Path) -> None:
    """Step by step in an empty Debian: what is installed, and that nobody runs what serves, at one port."""
    lines = _lines(project, "Dockerfile.api")
    assert [line for line in lines if line.startswith("RUN ")] == [
        "RUN pip install --no-cache-dir --require-hashes -r requirements/api.txt",
        "RUN pip install --no-cache-dir --no-deps --no-build-isolation .",
    ]
    user = lines.index("USER 65534:65534")
    assert [line.split()[0] for line in lines[user:]] == ["USER", "EXPOSE", "HEALTHCHECK", "CMD"]
    assert lines[user + 1] == "EXPOSE 8080"
    assert "http://127.0.0.1:8080/health" in lines[user + 2]
    assert lines[user + 3] == 'CMD ["fingerpost", "api", "--address", "0.0.0.0:8080", "--workers", "2"]'


def test_what_the_image_for_programs_runs_answers_and_writes_nothing(project: Path, tmp_path: Path) -> None:
    """Its command, and what asks whether it is well, at a port that is free here."""
    root = project_of(tmp_path / "guides", paths=text_with())
    before = sorted(root.rglob("*"))
    *_, health, command = _lines(project, "Dockerfile.api")
    port = str(free_port())
    program, *typed = json.loads(command.removeprefix("CMD ").replace("8080", port))
    python, *asks = json.loads(health.removeprefix("HEALTHCHECK CMD ").replace("8080", port))
    assert (program, python) == ("fingerpost", "python")
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    with subprocess.Popen([str(BIN / program), *typed], cwd=root, env=environment, stdout=subprocess.PIPE) as server:
        try:
            wait_for(f"http://127.0.0.1:{port}/api/guides/travel", "Travel")
            assert subprocess.run([sys.executable, *asks], check=False).returncode == 0
        finally:
            server.terminate()
    assert subprocess.run([sys.executable, *asks], capture_output=True, check=False).returncode != 0
    assert sorted(root.rglob("*")) == before


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
