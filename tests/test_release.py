"""What a release needs: one number in every place, and a list of changes that its page can be made of."""

import datetime
import re
import subprocess
from pathlib import Path

import pytest
import yaml

from tests.examples import PROJECT

KINDS = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")
"""The kinds of change that Keep a Changelog knows (https://keepachangelog.com/en/1.1.0/)."""


def _version() -> str:
    found = re.search(r'^version = "(\d+\.\d+\.\d+)"$', (PROJECT / "pyproject.toml").read_text(), re.MULTILINE)
    assert found
    return found[1]


def test_one_number_stands_in_every_place(project: Path) -> None:
    """In the package, where it is cited, and in each example that somebody copies."""
    version = _version()
    assert yaml.safe_load((project / "CITATION.cff").read_text(encoding="utf-8"))["version"] == version
    pages = [project / "README.md", *(project / "docs").glob("*.md")]
    shown = [
        found
        for page in pages
        for found in re.findall(
            r"fingerpost==(\S+)|fingerpost/fingerpost@\w+ # v(\S+)|fingerpost\n +rev: v(\S+)",
            page.read_text(encoding="utf-8"),
        )
    ]
    assert len(shown) >= 5
    assert {number for numbers in shown for number in numbers if number} == {version}


def test_the_changes_have_the_form_that_everybody_reads(project: Path) -> None:
    """The newest first, each with its day; what is not released yet above them; only kinds that there are."""
    text = (project / "CHANGELOG.md").read_text(encoding="utf-8")
    first, *releases = re.findall(r"^## (.*)$", text, re.MULTILINE)
    assert first == "[Unreleased]"
    parted = [re.fullmatch(r"\[(\d+)\.(\d+)\.(\d+)\] - (\d{4}-\d{2}-\d{2})", one) for one in releases]
    numbers = [tuple(map(int, one.groups()[:3])) for one in parted if one]
    assert len(numbers) == len(releases)
    assert numbers == sorted(numbers, reverse=True)
    assert all(datetime.date.fromisoformat(one[4]) for one in parted if one)
    assert set(re.findall(r"^### (.*)$", text, re.MULTILINE)) <= set(KINDS)
    assert re.findall(r"^\[Unreleased\]: https://\S+$", text, re.MULTILINE)


CHANGES = "# Changes\n\n## [Unreleased]\n\n## [1.2.3] - 2027-01-02\n\n- One\n\n## [1.2.2] - 2027-01-01\n\n- Two\n"


@pytest.mark.parametrize(
    ("tag", "built", "notes"), [("v1.2.3", "1.2.3", "- One"), ("v1.2.3", "1.2.2", ""), ("v9.9.9", "9.9.9", "")]
)
def test_a_tag_without_its_package_or_its_changes_is_not_released(
    tag: str, built: str, notes: str, tmp_path: Path
) -> None:
    """The step of the workflow itself: it fails, and nothing is published, where one of the three is of another."""
    workflow = yaml.safe_load((PROJECT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8"))
    (step,) = (one["run"] for one in workflow["jobs"]["build"]["steps"] if "CHANGELOG" in one.get("run", ""))
    (tmp_path / "dist").mkdir()
    (tmp_path / "dist" / f"fingerpost-{built}-py3-none-any.whl").touch()
    (tmp_path / "CHANGELOG.md").write_text(CHANGES, encoding="utf-8")
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step]
    done = subprocess.run(command, cwd=tmp_path, env={"GITHUB_REF_NAME": tag, "PATH": "/usr/bin:/bin"}, check=False)
    assert (done.returncode == 0) == bool(notes)
    if notes:
        assert (tmp_path / "notes.md").read_text(encoding="utf-8").strip() == notes


def test_what_may_publish_runs_no_code_of_the_project() -> None:
    """The right to publish is one job's alone, and that has no command and no checkout."""
    workflow = yaml.safe_load((PROJECT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8"))
    jobs = workflow["jobs"]
    assert workflow["permissions"] == {}
    assert [name for name, job in jobs.items() if "id-token" in job["permissions"]] == ["publish"]
    assert [step for step in jobs["publish"]["steps"] if "run" in step or "checkout" in step["uses"]] == []
