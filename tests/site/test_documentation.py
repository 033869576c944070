"""What the documentation shows is what the program does."""

import re
from pathlib import Path

from fingerpost.catalogue import CatalogueError, read_guide
from fingerpost.checks import check_guide
from fingerpost.flow import truth_table


def _tutorial(project: Path) -> tuple[str, str]:
    text = (project / "docs" / "authoring.md").read_text(encoding="utf-8")
    guide = re.search(r"```yaml\n(.*?)```", text, re.DOTALL)
    assert guide
    return text, guide[1]


def _said(guide: str, old: str, new: str) -> str:
    """The one finding of the guide after a change."""
    try:
        findings = check_guide(read_guide(guide.replace(old, new, 1), "content/share-file.yaml"))
    except CatalogueError as error:
        return str(error)
    return str(findings[0])


def test_the_guide_of_the_tutorial_is_sound_and_walks_as_shown(project: Path) -> None:
    """A reader who copies it gets the walks that the page prints."""
    text, guide = _tutorial(project)
    read = read_guide(guide, "content/share-file.yaml")
    assert check_guide(read) == ()
    assert "\n".join(truth_table(read)) in text


def test_the_faults_of_the_tutorial_are_said_as_shown(project: Path) -> None:
    """Misspelt target and excluded outcome: place and message are those of the page."""
    text, guide = _tutorial(project)
    misspelt = _said(guide, "to: transfer", "to: trasnfer")
    assert misspelt in text
    start = guide.index("  secret:\n    ask")
    excluded = _said(guide, guide[start:], guide[start:].replace("to: account-secret", "to: transfer", 1))
    place, message = excluded.split(": error ")
    assert f"{place}: error {message.split(' Lead')[0]}" in text


def test_every_guide_and_command_that_the_readme_names_is_there(project: Path) -> None:
    """Paths of files and names of scripts in the README exist."""
    readme = (project / "README.md").read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", readme) if "://" not in link]
    scripts = set(re.findall(r"script/[a-z]+", readme))
    assert len(links) > 8
    assert len(scripts) > 5
    assert [name for name in (*links, *scripts) if not (project / name).exists()] == []
