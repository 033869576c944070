"""A generator that runs in a copy of this program meets what it meets as a program of its own."""

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.projects import project_of
from tests.small_guide import text_with

_GENERATOR: Final = """\
import os, signal, sys

print(sys.argv, sys.path[0], os.getcwd(), __name__, sorted(os.environ))
print("an ünlaut", sys.stdin.read(), file=sys.stderr)
print(os.getpgrp() == os.getpid(), os.getppid() == int(os.environ["PARENT"]), flush=True)
match sys.argv[1]:
    case "exits":
        sys.exit(3)
    case "explains":
        sys.exit("said at the end")
    case "fails":
        raise OSError(28, "No space left on device")
    case "is killed":
        os.kill(os.getpid(), signal.SIGKILL)
"""

_RUNNING: Final = """\
import os, sys
from pathlib import Path
from fingerpost.outputs.mkdocs import running

root, what = Path(sys.argv[1]), sys.argv[2]
variables = {"PARENT": str(os.getpid()), "PYTHONIOENCODING": "utf-8", "LC_ALL": "C.UTF-8"}
run = running.Run(generator="speaking", told=(what, "--loud"), root=root, variables=variables)
begun = running.start(run)
was_started = []
running.start = lambda run: was_started.append(run)
copied = running.copy(run)
print(begun == copied, not was_started, begun[0], repr(copied[1]), repr(begun[1]))
"""


@pytest.mark.parametrize(
    ("what", "status", "said"),
    [
        ("ends", 0, "True True"),
        ("exits", 3, "an ünlaut"),
        ("explains", 1, "said at the end"),
        ("is killed", -9, "--loud"),
    ],
)
def test_a_copy_of_this_program_is_as_good_as_a_new_one(what: str, status: int, said: str, tmp_path: Path) -> None:
    """It is told the same, finds the same around itself, and is heard."""
    (tmp_path / "speaking.py").write_text(_GENERATOR, encoding="utf-8")
    command = [sys.executable, "-c", _RUNNING, str(tmp_path), what]
    ran = subprocess.run(command, stdin=subprocess.PIPE, capture_output=True, encoding="utf-8", check=False)
    assert ran.stdout.startswith(f"True True {status} "), ran
    assert said in ran.stdout


def test_the_last_line_of_what_fails_is_the_same(tmp_path: Path) -> None:
    """From it a person is told that the disk is full."""
    (tmp_path / "speaking.py").write_text(_GENERATOR, encoding="utf-8")
    command = [sys.executable, "-c", _RUNNING, str(tmp_path), "fails"]
    ran = subprocess.run(command, stdin=subprocess.PIPE, capture_output=True, encoding="utf-8", check=True)
    assert ran.stdout.count("Traceback") == 2
    assert ran.stdout.count("OSError: [Errno 28] No space left on device\\n") == 2


_BUILDING: Final = """\
import os
from fingerpost.catalogue import loader
from fingerpost.cli import main

made = loader._made

def noted(*told):
    with open("made", "a") as note:
        print(os.getpid(), file=note)
    return made(*told)

loader._made = noted
main()
"""
"""Runs a command, and notes in a file each time that a guide is made of what was read."""


def test_a_build_finds_the_guides_read_by_the_process_that_it_is_a_copy_of(tmp_path: Path) -> None:
    """They are the same files: nothing is made of them a second time."""
    root = project_of(tmp_path, paths=text_with())
    (root / "docs").mkdir()
    (root / "mkdocs.yml").write_text("site_name: Signs\ntheme: {name: material, font: false}\nplugins: [fingerpost]\n")
    command = [sys.executable, "-c", _BUILDING, "build"]
    ran = subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", check=False)
    assert ran.returncode == 0, ran.stderr
    assert (root / "site" / "travel" / "decide" / "index.html").is_file()
    assert len((root / "made").read_text().split()) == 1
