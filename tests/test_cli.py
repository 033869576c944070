"""What every command has in common."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fingerpost.cli import COMMANDS, NOBODY_READS


@pytest.mark.parametrize("typed", [["check"], ["schema"], ["walks"], ["walks", "--format", "json"]])
def test_a_command_whose_output_nobody_reads_any_more_ends_without_a_word(typed: list[str], project: Path) -> None:
    """As `fingerpost walks GUIDE | head` does: the reader has seen enough."""
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        done = subprocess.run(
            [sys.executable, "-m", "fingerpost", *typed],
            cwd=project,
            env={**os.environ, "PYTHONPATH": "hooks", "PYTHONUNBUFFERED": ""},
            stdout=closed,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.stderr == b""
    assert done.returncode == NOBODY_READS


def test_every_command_is_documented(project: Path) -> None:
    """The page of the commands names each of them in its table."""
    page = (project / "docs" / "commands.md").read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"| `{name}" not in page] == []
