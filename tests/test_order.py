"""In which order the tests are run, and by which worker."""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.conftest import FIRST
from tests.examples import PROJECT

MODULE = """
import os, pathlib, time

import pytest

@pytest.mark.parametrize("number", range(8))
def test_one(number):
    time.sleep(0.02)
    with pathlib.Path(__file__).with_suffix(".workers").open("a") as file:
        print(os.environ["PYTEST_XDIST_WORKER"], file=file)
"""


def _options() -> list[str]:
    """How the tests are dealt out."""
    found = re.search(
        r"pytest --numprocesses auto (.*) \"\$@\"", (PROJECT / "script" / "test").read_text(encoding="utf-8")
    )
    assert found
    return found[1].split()


def test_the_tests_that_take_longest_are_begun_first() -> None:
    """Each entry is the place of some, and what deals them out keeps to the order."""
    assert [start for start in FIRST if not (PROJECT / "tests" / start).exists()] == []
    assert "--no-loadscope-reorder" in _options()


def test_the_tests_of_a_module_stay_on_one_worker(tmp_path: Path) -> None:
    """They share what it builds, opens and reads: each worker that had some of them would do all of that once more."""
    modules = [tmp_path / f"test_{name}.py" for name in ("one", "two", "three")]
    for module in modules:
        module.write_text(MODULE)
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    command = [sys.executable, "-m", "pytest", "--numprocesses", "2", *_options()]
    aside = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_PLUGINS": "xdist"}
    done = subprocess.run(
        command, cwd=tmp_path, env={**os.environ, **aside}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    workers = [module.with_suffix(".workers").read_text().split() for module in modules]
    assert [(len(names), len(set(names))) for names in workers] == [(8, 1)] * 3
    assert len({name for names in workers for name in names}) == 2
