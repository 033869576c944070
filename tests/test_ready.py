"""The copy of a Python that runs most programs of the tests, beside a Python that is started."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.projects import project_of, run
from tests.small_guide import text_with


@pytest.mark.parametrize("command", [("fingerpost", "check"), ("json.tool", "content/paths.yaml")], ids=" ".join)
def test_a_program_that_is_run_by_a_copy_ends_and_speaks_as_one_that_is_started(
    command: tuple[str, ...], tmp_path: Path
) -> None:
    """Where it finds something, and where it fails."""
    project_of(tmp_path, paths=text_with(("start: far\n", "start: fur\n")))
    started = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": "hooks"},
    )
    copied = run(tmp_path, *command)
    assert (copied.returncode, copied.stdout, copied.stderr) == (started.returncode, started.stdout, started.stderr)
    assert started.returncode != 0


PLACE = """\
import os, sys
print(os.getcwd(), sys.path[0], os.environ.pop("MET", "nothing"))
os.environ["MET"] = "one"
"""


def test_a_copy_has_nothing_of_the_one_before_it(tmp_path: Path) -> None:
    """Neither a variable nor a folder that was named to that."""
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "place.py").write_text(PLACE)
        place = str(tmp_path / name)
        assert run(tmp_path / name, "place").stdout == f"{place} {place} nothing\n"
