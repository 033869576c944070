"""What the documentation shows is what the program does."""

import re
import shutil
from pathlib import Path

import pytest

from fingerpost.advice import suggest
from fingerpost.catalogue import Catalogue, CatalogueError, read_guide
from fingerpost.cli import main
from fingerpost.flow import truth_table
from fingerpost.outputs.suggestion import suggestion_text
from fingerpost.review.comparison import compare
from fingerpost.review.side import Side
from fingerpost.review.text import as_text
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


ANEW = "reviewed: 2026-12-01"

REVIEWED = (
    ("        hint: We go on as if it were\n        to: account\n", "        hint: We go on as if it were\n        to: account-open\n"),
    ("answer: Seven days.", "answer: Thirty days."),
    (
        "    paths: [transfer]\n    source: [handbook]\n    status: confirmed\n    reviewed: 2026-11-24",
        f"    paths: [transfer]\n    source: [handbook]\n    status: confirmed\n    {ANEW}",
    ),
    (
        "seven days.\n      source: [handbook]\n      status: confirmed\n      reviewed: 2026-11-24",
        f"thirty days.\n      source: [handbook]\n      status: confirmed\n      {ANEW}",
    ),
)


def test_the_change_that_the_review_page_shows_is_said_as_shown_and_passes_the_checks(project: Path) -> None:
    """What the page prints is what the program says of that change of the tutorial's guide."""
    page = (project / "docs" / "review.md").read_text(encoding="utf-8")
    _, text = _tutorial(project)
    changed = text
    for old, new in REVIEWED:
        assert changed.count(old) == 1
        changed = changed.replace(old, new)
    before, now = (read_guide(version, "content/share-file.yaml") for version in (text, changed))
    assert findings(now) == ()
    (shown,) = re.findall(r"```text\n(.*?)```", page, re.DOTALL)
    (commit,) = re.findall(r"`HEAD` \((\w+)\)", shown)
    last, standing = Side("the revision", "HEAD", commit, True, {before.guide: before}), Side("the project as it stands", "", "", True, {now.guide: now})
    assert as_text(compare(last, standing)) == shown


def test_every_guide_and_command_that_the_readme_names_is_there(project: Path) -> None:
    """Paths of files and names of scripts in the README exist."""
    readme = (project / "README.md").read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", readme) if "://" not in link]
    scripts = set(re.findall(r"script/[a-z]+", readme))
    assert len(links) > 8
    assert len(scripts) > 5
    assert [name for name in (*links, *scripts) if not (project / name).exists()] == []


def test_the_figures_of_the_suggestion_are_shown_as_they_are(project: Path, catalogue: Catalogue) -> None:
    """The page on the commands shows the figures of the first guide, and the program prints the same."""
    text = (project / "docs" / "commands.md").read_text(encoding="utf-8")
    said = {line.removeprefix("# ").strip() for line in suggestion_text(suggest(catalogue.guides[0])).splitlines()}
    shown = next(block for block in re.split(r"^```.*$", text, flags=re.MULTILINE)[1::2] if "Hand-written" in block)
    assert {line.strip() for line in shown.splitlines() if line} <= said
