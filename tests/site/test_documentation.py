"""What the documentation shows is what the program does."""

import re
import shutil
from pathlib import Path

import pytest

from fingerpost.catalogue import CatalogueError, read_guide
from fingerpost.cli import main
from fingerpost.flow import truth_table
from tests.small_guide import findings


def _tutorial(project: Path) -> tuple[str, str]:
    """The text of the page, and the whole guide at its end."""
    text = (project / "docs" / "authoring.md").read_text(encoding="utf-8")
    guides = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
    assert guides
    return text, guides[-1]


def _said(guide: str, old: str, new: str) -> set[str]:
    """The messages about a guide after a change; their places are those of the step at which the page shows them."""
    assert old in guide
    try:
        found = findings(read_guide(guide.replace(old, new, 1), "content/share-file.yaml"))
    except CatalogueError as error:
        found = error.findings
    return {f"{finding.severity} {finding.code}: {finding.message}" for finding in found}


def test_the_guide_of_the_tutorial_is_sound_and_walks_as_shown(project: Path) -> None:
    """A reader who copies it gets the walks that the page prints."""
    text, guide = _tutorial(project)
    read = read_guide(guide, "content/share-file.yaml")
    assert findings(read) == ()
    assert "\n".join(truth_table(read)) in text


def test_the_check_of_the_tutorial_says_what_is_shown(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The last line of the lesson, beside the guides that are there."""
    text, guide = _tutorial(project)
    for folder in ("content", "docs"):
        shutil.copytree(project / folder, tmp_path / folder)
    (tmp_path / "content" / "share-file.yaml").write_text(guide, encoding="utf-8")
    with pytest.raises(SystemExit) as ended:
        main(["--project", str(tmp_path), "check"])
    (said,) = (line for line in capsys.readouterr().out.splitlines() if line.startswith("Share a file:"))
    assert ended.value.code == 0
    assert said in text


FAULTS = {
    "a misspelt target": ("to: drive", "to: drvie", {"FP003"}),
    "an excluded outcome": ("says: {secrecy: secret}\n        to: account", "says: {secrecy: secret}\n        to: transfer", {"FP202"}),
    "a needless obstacle": ("to: account-open", "to: account", {"FP104", "FP203"}),
}


@pytest.mark.parametrize("name", FAULTS)
def test_the_faults_of_the_tutorial_are_said_as_shown(name: str, project: Path) -> None:
    """Each fault that the page makes on purpose is found, in the words of the page."""
    text, guide = _tutorial(project)
    old, new, codes = FAULTS[name]
    shown = {said for said in _said(guide, old, new) if said in text}
    assert {said.split()[1].rstrip(":") for said in shown} == codes


def test_every_guide_and_command_that_the_readme_names_is_there(project: Path) -> None:
    """Paths of files and names of scripts in the README exist."""
    readme = (project / "README.md").read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", readme) if "://" not in link]
    scripts = set(re.findall(r"script/[a-z]+", readme))
    assert len(links) > 8
    assert len(scripts) > 5
    assert [name for name in (*links, *scripts) if not (project / name).exists()] == []
