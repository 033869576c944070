"""What the documentation shows is what the program does."""

import datetime
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from fingerpost.advice import suggest
from fingerpost.catalogue import Catalogue, read_folder, read_guide
from fingerpost.checks import check_guide
from fingerpost.cli import main
from fingerpost.flow import truth_table
from fingerpost.project import Side
from fingerpost.reports.diff import as_text
from fingerpost.reports.suggestion import suggestion_text
from fingerpost.review.comparison import compare
from tests.content.replay import Replay
from tests.folders import cut
from tests.small_guide import findings
from tools.gallery import PAGE, gallery, write_gallery


def _tutorial(project: Path) -> tuple[str, str]:
    """The text of the page, and the whole guide at its end."""
    text = (project / "docs" / "authoring.md").read_text(encoding="utf-8")
    guides = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
    assert guides
    return text, guides[-1]


def _project(project: Path, folder: Path) -> None:
    """A copy of what the commands of a page look at."""
    for name in ("content", "docs"):
        shutil.copytree(project / name, folder / name)


def _runs(folder: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[list[str]], str]:
    """Runs a command in a project and gives what it says."""

    def run(words: list[str]) -> str:
        with pytest.raises(SystemExit):
            main(["--project", str(folder), *words])
        return capsys.readouterr().out

    return run


COMMANDS = re.compile(r"^\$ fingerpost (?!new |build|serve|walks --golden )[^>\n]*$", re.MULTILINE)
"""Commands that are run: what writes a file is left to the tests of its own."""


