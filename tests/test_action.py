"""The action for repositories on GitHub: what its commands do there, step by step, with another `gh` in their way."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import yaml

from tests.examples import PROJECT
from tests.projects import HOOKS, project_of
from tests.small_guide import SMALL, text_with

ACTION: Final[dict[str, Any]] = yaml.safe_load((PROJECT / "action.yml").read_text(encoding="utf-8"))

MEANT: Final = text_with(("ask: Is it far?", "ask: Is it very far?"))

GH: Final = """\
#!/bin/sh
# Notes what it is asked, and answers with the comments that are there.
printf '%s\\n' "$*" >>"$ASKED"
case "$*" in *--paginate*) cat "$THERE" ;; esac
"""


class Job:
    """A job of a workflow: its folders, and the commands of the steps that have some."""

    def __init__(self, folder: Path) -> None:
        self.repository, self.temporary = folder / "repository", folder / "temporary"
        self.asked, self.summary = folder / "asked", folder / "summary"
        self._there, self._output, self._programs = folder / "there", folder / "output", folder / "programs"
        for made in (self.temporary / "fingerpost" / "bin", self._programs):
            made.mkdir(parents=True)
        for empty in (self._there, self.asked, self.summary, self._output):
            empty.touch()
        ours = f'#!/bin/sh\nPYTHONPATH="{HOOKS}" exec "{sys.executable}" -m fingerpost "$@"\n'
        for path, text in (
            (self.temporary / "fingerpost" / "bin" / "fingerpost", ours),
            (self._programs / "gh", GH),
        ):
            path.write_text(text, encoding="utf-8")
            path.chmod(0o755)

    def commented(self, *comments: str) -> None:
        """Let there be comments of ours already, by their numbers."""
        self._there.write_text("".join(f"{one}\n" for one in comments))

    def run(self, name: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a step as GitHub does, with the values that its variables have."""
        (step,) = (step for step in ACTION["runs"]["steps"] if step.get("name") == name)
        assert set(environment) == set(step.get("env", ())), name
        told = {
            "RUNNER_TEMP": str(self.temporary),
            "GITHUB_OUTPUT": str(self._output),
            "GITHUB_STEP_SUMMARY": str(self.summary),
            "GITHUB_REPOSITORY": "somebody/guides",
            "ASKED": str(self.asked),
            "THERE": str(self._there),
            "PATH": f"{self._programs}{os.pathsep}{os.environ['PATH']}",
        }
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=self.repository,
            env={**os.environ, **told, **environment},
            capture_output=True,
            text=True,
            check=False,
        )

    @property
    def outputs(self) -> dict[str, str]:
        """What the steps have told later ones."""
        return dict(line.split("=", 1) for line in self._output.read_text(encoding="utf-8").splitlines())


def _git(folder: Path, *typed: str) -> None:
    named = ["-c", "user.name=An author", "-c", "user.email=author@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *named, *typed], cwd=folder, check=True, capture_output=True)


def _job(folder: Path, before: str, after: str) -> Job:
    """A job of a pull request that changes a guide."""
    job = Job(folder)
    root = project_of(job.repository / "site", travel=before)
    _git(job.repository, "init", "--quiet", "--initial-branch", "main")
    for text in (before, after):
        project_of(root, travel=text)
        _git(job.repository, "add", "--all")
        _git(job.repository, "commit", "--quiet", "--allow-empty", "--message", "One")
    return job


def test_a_change_of_a_sound_guide_is_commented_once(tmp_path: Path) -> None:
    """The check succeeds; the second push writes the same comment anew, and the summary has it too."""
    job = _job(tmp_path, SMALL, MEANT)
    assert job.run("Check", PROJECT="site").stdout == ""
    assert json.loads((job.temporary / "fingerpost.sarif").read_text(encoding="utf-8"))["runs"][0]["results"] == []
    assert job.run("Compare", PROJECT="site", BASE="HEAD^1").returncode == 0
    assert job.outputs == {"status": "0", "told": "true"}
    body = (job.temporary / "fingerpost.md").read_text(encoding="utf-8")
    assert body.startswith("<!-- fingerpost: site -->\n")
    assert "Is it very far?" in body
    assert "Is it very far?" in job.summary.read_text(encoding="utf-8")
    for there, wanted in (
        ((), "--method POST repos/somebody/guides/issues/7/comments "),
        (("31", "32"), "--method PATCH repos/somebody/guides/issues/comments/31 "),
    ):
        job.commented(*there)
        assert job.run("Comment", GH_TOKEN="", NUMBER="7").returncode == 0
        assert wanted in job.asked.read_text().splitlines()[-1]
        assert f"body=@{job.temporary}/fingerpost.md" in job.asked.read_text().splitlines()[-1]
    assert job.run("Result", STATUS=job.outputs["status"]).returncode == 0


def test_a_faulty_guide_is_annotated_and_lets_the_job_fail_at_its_end(tmp_path: Path) -> None:
    """Until then, its findings are put on the list; with what it cannot be compared, nothing is commented."""
    job = _job(tmp_path, SMALL, text_with(("start: far", "start: fur")))
    checked = job.run("Check", PROJECT="site")
    assert checked.returncode == 0
    assert "::error file=site/content/travel.yaml,line=5,col=8,title=FP003" in checked.stdout
    (run,) = json.loads((job.temporary / "fingerpost.sarif").read_text(encoding="utf-8"))["runs"]
    assert [result["ruleId"] for result in run["results"]] == ["FP003"]
    assert job.run("Compare", PROJECT="site", BASE="HEAD^1").returncode == 0
    assert job.outputs == {"status": "1"}
    assert job.run("Result", STATUS="1").returncode == 1


def test_a_checkout_without_the_base_says_what_to_do(tmp_path: Path) -> None:
    """As it is without a depth: the check is done, and nothing is compared."""
    job = _job(tmp_path, SMALL, MEANT)
    compared = job.run("Compare", PROJECT="site", BASE="HEAD^1^1")
    assert compared.returncode == 0
    assert "::warning title=Fingerpost::There is no HEAD^1^1 to compare with." in compared.stdout
    assert job.outputs == {}


def test_a_change_that_no_comment_holds_is_cut(tmp_path: Path) -> None:
    """Where a line ends, within what a comment may have; the summary has all of it."""
    queries = "".join(
        f"  - {{text: go there by way of {'far ' * 20}{number}, page: decide}}\n" for number in range(999)
    )
    job = _job(tmp_path, SMALL, SMALL + queries)
    assert job.run("Compare", PROJECT="site", BASE="HEAD^1").returncode == 0
    body = (job.temporary / "fingerpost.md").read_text(encoding="utf-8")
    assert 40_000 < len(body) < 65_536
    assert body.endswith("\n~~~~~~~~~~\n")
    assert len(job.summary.read_text(encoding="utf-8")) > 65_536


def test_the_action_is_as_its_page_says(project: Path) -> None:
    """Every input is in the table, with no other; what needs a right to write can be switched off."""
    page = (project / "docs" / "code-review.md").read_text(encoding="utf-8")
    rows = [line.split("`")[1] for line in page.splitlines() if line.startswith("| `")]
    assert sorted([*rows, "token"]) == sorted(ACTION["inputs"])
    conditions = {step.get("name"): step.get("if", "") for step in ACTION["runs"]["steps"]}
    assert "inputs.sarif == 'true'" in conditions["Upload"]
    assert "inputs.comment == 'true'" in conditions["Comment"]
    assert "head.repo.full_name == github.repository" in conditions["Comment"]