def test_a_reader_who_does_what_the_tutorial_tells_sees_what_it_shows(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every piece of YAML is put where the page says. Every command is run, and says what is shown, fault by fault."""
    page, whole = _tutorial(project)
    _project(project, tmp_path)
    file = tmp_path / "content" / "share-file.yaml"

    def write(text: str) -> None:
        file.write_text(text, encoding="utf-8")

    replay = Replay(page, write, _runs(tmp_path, capsys))
    replay.play()
    assert replay.edits == page.count("<!-- ") > 0
    assert replay.commands == len(COMMANDS.findall(page)) > 0
    *pieces, end = replay.loose
    assert end == whole
    assert [piece for piece in pieces if piece not in whole] == []


def test_the_guide_of_the_tutorial_is_sound_and_walks_as_shown(project: Path) -> None:
    """A reader who copies it gets the walks that the page prints last."""
    text, guide = _tutorial(project)
    read = read_guide(guide, "content/share-file.yaml")
    assert findings(read) == ()
    assert "\n".join(truth_table(read)) in text


def test_the_guide_of_the_tutorial_is_the_same_as_the_folder_that_its_page_shows(project: Path) -> None:
    """With these files, and with this table in the place of the column that the paths had."""
    page, guide = _tutorial(project)
    (tree,) = re.findall(r"```text\n(content/share-file/\n.*?)```", page, re.DOTALL)
    (table,) = re.findall(r"```csv\n(.*?)```", page, re.DOTALL)
    folder, files = "", set()
    for line in tree.splitlines()[1:]:
        name = line.strip()
        folder = name if name.endswith("/") else folder if line.startswith("    ") else ""
        files |= {folder + name} if not name.endswith("/") else set()
    parts = cut(guide)
    assert files == {*parts, "cells.csv"}
    assert re.search(r"`(paths: \[.*\])`", page)[1] in parts["guide.yaml"].splitlines()  # type: ignore[index] # it is there
    without = {name: re.sub(r"  stays: \w+\n", "", text) for name, text in parts.items()}
    assert sum(without[name] != parts[name] for name in parts) == table.count("\n") - 1
    assert read_folder({**without, "cells.csv": table}, "content/share-file") == read_guide(guide, "x")


def test_the_first_lines_that_editors_are_told_name_parts_of_the_schema(project: Path) -> None:
    """From the folder of each file up to the schema of the project."""
    page, _ = _tutorial(project)
    lines = re.findall(
        r"\| `([\w.]+)/?` \| `# yaml-language-server: \$schema=([./]+)(docs/[\w./]+)#/([\w$/]+)` \|", page
    )
    assert [name for name, *_ in lines] == ["guide.yaml", "paths", "questions"]
    for name, up, file, part in lines:
        assert up.count("../") == (2 if "." in name else 3)
        found = json.loads((project / file).read_text(encoding="utf-8"))
        for step in part.split("/"):
            found = found[step]
        assert found["title"] == {"guide.yaml": "Head", "paths": "Path", "questions": "Questions"}[name]


@pytest.mark.parametrize("name", ["how-it-works.md"])
def test_a_command_on_a_page_says_what_is_shown(
    name: str, project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the project as it stands."""
    _project(project, tmp_path)
    replay = Replay((project / "docs" / name).read_text(encoding="utf-8"), lambda _: None, _runs(tmp_path, capsys))
    replay.play()
    assert replay.commands > 0


DAY = datetime.date(2026, 12, 1)
ANEW = f"reviewed: {DAY}"

REVIEWED = (
    (
        "        hint: We go on as if it were\n        to: account\n",
        "        hint: We go on as if it were\n        to: account-open\n",
    ),
    ("answer: Seven days.", "answer: Thirty days."),
    ("    paths: [transfer]\n", f"    paths: [transfer]\n    {ANEW}\n"),
    (
        "summary: You upload the file, and the reader downloads it within seven days.",
        f"summary: {{text: 'You upload the file, and the reader downloads it within thirty days.', {ANEW}}}",
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
    assert check_guide(now, DAY) == ()
    (shown,) = re.findall(r"```text\n(.*?)```", page, re.DOTALL)
    (commit,) = re.findall(r"`HEAD` \((\w+)\)", shown)
    last, standing = (
        Side(kind="the revision", name="HEAD", note=commit, guides={before.guide: before}),
        Side(kind="the project as it stands", guides={now.guide: now}),
    )
    assert as_text(compare(last, standing)) == shown


def test_every_guide_and_command_that_the_readme_names_is_there(project: Path) -> None:
    """Paths of files and names of scripts in the README exist."""
    readme = (project / "README.md").read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", readme) if "://" not in link]
    scripts = set(re.findall(r"script/[a-z]+", readme))
    assert len(links) > 8
    assert len(scripts) > 5
    assert [name for name in (*links, *scripts) if not (project / name).exists()] == []


def test_the_figures_of_the_suggestion_are_shown_as_they_are(project: Path, shipped: Catalogue) -> None:
    """The page on the commands shows the figures of the first guide, and the program prints the same."""
    text = (project / "docs" / "commands.md").read_text(encoding="utf-8")
    said = {line.removeprefix("# ").strip() for line in suggestion_text(suggest(shipped.guides[0])).splitlines()}
    shown = next(block for block in re.split(r"^```.*$", text, flags=re.MULTILINE)[1::2] if "Hand-written" in block)
    assert {line.strip() for line in shown.splitlines() if line} <= said


def test_the_guides_of_the_gallery_say_what_its_page_shows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each is sound, and the command below it says just that; the picture above it is there."""
    write_gallery(tmp_path)
    page = PAGE.read_text(encoding="utf-8")
    shown = re.findall(r"```text\n\$ fingerpost (check content/([\w-]+)\.yaml)\n(.*?)```", page, re.DOTALL)
    assert [name for _, name, _ in shown] == list(gallery()) != []
    run = _runs(tmp_path, capsys)
    for command, name, said in shown:
        check, file = command.split()
        assert run([check, str(tmp_path / file)]) == said, name
    pictures = re.findall(r"!\[[^\]]+\]\((pictures/[\w-]+\.png)\)", page)
    assert len(pictures) == len(shown)
    assert [name for name in pictures if not (PAGE.parent / name).is_file()] == []
